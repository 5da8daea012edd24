/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * What was typed and not yet said, on this computer: one file for each document, called by the id
 * that the document bears, and in it a part for each path at which the document has been.
 */

/**
 * ff_drafts_read:
 * @folder: of all drafts; need not exist
 * @id: of the document: it stays when the document is moved or copied
 * @path: where the document is now
 * @place: what the words are for, such as "contribution"
 *
 * A document that was moved or renamed takes its drafts along; one that was copied begins with
 * those of its original. Drafts that an earlier version called by the path alone are taken over.
 *
 * Returns: (transfer full) (nullable): the words that were kept.
 */
char *ff_drafts_read (const char *folder, const char *id, const char *path, const char *place);

/**
 * ff_drafts_write:
 * @text: the words; none forgets those that were kept
 *
 * Returns: %FALSE with the error of the file.
 */
gboolean ff_drafts_write (const char *folder,
                          const char *id,
                          const char *path,
                          const char *place,
                          const char *text,
                          GError **error);

G_END_DECLS
