/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/ff-source.h"
#include "model/ff-enums.h"

G_BEGIN_DECLS

/**
 * FfItemRow: one contribution or proposition as a source has it, by words rather than ids.
 *
 * What a source does not say is -1, 0 or "".
 */
typedef struct
{
  int line; /* of the source */
  char *text;
  char *title;  /* of a proposition */
  int number;   /* of a proposition, or 0 */
  int phase;    /* FfPhase of a contribution, or -1 */
  int kind;     /* FfContributionKind, or -1 */
  char *theme;  /* by name */
  char *table;  /* by name */
  char *group;  /* stakeholder group, by name */
  char *prompt; /* by number or words */
  gboolean starred;
  guint joined; /* place in the list, from 1, of the row that this one is joined into, or 0 */
} FfItemRow;

FfItemRow *ff_item_row_new (int line);
void ff_item_row_free (FfItemRow *self);

/**
 * ff_item_rows_read_contributions:
 *
 * Reads contributions: of text one a line, bullets and numbers taken off; of CSV the column "text"
 * and if wanted "phase", "kind", "theme", "table", "group", "prompt" and "starred"; of a session in
 * XML the contributions, with the names of what they refer to.
 *
 * Returns: (transfer full) (element-type FfItemRow): at least one; %NULL with %FF_ERROR_DATA naming
 *   the line and what would be right.
 */
GPtrArray *ff_item_rows_read_contributions (FfSource *source, GError **error);

/**
 * ff_item_rows_read_propositions:
 *
 * Reads propositions: of text one a line, where "12." before one is its number; of CSV the columns
 * "number" and "text" and if wanted "title"; of a session in XML the propositions.
 *
 * Returns: (transfer full) (element-type FfItemRow): at least one, no number twice; %NULL with
 *   %FF_ERROR_DATA naming the line and what would be right.
 */
GPtrArray *ff_item_rows_read_propositions (FfSource *source, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfItemRow, ff_item_row_free)

G_END_DECLS
