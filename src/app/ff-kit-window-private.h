/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-kit-window.h"
#include "app/widgets/ff-report-view.h"

G_BEGIN_DECLS

struct _FfKitWindow
{
  AdwWindow parent_instance;
  FfSession *session;
  FfKitBallot *ballot; /* (nullable): a vote in preparation */
  gboolean filling;    /* the rows are being filled, not changed by somebody */
  guint layout_id;
  guint keep_id;          /* of what somebody has just chosen */
  char *kept;             /* the session's own words for what is chosen, as last seen */
  GCancellable *saving;   /* (nullable): stops the PDF under way */
  AdwToast *saving_toast; /* (nullable): while that takes long */
  guint saving_id;

  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  AdwPreferencesGroup *sheets;
  AdwComboRow *paper, *per_sheet, *meeting;
  GtkWidget *dots_row, *cap_row;
  GtkSpinButton *slips, *first, *dots, *cap;
  GtkStack *stack;
  FfReportView *view;
  GtkLabel *missing;

  AdwActionRow *rows[FF_N_KIT_PARTS];
  GtkCheckButton *checks[FF_N_KIT_PARTS];
};

/** ff_kit_window_recall: @parts: sheets to tick; 0 for those that were chosen last, or the slips.
 *   Shows in the rows what was chosen for the session. */
void ff_kit_window_recall (FfKitWindow *self, guint parts);

/** ff_kit_window_follow: shows what the session holds now, if that was changed elsewhere. */
void ff_kit_window_follow (FfKitWindow *self);

/** ff_kit_window_keep_soon: lets what is chosen stay with the session, when the hand rests. */
void ff_kit_window_keep_soon (FfKitWindow *self);

/** ff_kit_window_keep: does so now, if it is still to be done. */
void ff_kit_window_keep (FfKitWindow *self);

/** ff_kit_window_save: asks where to save the sheets as a PDF, and does so behind the window. */
void ff_kit_window_save (FfKitWindow *self);

/** ff_kit_window_end_saving: takes away what tells of a save, which goes on. */
void ff_kit_window_end_saving (FfKitWindow *self);

G_END_DECLS
