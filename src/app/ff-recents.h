/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define FF_TYPE_RECENT (ff_recent_get_type ())
/** FfRecent: a session file opened before, and what is known of it without opening it again. */
G_DECLARE_FINAL_TYPE (FfRecent, ff_recent, FF, RECENT, GObject)

const char *ff_recent_get_path (FfRecent *self);
const char *ff_recent_get_title (FfRecent *self);
/** ff_recent_get_place: Returns: where it is held, or "". */
const char *ff_recent_get_place (FfRecent *self);
/** ff_recent_get_date: Returns: the day of its last meeting as YYYY-MM-DD, or "". */
const char *ff_recent_get_date (FfRecent *self);
/** ff_recent_get_phase: Returns: the furthest phase that holds anything, or none. */
FfPhase ff_recent_get_phase (FfRecent *self);
/** ff_recent_get_step: Returns: the id of the step that was in front when it was closed, or "". */
const char *ff_recent_get_step (FfRecent *self);

#define FF_TYPE_RECENTS (ff_recents_get_type ())
/**
 * FfRecents:
 *
 * The sessions opened last, newest first, as a #GListModel of #FfRecent; kept in the user's state
 * folder. It is a convenience: where it cannot be written, nothing is remembered.
 */
G_DECLARE_FINAL_TYPE (FfRecents, ff_recents, FF, RECENTS, GObject)

/** ff_recents_new: @path: (nullable): of the file; %NULL for the usual one. */
FfRecents *ff_recents_new (const char *path);

/** ff_recents_find: Returns: (transfer none) (nullable): what is known of the file at @path. */
FfRecent *ff_recents_find (FfRecents *self, const char *path);

/** ff_recents_note: puts the file at @path first, as @model now is, with @step in front. */
void ff_recents_note (FfRecents *self, const char *path, FfModel *model, const char *step);

/** ff_recents_forget: takes the file at @path off the list; the file itself stays. */
void ff_recents_forget (FfRecents *self, const char *path);

G_END_DECLS
