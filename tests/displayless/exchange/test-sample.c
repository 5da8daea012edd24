/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sample session that comes with the program. */
#include "exchange/ff-xml.h"
#include "ff-test.h"
#include "model/ff-model.h"

static FfSnapshot *
read_sample (void)
{
  g_autofree char *path = ff_test_dup_source ("data/samples/london-2012.xml");
  g_autofree char *data = ff_test_read (path);
  g_autoptr (GError) error = NULL;
  FfSnapshot *sample = ff_xml_read (data, strlen (data), "london-2012.xml", &error);

  g_assert_no_error (error);
  return sample;
}

static guint
count (FfSnapshot *sample, GType type)
{
  guint n = 0;

  for (guint i = 0; i < sample->records->len; i++)
    n += G_TYPE_CHECK_INSTANCE_TYPE (g_ptr_array_index (sample->records, i), type);
  return n;
}

static FfTally *
count_votes (FfSnapshot *sample)
{
  FfTally *tally = ff_tally_new (TRUE);

  for (guint i = 0; i < sample->records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (sample->records, i);

      if (FF_IS_ROUND_OPTION (record))
        {
          FfRoundOption *option = FF_ROUND_OPTION (record);

          ff_tally_add_option (tally, ff_round_option_get_proposition (option),
                               ff_round_option_get_number (option),
                               ff_round_option_get_title (option),
                               ff_round_option_get_text (option));
        }
      else if (FF_IS_HAND_TALLY (record))
        g_assert_true (ff_tally_add_dots (tally,
                                          ff_hand_tally_get_proposition (FF_HAND_TALLY (record)),
                                          ff_hand_tally_get_dots (FF_HAND_TALLY (record))));
    }
  ff_tally_finish (tally);
  return tally;
}

static const FfTallyRow *
find_row (FfTally *tally, int number)
{
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->number == number)
      return ff_tally_get_row (tally, i);
  g_assert_not_reached ();
}

static void
test_structure (void)
{
  g_autoptr (FfSnapshot) sample = read_sample ();

  g_assert_cmpuint (count (sample, FF_TYPE_MEETING), ==, 2);
  g_assert_cmpuint (count (sample, FF_TYPE_AGENDA_ITEM), ==, 17);
  g_assert_cmpuint (count (sample, FF_TYPE_PROPOSITION), ==, 27);
  g_assert_cmpuint (count (sample, FF_TYPE_SELECTION), ==, 7);
  g_assert_cmpuint (count (sample, FF_TYPE_THEME), ==, 7);
  g_assert_cmpuint (count (sample, FF_TYPE_WORDING), >, 0);
  g_assert_cmpuint (count (sample, FF_TYPE_COMMITMENT), >=, 7 * 3);
}

static void
test_written_as_we_write (void)
{
  g_autofree char *path = ff_test_dup_source ("data/samples/london-2012.xml");
  g_autofree char *data = ff_test_read (path);
  g_auto (GStrv) parts
      = g_strsplit (data, "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n", 2);
  g_autofree char *bare = g_strjoinv ("", parts);
  g_autoptr (FfSnapshot) sample = read_sample ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) written = ff_xml_write (sample, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (written, NULL), g_bytes_get_size (written));
  g_assert_cmpstr (text, ==, bare);
}

/* Each line of the published table: "21. Recruit ex-offenders", 12 votes, 7 per cent. */
static void
test_votes_are_the_published_ones (void)
{
  g_autofree char *path = ff_test_dup_seed ("london-workshops-2012.md");
  g_autoptr (FfSnapshot) sample = read_sample ();
  g_autoptr (FfTally) tally = count_votes (sample);
  g_autoptr (GRegex) line = NULL;
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *report = NULL;
  guint n = 0;

  if (path == NULL)
    return;
  report = ff_test_read (path);
  line = g_regex_new ("^(\\d+)\\. [^\\t\\n]*\\t(\\d+)\\t(\\d+)$", G_REGEX_MULTILINE, 0, NULL);
  for (g_regex_match (line, report, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL), n++)
    {
      g_autofree char *number = g_match_info_fetch (match, 1);
      g_autofree char *votes = g_match_info_fetch (match, 2);
      g_autofree char *percent = g_match_info_fetch (match, 3);
      const FfTallyRow *row = find_row (tally, atoi (number));

      g_assert_cmpint (row->dots, ==, atoi (votes));
      g_assert_cmpint (row->percent, ==, atoi (percent));
      /* Line for line the same votes; among equals the report keeps no order. */
      g_assert_cmpint (ff_tally_get_row (tally, n)->dots, ==, atoi (votes));
    }
  g_assert_cmpuint (n, ==, 27);
  g_assert_cmpuint (ff_tally_get_n_rows (tally), ==, 27);
}

