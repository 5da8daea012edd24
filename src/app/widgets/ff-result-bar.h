/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_RESULT_BAR (ff_result_bar_get_type ())
/**
 * FfResultBar:
 *
 * A bar as long as its share of the longest one. It starts where reading starts, and says nothing
 * to a screen reader, as the row gives the numbers.
 */
G_DECLARE_FINAL_TYPE (FfResultBar, ff_result_bar, FF, RESULT_BAR, GtkWidget)

GtkWidget *ff_result_bar_new (void);

/** ff_result_bar_set: @dots: of this option; @most: of the option with the most. */
void ff_result_bar_set (FfResultBar *self, int dots, int most);

G_END_DECLS
