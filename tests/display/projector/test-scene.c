/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-display.h"
#include "ff-room.h"

#define PRIVATE "PRIVATE"
#define PRIVATE_DAY "1999-12-31"
#define PRIVATE_NUMBER 4711

/* A record all of whose texts and days are marked; the test then sets what the room may see. */
static gpointer
new_marked (GType type)
{
  FfRecord *draft = ff_record_new (type);
  FfRecordClass *klass = ff_record_class_of (type);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_TEXT)
      {
        g_autofree char *mark
            = g_strdup_printf (PRIVATE " %s %s", klass->table, klass->fields[i].name);

        ff_record_set_text (draft, i, mark);
      }
    else if (klass->fields[i].kind == FF_FIELD_DATE)
      ff_record_set_text (draft, i, PRIVATE_DAY);
  return draft;
}

static void
put_details (FfModel *model, gboolean non_disclosing)
{
  FfSessionDetails *details = new_marked (FF_TYPE_SESSION_DETAILS);

  ff_session_details_set_title (details, "Public title");
  ff_session_details_set_topic (details, "Public topic");
  ff_session_details_set_place (details, "Public place");
  ff_session_details_set_contact (details, "Public contact");
  for (guint i = FF_SESSION_DETAILS_DISCOVER_LABEL; i <= FF_SESSION_DETAILS_DESTINY_LABEL; i++)
    ff_record_set_text (FF_RECORD (details), i, "");
  ff_session_details_set_non_disclosing (details, non_disclosing);
  ff_room_put (model, details, 1);
}

static void
put_agenda (FfModel *model)
{
  FfMeeting *meeting = new_marked (FF_TYPE_MEETING);
  FfAgendaItem *item = new_marked (FF_TYPE_AGENDA_ITEM);
  FfHeadcount *headcount = new_marked (FF_TYPE_HEADCOUNT);

  ff_meeting_set_title (meeting, "Public meeting");
  ff_meeting_set_date (meeting, "2012-05-11");
  ff_agenda_item_set_meeting (item, 1);
  ff_agenda_item_set_title (item, "Public item");
  ff_agenda_item_set_start (item, 600);
  ff_headcount_set_meeting (headcount, 1);
  ff_headcount_set_stakeholder_group (headcount, 1);
  ff_headcount_set_people (headcount, PRIVATE_NUMBER);
  ff_room_put (model, meeting, 1);
  ff_room_put (model, item, 1);
  ff_room_put (model, new_marked (FF_TYPE_STAKEHOLDER_GROUP), 1);
  ff_room_put (model, new_marked (FF_TYPE_BREAKOUT_TABLE), 1);
  ff_room_put (model, headcount, 1);
}

static void
put_said (FfModel *model)
{
  FfPrompt *prompt = new_marked (FF_TYPE_PROMPT);
  FfContribution *contribution = new_marked (FF_TYPE_CONTRIBUTION);
  FfProposition *proposition = new_marked (FF_TYPE_PROPOSITION);
  FfWording *wording = new_marked (FF_TYPE_WORDING);
  FfTheme *theme = new_marked (FF_TYPE_THEME);

  ff_prompt_set_phase (prompt, FF_PHASE_DISCOVER);
  ff_prompt_set_number (prompt, "4");
  ff_prompt_set_text (prompt, "Public prompt");
  ff_contribution_set_phase (contribution, FF_PHASE_DISCOVER);
  ff_contribution_set_text (contribution, "Public contribution");
  ff_contribution_set_prompt (contribution, 1);
  ff_contribution_set_theme (contribution, 1);
  ff_contribution_set_selection (contribution, 1);
  ff_contribution_set_breakout_table (contribution, 1);
  ff_contribution_set_stakeholder_group (contribution, 1);
  ff_proposition_set_number (proposition, 1);
  ff_proposition_set_text (proposition, "Public proposition");
  ff_wording_set_proposition (wording, 1);
  ff_theme_set_phase (theme, FF_PHASE_DISCOVER);
  ff_theme_set_title (theme, "Public theme");
  ff_room_put (model, theme, 1);
  ff_room_put (model, prompt, 1);
  ff_room_put (model, contribution, 1);
  ff_room_put (model, proposition, 1);
  ff_room_put (model, wording, 1);
}

