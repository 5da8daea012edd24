/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_print_report_async:
 * @parent: the window that asks
 *
 * Prints the report of @session as it stands, after the usual dialog with its preview. What was
 * chosen there is remembered for the next time.
 */
void ff_print_report_async (GtkWindow *parent,
                            FfSession *session,
                            GAsyncReadyCallback callback,
                            gpointer user_data);

/**
 * ff_print_report_finish:
 *
 * Returns: whether the pages went to the printer; %FALSE without an error if somebody cancelled.
 */
gboolean ff_print_report_finish (GAsyncResult *result, GError **error);

/**
 * ff_print_operation_new:
 *
 * Returns: (transfer full): an operation that prints the report of @model, on the paper and with
 *   the settings used last. The pages are those of ff_report_layout(); on a sheet of another size
 *   they are scaled to fit and centred.
 */
GtkPrintOperation *ff_print_operation_new (FfModel *model);

G_END_DECLS
