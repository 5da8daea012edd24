/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The coach reads a proposition while it is written and remarks on how provocative propositions
 * are worded in practice: in the present tense, towards something, active, short, in plain words,
 * grounded in what people told. Advice only, worked out here and sent nowhere: nobody's words are
 * ever changed for them.
 */

/** FfCoachKind: what a remark is about. */
typedef enum
{
  FF_COACH_TENSE,
  FF_COACH_AVOIDANCE,
  FF_COACH_PASSIVE,
  FF_COACH_LENGTH,
  FF_COACH_JARGON,
  FF_COACH_EVIDENCE,
} FfCoachKind;

/** FF_COACH_LONGEST: words that one breath and the wall still carry. */
#define FF_COACH_LONGEST 25

/** FfRemark: one thing that could be worded otherwise. */
typedef struct
{
  FfCoachKind kind;
  gsize start, length; /* of the words that are meant, in bytes; length 0 for the whole */
  const char *why;     /* one translated sentence */
  char *example;       /* in the language of the proposition */
} FfRemark;

/** ff_coach_knows: Returns: whether there are rules for @language, a BCP 47 tag. */
gboolean ff_coach_knows (const char *language);

/**
 * ff_coach_read:
 * @text: a proposition
 * @language: of it, as a BCP 47 tag (see ff_model_get_language()); without rules for it there are
 *   no remarks
 * @grounded: whether it has evidence (see ff_grounding_is_grounded())
 *
 * Returns: (transfer full) (element-type FfRemark): at most one of each kind, in the order of the
 *   kinds; none for a text without words.
 */
GArray *ff_coach_read (const char *text, const char *language, gboolean grounded);

/** ff_coach_kind_get_name: Returns: the translated name, such as "Present tense". */
const char *ff_coach_kind_get_name (FfCoachKind kind);

G_END_DECLS
