/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_PROMPT (ff_prompt_get_type ())
/** FfPrompt: a question put to the room, or one of the interview guide. */
G_DECLARE_FINAL_TYPE (FfPrompt, ff_prompt, FF, PROMPT, FfRecord)

/** FfPromptField: the fields, in the order of the columns. */
typedef enum
{
  FF_PROMPT_PHASE,     /* that it belongs to */
  FF_PROMPT_POSITION,  /* order within the phase, from 0 */
  FF_PROMPT_NUMBER,    /* freely chosen, such as "4" or "2b"; "" for none */
  FF_PROMPT_TEXT,      /* the question */
  FF_PROMPT_INTERVIEW, /* whether it is for the interview guide rather than for the room */
} FfPromptField;

FF_NUMBER_FIELD (FfPrompt, ff_prompt, phase, FfPhase, FF_PROMPT_PHASE)
FF_NUMBER_FIELD (FfPrompt, ff_prompt, position, int, FF_PROMPT_POSITION)
FF_TEXT_FIELD (FfPrompt, ff_prompt, number, FF_PROMPT_NUMBER)
FF_TEXT_FIELD (FfPrompt, ff_prompt, text, FF_PROMPT_TEXT)
FF_NUMBER_FIELD (FfPrompt, ff_prompt, interview, gboolean, FF_PROMPT_INTERVIEW)

G_END_DECLS
