/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-item-rows.h"
#include "exchange/ff-vote-rows.h"
#include "ff-test.h"

#include <string.h>

#define XML_HEAD "<fourfold xmlns='urn:fourfold:session:1' version='1'>"

typedef GPtrArray *(*ReadRows) (FfSource *source, GError **error);

static GPtrArray *
read_source (ReadRows read_rows, const char *name, const char *text, GError **error)
{
  g_autoptr (FfSource) source = ff_source_new (name, text, strlen (text), error);

  return source != NULL ? read_rows (source, error) : NULL;
}

static void
test_text_is_one_item_a_line (void)
{
  static const char text[] = "\xef\xbb\xbf- First\r\n\r\n  * Second \n3. Third\n98% less\n•\tFifth";
  static const char *const expected[] = { "First", "Second", "Third", "98% less", "Fifth" };
  static const int lines[] = { 1, 3, 4, 5, 6 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows
      = read_source (ff_item_rows_read_contributions, "said.txt", text, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < rows->len; i++)
    {
      FfItemRow *row = g_ptr_array_index (rows, i);

      g_assert_cmpstr (row->text, ==, expected[i]);
      g_assert_cmpint (row->line, ==, lines[i]);
    }
}

static void
test_a_leading_number_is_the_propositions (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = read_source (ff_item_rows_read_propositions, "p.txt",
                                            "12. People are told first\nNo number\n", &error);
  FfItemRow *first, *second;

  g_assert_no_error (error);
  first = g_ptr_array_index (rows, 0);
  second = g_ptr_array_index (rows, 1);
  g_assert_cmpint (first->number, ==, 12);
  g_assert_cmpstr (first->text, ==, "People are told first");
  g_assert_cmpint (second->number, ==, 0);
}

static void
test_a_table_of_contributions_has_more_to_say (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows
      = read_source (ff_item_rows_read_contributions, "said.csv",
                     "text,kind,phase,theme,table,group,prompt,starred\n"
                     "\"Time, and trust\",Story,dream,Trust,Table 2,Staff,4,yes\n"
                     "Only words,,,,,,,\n",
                     &error);
  FfItemRow *full, *bare;

  g_assert_no_error (error);
  full = g_ptr_array_index (rows, 0);
  bare = g_ptr_array_index (rows, 1);
  g_assert_cmpstr (full->text, ==, "Time, and trust");
  g_assert_cmpint (full->kind, ==, FF_KIND_STORY);
  g_assert_cmpint (full->phase, ==, FF_PHASE_DREAM);
  g_assert_cmpstr (full->theme, ==, "Trust");
  g_assert_cmpstr (full->table, ==, "Table 2");
  g_assert_cmpstr (full->group, ==, "Staff");
  g_assert_cmpstr (full->prompt, ==, "4");
  g_assert_true (full->starred);
  g_assert_cmpint (bare->kind, ==, -1);
  g_assert_cmpint (bare->phase, ==, -1);
  g_assert_cmpstr (bare->theme, ==, "");
  g_assert_false (bare->starred);
}

static void
test_contributions_come_out_of_a_session (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows
      = read_source (ff_item_rows_read_contributions, "old.xml",
                     XML_HEAD
                     "<theme id='9' phase='discover'><title>Trust</title></theme>"
                     "<contribution id='7' phase='discover' position='1' joined-into='8'>"
                     "<text>Second</text></contribution>"
                     "<contribution id='8' phase='discover' position='0' theme='9' kind='wish'>"
                     "<text>First</text></contribution></fourfold>",
                     &error);
  FfItemRow *first, *second;

  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 2);
  first = g_ptr_array_index (rows, 0);
  second = g_ptr_array_index (rows, 1);
  g_assert_cmpstr (first->text, ==, "First");
  g_assert_cmpstr (first->theme, ==, "Trust");
  g_assert_cmpint (first->kind, ==, FF_KIND_WISH);
  g_assert_cmpuint (second->joined, ==, 1);
}

static void
test_propositions_come_out_of_a_session (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows
      = read_source (ff_item_rows_read_propositions, "old.xml",
                     XML_HEAD "<proposition id='7' number='21'><text>Long</text>"
                              "<title>Short</title></proposition></fourfold>",
                     &error);
  FfItemRow *row;

  g_assert_no_error (error);
  row = g_ptr_array_index (rows, 0);
  g_assert_cmpint (row->number, ==, 21);
  g_assert_cmpstr (row->title, ==, "Short");
}

