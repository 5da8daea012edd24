/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-kit.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_print_async:
 * @parent: the window that asks
 * @kit: (nullable): the sheets of the printed kit to print; %NULL for the report
 *
 * Prints what @model holds as it stands, after the usual dialog with its preview, page ranges and
 * copies. What was chosen there is remembered for the next time.
 */
void ff_print_async (GtkWindow *parent,
                     FfModel *model,
                     const FfKitSettings *kit,
                     GAsyncReadyCallback callback,
                     gpointer user_data);

/**
 * ff_print_finish:
 *
 * Returns: whether the pages went to the printer; %FALSE without an error if somebody cancelled.
 */
gboolean ff_print_finish (GAsyncResult *result, GError **error);

/**
 * ff_print_operation_new:
 * @kit: (nullable): as in ff_print_async()
 *
 * Returns: (transfer full): an operation that prints the report of @model, or sheets of its kit, on
 *   the paper and with the settings used last. The pages are those of ff_report_layout() or
 *   ff_kit_layout(); on a sheet of another size they are scaled to fit and centred.
 */
GtkPrintOperation *ff_print_operation_new (FfModel *model, const FfKitSettings *kit);

G_END_DECLS
