/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session-sense.h"

G_BEGIN_DECLS

/** FfRoom: a session in a file of the test's own folder, for tests of its verbs. */
typedef struct
{
  char *path;
  FfSession *session;
} FfRoom;

/** ff_room_set_up: makes an empty session; for g_test_add(). */
void ff_room_set_up (FfRoom *f, gconstpointer data);
void ff_room_tear_down (FfRoom *f, gconstpointer data);
FfModel *ff_room_model_of (FfRoom *f);
void ff_room_flush (FfRoom *f);
/** ff_room_assert_refused: the verb was refused, with a sentence of this code. */
void ff_room_assert_refused (FfRoom *f, FfErrorCode code);
/** ff_room_dup_snapshot: Returns: (transfer full): all that the file holds. */
FfSnapshot *ff_room_dup_snapshot (FfRoom *f);
void ff_room_assert_same (FfSnapshot *now, FfSnapshot *before);
/** ff_room_check_undo_after_a_restart: after a restart, the step is called @label and taking it
 * back leaves @before. */
void ff_room_check_undo_after_a_restart (FfRoom *f, FfSnapshot *before, const char *label);
FfContribution *ff_room_nth_said (FfRoom *f, guint n);
void ff_room_assert_said (FfRoom *f, guint n, const char *text);
guint ff_room_count (FfRoom *f, GType type);
void ff_room_say (FfRoom *f, FfPhase phase, const char *text);
/** ff_room_say_three: says the same thing three times in other words. */
void ff_room_say_three (FfRoom *f);
/** ff_room_gather: Returns: (transfer container): @n contributions from the place @first on. */
GPtrArray *ff_room_gather (FfRoom *f, guint first, guint n);
FfTheme *ff_room_add_theme (FfRoom *f, const char *title);
FfProposition *ff_room_propose (FfRoom *f, const char *text);
gint64 ff_room_id_of (gpointer record);
void ff_room_join (FfRoom *f, guint first, guint n);

G_END_DECLS