static void
put_resolved (FfModel *model)
{
  FfSelection *selection = new_marked (FF_TYPE_SELECTION);
  FfCommitment *commitment = new_marked (FF_TYPE_COMMITMENT);

  ff_selection_set_proposition (selection, 1);
  ff_selection_set_text (selection, "Public selection");
  ff_commitment_set_text (commitment, "Public commitment");
  ff_commitment_set_owner (commitment, "Owner Name");
  ff_commitment_set_due (commitment, "2012-07-13");
  ff_room_put (model, selection, 1);
  ff_room_put (model, commitment, 1);
}

static void
put_vote (FfModel *model)
{
  FfRound *round = new_marked (FF_TYPE_ROUND);
  FfRoundOption *option = new_marked (FF_TYPE_ROUND_OPTION);
  FfHandTally *hands = new_marked (FF_TYPE_HAND_TALLY);

  ff_round_set_state (round, FF_STATE_OPEN);
  ff_round_set_secret (round, TRUE);
  ff_round_set_title (round, "Public round");
  ff_round_option_set_round (option, 1);
  ff_round_option_set_proposition (option, 1);
  ff_round_option_set_text (option, "Public option");
  ff_round_option_set_title (option, "Public short option");
  ff_hand_tally_set_round (hands, 1);
  ff_hand_tally_set_proposition (hands, 1);
  ff_hand_tally_set_dots (hands, PRIVATE_NUMBER);
  ff_room_put (model, round, 1);
  ff_room_put (model, option, 1);
  ff_room_put (model, hands, 1);
}

/* Whatever else there is to enter, now or in days to come, is private until somebody says here
 * that it is not. */
static void
put_everything_else (FfModel *model)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    if (ff_record_list_get_size (ff_model_get_list (model, types[i])) == 0)
      ff_room_put (model, new_marked (types[i]), 1);
}

static FfModel *
new_marked_session (gboolean non_disclosing)
{
  FfModel *model = ff_model_new ();

  put_details (model, non_disclosing);
  put_agenda (model);
  put_said (model);
  put_resolved (model);
  put_vote (model);
  put_everything_else (model);
  return model;
}

/* Every scene that can be made of the marked session. */
static GPtrArray *
make_scenes (FfModel *model)
{
  GPtrArray *scenes = g_ptr_array_new_with_free_func (g_object_unref);
  FfCountdown countdown = { .total = 600, .end = 1 };

  g_ptr_array_add (scenes, ff_scene_new_for_title (model));
  g_ptr_array_add (scenes, ff_scene_new_for_agenda (model, NULL));
  g_ptr_array_add (scenes,
                   ff_scene_new_for_contributions (model, FF_PHASE_DISCOVER,
                                                   ff_model_find (model, FF_TYPE_PROMPT, 1)));
  g_ptr_array_add (scenes, ff_scene_new_for_contributions (model, FF_PHASE_DISCOVER, NULL));
  g_ptr_array_add (scenes, ff_scene_new_for_themes (model, FF_PHASE_DISCOVER));
  g_ptr_array_add (scenes, ff_scene_new_for_theme (model, ff_model_find (model, FF_TYPE_THEME, 1)));
  g_ptr_array_add (scenes, ff_scene_new_for_propositions (model));
  g_ptr_array_add (scenes,
                   ff_scene_new_for_proposition (model,
                                                 ff_model_find (model, FF_TYPE_PROPOSITION, 1)));
  g_ptr_array_add (scenes, ff_scene_new_for_selections (model));
  g_ptr_array_add (scenes,
                   ff_scene_new_for_selection (model, ff_model_find (model, FF_TYPE_SELECTION, 1)));
  g_ptr_array_add (scenes, ff_scene_new_for_commitments (model));
  g_ptr_array_add (scenes, ff_scene_new_for_thanks (model));
  g_ptr_array_add (scenes, ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, 1)));
  g_ptr_array_add (scenes,
                   ff_scene_new_for_timer (model, ff_model_find (model, FF_TYPE_AGENDA_ITEM, 1),
                                           &countdown));
  return scenes;
}

