/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-tally.h"

struct _FfTally
{
  GObject parent_instance;
  GArray *rows;          /* FfTallyRow */
  GHashTable *by_option; /* proposition id -> index into rows + 1; unused once finished */
  int total;
  int ballots;
  gboolean by_hands;
  gboolean finished;
};

G_DEFINE_FINAL_TYPE (FfTally, ff_tally, G_TYPE_OBJECT)

static void
clear_row (gpointer data)
{
  FfTallyRow *row = data;

  g_free (row->title);
  g_free (row->text);
}

static void
ff_tally_finalize (GObject *object)
{
  FfTally *self = FF_TALLY (object);

  g_array_unref (self->rows);
  g_hash_table_unref (self->by_option);
  G_OBJECT_CLASS (ff_tally_parent_class)->finalize (object);
}

static void
ff_tally_class_init (FfTallyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_tally_finalize;
}

static void
ff_tally_init (FfTally *self)
{
  self->rows = g_array_new (FALSE, TRUE, sizeof (FfTallyRow));
  g_array_set_clear_func (self->rows, clear_row);
  self->by_option = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

FfTally *
ff_tally_new (gboolean by_hands)
{
  FfTally *self = g_object_new (FF_TYPE_TALLY, NULL);

  self->by_hands = by_hands;
  return self;
}

void
ff_tally_add_option (
    FfTally *self, gint64 proposition, int number, const char *title, const char *text)
{
  FfTallyRow row = { .proposition = proposition, .number = number };

  g_return_if_fail (FF_IS_TALLY (self) && !self->finished);

  row.title = g_strdup (title);
  row.text = g_strdup (text);
  row.supporters = self->by_hands ? -1 : 0;
  g_array_append_val (self->rows, row);
  g_hash_table_insert (self->by_option, g_memdup2 (&proposition, sizeof proposition),
                       GUINT_TO_POINTER (self->rows->len));
}

gboolean
ff_tally_add_dots (FfTally *self, gint64 proposition, int dots)
{
  return ff_tally_add_sum (self, proposition, dots, dots > 0 ? 1 : 0);
}

gboolean
ff_tally_add_sum (FfTally *self, gint64 proposition, int dots, int supporters)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_option, &proposition));
  FfTallyRow *row;

  g_return_val_if_fail (FF_IS_TALLY (self) && !self->finished, FALSE);

  if (found == 0)
    return FALSE;
  row = &g_array_index (self->rows, FfTallyRow, found - 1);
  row->dots += dots;
  if (!self->by_hands)
    row->supporters += supporters;
  self->total += dots;
  return TRUE;
}

void
ff_tally_set_ballots (FfTally *self, int ballots)
{
  g_return_if_fail (FF_IS_TALLY (self) && !self->finished);

  self->ballots = ballots;
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const FfTallyRow *first = a;
  const FfTallyRow *second = b;

  if (first->dots != second->dots)
    return second->dots - first->dots;
  return first->number - second->number;
}

void
ff_tally_finish (FfTally *self)
{
  FfTallyRow *rows = (FfTallyRow *) (gpointer) self->rows->data;
  guint n = self->rows->len;

  g_return_if_fail (FF_IS_TALLY (self) && !self->finished);

  g_array_sort (self->rows, compare_rows);
  for (guint i = 0; i < n; i++)
    {
      gboolean like_before = i > 0 && rows[i].dots == rows[i - 1].dots;
      gboolean like_after = i + 1 < n && rows[i].dots == rows[i + 1].dots;

      rows[i].percent = ff_percent (rows[i].dots, self->total);
      rows[i].rank = like_before ? rows[i - 1].rank : (int) i + 1;
      rows[i].tied = like_before || like_after;
    }
  self->finished = TRUE;
}

guint
ff_tally_get_n_rows (FfTally *self)
{
  g_return_val_if_fail (FF_IS_TALLY (self), 0);

  return self->rows->len;
}

const FfTallyRow *
ff_tally_get_row (FfTally *self, guint index)
{
  g_return_val_if_fail (FF_IS_TALLY (self) && self->finished && index < self->rows->len, NULL);

  return &g_array_index (self->rows, FfTallyRow, index);
}

int
ff_tally_get_total (FfTally *self)
{
  g_return_val_if_fail (FF_IS_TALLY (self), 0);

  return self->total;
}

int
ff_tally_get_ballots (FfTally *self)
{
  g_return_val_if_fail (FF_IS_TALLY (self), 0);

  return self->ballots;
}

gboolean
ff_tally_is_by_hands (FfTally *self)
{
  g_return_val_if_fail (FF_IS_TALLY (self), FALSE);

  return self->by_hands;
}

char *
ff_tally_row_dup_rank (const FfTallyRow *row)
{
  return g_strdup_printf (row->tied ? "%d=" : "%d", row->rank);
}

int
ff_percent (int part, int whole)
{
  return whole > 0 ? (int) ((200 * (gint64) part + whole) / (2 * (gint64) whole)) : 0;
}
