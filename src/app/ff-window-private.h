/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-share.h"
#include "app/ff-steps.h"
#include "app/ff-window.h"
#include "app/pages/ff-page.h"
#include "app/projector/ff-projector.h"

G_BEGIN_DECLS

struct _FfWindow
{
  AdwApplicationWindow parent_instance;
  FfSession *session;
  GSettings *settings;    /* (nullable): absent where the schema is */
  const FfStep *step;     /* (nullable): in front */
  FfPage *page;           /* (nullable): of that step; borrowed from the stack */
  FfProjector *projector; /* NULL until the page is painted */
  gboolean seen;          /* whether the first frame is painted */
  gboolean closing;
  GError *late_failure;  /* (nullable): the first failure while it closes */
  GtkWindow *importing;  /* (nullable): asks what a file holds; not owned */
  GCancellable *sharing; /* (nullable): stops the making of what is given away */

  GtkStack *stage; /* everything, or the wall in its place */
  AdwToastOverlay *toasts;
  AdwFlap *flap;
  GtkListBox *sidebar;
  GtkStack *stack;
  AdwWindowTitle *title;
  GtkButton *undo_button;
  GtkButton *redo_button;
  AdwSplitButton *wall_button;
  AdwBin *timer_place; /* empty until the projector is there */
  AdwBin *wall_place;  /* empty until the projector is there */
  GtkMenuButton *menu_button;
  GMenuModel *main_menu;
};

/** ff_window_install_actions: declares the actions of the window on its class. */
void ff_window_install_actions (GtkWidgetClass *widget_class);

/** ff_window_add_projector: gives the window its wall: the button, the keys and the miniatures. */
void ff_window_add_projector (FfWindow *self);

/** ff_window_update_actions: sets every action's sensitivity and the words of undo and redo. */
void ff_window_update_actions (FfWindow *self);

/**
 * ff_window_may_close:
 *
 * Sees that all that was done is on disk and that no words are left in an entry; else asks.
 *
 * Returns: whether the window may close now; %FALSE where it has asked and closes later, or not.
 */
gboolean ff_window_may_close (FfWindow *self);

/** ff_window_export_session: asks for a file and writes the whole session there as XML. */
void ff_window_export_session (FfWindow *self);

/** ff_window_share: asks for a file, makes a redacted copy or an archive there, and says so. */
void ff_window_share (FfWindow *self, FfShareKind kind);

/** ff_window_import: asks for a file, then what it holds. */
void ff_window_import (FfWindow *self);

/** ff_window_is_told_elsewhere: Returns: whether a failure now is one of an import, told there. */
gboolean ff_window_is_told_elsewhere (FfWindow *self);

G_END_DECLS
