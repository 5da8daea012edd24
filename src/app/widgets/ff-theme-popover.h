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
 * Each page has one, which belongs to the page and not to what asks: choosing may take the latter
 * away, and GTK 4.8 now and then keeps a popover that goes while it is open.
 */
G_DECLARE_FINAL_TYPE (FfThemePopover, ff_theme_popover, FF, THEME_POPOVER, GtkPopover)

/**
 * FfThemeChosen:
 * @asker: what asked, which is still on a page
 * @theme: the id of a theme; 0 for none, or where @title is given
 * @title: (nullable): of a theme that is to be made
 */
typedef void (*FfThemeChosen) (GtkWidget *asker, gint64 theme, const char *title);

/** FfThemeOffer: what can be chosen. */
typedef enum
{
  FF_THEME_ANY,      /* a theme, a new one, or none */
  FF_THEME_EXISTING, /* a theme that there is */
} FfThemeOffer;

/**
 * ff_theme_popover_ask:
 * @asker: a widget on a page
 * @anchor: (nullable): what to point at; %NULL for the page
 *
 * Pops up with the themes of @phase as they now are, and calls @chosen once one was chosen. The
 * keyboard then goes back to where it was.
 */
void ff_theme_popover_ask (
    GtkWidget *asker, GtkWidget *anchor, FfPhase phase, FfThemeOffer offer, FfThemeChosen chosen);

G_END_DECLS
