/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_report_export_async:
 * @parent: any widget of the window that asks
 * @paper: of a PDF
 * @suffix: the format, such as ".pdf"; see ff_report_to_bytes()
 *
 * Asks where to save the report of @model, and does so. The slow part, putting it on a stick or a
 * network folder, happens behind the window; a file that was there is replaced whole or not at all.
 */
void ff_report_export_async (GtkWidget *parent,
                             FfModel *model,
                             const FfPaper *paper,
                             const char *suffix,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/**
 * ff_report_export_finish:
 *
 * Returns: (transfer full) (nullable): where it was saved; %NULL with one sentence if it could not
 *   be written, and without an error if nobody wanted it after all.
 */
GFile *ff_report_export_finish (GAsyncResult *result, GError **error);

/**
 * ff_report_export_to_async: writes the report to @file without asking; to be finished with
 * ff_report_export_finish().
 */
void ff_report_export_to_async (FfModel *model,
                                const FfPaper *paper,
                                const char *suffix,
                                GFile *file,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

G_END_DECLS
