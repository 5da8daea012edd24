/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-countdown.h"
#include "model/ff-model.h"

G_BEGIN_DECLS

#define FF_TYPE_SCENE (ff_scene_get_type ())
/**
 * FfScene:
 *
 * What the audience sees, as an immutable value of its own. It is made from the model by the
 * functions below, which take only what the room may see: no private note, no owner of a
 * non-disclosing session and no hidden tally is ever copied into a scene, so the projector, which
 * is given nothing but scenes, cannot show one.
 */
G_DECLARE_FINAL_TYPE (FfScene, ff_scene, FF, SCENE, GObject)

/** ff_scene_new_blank: Returns: (transfer full): the plain ground. */
FfScene *ff_scene_new_blank (void);
/** ff_scene_new_for_title: title, topic, place and date. */
FfScene *ff_scene_new_for_title (FfModel *model);
/** ff_scene_new_for_agenda: @meeting: (nullable): %NULL for the first. */
FfScene *ff_scene_new_for_agenda (FfModel *model, FfMeeting *meeting);
/**
 * ff_scene_new_for_timer: what is under way, how long it still may take, and what follows.
 * @countdown: of @item
 */
FfScene *ff_scene_new_for_timer (FfModel *model, FfAgendaItem *item, const FfCountdown *countdown);
/**
 * ff_scene_new_for_contributions: a prompt, if any, with what was said in @phase, newest first.
 * @prompt: (nullable)
 */
FfScene *ff_scene_new_for_contributions (FfModel *model, FfPhase phase, FfPrompt *prompt);
/** ff_scene_new_for_themes: the themes of @phase side by side, with how much was said of each. */
FfScene *ff_scene_new_for_themes (FfModel *model, FfPhase phase);
/** ff_scene_new_for_theme: one theme with what was said of it. */
FfScene *ff_scene_new_for_theme (FfModel *model, FfTheme *theme);
/** ff_scene_new_for_propositions: all that are in force, by number. */
FfScene *ff_scene_new_for_propositions (FfModel *model);
/** ff_scene_new_for_proposition: one, as large as it goes. */
FfScene *ff_scene_new_for_proposition (FfModel *model, FfProposition *proposition);
/**
 * ff_scene_new_for_round: what @round is at: how we vote and the turnout while it is open, the
 * turnout when it is closed, the result once it is revealed. Open rounds that are not secret show
 * their bars.
 */
FfScene *ff_scene_new_for_round (FfModel *model, FfRound *round);
/**
 * ff_scene_find_held_back: Returns: (transfer none) (nullable): the revealed round that @scene is
 *   about, if the room has not seen all of its result.
 */
FfRound *ff_scene_find_held_back (FfScene *scene, FfModel *model);
/** ff_scene_new_for_selections: the propositions taken into Design. */
FfScene *ff_scene_new_for_selections (FfModel *model);
/** ff_scene_new_for_selection: one of them with its design notes. */
FfScene *ff_scene_new_for_selection (FfModel *model, FfSelection *selection);
/** ff_scene_new_for_commitments: what was resolved. */
FfScene *ff_scene_new_for_commitments (FfModel *model);
/** ff_scene_new_for_thanks: the end, with the contact. */
FfScene *ff_scene_new_for_thanks (FfModel *model);
/** ff_scene_new_message: a free message. */
FfScene *ff_scene_new_message (const char *text);

/** ff_scene_equal: Returns: whether both show the same. */
gboolean ff_scene_equal (FfScene *a, FfScene *b);

G_END_DECLS
