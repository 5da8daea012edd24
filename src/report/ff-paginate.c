/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-paginate.h"

#include "report/ff-pages-private.h"

/* Strips are measured in thousandths of points at best; what overhangs by less has room. */
#define SLACK 0.01
/* A list in columns begins on a page only where so much of it fits. */
#define FEWEST_COLUMN_HEIGHT 44.0
/* A list in columns no higher than this is not divided. */
#define WHOLE_COLUMN_HEIGHT 100.0

typedef struct
{
  FfGalley *galley;
  FfPaper paper;
  GPtrArray *sheets;
  GArray *numbers;
  double height; /* of the type area */
  double y;      /* how much of the current page is used */
  double *sums;  /* of heights and spaces before each strip */
} FfPager;

/* A stretch of strips, and where it is to be placed. */
typedef struct
{
  guint from, to;
  double height;
} FfStretch;

static void
begin_page (FfPager *self)
{
  g_ptr_array_add (self->sheets, ff_sheet_new ());
  self->y = 0;
}

static FfSheet *
get_sheet (FfPager *self)
{
  return g_ptr_array_index (self->sheets, self->sheets->len - 1);
}

static void
note_references (FfPager *self, const FfStrip *strip)
{
  FfPageNumber number = { .sheet = self->sheets->len - 1 };

  if (strip->heading >= 0)
    {
      FfHeading *heading = ff_galley_get_heading (self->galley, (guint) strip->heading);

      heading->page = self->sheets->len - 1;
      heading->y = self->paper.margin + self->y;
    }
  if (strip->refers_to < 0)
    return;
  number.heading = (guint) strip->refers_to;
  number.node = ff_galley_get_mark (self->galley, strip->first_mark)->node;
  number.y = self->paper.margin + self->y + ff_galley_get_mark (self->galley, strip->first_mark)->y;
  g_array_append_val (self->numbers, number);
}

/* Copies the marks of @strip to the page with its top at the height reached, @x from the side; when
 * @again, they say nothing that was not said before. */
static void
put_marks (FfPager *self, const FfStrip *strip, double x, gboolean again)
{
  FfSheet *sheet = get_sheet (self);

  for (guint i = 0; i < strip->n_marks; i++)
    {
      FfMark mark = *ff_galley_get_mark (self->galley, strip->first_mark + i);

      mark.x += self->paper.margin + x;
      mark.y += self->paper.margin + self->y;
      if (again)
        mark.node = 0;
      g_array_append_val (sheet->marks, mark);
    }
}

static void
put_strip (FfPager *self, guint index, gboolean first_in_column, double x)
{
  const FfStrip *strip = ff_galley_get_strip (self->galley, index);

  self->y += first_in_column ? 0 : strip->space;
  note_references (self, strip);
  put_marks (self, strip, x, FALSE);
  self->y += strip->height;
}

/* The height of strips from @from to before @to, without the space above the first. */
static double
measure (FfPager *self, guint from, guint to)
{
  if (from >= to)
    return 0;
  return self->sums[to] - self->sums[from] - ff_galley_get_strip (self->galley, from)->space;
}

/* What stands before each strip, so that any stretch can be measured at once. */
static double *
sum_up (FfGalley *galley)
{
  double *sums = g_new (double, galley->strips->len + 1);

  sums[0] = 0;
  for (guint i = 0; i < galley->strips->len; i++)
    {
      const FfStrip *strip = ff_galley_get_strip (galley, i);

      sums[i + 1] = sums[i] + strip->space + strip->height;
    }
  return sums;
}

static guint
find_chain_end (FfPager *self, guint from, guint limit)
{
  guint end = from;

  while (end + 1 < limit && ff_galley_get_strip (self->galley, end)->keep)
    end++;
  return end + 1;
}

/* -- two columns ---------------------------------------------------------------------------- */

/* As many of the strips as fit in @room, not dividing what is kept together. */
static FfStretch
fill_column (FfPager *self, guint from, guint limit, double room)
{
  FfStretch column = { .from = from, .to = from };

  while (column.to < limit)
    {
      guint end = find_chain_end (self, column.to, limit);
      double height = measure (self, from, end);

      if (height > room + SLACK)
        break;
      column.to = end;
      column.height = height;
    }
  return column;
}

/* The shortest first column with which the second is no longer than the first. */
static FfStretch
balance (FfPager *self, guint from, guint limit)
{
  FfStretch left = { .from = from, .to = from };

  while (left.to < limit)
    {
      left.to = find_chain_end (self, left.to, limit);
      left.height = measure (self, from, left.to);
      if (measure (self, left.to, limit) <= left.height + SLACK)
        break;
    }
  return left;
}

