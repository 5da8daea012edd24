/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Voting slips: a sheet is cut into cells, and a slip fills one; the options run down its columns.
 * Where a cell cannot hold them all, the slip goes on in the next, which says so.
 *
 *   +- - - - - - - -+- - - - - - - -+
 *   | Title      12 | Title      13 |
 *   | rules         | rules         |
 *   | 1 word  ooooo | 1 word  ooooo |
 *   | 2 word  ooooo | 2 word  ooooo |
 *   +- - - - - - - -+- - - - - - - -+
 */
#include "report/ff-kit-parts.h"

#include <glib/gi18n.h>

#define PADDING 22.0
#define COLUMN_GAP 20.0
#define NARROWEST_COLUMN 205.0
#define NUMBER_WIDTH 30.0
#define RING 9.5
#define RING_STEP 12.0
#define MOST_RINGS 8
#define WRITE_IN 40.0      /* width of the box for a figure, where there are too many rings */
#define NUMBER_MIDDLE 10.0 /* of the figures, below the top of their row */
#define ROW_GAP 3.0
#define TITLE_LINES 3
#define LEAST_SIZE 9.0 /* of an option; larger where there is room */
#define MOST_SIZE 12.0
#define RULES_GAP 7.0
#define USUAL_SLIPS 24

/* A row as it is set; a random order gives the rows other places, but never another look. */
typedef struct
{
  PangoLayout *number, *title; /* kept by the kit */
  double height;
} FfSlipRow;

typedef struct
{
  FfKit *kit;
  FfKitBallot *ballot;
  guint per_sheet;
  guint across, down; /* cells */
  double cell_width, cell_height;
  guint n_columns; /* in a cell */
  double column_width;
  guint n_rings;      /* 0 where a figure is written instead */
  double tally_width; /* of rings or box */
  PangoLayout *title, *rules;
  double head;      /* height of all above the options */
  double size;      /* of the options */
  GHashTable *rows; /* FfRoundOption to FfSlipRow */
  guint cell;       /* the next to be filled, counted over all sheets */
} FfSlips;

/* -- measuring -------------------------------------------------------------------------------- */

static void
divide_sheet (FfSlips *self, guint per_sheet)
{
  const FfPaper *paper = &self->kit->paper;
  double inner;

  self->per_sheet = per_sheet;
  self->across = per_sheet >= 4 ? 2 : 1;
  self->down = per_sheet / self->across;
  self->cell_width = paper->width / self->across;
  self->cell_height = paper->height / self->down;
  inner = self->cell_width - 2 * PADDING;
  self->n_columns = (guint) CLAMP ((inner + COLUMN_GAP) / (NARROWEST_COLUMN + COLUMN_GAP), 1, 3);
  self->column_width = (inner - COLUMN_GAP * (self->n_columns - 1)) / self->n_columns;
}

static void
count_rings (FfSlips *self)
{
  int most = self->ballot->dots;

  if (self->ballot->cap > 0)
    most = MIN (most, self->ballot->cap);
  self->n_rings = most <= MOST_RINGS ? (guint) most : 0;
  self->tally_width = self->n_rings > 0 ? self->n_rings * RING_STEP : WRITE_IN;
}

static char *
dup_rules (const FfSlips *self)
{
  const FfKitBallot *ballot = self->ballot;
  gulong dots = (gulong) ballot->dots;
  g_autoptr (GString) rules = g_string_new (NULL);

  /* Translators: dots of a voter */
  g_string_append_printf (rules, ngettext ("You have %d dot.", "You have %d dots.", dots),
                          ballot->dots);
  g_string_append_c (rules, ' ');
  g_string_append (rules, self->n_rings > 0 ? _ ("Fill one ring for each dot that you give.")
                                            : _ ("Write how many you give in the box."));
  if (ballot->cap > 0 && ballot->cap < ballot->dots)
    {
      g_string_append_c (rules, ' ');
      g_string_append_printf (rules,
                              /* Translators: the most dots of a voter for one proposition */
                              ngettext ("Give one proposition no more than %d dot.",
                                        "Give one proposition no more than %d dots.",
                                        (gulong) ballot->cap),
                              ballot->cap);
    }
  g_string_append_c (rules, ' ');
  g_string_append (rules, _ ("You may keep dots back."));
  return g_string_free (g_steal_pointer (&rules), FALSE);
}

static void
set_head (FfSlips *self)
{
  double inner = self->cell_width - 2 * PADDING;
  const char *title = *self->ballot->title != '\0' ? self->ballot->title : self->kit->title;
  g_autofree char *rules = dup_rules (self);

  self->title = ff_kit_keep (self->kit, ff_kit_set_short (self->kit, title, FF_KIT_SMALL, TRUE,
                                                          inner - 2 * PADDING - WRITE_IN, 1));
  self->rules = ff_kit_keep (self->kit, ff_kit_set (self->kit, rules, FF_KIT_SMALL, FALSE, inner));
  self->head = FF_KIT_LARGE * 1.5 + ff_kit_get_height (self->rules) + RULES_GAP;
}

