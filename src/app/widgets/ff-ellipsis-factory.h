/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_ellipsis_factory_new:
 * @max_chars: the most characters that a row asks for
 *
 * Returns: (transfer full): a factory for lists of #GtkStringObject whose long texts end in an
 *   ellipsis, where the usual one would make its drop-down as wide as the longest.
 */
GtkListItemFactory *ff_ellipsis_factory_new (int max_chars);

/** ff_drop_down_name_items: gives the items of a drop-down of short texts names to be read aloud.
 */
void ff_drop_down_name_items (GtkDropDown *drop_down);

G_END_DECLS