static char *
dup_all_seen (FfModel *model)
{
  g_autoptr (GPtrArray) scenes = make_scenes (model);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < scenes->len; i++)
    {
      g_autofree char *seen = ff_room_dup_seen (scenes->pdata[i]);
      g_autofree char *spoken = ff_scene_dup_text (scenes->pdata[i]);

      g_string_append (all, seen);
      g_string_append (all, spoken);
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static void
assert_holds (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is missing in: %s", part, text);
}

static void
assert_holds_not (const char *text, const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("“%s” must not be in: %s", part, text);
}

static void
test_only_the_public_is_seen (void)
{
  g_autoptr (FfModel) model = new_marked_session (FALSE);
  g_autofree char *seen = dup_all_seen (model);
  static const char *const public[]
      = { "title", "topic",  "place",        "contact",     "meeting",   "item",
          "theme", "prompt", "contribution", "proposition", "selection", "commitment" };

  for (guint i = 0; i < G_N_ELEMENTS (public); i++)
    {
      g_autofree char *words = g_strconcat ("Public ", public[i], NULL);

      assert_holds (seen, words);
    }
  assert_holds_not (seen, PRIVATE);
  assert_holds_not (seen, "1999");
  assert_holds_not (seen, G_STRINGIFY (PRIVATE_NUMBER));
}

static void
test_owners_are_named_only_in_a_disclosing_session (void)
{
  g_autoptr (FfModel) open = new_marked_session (FALSE);
  g_autoptr (FfModel) discreet = new_marked_session (TRUE);
  g_autofree char *seen_open = dup_all_seen (open);
  g_autofree char *seen_discreet = dup_all_seen (discreet);

  assert_holds (seen_open, "Owner Name");
  assert_holds_not (seen_discreet, "Owner Name");
  assert_holds (seen_discreet, "13 July 2012");
}

static FfModel *
new_vote (FfRoundState state, gboolean secret, int ballots)
{
  static const int dots[] = { 3, PRIVATE_NUMBER, 3 };
  FfModel *model = ff_room_new_propositions (3, 4);
  FfRound *round = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_round_set_number (round, 1);
  ff_round_set_state (round, state);
  ff_round_set_secret (round, secret);
  ff_round_set_dots (round, 5);
  ff_round_set_present (round, 12);
  ff_room_put (model, round, 1);
  for (guint i = 1; i <= 3; i++)
    {
      FfRoundOption *option = FF_ROUND_OPTION (ff_record_new (FF_TYPE_ROUND_OPTION));

      ff_round_option_set_round (option, 1);
      ff_round_option_set_proposition (option, i);
      ff_round_option_set_number (option, (int) i);
      ff_round_option_set_text (option, "As frozen");
      ff_room_put (model, option, i);
    }
  ff_room_put_count (model, 1, ballots, ff_room_new_tally (3, dots));
  return model;
}

static char *
dup_vote_seen (FfModel *model)
{
  g_autoptr (FfScene) scene
      = ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, 1));

  return ff_room_dup_seen (scene);
}

static void
test_a_secret_round_shows_its_turnout_only (void)
{
  g_autoptr (FfModel) open = new_vote (FF_STATE_OPEN, TRUE, 7);
  g_autoptr (FfModel) closed = new_vote (FF_STATE_CLOSED, TRUE, 12);
  g_autofree char *during = dup_vote_seen (open);
  g_autofree char *after = dup_vote_seen (closed);

  assert_holds (during, "You have 5 dots to give");
  assert_holds (during, "7 of 12 people have voted");
  assert_holds (during, "As frozen");
  assert_holds_not (during, G_STRINGIFY (PRIVATE_NUMBER));
  assert_holds (after, "Voting is closed");
  assert_holds (after, "12 of 12 people have voted");
  assert_holds_not (after, G_STRINGIFY (PRIVATE_NUMBER));
}

static void
test_a_closed_round_waits_for_its_reveal (void)
{
  g_autoptr (FfModel) model = new_vote (FF_STATE_CLOSED, FALSE, 12);
  g_autofree char *seen = dup_vote_seen (model);

  assert_holds_not (seen, G_STRINGIFY (PRIVATE_NUMBER));
}

