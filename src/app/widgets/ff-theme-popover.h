/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_THEME_POPOVER (ff_theme_popover_get_type ())
/**
 * FfThemePopover:
 *
 * Chooses a theme by its number or by typing a part of its name; a name that there is not makes a
 * new theme. Up and Down move through what matches, Enter takes it.
 *
 * Signal "chosen" (gint64 theme, const char *title): the id of a theme, 0 for none; or with
 * @title (nullable) that of a theme that is to be made.
 */
G_DECLARE_FINAL_TYPE (FfThemePopover, ff_theme_popover, FF, THEME_POPOVER, GtkPopover)

GtkWidget *ff_theme_popover_new (FfSession *session);

/** ff_theme_popover_set_existing_only: whether only what there is can be chosen. */
void ff_theme_popover_set_existing_only (FfThemePopover *self, gboolean existing_only);

/** ff_theme_popover_open: pops up with the themes of @phase as they now are. */
void ff_theme_popover_open (FfThemePopover *self, FfPhase phase);

G_END_DECLS
