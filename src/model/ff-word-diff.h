/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** FfWordSpan: a stretch of a text, in bytes, that is all old or all new. */
typedef struct
{
  gsize start;
  gsize length;
  gboolean changed;
} FfWordSpan;

/**
 * ff_word_diff:
 * @before: a wording
 * @after: the wording that replaced it
 *
 * Finds the words of @after that @before does not have, so that a report can set them in italics
 * (as the London report, 2012, does for a reworded proposition). Blanks between two new words are
 * new; punctuation is compared by itself, so that a word is not new because a full stop follows.
 *
 * Returns: (transfer full) (element-type FfWordSpan): spans that cover @after from end to end.
 */
GArray *ff_word_diff (const char *before, const char *after);

G_END_DECLS