static void
test_an_open_round_that_is_not_secret_shows_bars_in_ballot_order (void)
{
  g_autoptr (FfModel) model = new_vote (FF_STATE_OPEN, FALSE, 7);
  g_autoptr (FfScene) scene
      = ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, 1));
  const FfSceneParts *parts = ff_scene_get_parts (scene);

  g_assert_true (parts->bars);
  g_assert_cmpuint (parts->entries->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const FfSceneEntry *entry = parts->entries->pdata[i];

      g_assert_cmpint (atoi (entry->marker), ==, (int) i + 1);
      g_assert_cmpstr (entry->rank, ==, "");
    }
}

/* The wall turns to the page of what was called out last, which is the entry that is current. */
static void
test_what_was_called_out_last_is_current (void)
{
  static const int dots[] = { 3, PRIVATE_NUMBER, 4 };
  g_autoptr (FfModel) model = new_vote (FF_STATE_OPEN, FALSE, 0);
  g_autoptr (FfScene) scene = NULL;
  FfRound *round = FF_ROUND (ff_record_copy (ff_model_find (model, FF_TYPE_ROUND, 1)));
  const FfSceneParts *parts;

  ff_round_set_method (round, FF_METHOD_OPEN);
  ff_room_put (model, round, 1);
  ff_room_put_count (model, 1, 0, ff_room_new_tally (3, dots));
  scene = ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, 1));
  parts = ff_scene_get_parts (scene);
  g_assert_cmpstr (parts->heading, ==, "Votes so far");
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (((FfSceneEntry *) parts->entries->pdata[i])->current, ==, i == 2);
}

static guint
count_bars (FfModel *model)
{
  g_autoptr (FfScene) scene
      = ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, 1));

  return ff_scene_get_parts (scene)->entries->len;
}

/* The model has what the verb would have written. */
static void
put_stage (FfModel *model, FfReveal reveal, int shown)
{
  FfRound *round = FF_ROUND (ff_record_copy (ff_model_find (model, FF_TYPE_ROUND, 1)));

  ff_round_set_reveal (round, reveal);
  ff_round_set_shown (round, shown);
  ff_room_put (model, round, 1);
}

/* At each step the scene holds what was let out, and nothing that says more. */
static void
test_a_reveal_lets_out_one_rank_after_another (void)
{
  g_autoptr (FfModel) model = new_vote (FF_STATE_REVEALED, TRUE, 12);
  FfRound *round = ff_model_find (model, FF_TYPE_ROUND, 1);
  g_autoptr (FfScene) scene = NULL;
  g_autofree char *turnout = NULL;
  g_autofree char *bottom = NULL;
  g_autofree char *all = NULL;

  put_stage (model, FF_REVEAL_BOTTOM, 0);
  turnout = dup_vote_seen (model);
  g_assert_cmpuint (count_bars (model), ==, 0);
  assert_holds (turnout, "4717 dots");
  scene = ff_scene_new_for_round (model, round);
  g_assert_true (ff_scene_find_held_back (scene, model) == round);
  put_stage (model, FF_REVEAL_BOTTOM, 2);
  bottom = dup_vote_seen (model);
  g_assert_cmpuint (count_bars (model), ==, 2);
  assert_holds (bottom, "2=");
  assert_holds_not (bottom, G_STRINGIFY (PRIVATE_NUMBER));
  g_assert_true (ff_scene_find_held_back (scene, model) == round);
  put_stage (model, FF_REVEAL_ALL, 0);
  all = dup_vote_seen (model);
  assert_holds (all, G_STRINGIFY (PRIVATE_NUMBER));
  g_assert_null (ff_scene_find_held_back (scene, model));
}

static void
test_the_first_few_are_shown_without_the_rest (void)
{
  g_autoptr (FfModel) model = new_vote (FF_STATE_REVEALED, TRUE, 12);
  g_autofree char *seen = NULL;

  put_stage (model, FF_REVEAL_TOP, 1);
  seen = dup_vote_seen (model);
  g_assert_cmpuint (count_bars (model), ==, 1);
  assert_holds (seen, G_STRINGIFY (PRIVATE_NUMBER));
  assert_holds_not (seen, "2=");
}

