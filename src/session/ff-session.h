/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/ff-clock.h"
#include "base/ff-error.h"
#include "model/ff-model.h"
#include "model/ff-slip-compare.h"
#include "model/ff-snapshot.h"

G_BEGIN_DECLS

#define FF_TYPE_SESSION (ff_session_get_type ())
/**
 * FfSession:
 *
 *   widget --verb--> FfSession --> store: one labelled transaction --> file on disk
 *      ^                                  | rows changed
 *      +-- GListModel notify <-- model <--+      undo and redo enter here too
 *
 * The only door to a session file. A verb takes values, returns at once and is carried out in
 * order by the store's own thread; when its transaction is on disk the model follows, on the main
 * context that created the session. Success is learned through the model, failure through the
 * "failed" signal. Whoever has no main loop waits with ff_session_flush().
 *
 * Properties (all read-only, with notify): "undo-label" and "redo-label" (nullable, translated),
 * "barrier-label" (nullable: the step that undo will not cross, when it stands at one), "busy"
 * (verbs are under way).
 *
 * Signal "failed" (FfSession, GError *): a verb was refused; nothing was changed.
 */
G_DECLARE_FINAL_TYPE (FfSession, ff_session, FF, SESSION, GObject)

/**
 * ff_session_create:
 * @path: of the new file; it must not exist yet
 * @clock: (nullable): %NULL for the machine's
 *
 * Returns: (transfer full): an open, empty session; %NULL with one sentence if the file exists or
 *   cannot be made there.
 */
FfSession *ff_session_create (const char *path, FfClock *clock, GError **error);

/**
 * ff_session_open:
 *
 * Opens @path, bringing an older file up to date after copying it; waits until the model is full.
 * A file that may not be written is opened for reading: verbs then fail, everything else works.
 *
 * Returns: (transfer full): the session; %NULL with one sentence if it is not a session file, is
 *   damaged, or comes from a newer Fourfold.
 */
FfSession *ff_session_open (const char *path, FfClock *clock, GError **error);

FfModel *ff_session_get_model (FfSession *self);
FfClock *ff_session_get_clock (FfSession *self);
/** ff_session_get_path: Returns: (transfer none): the absolute path of the file. */
const char *ff_session_get_path (FfSession *self);
/**
 * ff_session_get_id: Returns: (transfer none): a word that the file bears and keeps when it is
 *   moved or copied; it can be the name of a file.
 */
const char *ff_session_get_id (FfSession *self);
gboolean ff_session_is_read_only (FfSession *self);

/**
 * ff_session_flush:
 *
 * Waits until every verb so far is on disk and in the model.
 *
 * Returns: %FALSE with the first failure since the last flush.
 */
gboolean ff_session_flush (FfSession *self, GError **error);

/** ff_session_close: flushes and lets go of the file; called on dispose as well. */
void ff_session_close (FfSession *self);

const char *ff_session_get_undo_label (FfSession *self);
const char *ff_session_get_redo_label (FfSession *self);
const char *ff_session_get_barrier_label (FfSession *self);
void ff_session_undo (FfSession *self);
void ff_session_redo (FfSession *self);

/* -- verbs for any record ------------------------------------------------------------------- */

/** ff_session_add: adds @draft (copied); where its type has positions, it comes last. */
void ff_session_add (FfSession *self, FfRecord *draft);

/**
 * ff_session_edit:
 * @draft: a copy of a living record with some fields changed
 *
 * Writes the fields in which @draft differs from what the file holds. Changing a proposition's
 * text keeps the old wording; changing a commitment's stage keeps the step; a round past draft
 * is refused.
 */
void ff_session_edit (FfSession *self, FfRecord *draft);

/** ff_session_remove: removes @record and what belongs to it; refused where something holds it. */
void ff_session_remove (FfSession *self, FfRecord *record);

/**
 * ff_session_move:
 *
 * Puts @record before @sibling, or last where that is %NULL, among the records of its type.
 */
void ff_session_move (FfSession *self, FfRecord *record, FfRecord *sibling);

/* -- capture -------------------------------------------------------------------------------- */

/** ff_session_add_records: adds all @drafts (FfRecord) of one type in one step, in order. */
void ff_session_add_records (FfSession *self, GPtrArray *drafts);

/** ff_session_edit_records: edits all @drafts of one type in one step. */
void ff_session_edit_records (FfSession *self, GPtrArray *drafts);

