/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-theme.h"

#include <glib/gi18n.h>

struct _FfTheme
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "phase", FF_FIELD_CHOICE, .type = ff_phase_get_type },
  { "position", FF_FIELD_INTEGER },
  { "title", FF_FIELD_TEXT },
  { "colour", FF_FIELD_INTEGER, .minimum = 0, .maximum = 7, .initial = 0 },
};

FF_DEFINE_RECORD (
    FfTheme, ff_theme, "theme", N_ ("Add theme"), N_ ("Edit theme"), N_ ("Remove theme"))
