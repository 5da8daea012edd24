/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"

#include "base/ff-error.h"

static char *kept_path;

static void
test_own_folder_is_made (void)
{
  g_autofree char *path = ff_test_write ("a.txt", "words");
  g_autofree char *words = ff_test_read (path);

  g_assert_cmpstr (words, ==, "words");
  g_assert_true (g_str_has_prefix (path, ff_test_get_dir ()));
  kept_path = g_steal_pointer (&path);
}

static void
test_own_folder_is_gone_afterwards (void)
{
  g_assert_nonnull (kept_path);
  g_assert_false (g_file_test (kept_path, G_FILE_TEST_EXISTS));
  g_clear_pointer (&kept_path, g_free);
}

static gboolean
raise_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
test_pump_waits_for_the_condition (void)
{
  gboolean raised = FALSE;

  g_timeout_add (5, raise_cb, &raised);
  ff_test_pump_until (raised);
  g_assert_true (raised);
}

static void
test_pump_gives_up_at_the_deadline (void)
{
  g_assert_true (ff_test_pump_once (g_get_monotonic_time () + G_USEC_PER_SEC));
  g_assert_false (ff_test_pump_once (g_get_monotonic_time () - 1));
}

static void
check_bad_sentence (const char *message)
{
  g_autoptr (GError) error = g_error_new_literal (FF_ERROR, FF_ERROR_DATA, message);

  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
}

static void
test_bad_sentences_are_caught (void)
{
  const char *messages[]
      = { "Two lines.\nOf text.", "No full stop", "The file (null) is bad.", "Bad." };

  if (g_test_subprocess ())
    {
      check_bad_sentence (g_getenv ("FF_TEST_MESSAGE"));
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      g_setenv ("FF_TEST_MESSAGE", messages[i], TRUE);
      g_test_trap_subprocess (NULL, 0, 0);
      g_test_trap_assert_failed ();
      g_test_trap_assert_stderr ("*the message*");
    }
}

static void
test_good_sentences_pass (void)
{
  check_bad_sentence ("list.csv, row 3: the proposition 99 does not exist; there are 1 to 27.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/support/folder/is-made-for-the-test", test_own_folder_is_made);
  g_test_add_func ("/support/folder/is-gone-after-the-test", test_own_folder_is_gone_afterwards);
  g_test_add_func ("/support/pump/waits-for-the-condition", test_pump_waits_for_the_condition);
  g_test_add_func ("/support/pump/gives-up-at-the-deadline", test_pump_gives_up_at_the_deadline);
  g_test_add_func ("/support/sentence/bad-ones-are-caught", test_bad_sentences_are_caught);
  g_test_add_func ("/support/sentence/good-ones-pass", test_good_sentences_pass);
  return g_test_run ();
}
