/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-room.h"
#include "ff-test.h"
#include "session/ff-opening.h"

/* What comes of an opening is an ordinary session: full, and taking verbs. */
static void
what_was_said_is_there_when_it_is_done (FfRoom *f, gconstpointer data)
{
  g_autoptr (FfOpening) opening = NULL;
  g_autoptr (GError) error = NULL;

  ff_room_say (f, FF_PHASE_DISCOVER, "There was tea");
  ff_room_flush (f);
  g_assert_finalize_object (f->session);
  opening = ff_opening_new (f->path, NULL);
  g_assert_cmpstr (ff_opening_get_path (opening), ==, f->path);
  f->session = ff_opening_finish (g_steal_pointer (&opening), &error);
  g_assert_no_error (error);
  ff_room_assert_said (f, 0, "There was tea");
  ff_room_say (f, FF_PHASE_DISCOVER, "And time");
  ff_room_flush (f);
  ff_room_assert_said (f, 1, "And time");
}

static void
what_is_no_session_is_refused_in_the_same_words (FfRoom *f, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("nothing-here.fourfold");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) expected = NULL;

  g_assert_null (ff_session_open (path, NULL, &expected));
  g_assert_null (ff_opening_finish (ff_opening_new (path, NULL), &error));
  ff_test_assert_sentence (error, expected->domain, expected->code);
  g_assert_cmpstr (error->message, ==, expected->message);
}

static void
one_that_nobody_wants_lets_go_of_the_file (FfRoom *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (f->session);
  ff_opening_free (ff_opening_new (f->path, NULL));
  f->session = ff_session_open (f->path, NULL, &error);
  g_assert_no_error (error);
  ff_room_say (f, FF_PHASE_DISCOVER, "There was tea");
  ff_room_flush (f);
}

#define ADD(name, test)                                                                            \
  g_test_add ("/session/opening/" name, FfRoom, NULL, ff_room_set_up, test, ff_room_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("what-was-said-is-there-when-it-is-done", what_was_said_is_there_when_it_is_done);
  ADD ("what-is-no-session-is-refused-in-the-same-words",
       what_is_no_session_is_refused_in_the_same_words);
  ADD ("one-that-nobody-wants-lets-go-of-the-file", one_that_nobody_wants_lets_go_of_the_file);
  return g_test_run ();
}
