/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-snapshot.h"

G_BEGIN_DECLS

/** FfRedaction: how much was left out of a redacted copy. */
typedef struct
{
  guint names;  /* fields with organisers, facilitators, contact, owners, successors, helpers */
  guint groups; /* stakeholder groups and tables */
  guint notes;  /* private notes */
} FfRedaction;

/**
 * ff_snapshot_redact:
 * @left_out: (out): how much that was
 *
 * Takes out of a whole session who took part and what was noted for the facilitator's eyes:
 *
 *   - the names of organisers, facilitators, contact, and of those who see to a commitment, take it
 *     over or help with it;
 *   - stakeholder groups and tables, how many of each came, and from which one a contribution or a
 *     ballot is;
 *   - notes: nobody in the room said them, so what the facilitator or the scribe noted is private;
 *     those of a group at Design are the group's own words and stay;
 *   - the numbers of paper slips, their order and their second count;
 *   - earlier wordings of propositions.
 *
 * What people said (stories, strengths, wishes, reflections) stays as they said it, with whatever
 * names are in it, and so does all that the session prints: questions, agenda, propositions, votes.
 */
void ff_snapshot_redact (FfSnapshot *self, FfRedaction *left_out);

/** ff_redaction_dup_summary: Returns: (transfer full): what was left out, in one sentence. */
char *ff_redaction_dup_summary (const FfRedaction *self);

G_END_DECLS
