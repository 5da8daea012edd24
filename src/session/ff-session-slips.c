/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-private.h"
#include "store/ff-ballots.h"

#include <glib/gi18n.h>

/*
 * What slips say is read in the order of verbs, on the store's thread, so that nobody waits for a
 * slow disk; the answer comes when the worker hands the question back to the main context.
 */
typedef struct
{
  GTask *task;
  gint64 round;
  gint64 ballot;
  gpointer answer; /* (owned) until it is given */
  GDestroyNotify free_answer;
  GError *error;
} FfQuestion;

static void
answer_question (gpointer data)
{
  FfQuestion *question = data;

  if (question->error != NULL)
    g_task_return_error (question->task, g_steal_pointer (&question->error));
  else
    g_task_return_pointer (question->task, g_steal_pointer (&question->answer),
                           question->free_answer);
  g_object_unref (question->task);
  g_free (question);
}

static void
ask (FfSession *self, FfTask work, FfRound *round, FfSlipMark *slip, GTask *task)
{
  FfQuestion *question = g_new0 (FfQuestion, 1);

  question->task = task;
  question->round = ff_record_get_id (FF_RECORD (round));
  question->ballot = slip != NULL ? ff_slip_mark_get_ballot (slip) : 0;
  ff_session_push_task (self, work, question, answer_question);
}

static FfChanges *
read_slip (FfStore *store, gpointer data, GError **error)
{
  FfQuestion *question = data;
  FfBallot *ballot = NULL;

  if (ff_ballots_find (ff_store_get_connection (store), question->round, question->ballot, &ballot,
                       &question->error)
      && ballot == NULL)
    g_set_error (&question->error, FF_ERROR, FF_ERROR_MISSING,
                 _ ("There is no such slip in this round."));
  question->answer = ballot;
  question->free_answer = (GDestroyNotify) ff_ballot_free;
  return NULL;
}

void
ff_session_read_slip_async (FfSession *self,
                            FfRound *round,
                            FfSlipMark *slip,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, ff_session_read_slip_async);
  ask (self, read_slip, round, slip, task);
}

FfBallot *
ff_session_read_slip_finish (FfSession *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static FfChanges *
compare_passes (FfStore *store, gpointer data, GError **error)
{
  FfQuestion *question = data;
  g_autoptr (GPtrArray) ballots = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_ballot_free);

  if (!ff_ballots_load_round (ff_store_get_connection (store), question->round, ballots,
                              &question->error))
    return NULL;
  question->answer = ff_slips_compare (ballots);
  question->free_answer = (GDestroyNotify) g_ptr_array_unref;
  return NULL;
}

void
ff_session_compare_passes_async (FfSession *self,
                                 FfRound *round,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, ff_session_compare_passes_async);
  ask (self, compare_passes, round, NULL, task);
}

GPtrArray *
ff_session_compare_passes_finish (FfSession *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
