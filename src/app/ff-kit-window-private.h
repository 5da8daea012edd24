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

/** ff_kit_window_save: asks where to save the sheets as a PDF, and does so behind the window. */
void ff_kit_window_save (FfKitWindow *self);

/** ff_kit_window_end_saving: takes away what tells of a save, which goes on. */
void ff_kit_window_end_saving (FfKitWindow *self);

G_END_DECLS
