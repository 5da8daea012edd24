/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FF_ALIKE: how much two texts must share before somebody is asked whether they say the same; two
 * thirds of their words.
 */
#define FF_ALIKE 0.66

/** ff_alike_dup_words: Returns: (transfer full) (element-type utf8): the different words of @text
 * that carry sense, without case, accents and the shortest words; a set. */
GHashTable *ff_alike_dup_words (const char *text);

/** ff_alike_measure: Returns: how much of their words two sets share, 0 to 1 (Dice). */
double ff_alike_measure (GHashTable *first, GHashTable *second);

G_END_DECLS
