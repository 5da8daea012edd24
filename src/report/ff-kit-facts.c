/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the sheets are made of: the people expected, the questions, the commitments. */
#include "model/ff-mixing.h"
#include "report/ff-kit-parts.h"

#include <glib/gi18n.h>

/* -- the ballot ------------------------------------------------------------------------------- */

FfKitBallot *
ff_kit_find_ballot (FfModel *model, const FfKitSettings *settings)
{
  FfRound *round = ff_model_find_round (model, settings->round);
  g_autoptr (FfKitBallot) ballot = NULL;

  if (settings->ballot != NULL)
    return ff_kit_ballot_ref (settings->ballot);
  if (round != NULL && settings->round == 0 && ff_round_get_state (round) > FF_STATE_OPEN)
    round = NULL;
  if (round != NULL)
    ballot = ff_kit_ballot_new_for_round (model, round);
  if (ballot != NULL && ballot->options->len > 0)
    return g_steal_pointer (&ballot);
  return ff_kit_ballot_new_for_propositions (
      model, round != NULL ? ff_round_get_dots (round) : settings->dots,
      round != NULL ? ff_round_get_cap (round) : settings->cap);
}

/* -- the room --------------------------------------------------------------------------------- */

static int
find_people (FfModel *model, FfMeeting *meeting, FfStakeholderGroup *group)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_HEADCOUNT);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfHeadcount *headcount = ff_record_list_get (list, i);

      if (ff_headcount_get_meeting (headcount) == ff_record_get_id (FF_RECORD (meeting))
          && ff_headcount_get_stakeholder_group (headcount) == ff_record_get_id (FF_RECORD (group)))
        return ff_headcount_get_people (headcount);
    }
  return 0;
}

static void
count (FfKitRoom *self, FfModel *model, FfMeeting *meeting)
{
  self->meeting = meeting;
  self->n_people = 0;
  g_array_set_size (self->sizes, 0);
  for (guint i = 0; i < self->groups->len; i++)
    {
      guint people = 0;

      if (meeting != NULL)
        people = (guint) find_people (model, meeting, self->groups->pdata[i]);
      g_array_append_val (self->sizes, people);
      self->n_people += people;
    }
}

FfKitRoom *
ff_kit_room_new (FfModel *model, const FfKitSettings *settings)
{
  FfKitRoom *self = g_new0 (FfKitRoom, 1);
  FfRecordList *groups = ff_model_get_list (model, FF_TYPE_STAKEHOLDER_GROUP);
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);
  guint n_meetings = ff_record_list_get_size (meetings);

  self->groups = g_ptr_array_new ();
  self->sizes = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < ff_record_list_get_size (groups); i++)
    g_ptr_array_add (self->groups, ff_record_list_get (groups, i));
  count (self, model, NULL);
  if (settings->meeting > 0 && (guint) settings->meeting <= n_meetings)
    count (self, model, ff_record_list_get (meetings, (guint) settings->meeting - 1));
  for (guint i = n_meetings; settings->meeting == 0 && i > 0 && self->n_people == 0; i--)
    count (self, model, ff_record_list_get (meetings, i - 1));
  return self;
}

void
ff_kit_room_free (FfKitRoom *self)
{
  g_ptr_array_unref (self->groups);
  g_array_unref (self->sizes);
  g_free (self);
}

guint
ff_kit_room_get_size (const FfKitRoom *self, guint group)
{
  return g_array_index (self->sizes, guint, group);
}

char **
ff_kit_dup_table_names (FfModel *model, guint n_people)
{
  FfRecordList *tables = ff_model_get_list (model, FF_TYPE_BREAKOUT_TABLE);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  guint n = ff_record_list_get_size (tables);

  for (guint i = 0; i < n; i++)
    {
      const char *name = ff_breakout_table_get_name (ff_record_list_get (tables, i));
      /* Translators: a table of the room that has no name but its number */
      g_autofree char *numbered = g_strdup_printf (_ ("Table %u"), i + 1);

      g_strv_builder_add (names, *name != '\0' ? name : numbered);
    }
  for (guint i = 0; n == 0 && i < ff_mixing_suggest_tables (n_people); i++)
    {
      /* Translators: a table of the room that has no name but its number */
      g_autofree char *numbered = g_strdup_printf (_ ("Table %u"), i + 1);

      g_strv_builder_add (names, numbered);
    }
  return g_strv_builder_end (names);
}

GArray *
ff_kit_dup_pairs (const FfKitRoom *room, guint n_tables)
{
  GArray *pairs = ff_mixing_pair ((const guint *) (gpointer) room->sizes->data, room->sizes->len);

  ff_mixing_seat (pairs, n_tables);
  return pairs;
}

/* -- lists ------------------------------------------------------------------------------------ */

GPtrArray *
ff_kit_find_guide (FfModel *model)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_PROMPT);
  g_autoptr (GPtrArray) guide = g_ptr_array_new ();

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    if (ff_prompt_get_interview (ff_record_list_get (list, i)))
      g_ptr_array_add (guide, ff_record_list_get (list, i));
  if (guide->len > 0)
    return g_steal_pointer (&guide);
  return ff_model_list_room_prompts (model, FF_PHASE_DISCOVER);
}

GPtrArray *
ff_kit_find_open (FfModel *model)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_COMMITMENT);
  GPtrArray *open = g_ptr_array_new ();

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    if (ff_commitment_is_open (ff_record_list_get (list, i)))
      g_ptr_array_add (open, ff_record_list_get (list, i));
  return open;
}

GPtrArray *
ff_kit_find_agenda (FfModel *model, const FfKitSettings *settings)
{
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < ff_record_list_get_size (meetings); i++)
    {
      FfRecord *meeting = ff_record_list_get (meetings, i);
      g_autoptr (GPtrArray) items
          = ff_model_list_where (model, FF_TYPE_AGENDA_ITEM, FF_AGENDA_ITEM_MEETING,
                                 ff_record_get_id (meeting));

      if (items->len > 0 && (settings->meeting == 0 || (guint) settings->meeting == i + 1))
        g_ptr_array_add (found, meeting);
    }
  return found;
}