static void
test_ballots_are_rows (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows
      = read_source (ff_vote_rows_read_ballots, "b.csv",
                     "ballot,proposition,dots,group\n7,3,2,Staff\n8,,0,\n", &error);
  FfVoteRow *given, *empty;

  g_assert_no_error (error);
  given = g_ptr_array_index (rows, 0);
  empty = g_ptr_array_index (rows, 1);
  g_assert_cmpstr (given->ballot, ==, "7");
  g_assert_cmpint (given->proposition, ==, 3);
  g_assert_cmpint (given->dots, ==, 2);
  g_assert_cmpstr (given->group, ==, "Staff");
  g_assert_cmpint (empty->proposition, ==, 0);
}

static void
test_without_an_ending_the_content_tells (void)
{
  static const struct
  {
    const char *text;
    FfSourceFormat format;
  } cases[] = {
    { "  <fourfold/>", FF_SOURCE_XML },
    { "number,text\n1,a", FF_SOURCE_CSV },
    { "\"ballot\";\"Proposition\";\"dots\"", FF_SOURCE_CSV },
    { "Text", FF_SOURCE_CSV },
    { "Time, trust, text messages", FF_SOURCE_TEXT },
    { "", FF_SOURCE_TEXT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FfSource) source
          = ff_source_new ("Standard input", cases[i].text, strlen (cases[i].text), NULL);

      g_assert_cmpint (source->format, ==, cases[i].format);
    }
}

typedef struct
{
  const char *mistake;
  ReadRows read_rows;
  const char *name;
  const char *text;
  const char *said;
} BadRows;

static const BadRows bad_rows[] = {
  { "an-empty-text", ff_item_rows_read_contributions, "a.txt", "\n\n", "a.txt holds nothing" },
  { "another-encoding", ff_item_rows_read_contributions, "a.txt", "one\ncaf\xe9\n", "line 2: " },
  { "an-unknown-kind", ff_item_rows_read_contributions, "a.csv", "text,kind\nA,tale\n",
    "line 2: kind is “tale”; it must be one of: note, story" },
  { "an-unknown-star", ff_item_rows_read_contributions, "a.csv", "text,starred\nA,*\n", "yes, no" },
  { "no-words", ff_item_rows_read_contributions, "a.csv", "text,kind\n,story\n",
    "line 2: the text is empty" },
  { "a-number-twice", ff_item_rows_read_propositions, "p.txt", "3. A\n\n3. B\n",
    "p.txt, line 3: the number 3 already stands on line 1" },
  { "number-nought", ff_item_rows_read_propositions, "p.csv", "number,text\n0,A\n",
    "line 2: number is “0”" },
  { "a-wrong-column", ff_vote_rows_read_tally, "v.csv", "proposition,dots\n1,2\n",
    "line 1: there is no column “votes”; the first line must name the columns proposition, votes" },
  { "ballots-in-xml", ff_vote_rows_read_ballots, "b.xml", "<x/>", "b.xml is XML" },
  { "a-ballot-without-a-name", ff_vote_rows_read_ballots, "b.csv",
    "ballot,proposition,dots\n,3,1\n", "line 2: the ballot is not named" },
  { "no-votes", ff_vote_rows_read_tally, "v.csv", "proposition,votes\n", "v.csv holds nothing" },
  { "votes-below-nought", ff_vote_rows_read_tally, "v.csv", "proposition,votes\n1,-2\n",
    "line 2: votes is “-2”; it must be a whole number from 0 to 99999" },
  { "cut-off-xml", ff_item_rows_read_contributions, "a.xml", XML_HEAD "\n<theme", "line 2: " },
};

static void
test_bad_rows (gconstpointer data)
{
  const BadRows *bad = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (read_source (bad->read_rows, bad->name, bad->text, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, bad->name));
  g_assert_nonnull (strstr (error->message, bad->said));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange/rows/text-is-one-item-a-line", test_text_is_one_item_a_line);
  g_test_add_func ("/exchange/rows/a-leading-number-is-the-propositions",
                   test_a_leading_number_is_the_propositions);
  g_test_add_func ("/exchange/rows/a-table-of-contributions-has-more-to-say",
                   test_a_table_of_contributions_has_more_to_say);
  g_test_add_func ("/exchange/rows/contributions-come-out-of-a-session",
                   test_contributions_come_out_of_a_session);
  g_test_add_func ("/exchange/rows/propositions-come-out-of-a-session",
                   test_propositions_come_out_of_a_session);
  g_test_add_func ("/exchange/rows/ballots-are-rows", test_ballots_are_rows);
  g_test_add_func ("/exchange/rows/without-an-ending-the-content-tells",
                   test_without_an_ending_the_content_tells);
  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exchange/rows/%s-is-refused", bad_rows[i].mistake);

      g_test_add_data_func (path, &bad_rows[i], test_bad_rows);
    }

  return g_test_run ();
}
