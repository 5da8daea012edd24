/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "exchange/ff-csv.h"
#include "ff-test.h"

#include <string.h>

static const char *const required[] = { "ballot", "dots", NULL };
static const char *const optional[] = { "group", NULL };

static FfCsv *
read_source (const char *text, GError **error)
{
  g_autoptr (FfSource) source = ff_source_new ("votes.csv", text, strlen (text), error);

  g_assert_nonnull (source);
  return ff_csv_read (source, required, optional, error);
}

static char *
dup_shape (const FfCsv *csv)
{
  GString *shape = g_string_new (NULL);

  for (guint i = 0; i < csv->rows->len; i++)
    {
      const FfCsvRow *row = g_ptr_array_index (csv->rows, i);

      g_string_append_printf (shape, "%d[%s][%s][%s]", row->line, ff_csv_get (csv, row, "ballot"),
                              ff_csv_get (csv, row, "dots"), ff_csv_get (csv, row, "group"));
    }
  return g_string_free (shape, FALSE);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *expected; /* the rows, or a part of the sentence */
} CsvCase;

static const CsvCase good_cases[] = {
  { "plain", "ballot,dots\n1,3\n2,5\n", "2[1][3][]3[2][5][]" },
  { "windows-line-ends", "ballot,dots\r\n1,3\r\n2,5\r\n", "2[1][3][]3[2][5][]" },
  { "old-line-ends", "ballot,dots\r1,3\r2,5", "2[1][3][]3[2][5][]" },
  { "a-byte-order-mark",
    "\xef\xbb\xbf"
    "ballot,dots\n1,3",
    "2[1][3][]" },
  { "semicolons", "ballot;dots\n1;3\n", "2[1][3][]" },
  { "tabs", "ballot\tdots\n1\t3\n", "2[1][3][]" },
  { "another-order-and-case", " Dots , GROUP,Ballot\n3,a,1\n", "2[1][3][a]" },
  { "blank-lines", "\n\nballot,dots\n\n1,3\n  \n,\n\n2,5\n\n", "5[1][3][]9[2][5][]" },
  { "quotes", "ballot,dots\n\"1, \"\"one\"\"\",3\n", "2[1, \"one\"][3][]" },
  { "line-breaks-in-quotes", "ballot,dots\n\"a\r\n\r\nb\",3\n2,5\n", "2[a\n\nb][3][]5[2][5][]" },
  { "letters-of-all-lengths", "ballot,dots\n“é” 🂡,3\n", "2[“é” 🂡][3][]" },
};

static const CsvCase bad_cases[] = {
  { "nothing", "", "line 1: there is no column “ballot”" },
  { "a-missing-column", "ballot,votes\n1,3\n", "line 1: there is no column “dots”" },
  { "an-unknown-column", "ballot,dots,name\n1,3,x\n", "the column “name” is unknown" },
  { "a-column-twice", "ballot,dots,DOTS\n1,3,3\n", "the column “DOTS” is unknown or stands" },
  { "too-few-cells", "ballot,dots\n1,3\n2\n", "line 3: the number of cells is 1 instead of 2" },
  { "too-many-cells", "ballot,dots\n1,3\n2,a,b\n",
    "line 3: the number of cells is 3 instead of 2" },
  { "a-stray-quote", "ballot,dots\n1,3\n2,5\" nail\n", "line 3: the quotation marks" },
  { "an-open-quote", "ballot,dots\n1,3\n\"2,5\n", "line 3: the quotation marks" },
};

static void
test_good (gconstpointer data)
{
  const CsvCase *item = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FfCsv) csv = read_source (item->text, &error);
  g_autofree char *shape = NULL;

  g_assert_no_error (error);
  shape = dup_shape (csv);
  g_assert_cmpstr (shape, ==, item->expected);
}

static void
test_bad (gconstpointer data)
{
  const CsvCase *item = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (read_source (item->text, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, "votes.csv, "));
  g_assert_nonnull (strstr (error->message, item->expected));
}

