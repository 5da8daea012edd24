/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-prompt.h"

#include <glib/gi18n.h>

struct _FfPrompt
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "phase", FF_FIELD_CHOICE, .type = ff_phase_get_type },
  { "position", FF_FIELD_INTEGER },
  { "number", FF_FIELD_TEXT },
  { "text", FF_FIELD_TEXT },
  { "interview", FF_FIELD_BOOLEAN },
};

FF_DEFINE_RECORD (
    FfPrompt, ff_prompt, "prompt", N_ ("Add prompt"), N_ ("Edit prompt"), N_ ("Remove prompt"))
