/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

G_BEGIN_DECLS

/**
 * FfSimilar:
 *
 * Finds which of many short texts say nearly the same, so that a person can join them; nothing is
 * ever joined by itself.
 *
 * Two texts are alike by the stems that they share, a rare one counting for more than one that
 * everybody uses (Dice's coefficient weighted by inverse document frequency), and where one is the
 * other with one word more ("Housing", "Housing - permanent"). Common words, case, accents,
 * punctuation and order count for nothing.
 *
 * Measured on the 377 discoveries of the London workshops (2012): 55 pairs are suggested, and of
 * them a strict reader would join 47 (85 %); see tests/displayless/model/test-similar.c.
 */
typedef struct _FfSimilar FfSimilar;

/** FfSimilarPair: two texts that are alike. */
typedef struct
{
  gint64 first, second; /* ids as given */
  double likeness;      /* up to 1, for the same words */
} FfSimilarPair;

/** FF_SIMILAR_SHORT: the least likeness of short texts that is worth a person's glance. */
#define FF_SIMILAR_SHORT 0.62
/** FF_SIMILAR_LONG: the same of whole sentences, which never share most of their words. */
#define FF_SIMILAR_LONG 0.35

/**
 * ff_similar_new:
 * @language: a BCP 47 tag, or "" for English
 * @least: the least likeness, above 0: %FF_SIMILAR_SHORT or %FF_SIMILAR_LONG
 */
FfSimilar *ff_similar_new (const char *language, double least);
void ff_similar_free (FfSimilar *self);

/**
 * ff_similar_add:
 * @id: what the text belongs to, above 0; one id may have several texts, and they are not compared
 *   with each other
 */
void ff_similar_add (FfSimilar *self, gint64 id, const char *text);

/** ff_similar_keep_apart: somebody said that these two ids are not the same. */
void ff_similar_keep_apart (FfSimilar *self, gint64 first, gint64 second);

/**
 * ff_similar_find_pairs:
 *
 * Returns: (transfer full) (element-type FfSimilarPair): each pair once, most alike first.
 */
GArray *ff_similar_find_pairs (FfSimilar *self);

/**
 * ff_similar_find_groups:
 *
 * Returns: (transfer full) (element-type GArray of gint64): groups of two or more ids in which
 *   each is alike to every other; no id in two of them. The largest first, then as they were
 *   added.
 */
GPtrArray *ff_similar_find_groups (FfSimilar *self);

/* -- of a session --------------------------------------------------------------------------- */

/**
 * ff_similar_find_contributions:
 *
 * What was said again in @phase: contributions that are alike by their own words or by those that
 * are joined into them, and that nobody keeps apart.
 *
 * Returns: (transfer full) (element-type GPtrArray of FfContribution): groups for
 *   ff_session_join_contributions(), in each the proposed head first.
 */
GPtrArray *ff_similar_find_contributions (FfModel *model, FfPhase phase);

/**
 * ff_similar_find_propositions:
 *
 * Propositions in force that overlap, for the advice to join them before a vote: similar options
 * split votes (dot-voting practice).
 *
 * Returns: (transfer full) (element-type FfSimilarPair): by the ids of propositions.
 */
GArray *ff_similar_find_propositions (FfModel *model);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfSimilar, ff_similar_free)

G_END_DECLS
