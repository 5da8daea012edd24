/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Who talks with whom: pairs for the interviews, and tables made of whole pairs, since people
 * retell their partner's story there. Nobody is known by name: a person is a number within a
 * stakeholder group, as on the sign-in sheet.
 */

/** FfPerson: one of those expected. */
typedef struct
{
  guint group;  /* index into the sizes that were given */
  guint number; /* within the group, from 1 */
} FfPerson;

/** FF_PAIR_MOST: where the number of people is odd, one pair is three. */
#define FF_PAIR_MOST 3

/** FfPair: those who interview one another. */
typedef struct
{
  FfPerson people[FF_PAIR_MOST];
  guint n_people; /* 2; 3 for one of an odd number; 1 where there is nobody else */
  guint table;    /* from 0 */
} FfPair;

/**
 * ff_mixing_pair:
 * @sizes: (array length=n_groups): how many people each group has
 *
 * Pairs everybody, across groups as far as that goes: two of one group meet only where it is more
 * than half of all. The same sizes always give the same pairs.
 *
 * Returns: (transfer full) (element-type FfPair): all at table 0.
 */
GArray *ff_mixing_pair (const guint *sizes, guint n_groups);

/**
 * ff_mixing_seat:
 * @pairs: (element-type FfPair)
 * @n_tables: at least 1
 *
 * Gives each pair a table, so that tables differ by one pair at most, and so do the pairs of any
 * two groups that sit at them; then sorts the pairs by table.
 */
void ff_mixing_seat (GArray *pairs, guint n_tables);

/** ff_mixing_suggest_tables: Returns: how many tables of six to eight seat so many people; at
 *   least 1. */
guint ff_mixing_suggest_tables (guint n_people);

G_END_DECLS