/* Fills what is left of the page, but not so far that next to nothing goes over to the next. */
static void
fill_page (FfPager *self, guint from, guint limit, FfStretch *left, FfStretch *right)
{
  double room = self->height - self->y;

  *left = fill_column (self, from, limit, room);
  *right = fill_column (self, left->to, limit, room);
  if (measure (self, right->to, limit) >= FEWEST_COLUMN_HEIGHT || room < 4 * FEWEST_COLUMN_HEIGHT)
    return;
  *left = fill_column (self, from, limit, room - FEWEST_COLUMN_HEIGHT);
  *right = fill_column (self, left->to, limit, room - FEWEST_COLUMN_HEIGHT);
}

static void
put_column (FfPager *self, const FfStretch *column, double x)
{
  double top = self->y;

  for (guint i = column->from; i < column->to; i++)
    put_strip (self, i, i == column->from, x);
  self->y = top;
}

static void
put_columns (FfPager *self, const FfStretch *left, const FfStretch *right)
{
  put_column (self, left, self->galley->columns[0]);
  put_column (self, right, self->galley->columns[1]);
  self->y += MAX (left->height, right->height);
}

/* Where neither column can take anything on an empty page, one strip is put all the same. */
static void
force_strip (FfStretch *left, FfStretch *right, guint from)
{
  left->to = from + 1;
  left->height = 0;
  right->from = right->to = from + 1;
  right->height = 0;
}

static void
place_columns (FfPager *self, guint from, guint limit)
{
  while (from < limit)
    {
      double room = self->height - self->y;
      FfStretch left = balance (self, from, limit);
      FfStretch right = { .from = left.to, .to = limit };

      right.height = measure (self, left.to, limit);
      if (left.height > room + SLACK)
        fill_page (self, from, limit, &left, &right);
      if (left.to == from && self->y > 0)
        {
          begin_page (self);
          continue;
        }
      if (left.to == from)
        force_strip (&left, &right, from);
      put_columns (self, &left, &right);
      from = right.to;
      if (from < limit)
        begin_page (self);
    }
}

/* -- strips --------------------------------------------------------------------------------- */

static double
measure_set_opening (FfPager *self, guint from, guint limit)
{
  double height = balance (self, from, limit).height;

  return height <= WHOLE_COLUMN_HEIGHT ? height : FEWEST_COLUMN_HEIGHT;
}

/* What must fit on the page for the strip at @from to begin there. */
static double
measure_chain (FfPager *self, guint from, guint *end)
{
  const FfStrip *last;
  double height;

  *end = find_chain_end (self, from, self->galley->strips->len);
  last = ff_galley_get_strip (self->galley, *end - 1);
  height = measure (self, from, *end);
  if (last->n_columns > 0)
    height += measure_set_opening (self, *end, *end + last->n_columns);
  return height;
}

static void
repeat_heads (FfPager *self, const FfStrip *strip)
{
  for (guint i = 0; i < strip->n_heads; i++)
    {
      const FfStrip *head = ff_galley_get_strip (self->galley, strip->first_head + i);

      put_marks (self, head, 0, TRUE);
      self->y += head->height;
    }
}

static gboolean
has_room (FfPager *self, const FfStrip *strip, double height)
{
  double needed = MAX (height, strip->room - SLACK);

  return self->y <= 0 || self->y + strip->space + needed <= self->height + SLACK;
}

static void
place_set (FfPager *self, guint set)
{
  const FfStrip *strip = ff_galley_get_strip (self->galley, set);

  if (self->y > 0)
    self->y += strip->space;
  place_columns (self, set + 1, set + 1 + strip->n_columns);
}

/* Places the strip at @index and returns the index of what comes next. */
static guint
place (FfPager *self, guint index)
{
  const FfStrip *strip = ff_galley_get_strip (self->galley, index);

  if (strip->n_columns > 0)
    {
      place_set (self, index);
      return index + 1 + strip->n_columns;
    }
  if (self->y > 0 && self->y + strip->space + strip->height > self->height + SLACK)
    begin_page (self);
  if (self->y <= 0)
    repeat_heads (self, strip);
  put_strip (self, index, self->y <= 0, 0);
  return index + 1;
}

GPtrArray *
ff_paginate (FfGalley *galley, const FfPaper *paper, GArray **numbers)
{
  FfPager self = {
    .galley = galley,
    .paper = *paper,
    .sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_sheet_free),
    .numbers = g_array_new (FALSE, FALSE, sizeof (FfPageNumber)),
    .height = paper->height - 2 * paper->margin,
    .sums = sum_up (galley),
  };
  guint at = 0;

  begin_page (&self);
  while (at < galley->strips->len)
    {
      guint end;
      double height = measure_chain (&self, at, &end);

      if (!has_room (&self, ff_galley_get_strip (galley, at), height))
        begin_page (&self);
      while (at < end)
        at = place (&self, at);
    }
  g_free (self.sums);
  *numbers = self.numbers;
  return self.sheets;
}
