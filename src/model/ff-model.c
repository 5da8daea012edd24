/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-model.h"

#include <glib/gi18n.h>

struct _FfModel
{
  GObject parent_instance;
  GHashTable *lists;       /* GType -> FfRecordList */
  GHashTable *counts;      /* gint64 * (round id) -> FfRoundCount */
  FfSessionDetails *blank; /* stands in until a session is loaded */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfModel, ff_model, G_TYPE_OBJECT)

static void
ff_model_finalize (GObject *object)
{
  FfModel *self = FF_MODEL (object);

  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->counts);
  g_object_unref (self->blank);
  G_OBJECT_CLASS (ff_model_parent_class)->finalize (object);
}

static void
ff_model_class_init (FfModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_model_finalize;
  signals[CHANGED] = g_signal_new ("changed", FF_TYPE_MODEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
ff_model_init (FfModel *self)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  self->lists = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  for (guint i = 0; i < n_types; i++)
    g_hash_table_insert (self->lists, GSIZE_TO_POINTER (types[i]), ff_record_list_new (types[i]));
  self->counts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->blank = FF_SESSION_DETAILS (ff_record_new (FF_TYPE_SESSION_DETAILS));
}

FfModel *
ff_model_new (void)
{
  return g_object_new (FF_TYPE_MODEL, NULL);
}

FfRecordList *
ff_model_get_list (FfModel *self, GType type)
{
  g_return_val_if_fail (FF_IS_MODEL (self), NULL);

  return g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (type));
}

gpointer
ff_model_find (FfModel *self, GType type, gint64 id)
{
  return ff_record_list_find (ff_model_get_list (self, type), id);
}

GPtrArray *
ff_model_list_where (FfModel *self, GType type, guint field, gint64 value)
{
  FfRecordList *list = ff_model_get_list (self, type);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfRecord *record = ff_record_list_get (list, i);

      if (ff_record_get_number (record, field) == value)
        g_ptr_array_add (found, record);
    }
  return found;
}

GPtrArray *
ff_model_list_room_prompts (FfModel *self, FfPhase phase)
{
  GPtrArray *prompts = ff_model_list_where (self, FF_TYPE_PROMPT, FF_PROMPT_PHASE, phase);

  for (guint i = prompts->len; i > 0; i--)
    if (ff_prompt_get_interview (g_ptr_array_index (prompts, i - 1)))
      g_ptr_array_remove_index (prompts, i - 1);
  return prompts;
}

FfSessionDetails *
ff_model_get_details (FfModel *self)
{
  FfRecordList *list = ff_model_get_list (self, FF_TYPE_SESSION_DETAILS);

  return ff_record_list_get_size (list) > 0 ? ff_record_list_get (list, 0) : self->blank;
}

const char *
ff_model_get_language (FfModel *self)
{
  const char *own = ff_session_details_get_language (ff_model_get_details (self));
  const char *screen = g_get_language_names ()[0];

  if (*own != '\0')
    return own;
  return g_str_equal (screen, "C") || g_str_has_prefix (screen, "C.") ? "en" : screen;
}

FfProposition *
ff_model_find_numbered (FfModel *self, int number)
{
  g_autoptr (GPtrArray) found
      = ff_model_list_where (self, FF_TYPE_PROPOSITION, FF_PROPOSITION_NUMBER, number);

  return found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
}

FfRound *
ff_model_find_round (FfModel *self, int number)
{
  FfRecordList *list = ff_model_get_list (self, FF_TYPE_ROUND);

  for (guint i = ff_record_list_get_size (list); i > 0; i--)
    {
      FfRound *round = ff_record_list_get (list, i - 1);

      if (number == 0 ? !ff_round_get_voided (round) : ff_round_get_number (round) == number)
        return round;
    }
  return NULL;
}

FfRoundCount *
ff_model_get_count (FfModel *self, gint64 round)
{
  FfRoundCount *count = g_hash_table_lookup (self->counts, &round);

  if (count == NULL)
    {
      count = ff_round_count_new ();
      g_hash_table_insert (self->counts, g_memdup2 (&round, sizeof round), count);
    }
  return count;
}

const char *
ff_model_get_phase_name (FfModel *self, FfPhase phase)
{
  FfSessionDetails *details = ff_model_get_details (self);
  const char *own = "";

  if (phase >= FF_PHASE_DISCOVER && phase <= FF_PHASE_DESTINY)
    own = ff_record_get_text (FF_RECORD (details), FF_SESSION_DETAILS_DISCOVER_LABEL
                                                       + (guint) (phase - FF_PHASE_DISCOVER));
  return *own != '\0' ? own : ff_phase_get_name (phase);
}

char *
ff_model_dup_meeting_title (FfModel *self, FfMeeting *meeting)
{
  FfRecordList *list = ff_model_get_list (self, FF_TYPE_MEETING);
  guint n = 1;

  if (*ff_meeting_get_title (meeting) != '\0')
    return g_strdup (ff_meeting_get_title (meeting));
  while (n < ff_record_list_get_size (list) && ff_record_list_get (list, n - 1) != meeting)
    n++;
  /* Translators: title of a meeting that has none of its own, %u is its number in the session */
  return g_strdup_printf (_ ("Meeting %u"), n);
}

char *
ff_model_dup_round_title (FfModel *self, FfRound *round)
{
  if (*ff_round_get_title (round) != '\0')
    return g_strdup (ff_round_get_title (round));
  /* Translators: title of a round of voting that has none of its own, %d is its number */
  return g_strdup_printf (_ ("Round %d"), ff_round_get_number (round));
}

int
ff_model_get_times_said (FfModel *self, FfContribution *contribution)
{
  g_autoptr (GPtrArray) joined
      = ff_model_list_where (self, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_JOINED_INTO,
                             ff_record_get_id (FF_RECORD (contribution)));

  return 1 + (int) joined->len;
}

/* After a load, drops what the file no longer holds (another program wrote to it). */
static void
drop_absent (FfModel *self, FfChanges *changes, GType type)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < changes->rows->len; i++)
    {
      FfChange *change = g_ptr_array_index (changes->rows, i);

      if (change->type == type)
        g_hash_table_add (ids, &change->id);
    }
  ff_record_list_keep_only (ff_model_get_list (self, type), ids);
}

static void
apply_rows (FfModel *self, FfChanges *changes)
{
  for (guint i = 0; i < changes->rows->len; i++)
    {
      FfChange *change = g_ptr_array_index (changes->rows, i);
      FfRecordList *list = ff_model_get_list (self, change->type);

      if (change->record != NULL)
        ff_record_list_put (list, change->record);
      else
        ff_record_list_drop (list, change->id);
    }
}

void
ff_model_apply (FfModel *self, FfChanges *changes)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  g_return_if_fail (FF_IS_MODEL (self));

  for (guint i = 0; changes->everything && i < n_types; i++)
    drop_absent (self, changes, types[i]);
  apply_rows (self, changes);
  for (guint i = 0; i < n_types; i++)
    ff_record_list_settle (ff_model_get_list (self, types[i]));
  for (guint i = 0; i < changes->counts->len; i++)
    {
      FfCountChange *change = g_ptr_array_index (changes->counts, i);

      ff_round_count_update (ff_model_get_count (self, change->round), change);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}
