/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session-sheets.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_sheet_export_async:
 * @parent: any widget of the window that asks
 *
 * Asks where to save @kind of what @session holds as CSV, and does so; where that may not leave the
 * session yet, nobody is asked.
 */
void ff_sheet_export_async (GtkWidget *parent,
                            FfSession *session,
                            FfSheetKind kind,
                            GAsyncReadyCallback callback,
                            gpointer user_data);

/**
 * ff_sheet_export_finish:
 *
 * Returns: (transfer full) (nullable): where it was saved; %NULL with one sentence, and without an
 *   error where nobody wanted it after all.
 */
GFile *ff_sheet_export_finish (GAsyncResult *result, GError **error);

G_END_DECLS
