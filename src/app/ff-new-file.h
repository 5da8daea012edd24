/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

/**
 * ff_new_file_find_free:
 * @folder: (nullable): %NULL for the user's documents
 * @title: of the session, from which the name of the file is made
 *
 * Returns: (transfer full): the path of a file that does not exist yet.
 */
char *ff_new_file_find_free (const char *folder, const char *title);

/**
 * ff_new_file_create:
 * @snapshot: (transfer full): what it holds at the start
 * @title: (nullable): replaces the title in @snapshot
 *
 * Makes the session file at @path, whole or not at all.
 *
 * Returns: (transfer full): the open session; %NULL with one sentence.
 */
FfSession *
ff_new_file_create (const char *path, FfSnapshot *snapshot, const char *title, GError **error);

G_END_DECLS