static void
test_numbers_are_whole (void)
{
  static const char *const wrong[] = { "", "x", "-1", "1.5", "1 2", "99999999999", "0x3" };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = g_strdup_printf ("ballot,dots\n1,%s\n", wrong[i]);
      g_autoptr (FfCsv) csv = read_source (text, &error);
      int number;

      g_assert_no_error (error);
      g_assert_false (ff_csv_get_number (csv, g_ptr_array_index (csv->rows, 0), "dots", 0, G_MAXINT,
                                         &number, &error));
      ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
      g_assert_nonnull (strstr (error->message, "votes.csv, line 2: dots is "));
    }
}

static void
test_what_is_written_is_read_again (void)
{
  static const char *const cells[]
      = { "a,b", "\"quoted\"", "two\nlines", "semi;colon", "plain é", "",
          "=A1", "'=A1",       "- a",        "'said'",     NULL };
  g_autoptr (GString) csv = g_string_new ("ballot,dots\r\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (FfCsv) back = NULL;

  for (guint i = 0; cells[i] != NULL; i++)
    {
      const char *const row[] = { cells[i], "1", NULL };

      ff_csv_append_row (csv, row);
    }
  back = read_source (csv->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (back->rows->len, ==, G_N_ELEMENTS (cells) - 1);
  for (guint i = 0; cells[i] != NULL; i++)
    g_assert_cmpstr (ff_csv_get (back, g_ptr_array_index (back->rows, i), "ballot"), ==, cells[i]);
}

static void
test_any_damage_is_read_or_refused (void)
{
  static const char text[] = "ballot,dots,group\r\n1,3,\"a \"\"b\"\"\"\r\n2,5,\"c\r\nd\"\r\n";
  static const char letters[] = ",;\"\t\r\n a1";

  for (guint turn = 0; turn < 3000; turn++)
    {
      g_autofree char *worn = g_strdup (text);
      g_autoptr (GError) error = NULL;
      g_autoptr (FfCsv) csv = NULL;

      for (int i = g_test_rand_int_range (1, 5); i > 0; i--)
        worn[g_test_rand_int_range (0, sizeof text - 1)]
            = letters[g_test_rand_int_range (0, sizeof letters - 1)];
      csv = read_source (worn, &error);
      if (csv == NULL)
        ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
    }
}

static void
test_simple_cells_stay_bare (void)
{
  static const char *const row[] = { "1", "Plain words", "26", NULL };
  g_autoptr (GString) csv = g_string_new (NULL);

  ff_csv_append_row (csv, row);
  g_assert_cmpstr (csv->str, ==, "1,Plain words,26\r\n");
}

static void
test_formulas_are_written_as_words (void)
{
  static const char *const row[]
      = { "=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=A1", "'quoted'", "1-2", NULL };
  g_autoptr (GString) csv = g_string_new (NULL);

  ff_csv_append_row (csv, row);
  g_assert_cmpstr (csv->str, ==,
                   "'=cmd|' /C calc'!A0,'+1,'-2+3,'@SUM(A1),\"'\t=A1\",'quoted',1-2\r\n");
}

static void
add_cases (const char *verdict, const CsvCase *cases, guint n_cases, GTestDataFunc test)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/exchange/csv/%s-%s", cases[i].name, verdict);

      g_test_add_data_func (path, &cases[i], test);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("is-read", good_cases, G_N_ELEMENTS (good_cases), test_good);
  add_cases ("is-refused", bad_cases, G_N_ELEMENTS (bad_cases), test_bad);
  g_test_add_func ("/exchange/csv/numbers-are-whole", test_numbers_are_whole);
  g_test_add_func ("/exchange/csv/what-is-written-is-read-again",
                   test_what_is_written_is_read_again);
  g_test_add_func ("/exchange/csv/any-damage-is-read-or-refused",
                   test_any_damage_is_read_or_refused);
  g_test_add_func ("/exchange/csv/simple-cells-stay-bare", test_simple_cells_stay_bare);
  g_test_add_func ("/exchange/csv/formulas-are-written-as-words",
                   test_formulas_are_written_as_words);

  return g_test_run ();
}
