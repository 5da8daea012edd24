/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ff_file_read:
 * @path: of a file, or "-" for standard input
 *
 * Returns: (transfer full): all that it holds; %NULL with %FF_ERROR_FILE and one sentence.
 */
GBytes *ff_file_read (const char *path, GError **error);

/**
 * ff_file_write:
 *
 * Writes @contents to @path whole or not at all: whatever happens, the file holds what it held
 * before or all that is new, also after a power cut.
 *
 * Returns: %FALSE with %FF_ERROR_FILE and one sentence.
 */
gboolean ff_file_write (const char *path, GBytes *contents, GError **error);

/** ff_file_dup_name: Returns: (transfer full): how @path is named in messages. */
char *ff_file_dup_name (const char *path);

G_END_DECLS
