/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-room.h"

#include "ff-test.h"

void
ff_room_set_up (FfRoom *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  f->path = ff_test_build_path ("room.fourfold");
  f->session = ff_session_create (f->path, NULL, &error);
  g_assert_no_error (error);
}

void
ff_room_tear_down (FfRoom *f, gconstpointer data)
{
  g_assert_finalize_object (f->session);
  g_free (f->path);
}

FfModel *
ff_room_model_of (FfRoom *f)
{
  return ff_session_get_model (f->session);
}

void
ff_room_flush (FfRoom *f)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (f->session, &error);
  g_assert_no_error (error);
}

void
ff_room_assert_refused (FfRoom *f, FfErrorCode code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (ff_session_flush (f->session, &error));
  ff_test_assert_sentence (error, FF_ERROR, (int) code);
}

FfSnapshot *
ff_room_dup_snapshot (FfRoom *f)
{
  g_autoptr (GError) error = NULL;
  FfSnapshot *snapshot;

  ff_room_flush (f);
  snapshot = ff_session_dup_snapshot (f->session, &error);
  g_assert_no_error (error);
  return snapshot;
}

void
ff_room_assert_same (FfSnapshot *now, FfSnapshot *before)
{
  g_assert_cmpuint (now->records->len, ==, before->records->len);
  g_assert_cmpuint (now->ballots->len, ==, before->ballots->len);
  for (guint i = 0; i < now->records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (now->records, i);

      g_assert_cmpint (ff_record_get_id (record), ==,
                       ff_record_get_id (g_ptr_array_index (before->records, i)));
      g_assert_true (ff_record_equal (record, g_ptr_array_index (before->records, i)));
    }
}

/* After a restart, the step is called @label and taking it back leaves @before. */
void
ff_room_check_undo_after_a_restart (FfRoom *f, FfSnapshot *before, const char *label)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) now = NULL;

  ff_room_flush (f);
  g_assert_finalize_object (f->session);
  f->session = ff_session_open (f->path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, label);
  ff_session_undo (f->session);
  now = ff_room_dup_snapshot (f);
  ff_room_assert_same (now, before);
}

FfContribution *
ff_room_nth_said (FfRoom *f, guint n)
{
  return ff_record_list_get (ff_model_get_list (ff_room_model_of (f), FF_TYPE_CONTRIBUTION), n);
}

void
ff_room_assert_said (FfRoom *f, guint n, const char *text)
{
  g_assert_cmpstr (ff_contribution_get_text (ff_room_nth_said (f, n)), ==, text);
}

guint
ff_room_count (FfRoom *f, GType type)
{
  return ff_record_list_get_size (ff_model_get_list (ff_room_model_of (f), type));
}

void
ff_room_say (FfRoom *f, FfPhase phase, const char *text)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_CONTRIBUTION);

  ff_contribution_set_phase (FF_CONTRIBUTION (draft), phase);
  ff_contribution_set_text (FF_CONTRIBUTION (draft), text);
  ff_session_add (f->session, draft);
  ff_room_flush (f);
}

void
ff_room_say_three (FfRoom *f)
{
  ff_room_say (f, FF_PHASE_DISCOVER, "Someone listened");
  ff_room_say (f, FF_PHASE_DISCOVER, "Being listened to");
  ff_room_say (f, FF_PHASE_DISCOVER, "They listen");
}

GPtrArray *
ff_room_gather (FfRoom *f, guint first, guint n)
{
  GPtrArray *gathered = g_ptr_array_new ();

  for (guint i = first; i < first + n; i++)
    g_ptr_array_add (gathered, ff_room_nth_said (f, i));
  return gathered;
}

FfTheme *
ff_room_add_theme (FfRoom *f, const char *title)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_THEME);
  FfRecordList *themes = ff_model_get_list (ff_room_model_of (f), FF_TYPE_THEME);

  ff_theme_set_phase (FF_THEME (draft), FF_PHASE_DISCOVER);
  ff_theme_set_title (FF_THEME (draft), title);
  ff_session_add (f->session, draft);
  ff_room_flush (f);
  return ff_record_list_get (themes, ff_record_list_get_size (themes) - 1);
}

FfProposition *
ff_room_propose (FfRoom *f, const char *text)
{
  FfRecordList *list = ff_model_get_list (ff_room_model_of (f), FF_TYPE_PROPOSITION);

  ff_session_add_proposition (f->session, 0, text, NULL);
  ff_room_flush (f);
  return ff_record_list_get (list, ff_record_list_get_size (list) - 1);
}

gint64
ff_room_id_of (gpointer record)
{
  return ff_record_get_id (FF_RECORD (record));
}

void
ff_room_join (FfRoom *f, guint first, guint n)
{
  g_autoptr (GPtrArray) all = ff_room_gather (f, first, n);

  ff_session_join_contributions (f->session, all, NULL);
  ff_room_flush (f);
}
