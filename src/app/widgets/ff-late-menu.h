/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_late_menu_set:
 *
 * Gives @button the menu @model, whose widgets are made when it is first opened. Making them takes
 * longer than making the row that they stand in, and most menus are never opened.
 */
void ff_late_menu_set (GtkMenuButton *button, GMenuModel *model);

G_END_DECLS
