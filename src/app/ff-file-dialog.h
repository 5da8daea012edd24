/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_file_dialog_open_async:
 * @parent: any widget of the window that asks
 * @title: translated
 * @filters: (nullable): a #GListModel of #GtkFileFilter, the first chosen at the start
 *
 * Asks for an existing file. The seam for GtkFileChooserNative and its successor.
 */
void ff_file_dialog_open_async (GtkWidget *parent,
                                const char *title,
                                GListModel *filters,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

/** ff_file_dialog_save_async: asks where to write; @name is the proposed file name. */
void ff_file_dialog_save_async (GtkWidget *parent,
                                const char *title,
                                const char *name,
                                GListModel *filters,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

/** ff_file_dialog_finish: Returns: (transfer full) (nullable): the file; %NULL if dismissed. */
GFile *ff_file_dialog_finish (GAsyncResult *result);

/** ff_file_filter_new: Returns: (transfer full): a filter for files ending in ".@suffix". */
GtkFileFilter *ff_file_filter_new (const char *name, const char *suffix);

G_END_DECLS
