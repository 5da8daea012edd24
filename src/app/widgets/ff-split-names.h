/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * ff_split_names_set:
 * @name: what the button does, translated
 * @menu_name: what its menu is for, translated
 *
 * Names both halves of @button for a screen reader. The keyboard stands on one of the halves, and
 * libadwaita 1.2 passes no name on to them.
 */
void ff_split_names_set (AdwSplitButton *button, const char *name, const char *menu_name);

G_END_DECLS
