/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How wide the columns of a table are. */
#include "report/ff-layout.h"

/* Bars take what the words beside them leave, between these shares of the table's width. */
#define SHORTEST_BAR 0.18
#define LONGEST_BAR 0.38
#define TEXT_SHARE 0.36 /* of the table's width, left to columns of many words at least */

/* The width at which columns must be cut so that all of them together are no wider than @most:
 * those that need less keep what they need. */
static double
find_cut (const double *widths, guint n, double most)
{
  double cut = 0, narrow = 0, sum = 0;
  guint n_wide = n;

  for (guint i = 0; i < n; i++)
    sum += widths[i];
  if (sum <= most)
    return G_MAXDOUBLE;
  for (guint round = 0; round < n && n_wide > 0; round++)
    {
      cut = MAX (most - narrow, 0) / n_wide;
      narrow = 0;
      n_wide = 0;
      for (guint i = 0; i < n; i++)
        if (widths[i] <= cut)
          narrow += widths[i];
        else
          n_wide++;
    }
  return cut;
}

static double
cut_widths (double *widths, guint n, double most)
{
  double cut = find_cut (widths, n, most);
  double sum = 0;

  for (guint i = 0; i < n; i++)
    {
      widths[i] = MIN (widths[i], cut);
      sum += widths[i];
    }
  return sum;
}

static double
choose_bar_width (const FfColumnNeed *needs, guint n, double width, double rest)
{
  for (guint i = 0; i < n; i++)
    if (needs[i].kind == FF_COLUMN_TEXT)
      rest -= needs[i].widest;
  return CLAMP (rest, width * SHORTEST_BAR, width * LONGEST_BAR);
}

/* Figures and short words get what they need, in a table of words within reason; bars and texts
 * share what is left. */
static void
share (const FfColumnNeed *needs, guint n, double width, double room, double *widths)
{
  double rest = room;
  guint n_text = 0;

  for (guint i = 0; i < n; i++)
    {
      gboolean fixed = needs[i].kind == FF_COLUMN_SHORT || needs[i].kind == FF_COLUMN_NUMBER;

      widths[i] = fixed ? needs[i].widest : 0;
      n_text += needs[i].kind == FF_COLUMN_TEXT;
    }
  rest -= cut_widths (widths, n, room - (n_text > 0 ? width * TEXT_SHARE : 0));
  for (guint i = 0; i < n; i++)
    if (needs[i].kind == FF_COLUMN_BAR)
      {
        widths[i] = choose_bar_width (needs, n, width, rest);
        rest -= widths[i];
      }
  for (guint i = 0; i < n; i++)
    if (needs[i].kind == FF_COLUMN_TEXT)
      widths[i] = rest / n_text;
}

/* Gives what the words of narrow columns lack, out of what others have beyond their own. */
static void
give_to_words (const double *words, guint n, double *widths)
{
  double lacking = 0, spare = 0;

  for (guint i = 0; i < n; i++)
    {
      lacking += MAX (words[i] - widths[i], 0);
      spare += MAX (widths[i] - words[i], 0);
    }
  for (guint i = 0; i < n && lacking > 0; i++)
    if (widths[i] > words[i])
      widths[i] -= (widths[i] - words[i]) * MIN (lacking / spare, 1);
    else
      widths[i] = words[i];
}

static double
get_least_width (const FfColumnNeed *need, double width)
{
  if (need->kind == FF_COLUMN_BAR)
    return width * SHORTEST_BAR;
  /* A figure and its unit are one word. */
  return need->kind == FF_COLUMN_NUMBER ? need->widest : need->word;
}

void
ff_layout_choose_widths (
    const FfColumnNeed *needs, guint n, double width, double room, double *widths)
{
  g_autofree double *words = g_new0 (double, n);

  share (needs, n, width, room, widths);
  for (guint i = 0; i < n; i++)
    words[i] = get_least_width (&needs[i], width);
  /* Only where the words themselves have no room are the longest broken. */
  cut_widths (words, n, room);
  give_to_words (words, n, widths);
}
