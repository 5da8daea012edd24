/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "session/ff-session.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Each round kills a program that adds contributions and says so once each is in the model. */
#define KILLS 20
#define MOST_ACKNOWLEDGED 12

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

/* Starts the program, reads @wanted acknowledgements and whatever follows them, and kills it. */
static guint
kill_after (const char *path, guint wanted)
{
  const char *argv[] = { self_path, "--add-for-ever", path, NULL };
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

      acknowledged += kill_after (path, (guint) g_test_rand_int_range (1, MOST_ACKNOWLEDGED));
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

int
main (int argc, char *argv[])
{
  if (argc == 3 && strcmp (argv[1], "--add-for-ever") == 0)
    return add_for_ever (argv[2]);
  self_path = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/crash/nothing-acknowledged-is-lost-when-the-program-is-killed",
                   nothing_acknowledged_is_lost_when_the_program_is_killed);
  return g_test_run ();
}
