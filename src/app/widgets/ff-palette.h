/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

/** FfGround: what the wall, or a window, is painted on. */
typedef enum
{
  FF_GROUND_PAPER,
  FF_GROUND_NIGHT,
} FfGround;
#define FF_TYPE_GROUND (ff_ground_get_type ())
GType ff_ground_get_type (void);

/**
 * FfTone: the part that a colour plays. Ink, muted and the phases stand out from their ground by
 * at least 7:1 (WCAG 2.1, success criterion 1.4.6), so that a washed-out projector leaves enough.
 */
typedef enum
{
  FF_TONE_GROUND,
  FF_TONE_INK,
  FF_TONE_MUTED,
  FF_TONE_PHASE, /* the phase's own colour; of no phase, muted */
  FF_TONE_SOON,  /* of a timer that comes to its end */
  FF_TONE_LAST,  /* of a timer that is at its end */
  FF_TONE_FAINT, /* what is seen but need not be read: the empty part of a ring, an axis */
} FfTone;

/** ff_palette_get: Returns: the colour of @tone for @phase on @ground. */
GdkRGBA ff_palette_get (FfTone tone, FfPhase phase, FfGround ground);

/** ff_palette_contrast: Returns: how far @a stands out from @b, from 1 to 21, as WCAG counts. */
double ff_palette_contrast (const GdkRGBA *a, const GdkRGBA *b);

G_END_DECLS
