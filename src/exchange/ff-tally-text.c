/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-tally-text.h"

#include "exchange/ff-csv.h"

#include <glib/gi18n.h>

enum
{
  RANK,
  NUMBER,
  TITLE,
  DOTS,
  PERCENT,
  SUPPORTERS,
  N_COLUMNS,
};

char *
ff_tally_to_csv (FfTally *tally)
{
  static const char *const columns[]
      = { "number", "proposition", "votes", "percent", "rank", "supporters", NULL };
  GString *csv = g_string_new (NULL);

  ff_csv_append_row (csv, columns);
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    {
      const FfTallyRow *row = ff_tally_get_row (tally, i);
      g_autofree char *number = g_strdup_printf ("%d", row->number);
      g_autofree char *votes = g_strdup_printf ("%d", row->dots);
      g_autofree char *percent = g_strdup_printf ("%d", row->percent);
      g_autofree char *rank = g_strdup_printf ("%d", row->rank);
      g_autofree char *supporters
          = row->supporters >= 0 ? g_strdup_printf ("%d", row->supporters) : g_strdup ("");
      const char *const cells[] = { number, row->title, votes, percent, rank, supporters, NULL };

      ff_csv_append_row (csv, cells);
    }
  return g_string_free (csv, FALSE);
}

/* -- the table -------------------------------------------------------------------------------- */

/* Cells of a terminal: wide letters take two, marks that sit on a letter none. */
static int
measure (const char *text)
{
  int width = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      width += g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1;
    }
  return width;
}

static void
append_padded (GString *text, const char *cell, int width, gboolean right)
{
  int padding = width - measure (cell);

  if (right)
    g_string_append_printf (text, "%*s", padding, "");
  g_string_append (text, cell);
  if (!right)
    g_string_append_printf (text, "%*s", padding, "");
}

static char **
make_cells (const FfTallyRow *row, gboolean by_hands)
{
  char **cells = g_new0 (char *, N_COLUMNS + 1);

  cells[RANK] = ff_tally_row_dup_rank (row);
  cells[NUMBER] = g_strdup_printf ("%d.", row->number);
  cells[TITLE] = g_strdelimit (g_strdup (row->title), "\n\t", ' ');
  cells[DOTS] = g_strdup_printf ("%d", row->dots);
  /* Translators: a number in per cent */
  cells[PERCENT] = g_strdup_printf (_ ("%d %%"), row->percent);
  if (!by_hands)
    cells[SUPPORTERS] = g_strdup_printf ("%d", row->supporters);
  return cells;
}

static char **
make_heading (gboolean by_hands)
{
  char **cells = g_new0 (char *, N_COLUMNS + 1);

  /* Translators: heading of a column: the place of a proposition in the result */
  cells[RANK] = g_strdup (_ ("Rank"));
  /* Translators: heading of a column of numbers, short for number */
  cells[NUMBER] = g_strdup (_ ("No."));
  cells[TITLE] = g_strdup (_ ("Proposition"));
  cells[DOTS] = g_strdup (_ ("Votes"));
  cells[PERCENT] = g_strdup (_ ("Per cent"));
  if (!by_hands)
    cells[SUPPORTERS] = g_strdup (_ ("Supporters"));
  return cells;
}

static char **
make_total (FfTally *tally)
{
  char **cells = g_new0 (char *, N_COLUMNS + 1);

  cells[RANK] = g_strdup ("");
  cells[NUMBER] = g_strdup ("");
  /* Translators: the last row of a table, before the sum of all dots */
  cells[TITLE] = g_strdup (_ ("Total"));
  cells[DOTS] = g_strdup_printf ("%d", ff_tally_get_total (tally));
  cells[PERCENT] = g_strdup ("");
  return cells;
}

static void
append_line (GString *text, char **cells, const int *widths)
{
  gsize start = text->len;

  for (guint i = 0; cells[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (text, "  ");
      append_padded (text, cells[i], widths[i], i != TITLE);
    }
  while (text->len > start && text->str[text->len - 1] == ' ')
    g_string_truncate (text, text->len - 1);
  g_string_append_c (text, '\n');
}

static void
append_turnout (GString *text, int ballots)
{
  g_string_append_c (text, '\n');
  g_string_append_printf (
      /* Translators: stands below the table of a vote */
      text, ngettext ("%d ballot was cast.", "%d ballots were cast.", (gulong) ballots), ballots);
  g_string_append_c (text, '\n');
}

char *
ff_tally_to_text (FfTally *tally)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  gboolean by_hands = ff_tally_is_by_hands (tally);
  GString *text = g_string_new (NULL);
  int widths[N_COLUMNS] = { 0 };

  g_ptr_array_add (lines, make_heading (by_hands));
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    g_ptr_array_add (lines, make_cells (ff_tally_get_row (tally, i), by_hands));
  g_ptr_array_add (lines, make_total (tally));
  for (guint i = 0; i < lines->len; i++)
    {
      char **cells = g_ptr_array_index (lines, i);

      for (guint j = 0; cells[j] != NULL; j++)
        widths[j] = MAX (widths[j], measure (cells[j]));
    }
  for (guint i = 0; i < lines->len; i++)
    append_line (text, g_ptr_array_index (lines, i), widths);
  if (!by_hands)
    append_turnout (text, ff_tally_get_ballots (tally));
  return g_string_free (text, FALSE);
}