/**
 * ff_session_edit_records_as: as ff_session_edit_records(), as a step of undo called @label, a
 * translated "Sort 3 contributions".
 */
void ff_session_edit_records_as (FfSession *self, const char *label, GPtrArray *drafts);

/** ff_session_remove_records: removes all @records of one type in one step, or none. */
void ff_session_remove_records (FfSession *self, GPtrArray *records);

/* -- propositions --------------------------------------------------------------------------- */

/**
 * ff_session_add_proposition:
 * @number: to keep for ever, or 0 for the next free one
 * @title: (nullable): short form; %NULL proposes one from @text
 */
void ff_session_add_proposition (FfSession *self, int number, const char *text, const char *title);

void ff_session_withdraw_proposition (FfSession *self, FfProposition *proposition);
void ff_session_restore_proposition (FfSession *self, FfProposition *proposition);

/* -- the vote ------------------------------------------------------------------------------- */

/**
 * ff_session_open_round:
 * @draft: a round; its number, state and day of opening are filled in
 * @propositions: (nullable) (element-type FfProposition): the options; %NULL for all that are not
 *   withdrawn or joined into another
 *
 * Makes and opens a round, freezing the wording of its options. Refused while another is open.
 * Undo does not cross it.
 */
void ff_session_open_round (FfSession *self, FfRound *draft, GPtrArray *propositions);

/**
 * ff_session_open_round_with:
 * @presences: (nullable) (element-type FfRoundPresence): drafts with group and people; where there
 *   are any, the people present at the round are their sum
 *
 * As ff_session_open_round(). Where the order of options is %FF_ORDER_FIXED, they stand on the
 * ballot as in @propositions.
 */
void ff_session_open_round_with (FfSession *self,
                                 FfRound *draft,
                                 GPtrArray *propositions,
                                 GPtrArray *presences);

/**
 * ff_session_set_present:
 * @round: that is open
 * @group: (nullable): %NULL for the number of all, where no group is counted
 *
 * Says how many people are present, as some come late. Closing keeps what was said last.
 */
void
ff_session_set_present (FfSession *self, FfRound *round, FfStakeholderGroup *group, int people);

/**
 * ff_session_cast_ballot:
 *
 * Puts @ballot (copied) into its round; refused as a whole where it breaks the budget, the cap or
 * names no option. In a secret round it leaves no trace of time or order. When the count's
 * "ballots" has grown, it is on disk.
 *
 * In a round entered from paper the ballot is a slip: its number, if it has one, may stand in each
 * pass once. With pass 2 it belongs to the second count, which never changes the tally; then the
 * count's "slips" have grown when it is on disk, and its "ballots" have not.
 */
void ff_session_cast_ballot (FfSession *self, const FfBallot *ballot);

/** ff_session_cast_ballots: all @ballots (element-type FfBallot) or none, as one step. */
void ff_session_cast_ballots (FfSession *self, GPtrArray *ballots);

/**
 * ff_session_replace_slip:
 * @ballot: with the id of a slip of an open round, as ff_session_read_slip() gives it
 *
 * Corrects a slip: its number, group and dots become those of @ballot; its place in the order of
 * entry stays. Secret rounds may be corrected too, as who enters paper sees it anyway; that leaves
 * no trace and cannot be undone, only corrected again.
 */
void ff_session_replace_slip (FfSession *self, const FfBallot *ballot);

/** ff_session_set_slip_void: takes a slip of an open round out of the count, or puts it back. */
void ff_session_set_slip_void (FfSession *self, FfRound *round, FfSlipMark *slip, gboolean voided);

/**
 * ff_session_read_slip_async:
 *
 * Reads what one slip says, after all verbs before it were carried out.
 */
