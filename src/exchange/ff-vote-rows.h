/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/ff-source.h"

G_BEGIN_DECLS

/** FfVoteRow: one row of a table of ballots or of a tally. */
typedef struct
{
  int line;        /* of the source */
  char *ballot;    /* what the ballot is called; "" in a tally */
  char *group;     /* stakeholder group, by name, or "" */
  int proposition; /* number; 0 where an empty ballot is listed */
  int dots;
} FfVoteRow;

void ff_vote_row_free (FfVoteRow *self);

/**
 * ff_vote_rows_read_ballots:
 *
 * Reads CSV with the columns "ballot", "proposition", "dots" and if wanted "group". A row without
 * a proposition and with 0 dots stands for a ballot that was cast empty.
 *
 * Returns: (transfer full) (element-type FfVoteRow): at least one; %NULL with %FF_ERROR_DATA naming
 *   the line and what would be right.
 */
GPtrArray *ff_vote_rows_read_ballots (FfSource *source, GError **error);

/** ff_vote_rows_read_tally: the same of CSV with the columns "proposition" and "votes". */
GPtrArray *ff_vote_rows_read_tally (FfSource *source, GError **error);

G_END_DECLS
