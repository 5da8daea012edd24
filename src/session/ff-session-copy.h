/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-redaction.h"
#include "session/ff-session.h"

G_BEGIN_DECLS

/**
 * ff_session_to_bytes:
 *
 * Waits until every verb so far is on disk.
 *
 * Returns: (transfer full): the session's file as it is, its history included.
 */
GBytes *ff_session_to_bytes (FfSession *self, GError **error);

/**
 * FfSessionCopy: a copy of a session in a folder of its own, which goes with it. It may be used on
 * another thread than the one it is a copy of, if that has a main context of its own.
 */
typedef struct _FfSessionCopy FfSessionCopy;

/** ff_session_copy_new: Returns: (transfer full): a copy of the file @bytes, open. */
FfSessionCopy *ff_session_copy_new (GBytes *bytes, GError **error);

/**
 * ff_session_copy_new_redacted:
 * @left_out: (out) (optional): how much was left out; see ff_snapshot_redact()
 *
 * Returns: (transfer full): @source in a new file, without names, groups, private notes and
 *   history. Nothing of them is in any byte of it, since none was ever written there.
 */
FfSessionCopy *
ff_session_copy_new_redacted (FfSession *source, FfRedaction *left_out, GError **error);

/** ff_session_copy_get: Returns: (transfer none): the copy. */
FfSession *ff_session_copy_get (FfSessionCopy *self);

/** ff_session_copy_free: closes the copy and deletes it. */
void ff_session_copy_free (FfSessionCopy *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfSessionCopy, ff_session_copy_free)

G_END_DECLS
