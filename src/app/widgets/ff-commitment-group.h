/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** FfCommitmentFilter: which commitments are listed. */
typedef enum
{
  FF_COMMITMENTS_ALL,
  FF_COMMITMENTS_OPEN,    /* that have not reached the last stage */
  FF_COMMITMENTS_OVERDUE, /* that are open past their day */
} FfCommitmentFilter;

/** ff_commitment_passes: Returns: whether @filter lists @commitment on @today (YYYY-MM-DD). */
gboolean
ff_commitment_passes (FfCommitment *commitment, FfCommitmentFilter filter, const char *today);

#define FF_TYPE_COMMITMENT_GROUP (ff_commitment_group_get_type ())
/**
 * FfCommitmentGroup:
 *
 * The commitments that serve one selected proposition, or the session as a whole, under its name.
 * Where a filter lists none of them, the group is not shown.
 *
 * Signal "add": somebody wants to add one here.
 */
G_DECLARE_FINAL_TYPE (FfCommitmentGroup, ff_commitment_group, FF, COMMITMENT_GROUP, GtkWidget)

/** ff_commitment_group_new: @selection: (nullable): %NULL for the whole. */
GtkWidget *ff_commitment_group_new (FfSession *session, FfSelection *selection);

/** ff_commitment_group_get_selection: Returns: its id; 0 for the whole. */
gint64 ff_commitment_group_get_selection (FfCommitmentGroup *self);

void ff_commitment_group_set_filter (FfCommitmentGroup *self, FfCommitmentFilter filter);

G_END_DECLS
