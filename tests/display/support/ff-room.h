/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene-layout.h"
#include "app/projector/ff-scene-parts.h"

G_BEGIN_DECLS

/* What the tests of the wall share: models filled without a file, and scenes set without a
 * window. */

/** ff_room_put: @draft: (transfer full): lives in @model from now on, under @id. */
gpointer ff_room_put (FfModel *model, gpointer draft, gint64 id);

/** ff_room_put_count: @tally: (transfer full) (nullable). */
void ff_room_put_count (FfModel *model, gint64 round, int ballots, FfTally *tally);

/** ff_room_new_propositions: Returns: (transfer full): @n, each of about @words words. */
FfModel *ff_room_new_propositions (guint n, guint words);

/** ff_room_new_tally: Returns: (transfer full): @n options with @dots (nullable: all 0). */
FfTally *ff_room_new_tally (guint n, const int *dots);

/** ff_room_set: Returns: (transfer full): @scene (transfer full) as it is set on a wall. */
FfSceneLayout *ff_room_set (FfScene *scene, int width, int height, PangoDirection direction);

/** ff_room_set_share: as ff_room_set(), with capitals of @share of the height. */
FfSceneLayout *
ff_room_set_share (FfScene *scene, int width, int height, PangoDirection direction, double share);

/** ff_room_new_context: Returns: (transfer full): @large: as a desk with text of 200 % has it. */
PangoContext *ff_room_new_context (PangoDirection direction, gboolean large);

/**
 * ff_room_assert_legible: the test fails unless on every page of @scene all type is as large as
 *   @share asks and stands out 7:1 from either ground, and all things are on the wall, within
 *   their place and clear of one another and of the clock.
 */
void
ff_room_assert_legible (FfScene *scene, PangoContext *context, int width, int height, double share);

/** ff_room_assert_same: the test fails unless everything stands at the same place on both. */
void ff_room_assert_same (FfSceneLayout *a, FfSceneLayout *b);

/** ff_room_measure_capital: Returns: how tall the ink of a capital is in the type of @item, in
 * pixels. */
double ff_room_measure_capital (const FfSceneItem *item);

/** ff_room_dup_seen: Returns: (transfer full): every text on any page of @scene, line by line. */
char *ff_room_dup_seen (FfScene *scene);

G_END_DECLS
