/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-agenda-item.h"
#include "model/ff-ballot.h"
#include "model/ff-breakout-table.h"
#include "model/ff-change.h"
#include "model/ff-commitment.h"
#include "model/ff-contribution.h"
#include "model/ff-evidence.h"
#include "model/ff-hand-tally.h"
#include "model/ff-headcount.h"
#include "model/ff-kept-apart.h"
#include "model/ff-meeting.h"
#include "model/ff-prompt.h"
#include "model/ff-proposition.h"
#include "model/ff-record-list.h"
#include "model/ff-round-count.h"
#include "model/ff-round-option.h"
#include "model/ff-round-presence.h"
#include "model/ff-round.h"
#include "model/ff-selection.h"
#include "model/ff-session-details.h"
#include "model/ff-stage-change.h"
#include "model/ff-stakeholder-group.h"
#include "model/ff-theme.h"
#include "model/ff-wording.h"

G_BEGIN_DECLS

#define FF_TYPE_MODEL (ff_model_get_type ())
/**
 * FfModel:
 *
 * A session as everyone sees it: one #FfRecordList per record type, following the store. Used on
 * the main context only. Everything it returns is borrowed.
 *
 * Signal "changed": emitted once after each committed transaction has been taken over; for those
 * who show a summary of many records.
 */
G_DECLARE_FINAL_TYPE (FfModel, ff_model, FF, MODEL, GObject)

FfModel *ff_model_new (void);

/** ff_model_get_list: Returns: (transfer none): the living records of @type. */
FfRecordList *ff_model_get_list (FfModel *self, GType type);

/** ff_model_find: Returns: (transfer none) (nullable): the record of @type with @id. */
gpointer ff_model_find (FfModel *self, GType type, gint64 id);

/**
 * ff_model_list_where:
 * @field: index of a number, choice or reference field of @type
 *
 * Returns: (transfer container): the records of @type whose @field is @value, in order.
 */
GPtrArray *ff_model_list_where (FfModel *self, GType type, guint field, gint64 value);

/**
 * ff_model_list_room_prompts:
 *
 * Returns: (transfer container) (element-type FfPrompt): what is put to the room in @phase, in
 *   order; not the questions of the interview guide, which people ask one another.
 */
GPtrArray *ff_model_list_room_prompts (FfModel *self, FfPhase phase);

/** ff_model_get_details: Returns: (transfer none): the session's details, never %NULL. */
FfSessionDetails *ff_model_get_details (FfModel *self);

/**
 * ff_model_get_language: Returns: (transfer none): the session's language as a BCP 47 tag; that of
 *   the screen where it says none.
 */
const char *ff_model_get_language (FfModel *self);

/** ff_model_find_numbered: Returns: (transfer none) (nullable): the proposition with @number. */
FfProposition *ff_model_find_numbered (FfModel *self, int number);

/**
 * ff_model_find_round:
 * @number: of the round, or 0 for the newest that was not voided
 *
 * Returns: (transfer none) (nullable).
 */
FfRound *ff_model_find_round (FfModel *self, int number);

/** ff_model_get_count: Returns: (transfer none): the living count of the round with id @round. */
FfRoundCount *ff_model_get_count (FfModel *self, gint64 round);

/** ff_model_get_phase_name: Returns: the session's own name of the phase, else the usual one. */
const char *ff_model_get_phase_name (FfModel *self, FfPhase phase);

/** ff_model_dup_meeting_title: Returns: (transfer full): the title or "Meeting 2". */
char *ff_model_dup_meeting_title (FfModel *self, FfMeeting *meeting);

/** ff_model_dup_round_title: Returns: (transfer full): the title or "Round 2". */
char *ff_model_dup_round_title (FfModel *self, FfRound *round);

/** ff_model_get_times_said: Returns: 1 and one more for each contribution joined into it. */
int ff_model_get_times_said (FfModel *self, FfContribution *contribution);

/** ff_model_apply: takes over what a transaction did; for the session alone. */
void ff_model_apply (FfModel *self, FfChanges *changes);

G_END_DECLS
