/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-text.h"

static void
bullets_and_numbering_are_taken_off_and_words_are_not (void)
{
  static const struct
  {
    const char *line, *text;
    int number;
  } cases[] = {
    { "- Listening", "Listening", 0 },
    { "  • Being there", "Being there", 0 },
    { "12. People come first", "People come first", 12 },
    { "12) People come first", "People come first", 12 },
    { "(3) People come first", "People come first", 3 },
    { "- 4. Both", "Both", 4 },
    { "98% fewer people in prison", "98% fewer people in prison", 0 },
    { "10.30 is when we start", "10.30 is when we start", 0 },
    { "24 hours a day", "24 hours a day", 0 },
    { "open doors", "open doors", 0 },
    { "-5 degrees", "-5 degrees", 0 },
    { "   ", "", 0 },
    { "7.", "", 7 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int number = -1;
      g_autofree char *text = ff_text_strip_item (cases[i].line, &number);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpint (number, ==, cases[i].number);
    }
}

static void
what_no_file_can_carry_becomes_a_space (void)
{
  g_autofree char *text = ff_text_clean ("\x01 one\x02two\xff\n three\xef\xbf\xbe ");

  g_assert_cmpstr (text, ==, "one two\xef\xbf\xbd\n three");
}

static void
folding_forgets_case_and_accents (void)
{
  g_autofree char *first = ff_text_fold ("Élève ÅNGSTRÖM");
  g_autofree char *second = ff_text_fold ("eleve angstrom");

  g_assert_cmpstr (first, ==, second);
}

static void
a_short_title_keeps_whole_words (void)
{
  static const struct
  {
    const char *text, *title;
  } cases[] = {
    { "Short enough", "Short enough" },
    { "First clause; and then much more follows here", "First clause" },
    { "Every office is a place where people feel welcome", "Every office is a…" },
    { "Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffah…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = ff_text_shorten (cases[i].text, 20);

      g_assert_cmpstr (title, ==, cases[i].title);
      g_assert_cmpint (g_utf8_strlen (title, -1), <=, 20);
    }
}

static void
lines_end_as_any_system_ends_them (void)
{
  g_auto (GStrv) lines = ff_text_split_lines ("\ufeffone\r\ntwo\n\nfour\rfive");

  g_assert_cmpuint (g_strv_length (lines), ==, 5);
  g_assert_cmpstr (lines[0], ==, "one");
  g_assert_cmpstr (lines[2], ==, "");
  g_assert_cmpstr (lines[4], ==, "five");
}

static void
only_days_that_exist_are_dates (void)
{
  g_assert_true (ff_text_is_date ("2012-02-29"));
  g_assert_false (ff_text_is_date ("2013-02-29"));
  g_assert_false (ff_text_is_date ("11 May 2012"));
  g_assert_false (ff_text_is_date ("2012-5-11"));
  g_assert_false (ff_text_is_date (""));
}

static void
a_day_is_read_as_people_write_it_and_its_year_is_never_guessed (void)
{
  static const struct
  {
    const char *text, *day;
  } cases[] = {
    { "2012-05-11", "2012-05-11" },
    { " 2012-05-11 ", "2012-05-11" },
    { "11 May 2012", "2012-05-11" },
    { "May 11, 2012", "2012-05-11" },
    { "28 September 2012", "2012-09-28" },
    { "31 June 2012", NULL },
    { "2013-02-29", NULL },
    { "11 May", NULL },
    { "May 2012", NULL },
    { "5/11", NULL },
    { "tomorrow", NULL },
    { "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *day = ff_text_parse_day (cases[i].text);

      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

static void
test_typing_makes_no_difference (void)
{
  static const char *const cases[][2] = {
    { "Peer-support.", "peer support" },
    { "  Housing \u2013 Permanent ", "housing permanent" },
    { "\u00c9t\u00e9 \u00e0 l\u2019eau", "ete a l eau" },
    { "98% less", "98 less" },
    { "?!", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *key = ff_text_key (cases[i][0]);

      g_assert_cmpstr (key, ==, cases[i][1]);
    }
}

static void
test_numbers_in_a_row_are_drawn_together (void)
{
  static const int consultation[] = { 17, 4, 8, 7, 14 };
  static const int whole[] = { 3, 1, 2 };
  g_autofree char *gaps = ff_text_ranges (consultation, G_N_ELEMENTS (consultation));
  g_autofree char *row = ff_text_ranges (whole, G_N_ELEMENTS (whole));
  g_autofree char *none = ff_text_ranges (NULL, 0);

  g_assert_cmpstr (gaps, ==, "4, 7\u20138, 14, 17");
  g_assert_cmpstr (row, ==, "1\u20133");
  g_assert_cmpstr (none, ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/text/bullets-and-numbering-are-taken-off-and-words-are-not",
                   bullets_and_numbering_are_taken_off_and_words_are_not);
  g_test_add_func ("/base/text/what-no-file-can-carry-becomes-a-space",
                   what_no_file_can_carry_becomes_a_space);
  g_test_add_func ("/base/text/folding-forgets-case-and-accents", folding_forgets_case_and_accents);
  g_test_add_func ("/base/text/a-short-title-keeps-whole-words", a_short_title_keeps_whole_words);
  g_test_add_func ("/base/text/lines-end-as-any-system-ends-them",
                   lines_end_as_any_system_ends_them);
  g_test_add_func ("/base/text/only-days-that-exist-are-dates", only_days_that_exist_are_dates);
  g_test_add_func ("/base/text/a-day-is-read-as-people-write-it-and-its-year-is-never-guessed",
                   a_day_is_read_as_people_write_it_and_its_year_is_never_guessed);
  g_test_add_func ("/base/text/typing-makes-no-difference", test_typing_makes_no_difference);
  g_test_add_func ("/base/text/numbers-in-a-row-are-drawn-together",
                   test_numbers_in_a_row_are_drawn_together);
  return g_test_run ();
}
