/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_CONTRIBUTION_ROW (ff_contribution_row_get_type ())
/**
 * FfContributionRow:
 *
 * One thing that was said, with where it came from and its theme. Built in code and kept light,
 * because a list view holds some two hundred of them whatever the length of the list. It is
 * recycled: bind, unbind, bind the next.
 */
G_DECLARE_FINAL_TYPE (FfContributionRow, ff_contribution_row, FF, CONTRIBUTION_ROW, GtkWidget)

GtkWidget *ff_contribution_row_new (FfSession *session);

/** ff_contribution_row_hide_theme: for where a heading says it already. */
void ff_contribution_row_hide_theme (FfContributionRow *self);

/**
 * ff_contribution_row_bind:
 * @contribution: (nullable): %NULL unbinds
 * @times_said: how often it was said, itself included; from 1
 */
void
ff_contribution_row_bind (FfContributionRow *self, FfContribution *contribution, guint times_said);

FfContribution *ff_contribution_row_get_contribution (FfContributionRow *self);

/** ff_contribution_row_update: shows names and themes as the model now has them. */
void ff_contribution_row_update (FfContributionRow *self, guint times_said);

/**
 * ff_contribution_row_edit:
 *
 * Lets the words be changed in place; Enter or leaving keeps them, Escape does not, Ctrl+Enter
 * splits them in two at the insertion point. Then the focus returns to the row of the list.
 */
void ff_contribution_row_edit (FfContributionRow *self);

G_END_DECLS
