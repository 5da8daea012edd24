/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_THEME (ff_theme_get_type ())
/** FfTheme: a named cluster of contributions. */
G_DECLARE_FINAL_TYPE (FfTheme, ff_theme, FF, THEME, FfRecord)

/** FfThemeField: the fields, in the order of the columns. */
typedef enum
{
  FF_THEME_PHASE,    /* whose contributions it gathers */
  FF_THEME_POSITION, /* order within the phase, from 0 */
  FF_THEME_TITLE,    /* of the theme */
  FF_THEME_COLOUR,   /* index of its colour and shape, 0 to 7 */
} FfThemeField;

FF_NUMBER_FIELD (FfTheme, ff_theme, phase, FfPhase, FF_THEME_PHASE)
FF_NUMBER_FIELD (FfTheme, ff_theme, position, int, FF_THEME_POSITION)
FF_TEXT_FIELD (FfTheme, ff_theme, title, FF_THEME_TITLE)
FF_NUMBER_FIELD (FfTheme, ff_theme, colour, int, FF_THEME_COLOUR)

G_END_DECLS