static void
test_total (void)
{
  g_autoptr (FfSnapshot) sample = read_sample ();
  g_autoptr (FfTally) tally = count_votes (sample);

  g_assert_cmpint (ff_tally_get_total (tally), ==, 183);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->number, ==, 1);
  g_assert_cmpint (ff_tally_get_row (tally, 0)->percent, ==, 14);
}

static void
test_selected (void)
{
  static const int numbers[] = { 1, 3, 5, 10, 11, 17, 21 };
  g_autoptr (FfSnapshot) sample = read_sample ();
  guint n = 0;

  for (guint i = 0; i < sample->records->len; i++)
    {
      FfSelection *selection = g_ptr_array_index (sample->records, i);
      FfProposition *proposition;
      const char *own;

      if (!FF_IS_SELECTION (selection))
        continue;
      proposition = FF_PROPOSITION (
          ff_snapshot_find (sample, FF_TYPE_PROPOSITION, ff_selection_get_proposition (selection)));
      own = ff_selection_get_text (selection);
      g_assert_cmpint (ff_proposition_get_number (proposition), ==, numbers[n++]);
      if (numbers[n - 1] == 17)
        g_assert_true (g_str_has_prefix (own, ff_proposition_get_text (proposition)));
      else
        g_assert_cmpstr (own, ==, "");
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (numbers));
}

/* Lower case, single spaces, nothing else between words. */
static char *
reduce (const char *text)
{
  g_autoptr (GRegex) gap = g_regex_new ("[^\\w]+", 0, 0, NULL);
  g_autofree char *lower = g_utf8_strdown (text, -1);
  g_autofree char *reduced = g_regex_replace_literal (gap, lower, -1, 0, " ", 0, NULL);

  return g_strconcat (" ", reduced, " ", NULL);
}

/* No run of six words is the report's. */
static void
check_own (const char *text, const char *report)
{
  g_autofree char *reduced = reduce (text);
  g_auto (GStrv) words = g_strsplit (g_strstrip (reduced), " ", -1);
  guint n_words = g_strv_length (words);

  for (guint i = 0; i + 6 <= n_words; i++)
    {
      g_autofree char *run
          = g_strdup_printf (" %s %s %s %s %s %s ", words[i], words[i + 1], words[i + 2],
                             words[i + 3], words[i + 4], words[i + 5]);

      if (strstr (report, run) != NULL)
        g_error ("The sample repeats the report: %s", run);
    }
}

/* The details name dates, places and an address, which are facts. */
static void
test_words_are_our_own (void)
{
  g_autofree char *path = ff_test_dup_seed ("london-workshops-2012.md");
  g_autoptr (FfSnapshot) sample = read_sample ();
  g_autofree char *text = NULL;
  g_autofree char *report = NULL;

  if (path == NULL)
    return;
  text = ff_test_read (path);
  report = reduce (text);
  for (guint i = 0; i < sample->records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (sample->records, i);
      FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

      for (guint f = 0; f < klass->n_fields && !FF_IS_SESSION_DETAILS (record); f++)
        if (klass->fields[f].kind == FF_FIELD_TEXT)
          check_own (ff_record_get_text (record, f), report);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/sample/has-the-structure-of-the-two-days", test_structure);
  g_test_add_func ("/exchange/sample/is-written-as-we-write", test_written_as_we_write);
  g_test_add_func ("/exchange/sample/has-the-published-votes", test_votes_are_the_published_ones);
  g_test_add_func ("/exchange/sample/holds-183-dots", test_total);
  g_test_add_func ("/exchange/sample/takes-seven-further-and-rewords-one", test_selected);
  g_test_add_func ("/exchange/sample/is-in-our-own-words", test_words_are_our_own);
  return g_test_run ();
}
