/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** FfTallyRow: what one option of a round received. */
typedef struct
{
  gint64 proposition; /* id */
  int number;         /* of the proposition */
  char *title;        /* short form, as frozen */
  char *text;         /* in full, as frozen */
  int dots;
  int percent;    /* of all dots cast, half up to a whole number; they may not add up to 100 */
  int rank;       /* 1 is first; ties share a rank and the next rank is skipped */
  gboolean tied;  /* whether the rank is shared ("3=") */
  int supporters; /* ballots that gave it a dot; -1 where hands were counted */
} FfTallyRow;

#define FF_TYPE_TALLY (ff_tally_get_type ())
/**
 * FfTally:
 *
 * The count of a round, the only one there is: screen, wall, report, CSV and command line all
 * show this. Add the options, add what was given, finish; then the rows stand by dots, and among
 * equals by number (London report, 2012, sorted its table by votes).
 */
G_DECLARE_FINAL_TYPE (FfTally, ff_tally, FF, TALLY, GObject)

/** ff_tally_new: @by_hands: whether hands are counted, so that there are no supporters. */
FfTally *ff_tally_new (gboolean by_hands);

void ff_tally_add_option (
    FfTally *self, gint64 proposition, int number, const char *title, const char *text);

/**
 * ff_tally_add_dots:
 *
 * Adds the dots of one row, that is of one ballot for one option or of one count of hands.
 *
 * Returns: %FALSE if @proposition is no option of this tally.
 */
gboolean ff_tally_add_dots (FfTally *self, gint64 proposition, int dots);

/**
 * ff_tally_add_sum:
 * @dots: all that @proposition was given
 * @supporters: by how many ballots; ignored where hands were counted
 *
 * As ff_tally_add_dots() for many rows at once.
 */
gboolean ff_tally_add_sum (FfTally *self, gint64 proposition, int dots, int supporters);

/** ff_tally_set_ballots: says how many ballots were cast, empty ones included. */
void ff_tally_set_ballots (FfTally *self, int ballots);

/** ff_tally_finish: sorts, ranks and computes the percentages. Nothing is added afterwards. */
void ff_tally_finish (FfTally *self);

guint ff_tally_get_n_rows (FfTally *self);
/** ff_tally_get_row: Returns: (transfer none): row @index in the order of the result. */
const FfTallyRow *ff_tally_get_row (FfTally *self, guint index);
/** ff_tally_get_total: Returns: all dots cast. */
int ff_tally_get_total (FfTally *self);
/** ff_tally_get_ballots: Returns: ballots cast; 0 where hands were counted. */
int ff_tally_get_ballots (FfTally *self);
gboolean ff_tally_is_by_hands (FfTally *self);

/** ff_tally_row_dup_rank: Returns: (transfer full): the rank as shown, "3" or "3=". */
char *ff_tally_row_dup_rank (const FfTallyRow *row);

/** ff_percent: Returns: @part of @whole in per cent, rounded half up; 0 of 0 is 0. */
int ff_percent (int part, int whole);

G_END_DECLS
