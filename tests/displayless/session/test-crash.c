/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "session/ff-session.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Each round kills a program that does one thing for ever, and says so once each is in the model.
 */
#define KILLS 20
#define KILLS_WHILE_VOTING 100
#define MOST_ACKNOWLEDGED 12
#define MOST_THANKED 6

static const char *self_path;

/* The program that is killed: it never ends of itself. */
static int
add_for_ever (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = ff_session_open (path, NULL, &error);

  if (session == NULL)
    return 1;
  for (;;)
    {
      g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_CONTRIBUTION);

      ff_contribution_set_text (FF_CONTRIBUTION (draft), "Said before the power went");
      ff_session_add (session, draft);
      if (!ff_session_flush (session, &error))
        return 1;
      if (write (STDOUT_FILENO, "+", 1) != 1)
        return 1;
    }
}

/* The same with secret ballots; each gives all five dots, over three propositions. */
static int
vote_for_ever (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = ff_session_open (path, NULL, &error);
  FfModel *model;
  FfRound *round;

  if (session == NULL)
    return 1;
  model = ff_session_get_model (session);
  round = ff_model_find_round (model, 0);
  for (;;)
    {
      g_autoptr (FfBallot) ballot = ff_ballot_new (ff_record_get_id (FF_RECORD (round)));

      for (int number = 1; number <= 3; number++)
        ff_ballot_set (ballot,
                       ff_record_get_id (FF_RECORD (ff_model_find_numbered (model, number))),
                       number < 3 ? 2 : 1);
      ff_session_cast_ballot (session, ballot);
      if (!ff_session_flush (session, &error))
        return 1;
      if (write (STDOUT_FILENO, "+", 1) != 1)
        return 1;
    }
}

/* Starts the program, reads @wanted acknowledgements and whatever follows them, and kills it. */
static guint
kill_after (const char *what, const char *path, guint wanted)
{
  const char *argv[] = { self_path, what, path, NULL };
  g_autoptr (GError) error = NULL;
  guint acknowledged = 0;
  char byte;
  GPid pid;
  int out;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid,
                            NULL, &out, NULL, &error);
  g_assert_no_error (error);
  while (acknowledged < wanted && read (out, &byte, 1) == 1)
    acknowledged++;
  g_assert_cmpuint (acknowledged, ==, wanted);
  kill (pid, SIGKILL);
  while (read (out, &byte, 1) == 1)
    acknowledged++;
  waitpid (pid, NULL, 0);
  close (out);
  return acknowledged;
}

static void
nothing_acknowledged_is_lost_when_the_program_is_killed (void)
{
  g_autofree char *path = ff_test_build_path ("room.fourfold");
  g_autoptr (GError) error = NULL;
  FfSession *session = ff_session_create (path, NULL, &error);
  guint acknowledged = 0;

  g_assert_no_error (error);
  g_assert_finalize_object (session);
  for (int i = 0; i < KILLS; i++)
    {
      g_autoptr (GPtrArray) findings = NULL;
      FfRecordList *said;

      acknowledged += kill_after ("--add-for-ever", path,
                                  (guint) g_test_rand_int_range (1, MOST_ACKNOWLEDGED));
      session = ff_session_open (path, NULL, &error);
      g_assert_no_error (error);
      said = ff_model_get_list (ff_session_get_model (session), FF_TYPE_CONTRIBUTION);
      /* The last one may be on disk without having been acknowledged, in every round. */
      g_assert_cmpuint (ff_record_list_get_size (said), >=, acknowledged);
      g_assert_cmpuint (ff_record_list_get_size (said), <=, acknowledged + (guint) i + 1);
      findings = ff_session_check (session, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (findings->len, ==, 0);
      g_assert_finalize_object (session);
    }
}

static void
open_secret_round (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = ff_session_create (path, NULL, &error);
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);

  g_assert_no_error (error);
  for (int i = 0; i < 5; i++)
    ff_session_add_proposition (session, 0, "People are told first", NULL);
  ff_session_open_round (session, FF_ROUND (draft), NULL);
  ff_session_flush (session, &error);
  g_assert_no_error (error);
}

/* Returns: how many ballots there are, all of them whole. */
static guint
count_whole_ballots (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = ff_session_open (path, NULL, &error);
  g_autoptr (FfSnapshot) snapshot = NULL;
  g_autoptr (GPtrArray) findings = NULL;

  g_assert_no_error (error);
  snapshot = ff_session_dup_snapshot (session, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < snapshot->ballots->len; i++)
    {
      g_assert_cmpuint (((FfBallot *) snapshot->ballots->pdata[i])->dots->len, ==, 3);
      g_assert_cmpint (ff_ballot_get_total (snapshot->ballots->pdata[i]), ==, 5);
    }
  findings = ff_session_check (session, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
  return snapshot->ballots->len;
}

static void
every_ballot_that_was_thanked_for_is_there_and_whole (void)
{
  g_autofree char *path = ff_test_build_path ("vote.fourfold");
  guint thanked = 0;

  open_secret_round (path);
  for (guint i = 0; i < KILLS_WHILE_VOTING; i++)
    {
      guint ballots;

      thanked
          += kill_after ("--vote-for-ever", path, (guint) g_test_rand_int_range (1, MOST_THANKED));
      ballots = count_whole_ballots (path);
      /* The last one may be on disk without having been thanked for, in every round. */
      g_assert_cmpuint (ballots, >=, thanked);
      g_assert_cmpuint (ballots, <=, thanked + i + 1);
    }
}

int
main (int argc, char *argv[])
{
  if (argc == 3 && strcmp (argv[1], "--add-for-ever") == 0)
    return add_for_ever (argv[2]);
  if (argc == 3 && strcmp (argv[1], "--vote-for-ever") == 0)
    return vote_for_ever (argv[2]);
  self_path = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/crash/nothing-acknowledged-is-lost-when-the-program-is-killed",
                   nothing_acknowledged_is_lost_when_the_program_is_killed);
  g_test_add_func ("/session/crash/every-ballot-that-was-thanked-for-is-there-and-whole",
                   every_ballot_that_was_thanked_for_is_there_and_whole);
  return g_test_run ();
}