static char *
dup_option_title (FfRoundOption *option)
{
  const char *title = ff_round_option_get_title (option);

  return ff_kit_dup_line (*title != '\0' ? title : ff_round_option_get_text (option));
}

static FfSlipRow *
set_row (FfSlips *self, FfRoundOption *option)
{
  FfSlipRow *row = g_new0 (FfSlipRow, 1);
  g_autofree char *number = g_strdup_printf ("%d", ff_round_option_get_number (option));
  g_autofree char *title = dup_option_title (option);
  double width = self->column_width - NUMBER_WIDTH - self->tally_width - RING_STEP / 2;

  row->number = ff_kit_keep (self->kit, ff_kit_set_short (self->kit, number, FF_KIT_LARGE, TRUE,
                                                          NUMBER_WIDTH, 1));
  row->title = ff_kit_keep (self->kit, ff_kit_set_short (self->kit, title, self->size, FALSE, width,
                                                         TITLE_LINES));
  row->height = MAX (ff_kit_get_height (row->number), ff_kit_get_height (row->title) + 4) + ROW_GAP;
  return row;
}

static void
set_rows (FfSlips *self)
{
  g_hash_table_remove_all (self->rows);
  for (guint i = 0; i < self->ballot->options->len; i++)
    g_hash_table_insert (self->rows, self->ballot->options->pdata[i],
                         set_row (self, self->ballot->options->pdata[i]));
}

static double
get_row_height (FfSlips *self, GPtrArray *options, guint index)
{
  return ((FfSlipRow *) g_hash_table_lookup (self->rows, options->pdata[index]))->height;
}

/* The first option that columns of @height, filled from @from on, do not hold. Each column takes
 * at least one, so that this comes to an end. */
static guint
fill_columns (FfSlips *self, GPtrArray *options, guint from, double height, guint *ends)
{
  for (guint column = 0; column < self->n_columns; column++)
    {
      double used = 0;

      while (from < options->len
             && (used <= 0 || used + get_row_height (self, options, from) <= height))
        used += get_row_height (self, options, from++);
      ends[column] = from;
    }
  return from;
}

static double
get_room (const FfSlips *self)
{
  return self->cell_height - 2 * PADDING - self->head;
}

static guint
count_cells (FfSlips *self, GPtrArray *options)
{
  guint ends[3], n = 0, at = 0;

  do
    {
      at = fill_columns (self, options, at, get_room (self), ends);
      n++;
    }
  while (at < options->len);
  return n;
}

/* Returns: whether one slip then holds all options. */
static gboolean
lay_out_cells (FfSlips *self, guint per_sheet, double size)
{
  divide_sheet (self, per_sheet);
  self->size = size;
  set_head (self);
  set_rows (self);
  return count_cells (self, self->ballot->options) == 1;
}

/* As many slips on a sheet as still hold all options each, in words as large as that leaves. */
static void
choose_cells (FfSlips *self)
{
  guint asked = (guint) self->kit->settings->slips_per_sheet;
  gboolean large = self->kit->paper.width > 700;

  guint n = asked > 0 ? asked : large ? 8 : 4;
  double size = MOST_SIZE;

  while (!lay_out_cells (self, n, LEAST_SIZE) && asked == 0 && n > 1)
    n /= 2;
  while (!lay_out_cells (self, n, size) && size > LEAST_SIZE)
    size--;
}

/* -- drawing ---------------------------------------------------------------------------------- */

static void
add_cuts (FfSlips *self)
{
  const FfPaper *paper = &self->kit->paper;

  for (guint i = 1; i < self->across; i++)
    ff_kit_mark (self->kit, FF_MARK_CUT, FF_INK_MUTED, i * self->cell_width, 0, 0, paper->height);
  for (guint i = 1; i < self->down; i++)
    ff_kit_mark (self->kit, FF_MARK_CUT, FF_INK_MUTED, 0, i * self->cell_height, paper->width, 0);
}

static FfKitBox
take_cell (FfSlips *self)
{
  guint at = self->cell++ % self->per_sheet;

  if (at == 0)
    {
      ff_kit_add_sheet (self->kit);
      add_cuts (self);
    }
  return (FfKitBox){ (at % self->across) * self->cell_width + PADDING,
                     (at / self->across) * self->cell_height + PADDING,
                     self->cell_width - 2 * PADDING, self->cell_height - 2 * PADDING };
}

