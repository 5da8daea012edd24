/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_report_export_async:
 * @parent: any widget of the window that asks
 * @paper: of a PDF
 * @suffix: the format, such as ".pdf"; see ff_report_document_to_bytes()
 * @cancellable: (nullable): ends it with %G_IO_ERROR_CANCELLED; a file that was there then stays
 *
 * Asks where to save the report of @model, and does so. Setting a long report, and putting it on a
 * stick or a network folder, happen behind the window; a file that was there is replaced whole or
 * not at all.
 */
void ff_report_export_async (GtkWidget *parent,
                             FfModel *model,
                             const FfPaper *paper,
                             const char *suffix,
                             GCancellable *cancellable,
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
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

G_END_DECLS
