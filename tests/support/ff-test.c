/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"

#include <glib/gstdio.h>

#if defined(__SANITIZE_ADDRESS__)
#define PATIENCE (100 * G_USEC_PER_SEC)
#else
#define PATIENCE (10 * G_USEC_PER_SEC)
#endif

static char *test_dir;

void
ff_test_remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    {
      /* A test may have taken away its own right to write here. */
      g_chmod (path, 0700);
      dir = g_dir_open (path, 0, NULL);
      while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
        {
          g_autofree char *child = g_build_filename (path, name, NULL);

          ff_test_remove_tree (child);
        }
    }
  g_remove (path);
}

static void
remove_test_dir (gpointer data)
{
  ff_test_remove_tree (test_dir);
  g_clear_pointer (&test_dir, g_free);
}

const char *
ff_test_get_dir (void)
{
  if (test_dir == NULL)
    {
      g_autoptr (GError) error = NULL;

      test_dir = g_dir_make_tmp ("fourfold-test-XXXXXX", &error);
      g_assert_no_error (error);
      g_test_queue_destroy (remove_test_dir, NULL);
    }
  return test_dir;
}

char *
ff_test_build_path (const char *name)
{
  return g_build_filename (ff_test_get_dir (), name, NULL);
}

char *
ff_test_write (const char *name, const char *contents)
{
  g_autoptr (GError) error = NULL;
  char *path = ff_test_build_path (name);

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
  return path;
}

char *
ff_test_read (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  return contents;
}

char *
ff_test_dup_seed (const char *name)
{
  const char *named = g_getenv ("FF_TEST_SEEDS");
  g_autofree char *beside = g_build_filename (FF_TEST_SOURCE_ROOT, "..", "shared", "seeds", NULL);
  g_autofree char *path = g_build_filename (named != NULL ? named : beside, name, NULL);

  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return g_steal_pointer (&path);

  g_test_skip_printf ("the reference text %s is not on this machine", name);
  return NULL;
}

char *
ff_test_dup_source (const char *relative)
{
  return g_build_filename (FF_TEST_SOURCE_ROOT, relative, NULL);
}

gint64
ff_test_begin_pump (void)
{
  return g_get_monotonic_time () + PATIENCE;
}

static gboolean
wake_up_cb (gpointer data)
{
  return G_SOURCE_REMOVE;
}

gboolean
ff_test_pump_once (gint64 deadline)
{
  g_autoptr (GSource) alarm = NULL;

  if (g_get_monotonic_time () > deadline)
    return FALSE;

  /* The condition may come true on another thread without a word to this context. */
  alarm = g_timeout_source_new (20);
  g_source_set_callback (alarm, wake_up_cb, NULL, NULL);
  g_source_attach (alarm, NULL);
  g_main_context_iteration (NULL, TRUE);
  g_source_destroy (alarm);
  return TRUE;
}

void
ff_test_pump_idle (void)
{
  gint64 deadline = ff_test_begin_pump ();

  while (g_main_context_pending (NULL) && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
}

static int last_status;

char *
ff_test_ask (const char *package, const char *program, ...)
{
  g_autofree char *found = g_find_program_in_path (program);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  char *said = NULL;
  char *argument;
  va_list arguments;

  g_ptr_array_add (argv, found);
  va_start (arguments, program);
  do
    g_ptr_array_add (argv, argument = va_arg (arguments, char *));
  while (argument != NULL);
  va_end (arguments);
  if (found == NULL)
    {
      g_autofree char *message = g_strdup_printf ("%s is not installed (%s)", program, package);

      g_test_skip (message);
      return NULL;
    }
  g_assert_true (g_spawn_sync (NULL, (char **) argv->pdata, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL,
                               NULL, &said, NULL, &last_status, &error));
  g_assert_no_error (error);
  return said;
}

int
ff_test_get_status (void)
{
  return last_status;
}

double
ff_test_number_after (const char *text, const char *word)
{
  const char *at = strstr (text, word);

  g_assert_nonnull (at);
  return g_ascii_strtod (at + strlen (word), NULL);
}

guint
ff_test_count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + strlen (part), part))
    n++;
  return n;
}

static const char *
find_fault (const char *message)
{
  if (!g_utf8_validate (message, -1, NULL))
    return "is not UTF-8";
  if (strpbrk (message, "\n\r") != NULL)
    return "is more than one line";
  if (!g_str_has_suffix (message, "."))
    return "does not end with a full stop";
  if (strstr (message, "(null)") != NULL || strchr (message, '%') == message)
    return "holds a leftover of its format";
  if (g_utf8_strlen (message, -1) < 10)
    return "is too short to help";
  return NULL;
}

void
ff_test_check_sentence (
    const char *file, int line, const char *function, const GError *error, GQuark domain, int code)
{
  g_autofree char *complaint = NULL;
  const char *fault;

  if (error == NULL || error->domain != domain || error->code != code)
    g_assertion_message_error (G_LOG_DOMAIN, file, line, function, "error", error, domain, code);

  fault = find_fault (error->message);
  if (fault == NULL)
    return;
  complaint = g_strdup_printf ("the message \"%s\" %s", error->message, fault);
  g_assertion_message (G_LOG_DOMAIN, file, line, function, complaint);
}
