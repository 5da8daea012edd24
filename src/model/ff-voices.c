/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-voices.h"

typedef struct
{
  GArray *voices;
  GHashTable *meetings; /* gint64 * at which something counted was said */
  gboolean anywhere;    /* something was said at no known meeting */
  guint said;           /* by known groups */
  guint people;
} FfCounting;

static FfVoice *
find_voice (FfCounting *self, gint64 group)
{
  for (guint i = 0; i < self->voices->len; i++)
    {
      FfVoice *voice = &g_array_index (self->voices, FfVoice, i);

      if ((voice->group != NULL ? ff_record_get_id (FF_RECORD (voice->group)) : 0) == group)
        return voice;
    }
  return NULL;
}

static void
count_said (FfCounting *self, FfContribution *contribution)
{
  FfVoice *voice = find_voice (self, ff_contribution_get_stakeholder_group (contribution));
  gint64 meeting = ff_contribution_get_meeting (contribution);

  if (voice == NULL)
    return;
  voice->said++;
  self->said += voice->group != NULL;
  if (meeting == 0)
    self->anywhere = TRUE;
  else
    g_hash_table_add (self->meetings, g_memdup2 (&meeting, sizeof meeting));
}

static void
count_people (FfCounting *self, FfHeadcount *headcount, gint64 wanted)
{
  FfVoice *voice = find_voice (self, ff_headcount_get_stakeholder_group (headcount));
  gint64 meeting = ff_headcount_get_meeting (headcount);
  gboolean counts = wanted != 0
                        ? meeting == wanted
                        : self->anywhere || g_hash_table_contains (self->meetings, &meeting);

  if (voice == NULL || voice->group == NULL || !counts)
    return;
  voice->people += (guint) ff_headcount_get_people (headcount);
  self->people += (guint) ff_headcount_get_people (headcount);
}

static void
list_groups (FfCounting *self, FfModel *model)
{
  FfRecordList *groups = ff_model_get_list (model, FF_TYPE_STAKEHOLDER_GROUP);
  const FfVoice nobody = { NULL, 0, 0, 0, 0 };

  for (guint i = 0; i < ff_record_list_get_size (groups); i++)
    {
      const FfVoice voice = { ff_record_list_get (groups, i), 0, 0, 0, 0 };

      g_array_append_val (self->voices, voice);
    }
  g_array_append_val (self->voices, nobody);
}

static void
share (FfCounting *self)
{
  const FfVoice *last = &g_array_index (self->voices, FfVoice, self->voices->len - 1);

  for (guint i = 0; i + 1 < self->voices->len; i++)
    {
      FfVoice *voice = &g_array_index (self->voices, FfVoice, i);

      voice->share_said = self->said > 0 ? (double) voice->said / self->said : 0;
      voice->share_people = self->people > 0 ? (double) voice->people / self->people : 0;
    }
  if (last->said == 0)
    g_array_set_size (self->voices, self->voices->len - 1);
}

GArray *
ff_voices_count (FfModel *model, FfPhase phase, gint64 meeting)
{
  FfRecordList *said = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);
  FfRecordList *headcounts = ff_model_get_list (model, FF_TYPE_HEADCOUNT);
  g_autoptr (GHashTable) meetings
      = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  FfCounting counting = { g_array_new (FALSE, FALSE, sizeof (FfVoice)), meetings, FALSE, 0, 0 };

  list_groups (&counting, model);
  for (guint i = 0; i < ff_record_list_get_size (said); i++)
    {
      FfContribution *contribution = ff_record_list_get (said, i);

      if ((phase == FF_PHASE_NONE || ff_contribution_get_phase (contribution) == phase)
          && (meeting == 0 || ff_contribution_get_meeting (contribution) == meeting))
        count_said (&counting, contribution);
    }
  for (guint i = 0; i < ff_record_list_get_size (headcounts); i++)
    count_people (&counting, ff_record_list_get (headcounts, i), meeting);
  share (&counting);
  return counting.voices;
}
