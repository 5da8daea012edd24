/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-page.h"
#include "app/widgets/ff-palette.h"
#include "session/ff-timer.h"

G_BEGIN_DECLS

#define FF_TYPE_PROJECTOR (ff_projector_get_type ())
/**
 * FfProjector:
 *
 * What decides about the wall, one for each facilitator's window. It follows the page in front,
 * unless it is held or frozen, and shows the scene full screen while presenting. It keeps the scene
 * ready while the wall is away, so that the miniature is true at any time. A wall that is held
 * stays with its scene, which goes on living; a frozen one stands still. A message stands over
 * whatever is on the wall until it is taken away or stepped over; it is there again when the
 * program is started again on the same day. Held, frozen or blank is no wall at a start.
 *
 * Stepping goes through the pages of a scene and then on to the session's other scenes in the
 * order of the day, without touching the facilitator's page; the wall follows again as soon as the
 * page comes to another subject.
 *
 * It puts the action group "projector" into its window: present, leave, toggle, hold, freeze,
 * blank, message, jump, timer, dark, next-page, previous-page, swap-screens, choose-output (the
 * connector, or "" for any but the facilitator's own), room; and the keys that ff-projector-keys.c
 * lists.
 *
 * Properties, all with notify: "presenting", "held", "frozen", "blanked", "ground", "scene" (what
 * is on the wall, or would be), "page" (of it, from 0), "next-scene" (nullable) and "next-page":
 * what the next step would show; "wall-width" and "wall-height" in pixels. "frozen", "blanked" and
 * "ground" can be set.
 *
 * Signal "said" (char *): something happened to the wall or its timer that nobody asked for, such
 * as that its screen went away or came back, or that the machine slept; a translated sentence.
 */
G_DECLARE_FINAL_TYPE (FfProjector, ff_projector, FF, PROJECTOR, GObject)

/** ff_projector_new: @window: borrowed; the wall closes with it. */
FfProjector *ff_projector_new (GtkWindow *window, FfSession *session);

/** ff_projector_get_timer: Returns: (transfer none): the timer of what is under way. */
FfTimer *ff_projector_get_timer (FfProjector *self);

/** ff_projector_get_session: Returns: (transfer none): the session. */
FfSession *ff_projector_get_session (FfProjector *self);

/** ff_projector_set_page: @page: (nullable): the page to follow from now on. */
void ff_projector_set_page (FfProjector *self, FfPage *page);

/**
 * ff_projector_set_stage:
 * @stage: (nullable): holds all of the window
 *
 * Where there is one screen only, the wall takes the place of everything in @stage; without one it
 * has a window of its own even then. Not while presenting.
 */
void ff_projector_set_stage (FfProjector *self, GtkStack *stage);

/** ff_projector_is_on_stage: Returns: whether the wall is in the facilitator's own window. */
gboolean ff_projector_is_on_stage (FfProjector *self);

/** ff_projector_show: shows @scene until the page followed has another. */
void ff_projector_show (FfProjector *self, FfScene *scene);

void ff_projector_present (FfProjector *self);
void ff_projector_leave (FfProjector *self);

gboolean ff_projector_is_presenting (FfProjector *self);
gboolean ff_projector_is_held (FfProjector *self);
void ff_projector_set_held (FfProjector *self, gboolean held);
gboolean ff_projector_is_frozen (FfProjector *self);
void ff_projector_set_frozen (FfProjector *self, gboolean frozen);
gboolean ff_projector_is_blanked (FfProjector *self);
void ff_projector_set_blanked (FfProjector *self, gboolean blanked);

/** ff_projector_set_message: @text: (nullable): shown over the scene; %NULL takes it away. */
void ff_projector_set_message (FfProjector *self, const char *text);
/** ff_projector_has_message: Returns: whether a message stands over the scene. */
gboolean ff_projector_has_message (FfProjector *self);

/**
 * ff_projector_step:
 * @by: 1 for the next page or scene, -1 for the one before
 *
 * On a blank wall the first step only brings back what was there; on a message, it takes that away.
 */
void ff_projector_step (FfProjector *self, int by);

/** ff_projector_get_scene: Returns: (transfer none): what is on the wall, or would be. */
FfScene *ff_projector_get_scene (FfProjector *self);
guint ff_projector_get_page (FfProjector *self);
guint ff_projector_get_n_pages (FfProjector *self);

/** ff_projector_get_next: Returns: (transfer none) (nullable): what comes next. */
FfScene *ff_projector_get_next (FfProjector *self, guint *page);

/**
 * ff_projector_set_room:
 * @distance: from the picture to the last row, in metres, or 0 if it is not measured
 * @height: of the picture, in metres, or 0 if it is not measured
 *
 * Says how large the room is, so that its last row can read the wall. It is remembered.
 */
void ff_projector_set_room (FfProjector *self, double distance, double height);
/** ff_projector_get_room: @distance: (out): in metres; @height: (out): in metres. */
void ff_projector_get_room (FfProjector *self, double *distance, double *height);
/** ff_projector_get_share: Returns: how tall capitals stand, see ff_legibility_find_share(). */
double ff_projector_get_share (FfProjector *self);

/** ff_projector_get_menu: Returns: (transfer none): screens, freezing, blanking; it is live. */
GMenuModel *ff_projector_get_menu (FfProjector *self);

/** ff_projector_get_wall_size: the size of the screen that the wall has, or would have. */
void ff_projector_get_wall_size (FfProjector *self, int *width, int *height);

G_END_DECLS
