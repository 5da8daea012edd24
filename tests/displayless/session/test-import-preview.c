/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an import would add is looked at and decided on before it is added. */
#include "ff-room.h"
#include "ff-test.h"
#include "model/ff-contribution-paste.h"
#include "session/ff-session-import.h"

#include <string.h>

static FfSource *
make_source (const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;
  FfSource *source = ff_source_new (name, text, strlen (text), &error);

  g_assert_no_error (error);
  return source;
}

static GListModel *
preview (FfRoom *f, FfSource *source)
{
  g_autoptr (GError) error = NULL;
  GListModel *lines = ff_session_preview_import (f->session, source, NULL, &error);

  g_assert_no_error (error);
  return lines;
}

static void
import_decided (FfRoom *f, FfSource *source, GListModel *lines)
{
  g_autoptr (GError) error = NULL;

  ff_session_import_decided (f->session, source, NULL, lines, &error);
  g_assert_no_error (error);
  ff_room_flush (f);
}

static void
assert_marked (GListModel *lines, guint n, int line, FfPasteMark mark)
{
  g_autoptr (FfPasteLine) found = g_list_model_get_item (lines, n);

  g_assert_cmpint (ff_paste_line_get_line (found), ==, line);
  g_assert_cmpint (ff_paste_line_get_mark (found), ==, mark);
}

static void
a_text_is_decided_on_line_by_line (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSnapshot) before = NULL;
  g_autoptr (GListModel) lines = NULL;
  g_autoptr (FfSource) source = make_source ("said.txt", "- Time\n\n- Trust\n- time\n");

  ff_room_say (f, FF_PHASE_DISCOVER, "Trust");
  before = ff_room_dup_snapshot (f);
  lines = preview (f, source);
  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, 4);
  assert_marked (lines, 1, 2, FF_PASTE_BLANK);
  assert_marked (lines, 2, 3, FF_PASTE_THERE);
  assert_marked (lines, 3, 4, FF_PASTE_REPEATED);
  import_decided (f, source, lines);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 3);
  ff_room_assert_said (f, 1, "Time");
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 1)), ==, 2);
  ff_room_check_undo_after_a_restart (f, before, "Import 2 contributions");
}

static void
a_table_is_compared_in_the_phase_of_each_row (FfRoom *f, gconstpointer data)
{
  g_autoptr (GListModel) lines = NULL;
  g_autoptr (FfPasteLine) there = NULL;
  g_autoptr (FfSource) source
      = make_source ("said.csv",
                     "text,phase,theme\nTrust,dream,Hope\nTrust,discover,Bonds\nTrust,,\n");

  ff_room_say (f, FF_PHASE_DISCOVER, "Trust");
  lines = preview (f, source);
  assert_marked (lines, 0, 2, FF_PASTE_NEW);
  assert_marked (lines, 1, 3, FF_PASTE_THERE);
  assert_marked (lines, 2, 4, FF_PASTE_THERE);
  there = g_list_model_get_item (lines, 2);
  ff_paste_line_set_decision (there, FF_PASTE_JOIN);
  import_decided (f, source, lines);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 3);
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 0)), ==, 2);
  /* What is left out brings no theme along. */
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_THEME), ==, 1);
}

static void
nothing_to_add_is_no_step (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfSource) source = make_source ("said.txt", "Trust\n");
  g_autoptr (GListModel) lines = NULL;

  ff_room_say (f, FF_PHASE_DISCOVER, "Trust");
  lines = preview (f, source);
  import_decided (f, source, lines);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 1);
  g_assert_cmpstr (ff_session_get_undo_label (f->session), ==, "Add contribution");
}

static void
another_file_than_was_looked_at_is_refused (FfRoom *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSource) looked_at = make_source ("said.txt", "Trust\n");
  g_autoptr (FfSource) other = make_source ("said.txt", "Trust\nTime\n");
  g_autoptr (GListModel) lines = preview (f, looked_at);

  g_assert_false (ff_session_import_decided (f->session, other, NULL, lines, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
}

static void
undecided_everything_is_imported (FfRoom *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSource) source = make_source ("said.txt", "Time\n\nTime\nTime\n");

  g_assert_true (ff_session_import (f->session, FF_IMPORT_CONTRIBUTIONS, source, NULL, &error));
  g_assert_no_error (error);
  ff_room_flush (f);
  g_assert_cmpuint (ff_room_count (f, FF_TYPE_CONTRIBUTION), ==, 3);
  g_assert_cmpint (ff_model_get_times_said (ff_room_model_of (f), ff_room_nth_said (f, 0)), ==, 1);
}

#define ADD(name, test)                                                                            \
  g_test_add ("/session/import-preview/" name, FfRoom, NULL, ff_room_set_up, test,                 \
              ff_room_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("a-text-is-decided-on-line-by-line", a_text_is_decided_on_line_by_line);
  ADD ("a-table-is-compared-in-the-phase-of-each-row",
       a_table_is_compared_in_the_phase_of_each_row);
  ADD ("nothing-to-add-is-no-step", nothing_to_add_is_no_step);
  ADD ("another-file-than-was-looked-at-is-refused", another_file_than_was_looked_at_is_refused);
  ADD ("undecided-everything-is-imported", undecided_everything_is_imported);

  return g_test_run ();
}
