/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** FfBundle: several files in one, as a ZIP archive made in memory by libarchive. */
typedef struct _FfBundle FfBundle;

FfBundle *ff_bundle_new (void);
void ff_bundle_free (FfBundle *self);

/**
 * ff_bundle_add:
 * @name: of the file in it, with slashes between folders
 * @modified: its date
 *
 * Returns: %FALSE with one sentence if libarchive fails.
 */
gboolean ff_bundle_add (
    FfBundle *self, const char *name, GBytes *contents, GDateTime *modified, GError **error);

/** ff_bundle_finish: Returns: (transfer full): the archive; nothing can be added afterwards. */
GBytes *ff_bundle_finish (FfBundle *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfBundle, ff_bundle_free)

G_END_DECLS