static void
test_what_is_open_or_closed_holds_nothing_back (void)
{
  static const FfRoundState states[] = { FF_STATE_OPEN, FF_STATE_CLOSED };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autoptr (FfModel) model = new_vote (states[i], FALSE, 12);
      g_autoptr (FfScene) scene = NULL;

      put_stage (model, FF_REVEAL_BOTTOM, 0);
      scene = ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, 1));
      g_assert_null (ff_scene_find_held_back (scene, model));
    }
}

static void
test_a_revealed_round_ranks_ties_alike (void)
{
  g_autoptr (FfModel) model = new_vote (FF_STATE_REVEALED, TRUE, 12);
  g_autoptr (FfScene) scene
      = ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, 1));
  const FfSceneParts *parts = ff_scene_get_parts (scene);
  static const char *const numbers[] = { "2", "1", "3" };
  static const char *const ranks[] = { "1", "2=", "2=" };

  g_assert_cmpint (parts->kind, ==, FF_SCENE_RESULT);
  for (guint i = 0; i < 3; i++)
    {
      const FfSceneEntry *entry = parts->entries->pdata[i];

      g_assert_cmpstr (entry->marker, ==, numbers[i]);
      g_assert_cmpstr (entry->rank, ==, ranks[i]);
    }
}

static void
test_what_was_said_stands_newest_first_and_once (void)
{
  g_autoptr (FfModel) model = new_marked_session (FALSE);
  FfContribution *again = FF_CONTRIBUTION (ff_record_new (FF_TYPE_CONTRIBUTION));
  FfContribution *newer = FF_CONTRIBUTION (ff_record_new (FF_TYPE_CONTRIBUTION));
  g_autoptr (FfScene) scene = NULL;
  GPtrArray *entries;

  ff_contribution_set_phase (again, FF_PHASE_DISCOVER);
  ff_contribution_set_text (again, "Said again");
  ff_contribution_set_joined_into (again, 1);
  ff_contribution_set_position (again, 1);
  ff_contribution_set_phase (newer, FF_PHASE_DISCOVER);
  ff_contribution_set_text (newer, "Newer");
  ff_contribution_set_position (newer, 2);
  ff_room_put (model, again, 2);
  ff_room_put (model, newer, 3);
  scene = ff_scene_new_for_contributions (model, FF_PHASE_DISCOVER, NULL);
  entries = ff_scene_get_parts (scene)->entries;

  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_cmpstr (((FfSceneEntry *) entries->pdata[0])->text, ==, "Newer");
  g_assert_cmpstr (((FfSceneEntry *) entries->pdata[1])->text, ==, "Public contribution");
  g_assert_cmpstr (((FfSceneEntry *) entries->pdata[1])->note, ==, "said 2 times");
}

static void
test_withdrawn_and_joined_propositions_leave_the_wall (void)
{
  g_autoptr (FfModel) model = ff_room_new_propositions (4, 4);
  FfRecord *withdrawn = ff_record_copy (ff_model_find (model, FF_TYPE_PROPOSITION, 2));
  FfRecord *joined = ff_record_copy (ff_model_find (model, FF_TYPE_PROPOSITION, 3));
  g_autoptr (FfScene) scene = NULL;
  GPtrArray *entries;

  ff_proposition_set_withdrawn (FF_PROPOSITION (withdrawn), TRUE);
  ff_proposition_set_joined_into (FF_PROPOSITION (joined), 1);
  ff_room_put (model, withdrawn, 2);
  ff_room_put (model, joined, 3);
  scene = ff_scene_new_for_propositions (model);
  entries = ff_scene_get_parts (scene)->entries;

  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_cmpstr (((FfSceneEntry *) entries->pdata[0])->marker, ==, "1");
  g_assert_cmpstr (((FfSceneEntry *) entries->pdata[1])->marker, ==, "4");
}

static void
put_item (FfModel *model, gint64 id, int start, const char *begun, const char *ended)
{
  FfAgendaItem *item = FF_AGENDA_ITEM (ff_record_new (FF_TYPE_AGENDA_ITEM));

  ff_agenda_item_set_meeting (item, 1);
  ff_agenda_item_set_position (item, (int) id);
  ff_agenda_item_set_title (item, "Item");
  ff_agenda_item_set_start (item, start);
  ff_agenda_item_set_minutes (item, 75);
  ff_agenda_item_set_actual_start (item, begun);
  ff_agenda_item_set_actual_end (item, ended);
  ff_room_put (model, item, id);
}

