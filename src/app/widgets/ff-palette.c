/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-palette.h"

#include <math.h>

#define RGB(hex)                                                                                   \
  {                                                                                                \
    (float) (((hex) >> 16) & 0xff) / 255.f, (float) (((hex) >> 8) & 0xff) / 255.f,                 \
        (float) ((hex) &0xff) / 255.f, 1.f                                                         \
  }

static const GdkRGBA tones[][2] = {
  [FF_TONE_GROUND] = { RGB (0xfbfaf7), RGB (0x15171c) },
  [FF_TONE_INK] = { RGB (0x1d1b18), RGB (0xf6f4ef) },
  [FF_TONE_MUTED] = { RGB (0x57534c), RGB (0xb9b4ab) },
  [FF_TONE_SOON] = { RGB (0x6b4700), RGB (0xffc95c) },
  [FF_TONE_LAST] = { RGB (0x94121f), RGB (0xffa6a0) },
  [FF_TONE_FAINT] = { RGB (0xd8d4cb), RGB (0x3d4049) },
};

static const GdkRGBA phases[][2] = {
  [FF_PHASE_DISCOVER] = { RGB (0x0a5f6b), RGB (0x5fd0dc) },
  [FF_PHASE_DREAM] = { RGB (0x5b34a8), RGB (0xc3a6ff) },
  [FF_PHASE_DESIGN] = { RGB (0x1c4fa3), RGB (0x8fbcff) },
  [FF_PHASE_DESTINY] = { RGB (0x8a3b00), RGB (0xffb27a) },
};

GType
ff_ground_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type))
    {
      static const GEnumValue values[] = {
        { FF_GROUND_PAPER, "FF_GROUND_PAPER", "paper" },
        { FF_GROUND_NIGHT, "FF_GROUND_NIGHT", "night" },
        { 0, NULL, NULL },
      };

      g_once_init_leave (&type, g_enum_register_static ("FfGround", values));
    }
  return type;
}

GdkRGBA
ff_palette_get (FfTone tone, FfPhase phase, FfGround ground)
{
  if (tone == FF_TONE_PHASE && phase >= FF_PHASE_DISCOVER && phase <= FF_PHASE_DESTINY)
    return phases[phase][ground];
  if (tone == FF_TONE_PHASE)
    return tones[FF_TONE_MUTED][ground];
  return tones[tone][ground];
}

static double
luminance_of (float channel)
{
  return channel <= 0.04045f ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (const GdkRGBA *colour)
{
  return 0.2126 * luminance_of (colour->red) + 0.7152 * luminance_of (colour->green)
         + 0.0722 * luminance_of (colour->blue);
}

double
ff_palette_contrast (const GdkRGBA *a, const GdkRGBA *b)
{
  double first = luminance (a);
  double second = luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}
