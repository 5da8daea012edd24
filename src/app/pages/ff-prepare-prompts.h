/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PREPARE_PROMPTS (ff_prepare_prompts_get_type ())
/** FfPreparePrompts: the questions put to the room, phase by phase. */
G_DECLARE_FINAL_TYPE (FfPreparePrompts, ff_prepare_prompts, FF, PREPARE_PROMPTS, AdwBin)

GtkWidget *ff_prepare_prompts_new (FfSession *session);

G_END_DECLS
