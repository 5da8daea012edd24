/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_report_export_choose_async:
 * @parent: any widget of the window that asks
 * @suffix: the format, such as ".pdf"; see ff_report_document_to_bytes()
 *
 * Asks where to save the report of @model.
 */
void ff_report_export_choose_async (GtkWidget *parent,
                                    FfModel *model,
                                    const char *suffix,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);

/** ff_report_export_choose_finish: Returns: (transfer full) (nullable): the place; %NULL where
 *   nobody wanted it after all. */
GFile *ff_report_export_choose_finish (GAsyncResult *result);

/**
 * ff_report_export_async:
 * @paper: of a PDF or ODT
 * @cancellable: (nullable): ends it; a file that was there then stays
 *
 * Writes the report of @model, as the session has it now, to @file. Setting a long report, and
 * putting it on a stick or a network folder, happen behind the window; a file that was there is
 * replaced whole or not at all.
 */
void ff_report_export_async (FfModel *model,
                             const FfPaper *paper,
                             const char *suffix,
                             GFile *file,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/**
 * ff_report_export_finish:
 *
 * Returns: (transfer full): where it was saved; %NULL with one sentence if it could not be written,
 *   or with %G_IO_ERROR_CANCELLED.
 */
GFile *ff_report_export_finish (GAsyncResult *result, GError **error);

G_END_DECLS