void ff_session_read_slip_async (FfSession *self,
                                 FfRound *round,
                                 FfSlipMark *slip,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
/** ff_session_read_slip_finish: Returns: (transfer full): the slip; %NULL on error. */
FfBallot *ff_session_read_slip_finish (FfSession *self, GAsyncResult *result, GError **error);

/** ff_session_compare_passes_async: holds the second count of an open or closed round's slips
 * against the first; see ff_slips_compare(). */
void ff_session_compare_passes_async (FfSession *self,
                                      FfRound *round,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
/**
 * ff_session_compare_passes_finish:
 *
 * Returns: (transfer full) (element-type FfSlipDifference): what differs; %NULL on error.
 */
GPtrArray *ff_session_compare_passes_finish (FfSession *self, GAsyncResult *result, GError **error);

/**
 * ff_session_set_hand_tally: sets what was counted for one option of an open round by hands.
 *
 * Refused where all counts together are more than the people present can give.
 */
void ff_session_set_hand_tally (FfSession *self, FfRound *round, gint64 proposition, int dots);

/**
 * ff_session_call_out:
 *
 * Gives @proposition @dots more in an open round by hands or called out. Each call is a step of
 * its own, however fast they follow one another.
 */
void ff_session_call_out (FfSession *self, FfRound *round, gint64 proposition, int dots);
/** ff_session_can_take_back: Returns: whether the latest step of undo is one called out; changes
 * with "undo-label". */
gboolean ff_session_can_take_back (FfSession *self);
/** ff_session_take_back: takes back what was called out last; refused if it is not the last step.
 */
void ff_session_take_back (FfSession *self);

/**
 * ff_session_enter_tally:
 * @round: (nullable): an open round without ballots; %NULL makes one over all propositions, takes
 *   the tally as its result, closes and reveals it
 * @tallies: (element-type FfHandTally): drafts with proposition and dots
 */
void ff_session_enter_tally (FfSession *self, FfRound *round, GPtrArray *tallies);

/**
 * ff_session_close_round:
 *
 * Ends voting for good, keeping the rules, the wording, who was present and how many ballots
 * counted. Undo does not cross it.
 */
void ff_session_close_round (FfSession *self, FfRound *round);
/** ff_session_reveal_round: lets the tally out. Undo does not cross it. */
void ff_session_reveal_round (FfSession *self, FfRound *round);

/**
 * ff_session_reveal_round_in_stages:
 *
 * As ff_session_reveal_round(), but the room sees the turnout alone until it is shown more. How far
 * that has come is kept with the round, so a restart leaves the wall as it was.
 */
void ff_session_reveal_round_in_stages (FfSession *self, FfRound *round);

/**
 * ff_session_show_next:
 *
 * Lets the room see one row more of a revealed result, from the bottom, with those that share its
 * rank; where it sees the first few, everything. Nothing is done, and no step kept, where it sees
 * everything already.
 *
 * This and the two below can be undone, so that a key pressed once too often shows no more than was
 * meant; the barrier of the reveal before them keeps the tally out of the secret for good.
 */
void ff_session_show_next (FfSession *self, FfRound *round);
/** ff_session_show_top: lets it see the first @n rows, and those tied with the last of them. */
void ff_session_show_top (FfSession *self, FfRound *round, guint n);
/** ff_session_show_all: lets it see all of it. */
void ff_session_show_all (FfSession *self, FfRound *round);

/**
 * ff_session_void_round:
 *
 * Ends an open round without a result: the way to change its options or rules, by opening another
 * with ff_round_plan_new_again(). It is kept with its ballots, marked voided; it is never revealed
 * nor counted. Undo does not cross it.
 */
void ff_session_void_round (FfSession *self, FfRound *round);

/** ff_session_select: takes @propositions (element-type FfProposition) into Design, in order. */
void ff_session_select (FfSession *self, GPtrArray *propositions);

/* -- whole sessions ------------------------------------------------------------------------- */

/**
 * ff_session_take_snapshot:
 * @snapshot: (transfer full): a whole session
 *
 * Fills an empty session with it; refused where the session already holds something.
 */
void ff_session_take_snapshot (FfSession *self, FfSnapshot *snapshot);

/**
 * ff_session_dup_snapshot:
 *
 * Waits until every verb so far is done; those that were refused are none of its business.
 *
 * Returns: (transfer full): all that the file then holds; %NULL if it could not be read.
 */
FfSnapshot *ff_session_dup_snapshot (FfSession *self, GError **error);

/**
 * ff_session_check:
 *
 * Looks for damage: SQLite's integrity and foreign keys, the schema, values out of range, dots
 * over budget or cap, ballots without a round. Waits as ff_session_dup_snapshot() does.
 *
 * Returns: (transfer container) (element-type utf8): one sentence per finding, empty if all is
 *   well; %NULL with an error if the file could not be read.
 */
GPtrArray *ff_session_check (FfSession *self, GError **error);

G_END_DECLS
