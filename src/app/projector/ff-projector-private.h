/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-projector-window.h"
#include "app/projector/ff-projector.h"

G_BEGIN_DECLS

/* Split by concern: ff-projector-show.c decides what is shown, ff-projector-wall.c where and
 * whether, ff-projector-actions.c how it is commanded; ff-projector.c holds them together. */

struct _FfProjector
{
  GObject parent_instance;
  GtkWindow *window; /* (nullable): borrowed, the facilitator's */
  FfSession *session;
  FfPage *page;        /* (nullable): that is followed */
  gulong page_changed; /* handler of its signal */
  guint refresh;       /* source: the page has something else to show */
  FfScene *live;       /* what the page wants to be shown */
  FfScene *scene;      /* what is on the wall unless it is blank */
  FfScene *next;       /* (nullable): what the next step shows */
  FfScene *nothing;    /* what blanking shows */
  guint page_number, next_page;
  gboolean frozen, blanked;
  gboolean away; /* whether the wall was stepped to something else than the page's scene */
  FfGround ground;

  FfProjectorWindow *wall; /* (nullable): owned while presenting */
  GdkMonitor *output;      /* (nullable): that it fills */
  gulong output_lost;      /* handler of the monitor's signal */
  char *wanted;            /* connector that was chosen, or "" */
  gboolean swapped;        /* whether the facilitator's window was sent to the other screen */
  guint inhibition;        /* cookie: the screen stays awake */
  GListModel *monitors;
  GSettings *settings; /* (nullable) */

  GSimpleActionGroup *actions;
  GMenu *menu;
  GMenu *outputs_menu;
};

/* ff-projector.c */
void ff_projector_notify (FfProjector *self, const char *property);
void ff_projector_notify_shown (FfProjector *self);
void ff_projector_update_wall (FfProjector *self);
void ff_projector_set_ground (FfProjector *self, FfGround ground);
void ff_projector_output_lost (FfProjector *self, const char *sentence);

/* ff-projector-show.c */
void ff_projector_queue_refresh (FfProjector *self);
/** ff_projector_settle: finds out what comes next, and tells of what is shown. */
void ff_projector_settle (FfProjector *self);

/* ff-projector-wall.c */
void ff_projector_find_monitors (FfProjector *self);
/** ff_projector_recall: takes over what was chosen on another day, where it was kept. */
void ff_projector_recall (FfProjector *self);
void ff_projector_remember_ground (FfProjector *self);
void ff_projector_choose_output (FfProjector *self, const char *connector);
void ff_projector_swap_screens (FfProjector *self);

/* ff-projector-actions.c */
void ff_projector_add_actions (FfProjector *self);
void ff_projector_update_actions (FfProjector *self);
void ff_projector_update_menu (FfProjector *self);

G_END_DECLS
