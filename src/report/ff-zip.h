/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FfZip: a ZIP archive written in memory by minizip, as an OpenDocument file needs it: entries
 * carry no extra fields, no data descriptors and no time, so that its first one can be told by its
 * first bytes and the same document gives the same file (OpenDocument 1.2, part 3, section 3.3).
 * libarchive always writes both.
 */
typedef struct _FfZip FfZip;

FfZip *ff_zip_new (void);
void ff_zip_free (FfZip *self);

/** ff_zip_add: adds @content as the entry @name, in ASCII; compressed unless @stored. */
void ff_zip_add (FfZip *self, const char *name, GBytes *content, gboolean stored);

/** ff_zip_add_text: as ff_zip_add(), for UTF-8. */
void ff_zip_add_text (FfZip *self, const char *name, const char *text, gboolean stored);

/**
 * ff_zip_finish: nothing can be added afterwards.
 *
 * Returns: (transfer full): the archive; %NULL with one sentence if it could not be made.
 */
GBytes *ff_zip_finish (FfZip *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfZip, ff_zip_free)

G_END_DECLS
