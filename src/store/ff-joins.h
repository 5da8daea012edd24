/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/ff-store.h"

G_BEGIN_DECLS

/*
 * What says the same stands together under one of them, its head. Nothing is thrown away: the
 * others refer to the head and keep their words, their theme, their number. All are called inside
 * ff_store_run(), for contributions and for propositions.
 */

/**
 * ff_joins_join:
 * @type: %FF_TYPE_CONTRIBUTION or %FF_TYPE_PROPOSITION
 * @ids: (element-type gint64): at least two
 * @head: which of them stands for the others
 *
 * Puts all of @ids under @head, with those that had been joined into them; that they had been kept
 * apart is forgotten. Refused where one of them is gone, or where contributions were said in
 * different phases: each phase counts its own.
 */
gboolean ff_joins_join (FfStore *store, GType type, GArray *ids, gint64 head, GError **error);

/**
 * ff_joins_take_apart:
 * @ids: (element-type gint64): a head gives all back, a joined one leaves its head
 */
gboolean ff_joins_take_apart (FfStore *store, GType type, GArray *ids, GError **error);

/**
 * ff_joins_keep_apart:
 * @ids: (element-type gint64): contributions of which somebody said that no two are the same
 *
 * They are taken out of each other first, where they were joined.
 */
gboolean ff_joins_keep_apart (FfStore *store, GArray *ids, GError **error);

/**
 * ff_joins_load_family:
 *
 * Returns: (transfer full) (element-type FfRecord): the record with @id, its head and all that are
 *   joined into the same; the head first. %NULL with an error, also where it is gone.
 */
GPtrArray *ff_joins_load_family (FfStore *store, GType type, gint64 id, GError **error);

G_END_DECLS
