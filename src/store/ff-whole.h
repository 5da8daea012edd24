/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/ff-store.h"

G_BEGIN_DECLS

/**
 * ff_whole_fill:
 *
 * Writes every row and ballot of @snapshot, with their ids, into a session that holds nothing
 * but its details; refused where it holds more. Called inside ff_store_run().
 */
gboolean ff_whole_fill (FfStore *store, FfSnapshot *snapshot, GError **error);

G_END_DECLS
