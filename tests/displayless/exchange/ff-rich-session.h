/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-snapshot.h"

G_BEGIN_DECLS

/**
 * ff_rich_session_new:
 *
 * Two records of every type with every field set to something unusual, and ballots. A field that
 * is added to a record is in it without a change here.
 *
 * Returns: (transfer full): a session.
 */
FfSnapshot *ff_rich_session_new (void);

/** ff_rich_session_new_of: @words: (nullable): what each field for words holds. Returns: (transfer
 *   full): as ff_rich_session_new(). */
FfSnapshot *ff_rich_session_new_of (const char *words);

G_END_DECLS