static void
put_tally (FfSlips *self, double end, double y)
{
  double start = end - self->tally_width;

  for (guint i = 0; i < self->n_rings; i++)
    ff_kit_mark (self->kit, FF_MARK_RING, FF_INK_TEXT, start + i * RING_STEP + RING_STEP - RING, y,
                 RING, RING);
  if (self->n_rings == 0)
    ff_kit_mark (self->kit, FF_MARK_FRAME, FF_INK_TEXT, start, y - 1, WRITE_IN, RING + 4);
}

/* The first line of the title stands on the line of the number. */
static double
get_title_drop (const FfSlipRow *row)
{
  return (double) (pango_layout_get_baseline (row->number) - pango_layout_get_baseline (row->title))
         / PANGO_SCALE;
}

static void
put_row (FfSlips *self, FfRoundOption *option, double x, double y)
{
  const FfSlipRow *row = g_hash_table_lookup (self->rows, option);
  double words = self->column_width - NUMBER_WIDTH - self->tally_width - RING_STEP / 2;

  ff_kit_put_kept (self->kit, row->number, FF_INK_TEXT, FF_ALIGN_START, x, y, NUMBER_WIDTH);
  ff_kit_put_kept (self->kit, row->title, FF_INK_TEXT, FF_ALIGN_START, x + NUMBER_WIDTH,
                   y + get_title_drop (row), words);
  put_tally (self, x + self->column_width, y + NUMBER_MIDDLE - RING / 2);
}

static void
put_head (FfSlips *self, const FfKitBox *box, int number, guint cell, guint n_cells)
{
  g_autofree char *words = g_strdup_printf ("%d", number);

  if (n_cells > 1)
    {
      g_free (words);
      /* Translators: a voting slip of several pieces: its number, which piece this is, of how many
       */
      words = g_strdup_printf (_ ("%d · %u of %u"), number, cell + 1, n_cells);
    }
  ff_kit_put_kept (self->kit, self->title, FF_INK_MUTED, FF_ALIGN_START, box->x, box->y + 4,
                   box->width - 2 * PADDING - WRITE_IN);
  ff_kit_put (self->kit, ff_kit_set_short (self->kit, words, FF_KIT_LARGE, TRUE, box->width, 1),
              FF_INK_TEXT, FF_ALIGN_END, box->x, box->y, box->width);
  ff_kit_put_kept (self->kit, self->rules, FF_INK_TEXT, FF_ALIGN_START, box->x,
                   box->y + FF_KIT_LARGE * 1.5, box->width);
}

/* The least height of columns that still hold as much as @height does: they end side by side. */
static double
balance (FfSlips *self, GPtrArray *options, guint from, double height)
{
  guint ends[3];
  guint end = fill_columns (self, options, from, height, ends);
  double low = 0, high = height;

  while (high - low > 1)
    {
      double middle = (low + high) / 2;

      if (fill_columns (self, options, from, middle, ends) < end)
        low = middle;
      else
        high = middle;
    }
  return high;
}

static guint
put_options (FfSlips *self, GPtrArray *options, guint from, const FfKitBox *box)
{
  guint ends[3], at = from;

  fill_columns (self, options, from, balance (self, options, from, get_room (self)), ends);
  for (guint column = 0; column < self->n_columns; column++)
    {
      double y = box->y + self->head;
      double x = box->x + column * (self->column_width + COLUMN_GAP);

      for (; at < ends[column]; at++)
        {
          put_row (self, options->pdata[at], x, y);
          y += get_row_height (self, options, at);
        }
    }
  return at;
}

/* A random order is drawn from the number, so that a slip printed again is the same slip. */
static void
put_slip (FfSlips *self, int number)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) number);
  g_autoptr (GPtrArray) options
      = ff_round_options_arrange (self->ballot->options, self->ballot->order, random);
  guint n_cells = count_cells (self, options), at = 0;

  for (guint cell = 0; at < options->len; cell++)
    {
      FfKitBox box = take_cell (self);

      put_head (self, &box, number, cell, n_cells);
      at = put_options (self, options, at, &box);
    }
}

void
ff_kit_add_slips (FfKit *kit)
{
  g_autoptr (FfKitBallot) ballot = ff_kit_find_ballot (kit->model, kit->settings);
  g_autoptr (GHashTable) rows = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  FfSlips self = { .kit = kit, .ballot = ballot, .rows = rows };
  guint expected = ff_kit_count_expected (kit->model, kit->settings);
  int n = kit->settings->slips;

  if (n == 0)
    n = expected > 0 ? (int) MIN (expected, FF_KIT_MOST_SLIPS) : USUAL_SLIPS;
  count_rings (&self);
  choose_cells (&self);
  for (int i = 0; i < n; i++)
    put_slip (&self, MAX (kit->settings->first_slip, 1) + i);
}
