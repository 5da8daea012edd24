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

G_END_DECLS
