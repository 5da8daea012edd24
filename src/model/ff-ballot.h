/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** FfDots: the dots that one ballot gives one proposition. */
typedef struct
{
  gint64 proposition; /* id */
  int dots;           /* 1 or more; an option without dots has no entry */
} FfDots;

/**
 * FfBallot: one voter's dots; nothing in it points to a person.
 *
 * The id is a random number above 0 which says nothing about order or time; 0 until the store
 * has drawn it. A ballot without any dots is a ballot: it counts for the turnout.
 */
typedef struct
{
  gint64 id;
  gint64 round;             /* id */
  gint64 stakeholder_group; /* id, or 0 where the voter chose none */
  int slip;                 /* number printed on the paper ballot, or 0 */
  int entry;                /* of paper: which was entered first is 1; 0 for all others */
  gboolean voided;          /* of paper: taken out of the count, but kept */
  int pass;     /* 1, or 2 for a slip of the second count, which only checks the first */
  GArray *dots; /* of FfDots, one per proposition */
} FfBallot;

#define FF_TYPE_BALLOT (ff_ballot_get_type ())
GType ff_ballot_get_type (void);

/** ff_ballot_new: Returns: (transfer full): an empty ballot for the round with id @round. */
FfBallot *ff_ballot_new (gint64 round);
FfBallot *ff_ballot_copy (const FfBallot *self);
void ff_ballot_free (FfBallot *self);

/** ff_ballot_get: Returns: the dots given to @proposition, 0 for none. */
int ff_ballot_get (const FfBallot *self, gint64 proposition);

/** ff_ballot_set: gives @proposition exactly @dots, 0 or more. */
void ff_ballot_set (FfBallot *self, gint64 proposition, int dots);

/** ff_ballot_get_total: Returns: all dots given. */
int ff_ballot_get_total (const FfBallot *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfBallot, ff_ballot_free)

G_END_DECLS
