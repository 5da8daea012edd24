/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-program.h"
#include "ff-test.h"

#include <stdlib.h>
#include <string.h>

/*
 * The report of the London workshops of 2012, made by hand, is what the program must arrive at.
 * What was said there is read where the text lies; only its published figures stand here.
 */
static const struct
{
  int number, votes, percent;
} published[] = {
  { 1, 26, 14 }, { 21, 12, 7 }, { 3, 11, 6 }, { 5, 11, 6 }, { 10, 11, 6 }, { 25, 11, 6 },
  { 11, 10, 5 }, { 17, 10, 5 }, { 6, 9, 5 },  { 13, 9, 5 }, { 26, 8, 4 },  { 4, 8, 4 },
  { 7, 8, 4 },   { 9, 6, 3 },   { 15, 5, 3 }, { 16, 4, 2 }, { 22, 4, 2 },  { 23, 4, 2 },
  { 27, 4, 2 },  { 20, 3, 2 },  { 12, 2, 1 }, { 14, 2, 1 }, { 18, 2, 1 },  { 19, 2, 1 },
  { 2, 1, 1 },   { 24, 0, 0 },  { 8, 0, 0 },
};

typedef struct
{
  GString *said;
  GString *propositions;
  GString *votes;
  int n_said;
} Seed;

typedef enum
{
  ELSEWHERE,
  IN_DISCOVER,
  IN_PROPOSITIONS,
  IN_VOTES,
} Part;

static Part
find_part (const char *line, Part part)
{
  if (strstr (line, "What matters about") != NULL)
    return IN_DISCOVER;
  if (g_str_has_prefix (line, "### **Provocative propositions"))
    return IN_PROPOSITIONS;
  if (g_str_has_prefix (line, "Provocative propositions\tVotes"))
    return IN_VOTES;
  if (*line == '#' || g_str_has_prefix (line, "<b>Total"))
    return ELSEWHERE;
  return part;
}

static void
take_line (Seed *seed, Part part, const char *line)
{
  if (part == IN_DISCOVER && g_str_has_prefix (line, "- "))
    {
      g_string_append_printf (seed->said, "%s\n", line);
      seed->n_said++;
    }
  else if (part == IN_PROPOSITIONS && g_ascii_isdigit (*line))
    g_string_append_printf (seed->propositions, "%s\n", line);
  else if (part == IN_VOTES && g_ascii_isdigit (*line))
    {
      g_auto (GStrv) cells = g_strsplit (line, "\t", -1);

      g_string_append_printf (seed->votes, "%d,%s\n", atoi (line), cells[1]);
    }
}

static void
read_seed (Seed *seed, const char *path)
{
  g_autofree char *text = ff_test_read (path);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  Part part = ELSEWHERE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      part = find_part (lines[i], part);
      take_line (seed, part, lines[i]);
    }
}

static void
write_sources (const char *path)
{
  Seed seed = { g_string_new (NULL), g_string_new (NULL), g_string_new (NULL), 0 };

  g_string_append (seed.votes, "proposition,votes\n");
  read_seed (&seed, path);
  g_assert_cmpint (seed.n_said, >=, 360);
  g_free (ff_test_write ("said.txt", seed.said->str));
  g_free (ff_test_write ("propositions.txt", seed.propositions->str));
  g_free (ff_test_write ("votes.csv", seed.votes->str));
  g_string_free (seed.said, TRUE);
  g_string_free (seed.propositions, TRUE);
  g_string_free (seed.votes, TRUE);
}

static char *
run_timed (const char *line)
{
  g_autoptr (FfProgramRun) done = ff_program_run (NULL, line);

  g_test_message ("%.3f s: fourfold %s", done->seconds, line);
  if (done->status != 0)
    g_test_message ("%s", done->err);
  g_assert_cmpint (done->status, ==, 0);
  return g_steal_pointer (&done->out);
}

static int
find_published (int number)
{
  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    if (published[i].number == number)
      return (int) i;
  g_assert_not_reached ();
}

static void
check_row (const char *line, int *total, int *votes_before)
{
  g_auto (GStrv) cells = g_strsplit (line, ",", -1);
  guint n_cells = g_strv_length (cells);
  int row = find_published (atoi (cells[0]));

  /* A title may hold commas, so the figures are counted from the end. */
  g_assert_cmpuint (n_cells, >=, 6);
  g_assert_cmpint (atoi (cells[n_cells - 4]), ==, published[row].votes);
  g_assert_cmpint (atoi (cells[n_cells - 3]), ==, published[row].percent);
  g_assert_cmpstr (cells[n_cells - 1], ==, "");
  g_assert_cmpint (published[row].votes, <=, *votes_before);
  *votes_before = published[row].votes;
  *total += published[row].votes;
}

static void
check_tally (void)
{
  g_autofree char *csv = run_timed ("tally london.fourfold --format=csv");
  g_autofree char *text = run_timed ("tally london.fourfold");
  g_auto (GStrv) lines = g_strsplit (csv, "\r\n", -1);
  int votes_before = G_MAXINT;
  int total = 0;

  g_assert_cmpuint (g_strv_length (lines), ==, G_N_ELEMENTS (published) + 2);
  for (guint i = 1; i <= G_N_ELEMENTS (published); i++)
    check_row (lines[i], &total, &votes_before);
  g_assert_cmpint (total, ==, 183);
  g_assert_true (g_str_has_suffix (text, " 183\n"));
}

static void
check_report (void)
{
  g_autofree char *pdf_path = ff_test_build_path ("london.pdf");
  g_autofree char *markdown_path = ff_test_build_path ("london.md");
  g_autofree char *markdown = NULL;
  g_autofree char *pdf = NULL;

  g_free (run_timed ("report london.fourfold london.pdf"));
  g_free (run_timed ("report london.fourfold london.html"));
  g_free (run_timed ("report london.fourfold london.odt"));
  g_free (run_timed ("report london.fourfold london.md"));
  g_assert_true (g_file_get_contents (pdf_path, &pdf, NULL, NULL));
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
  markdown = ff_test_read (markdown_path);
  g_assert_nonnull (strstr (markdown, "London, 2012"));
  g_assert_nonnull (strstr (markdown, "183"));
}

static void
test_from_nothing_to_the_published_table (void)
{
  g_autofree char *seed = ff_test_dup_seed ("london-workshops-2012.md");

  if (seed == NULL)
    return;
  write_sources (seed);
  g_free (run_timed ("new london.fourfold --title='London, 2012'"));
  g_free (run_timed ("import london.fourfold said.txt --as=contributions"));
  g_free (run_timed ("import london.fourfold propositions.txt --as=propositions"));
  g_free (run_timed ("import london.fourfold votes.csv --as=tally"));
  check_tally ();
  g_free (run_timed ("check london.fourfold"));
  check_report ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/london/from-nothing-to-the-published-table",
                   test_from_nothing_to_the_published_table);

  return g_test_run ();
}
