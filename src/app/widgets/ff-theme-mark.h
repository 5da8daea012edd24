/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-palette.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** FF_N_THEME_COLOURS: how many colours, each with a shape of its own, a theme may have. */
#define FF_N_THEME_COLOURS 8

#define FF_TYPE_THEME_MARK (ff_theme_mark_get_type ())
/**
 * FfThemeMark:
 *
 * The colour of a theme, drawn as the shape that goes with it, so that themes are told apart
 * without seeing colours. It says nothing to a screen reader: the theme's title stands beside it.
 *
 * Property "colour" (0 to 7, or -1 for none).
 */
G_DECLARE_FINAL_TYPE (FfThemeMark, ff_theme_mark, FF, THEME_MARK, GtkWidget)

GtkWidget *ff_theme_mark_new (int colour);
void ff_theme_mark_set_colour (FfThemeMark *self, int colour);

/** ff_theme_colour_get: Returns: the colour number @colour on @ground. */
GdkRGBA ff_theme_colour_get (int colour, FfGround ground);

/**
 * ff_theme_mark_snapshot_shape:
 * @colour: 0 to 7
 * @area: the square that the mark fills
 *
 * Draws the mark, for those who draw a whole picture of their own.
 */
void ff_theme_mark_snapshot_shape (int colour,
                                   FfGround ground,
                                   GtkSnapshot *snapshot,
                                   const graphene_rect_t *area);

/** ff_theme_colour_get_name: Returns: the translated name of colour and shape, "Blue square". */
const char *ff_theme_colour_get_name (int colour);

G_END_DECLS
