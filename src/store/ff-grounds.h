/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/ff-store.h"

G_BEGIN_DECLS

/* What grounds a proposition. All are called inside ff_store_run(). */

/**
 * ff_grounds_add:
 * @contribution: or 0
 * @theme: or 0
 *
 * Adds one piece of evidence to @proposition, unless it has it already.
 */
gboolean ff_grounds_add (
    FfStore *store, gint64 proposition, gint64 contribution, gint64 theme, GError **error);

/** ff_grounds_remove: takes one piece of evidence away, if it is there. */
gboolean ff_grounds_remove (
    FfStore *store, gint64 proposition, gint64 contribution, gint64 theme, GError **error);

G_END_DECLS
