/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/ff-store.h"

G_BEGIN_DECLS

/**
 * ff_batch_add:
 * @drafts: (element-type FfRecord): of any types, each after those of other types that it refers to
 *
 * Adds drafts that refer to one another: until the store has given out ids, a reference to the nth
 * of @drafts is -n. Each draft has its id afterwards. Called inside ff_store_run().
 */
gboolean ff_batch_add (FfStore *store, GPtrArray *drafts, GError **error);

G_END_DECLS
