/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-program.h"

#include "ff-test.h"

#include <glib/gstdio.h>
#include <unistd.h>

/* The user "nobody", everywhere. */
#define NOBODY 65534

void
ff_program_run_free (FfProgramRun *self)
{
  g_free (self->out);
  g_free (self->err);
  g_free (self);
}

static GSubprocessLauncher *
make_launcher (void)
{
  GSubprocessLauncher *launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE
                                   | G_SUBPROCESS_FLAGS_STDERR_PIPE);

  g_subprocess_launcher_set_cwd (launcher, ff_test_get_dir ());
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  return launcher;
}

static GSubprocess *
start (GSubprocessLauncher *launcher, const char *line, GError **error)
{
  g_autofree char *program = NULL;
  g_autofree char *command = NULL;
  g_auto (GStrv) argv = NULL;

  g_assert_nonnull (g_getenv ("FF_TEST_PROGRAM"));
  program = g_shell_quote (g_getenv ("FF_TEST_PROGRAM"));
  command = g_strdup_printf ("%s %s", program, line);
  g_assert_true (g_shell_parse_argv (command, NULL, &argv, NULL));
  return g_subprocess_launcher_spawnv (launcher, (const char *const *) argv, error);
}

static FfProgramRun *
run (GSubprocessLauncher *launcher, const char *input, const char *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;
  FfProgramRun *self = g_new0 (FfProgramRun, 1);
  gint64 begin = g_get_monotonic_time ();

  process = start (launcher, line, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, input, NULL, &self->out, &self->err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  self->status = g_subprocess_get_exit_status (process);
  self->seconds = (double) (g_get_monotonic_time () - begin) / G_USEC_PER_SEC;
  return self;
}

FfProgramRun *
ff_program_run (const char *input, const char *line)
{
  g_autoptr (GSubprocessLauncher) launcher = make_launcher ();

  return run (launcher, input, line);
}

static void
drop_rights_cb (gpointer data)
{
  if (setgid (NOBODY) != 0 || setuid (NOBODY) != 0)
    _exit (126);
}

static gboolean
can_run_unprivileged (void)
{
  g_autoptr (GSubprocessLauncher) launcher = make_launcher ();
  g_autoptr (GSubprocess) probe = NULL;

  if (geteuid () != 0)
    return TRUE;
  g_subprocess_launcher_set_child_setup (launcher, drop_rights_cb, NULL, NULL);
  /* In the home of root it does not even start. */
  probe = start (launcher, "--version", NULL);
  if (probe != NULL && g_subprocess_wait_check (probe, NULL, NULL))
    return TRUE;
  g_test_skip ("run as root, and nobody else may run the program where it lies");
  return FALSE;
}

FfProgramRun *
ff_program_run_unprivileged (const char *line)
{
  g_autoptr (GSubprocessLauncher) launcher = make_launcher ();

  /* Others may look into the folder, but not change anything in it. */
  g_assert_cmpint (g_chmod (ff_test_get_dir (), 0555), ==, 0);
  if (!can_run_unprivileged ())
    return NULL;
  if (geteuid () == 0)
    g_subprocess_launcher_set_child_setup (launcher, drop_rights_cb, NULL, NULL);
  return run (launcher, NULL, line);
}

char *
ff_program_expect (const char *line)
{
  g_autoptr (FfProgramRun) done = ff_program_run (NULL, line);

  if (done->status != 0 || *done->err != '\0')
    g_test_message ("%s: %s", line, done->err);
  g_assert_cmpint (done->status, ==, 0);
  g_assert_cmpstr (done->err, ==, "");
  return g_steal_pointer (&done->out);
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

char *
ff_program_sum_dir (void)
{
  g_autoptr (GDir) dir = g_dir_open (ff_test_get_dir (), 0, NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = ff_test_build_path (name);
      g_autofree char *contents = NULL;
      g_autofree char *sum = NULL;
      gsize length;

      if (g_file_get_contents (path, &contents, &length, NULL))
        sum = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) contents, length);
      g_ptr_array_add (lines, g_strdup_printf ("%s %s", name, sum));
    }
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}
