/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-projector-window.h"
#include "app/projector/ff-projector.h"
#include "session/ff-timer.h"

G_BEGIN_DECLS

/* Split by concern: ff-projector-show.c decides what is shown, ff-projector-wall.c whether,
 * ff-projector-outputs.c where, ff-projector-actions.c and ff-projector-keys.c how it is commanded;
 * ff-projector.c holds them together. */

struct _FfProjector
{
  GObject parent_instance;
  GtkWindow *window; /* (nullable): borrowed, the facilitator's */
  FfSession *session;
  FfTimer *timer;
  FfPage *page;        /* (nullable): that is followed */
  gulong page_changed; /* handler of its signal */
  guint refresh;       /* source: the page has something else to show */
  FfScene *live;       /* what the page wants to be shown */
  FfScene *scene;      /* what is on the wall unless it is blank or covered by a message */
  FfScene *message;    /* (nullable): that covers it */
  char *last_message;  /* that was shown, or "" */
  gboolean recalled;   /* whether the message stood there when the program last ended */
  FfScene *next;       /* (nullable): what the next step shows */
  FfScene *nothing;    /* what blanking shows */
  guint page_number, message_page, next_page;
  gboolean held, frozen, blanked;
  gboolean away; /* whether the wall was stepped to something else than the page's scene */
  FfGround ground;
  double distance, picture; /* of the last row, and height, in metres; 0: not measured */

  FfSceneView *view;       /* (nullable): what shows the scene to the room; borrowed */
  FfProjectorWindow *wall; /* (nullable): owned while presenting on a screen of its own */
  GtkStack *stage;         /* (nullable): borrowed; holds the wall where there is one screen only */
  GtkWidget *desk;         /* (nullable): what the stage showed before; borrowed */
  GtkWidget *desk_focus;   /* (nullable): what had the keyboard then; borrowed */
  GdkMonitor *output;      /* (nullable): that it fills */
  gulong output_lost;      /* handler of the monitor's signal */
  char *wanted;            /* connector that was chosen, or "" */
  GStrv left; /* (nullable): connectors of the screens that were left when the wall lost its own */
  GdkMonitor *home;   /* (nullable): where the facilitator's window was before it changed places */
  gboolean home_full; /* whether it filled that */
  guint inhibition;   /* cookie: the screen stays awake */
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
/** ff_projector_say: tells the facilitator what happened to the wall. */
void ff_projector_say (FfProjector *self, const char *sentence);

/* ff-projector-show.c */
/** ff_projector_get_front: Returns: (transfer none): the scene, or the message that covers it. */
FfScene *ff_projector_get_front (FfProjector *self);
void ff_projector_queue_refresh (FfProjector *self);
/** ff_projector_settle: finds out what comes next, and tells of what is shown. */
void ff_projector_settle (FfProjector *self);

/* ff-projector-wall.c */
/** ff_projector_fill_output: moves the wall to the screen that it is to fill. */
void ff_projector_fill_output (FfProjector *self);

/* ff-projector-outputs.c */
void ff_projector_find_monitors (FfProjector *self);
/** ff_projector_dup_intended_output: Returns: (transfer full) (nullable): where the wall is or
 * would be. */
GdkMonitor *ff_projector_dup_intended_output (FfProjector *self);
/** ff_projector_set_output: @output: (nullable): that the wall fills from now on. */
void ff_projector_set_output (FfProjector *self, GdkMonitor *output);
/** ff_projector_forget_lost: from now on no screen takes the wall up by itself. */
void ff_projector_forget_lost (FfProjector *self);
void ff_projector_choose_output (FfProjector *self, const char *connector);
void ff_projector_swap_screens (FfProjector *self);
/** ff_projector_go_home: the facilitator's window goes back where it was before any swap. */
void ff_projector_go_home (FfProjector *self);

/* ff-projector-memory.c */
/** ff_projector_recall: takes over what was chosen on another day, where it was kept. */
void ff_projector_recall (FfProjector *self);
void ff_projector_remember_ground (FfProjector *self);
void ff_projector_remember_output (FfProjector *self);
void ff_projector_remember_room (FfProjector *self);
/** ff_projector_recall_message: takes over the message of this session's wall. */
void ff_projector_recall_message (FfProjector *self);
void ff_projector_remember_message (FfProjector *self);

/* ff-projector-actions.c */
void ff_projector_add_actions (FfProjector *self);
void ff_projector_update_actions (FfProjector *self);
void ff_projector_update_menu (FfProjector *self);

/* ff-projector-keys.c */
void ff_projector_add_keys (FfProjector *self);

G_END_DECLS
