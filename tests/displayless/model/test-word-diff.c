/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-test.h"
#include "model/ff-word-diff.h"

#include <string.h>

/* Shows the new words of @after in square brackets. */
static char *
show (const char *before, const char *after)
{
  g_autoptr (GArray) spans = ff_word_diff (before, after);
  GString *shown = g_string_new (NULL);
  gsize at = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const FfWordSpan *span = &g_array_index (spans, FfWordSpan, i);
      g_autofree char *words = g_strndup (after + span->start, span->length);

      g_assert_cmpuint (span->start, ==, at);
      at += span->length;
      g_string_append_printf (shown, span->changed ? "[%s]" : "%s", words);
    }
  g_assert_cmpuint (at, ==, strlen (after));
  return g_string_free (shown, FALSE);
}

static void
test_only_new_words_are_marked (void)
{
  static const struct
  {
    const char *before, *after, *shown;
  } cases[] = {
    { "what people did", "what people did and can do", "what people did [and can do]" },
    { "what people did.", "what people did and can do.", "what people did [and can do]." },
    { "a b c", "a x c", "a [x] c" },
    { "a b c", "a c", "a c" },
    { "", "all new", "[all new]" },
    { "all old", "", "" },
    { "same words", "same words", "same words" },
    { "one two", "two one two", "[two] one two" },
    { "don’t go", "do go", "[do] go" },
    { "Größe zählt", "Größe zählt nicht", "Größe zählt [nicht]" },
    { "  blanks   stay ", "  blanks   here stay ", "  blanks   [here] stay " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = show (cases[i].before, cases[i].after);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

static void
test_another_text_altogether_is_all_new (void)
{
  g_autoptr (GString) before = g_string_new (NULL);
  g_autoptr (GString) after = g_string_new (NULL);
  g_autoptr (GArray) spans = NULL;

  for (guint i = 0; i < 2000; i++)
    {
      g_string_append_printf (before, "a%u ", i);
      g_string_append_printf (after, "b%u ", i);
    }
  spans = ff_word_diff (before->str, after->str);
  g_assert_cmpuint (spans->len, ==, 2);
  g_assert_true (g_array_index (spans, FfWordSpan, 0).changed);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/word-diff/only-new-words-are-marked", test_only_new_words_are_marked);
  g_test_add_func ("/model/word-diff/another-text-altogether-is-all-new",
                   test_another_text_altogether_is_all_new);
  return g_test_run ();
}
