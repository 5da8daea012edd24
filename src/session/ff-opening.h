/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

/** FfOpening: a session that is being opened, while whoever wants it gets ready to show it. */
typedef struct _FfOpening FfOpening;

/**
 * ff_opening_new:
 * @clock: (nullable): %NULL for the machine's
 *
 * Begins to open @path, as ff_session_open() does, on a thread of its own.
 */
FfOpening *ff_opening_new (const char *path, FfClock *clock);

/** ff_opening_get_path: Returns: (transfer none): the absolute path of the file. */
const char *ff_opening_get_path (FfOpening *self);

/**
 * ff_opening_finish:
 * @self: (transfer full)
 *
 * Waits until all is read.
 *
 * Returns: (transfer full): what ff_session_open() would have, or %NULL with its sentence.
 */
FfSession *ff_opening_finish (FfOpening *self, GError **error);

/** ff_opening_free: waits, and lets go of the file. */
void ff_opening_free (FfOpening *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfOpening, ff_opening_free)

G_END_DECLS