static void
test_the_agenda_says_where_we_are (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (FfScene) scene = NULL;
  FfSceneEntry **entries;

  ff_room_put (model, ff_record_new (FF_TYPE_MEETING), 1);
  put_item (model, 1, 600, "2012-05-11T10:02", "2012-05-11T11:20");
  put_item (model, 2, -1, "2012-05-11T11:20", "");
  put_item (model, 3, -1, "", "");
  scene = ff_scene_new_for_agenda (model, NULL);
  entries = (FfSceneEntry **) ff_scene_get_parts (scene)->entries->pdata;

  g_assert_cmpstr (entries[0]->marker, ==, "10:00");
  g_assert_cmpstr (entries[1]->marker, ==, "11:15");
  g_assert_cmpstr (entries[2]->marker, ==, "12:30");
  g_assert_true (entries[0]->past && !entries[0]->current);
  g_assert_true (entries[1]->current && !entries[1]->past);
  g_assert_false (entries[2]->current || entries[2]->past);
}

static void
test_equal_scenes_show_the_same (void)
{
  g_autoptr (FfModel) model = ff_room_new_propositions (3, 4);
  g_autoptr (FfScene) before = ff_scene_new_for_propositions (model);
  g_autoptr (FfScene) again = ff_scene_new_for_propositions (model);
  g_autoptr (FfScene) after = NULL;
  FfRecord *changed = ff_record_copy (ff_model_find (model, FF_TYPE_PROPOSITION, 2));

  ff_proposition_set_text (FF_PROPOSITION (changed), "Other words");
  ff_room_put (model, changed, 2);
  after = ff_scene_new_for_propositions (model);

  g_assert_true (ff_scene_equal (before, again));
  g_assert_false (ff_scene_equal (before, after));
  g_assert_true (ff_scene_same_subject (before, after));
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  g_test_add_func ("/projector/scene/only-the-public-is-seen", test_only_the_public_is_seen);
  g_test_add_func ("/projector/scene/owners-are-named-only-in-a-disclosing-session",
                   test_owners_are_named_only_in_a_disclosing_session);
  g_test_add_func ("/projector/scene/a-secret-round-shows-its-turnout-only",
                   test_a_secret_round_shows_its_turnout_only);
  g_test_add_func ("/projector/scene/a-closed-round-waits-for-its-reveal",
                   test_a_closed_round_waits_for_its_reveal);
  g_test_add_func ("/projector/scene/an-open-round-that-is-not-secret-shows-bars-in-ballot-order",
                   test_an_open_round_that_is_not_secret_shows_bars_in_ballot_order);
  g_test_add_func ("/projector/scene/what-was-called-out-last-is-current",
                   test_what_was_called_out_last_is_current);
  g_test_add_func ("/projector/scene/a-reveal-lets-out-one-rank-after-another",
                   test_a_reveal_lets_out_one_rank_after_another);
  g_test_add_func ("/projector/scene/the-first-few-are-shown-without-the-rest",
                   test_the_first_few_are_shown_without_the_rest);
  g_test_add_func ("/projector/scene/what-is-open-or-closed-holds-nothing-back",
                   test_what_is_open_or_closed_holds_nothing_back);
  g_test_add_func ("/projector/scene/a-revealed-round-ranks-ties-alike",
                   test_a_revealed_round_ranks_ties_alike);
  g_test_add_func ("/projector/scene/what-was-said-stands-newest-first-and-once",
                   test_what_was_said_stands_newest_first_and_once);
  g_test_add_func ("/projector/scene/withdrawn-and-joined-propositions-leave-the-wall",
                   test_withdrawn_and_joined_propositions_leave_the_wall);
  g_test_add_func ("/projector/scene/the-agenda-says-where-we-are",
                   test_the_agenda_says_where_we_are);
  g_test_add_func ("/projector/scene/equal-scenes-show-the-same", test_equal_scenes_show_the_same);
  return ff_display_run ();
}
