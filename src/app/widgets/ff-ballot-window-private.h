/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/ff-ballot-cast.h"
#include "app/widgets/ff-ballot-groups.h"
#include "app/widgets/ff-ballot-rings.h"
#include "app/widgets/ff-ballot-sheet.h"
#include "app/widgets/ff-ballot-window.h"
#include "model/ff-ballot-turn.h"

G_BEGIN_DECLS

/* For the files of the ballot window alone. */

struct _FfBallotWindow
{
  AdwWindow parent_instance;
  FfRound *round;
  FfBallotTurn *turn;
  FfBallotCast *cast_watch;
  GtkStack *stack;
  GtkLabel *welcome, *rules, *begin_label;
  GtkBox *ballot, *head, *foot, *paging;
  FfBallotGroups *groups;
  GtkLabel *question, *countdown, *stay_label;
  GtkWidget *stay;
  GtkLabel *title, *left, *typed, *message, *page, *back_label, *cast_label, *thanks;
  FfBallotRings *rings;
  FfBallotSheet *sheet;
  GtkWidget *begin, *previous, *next, *back, *cast;
  gboolean enter_held;         /* a key held down must not run through the whole vote */
  gboolean leaving;            /* it has been asked, and answered with yes */
  double pointer_x, pointer_y; /* where it was last: GTK tells of pointers that do not move, too */
  guint tick;                  /* source, while time matters */
  int unit, height;            /* as set last, in pixels */
};

/** ff_ballot_window_press: what a pressed key does. Returns: whether it was used. */
gboolean ff_ballot_window_press (FfBallotWindow *self, guint keyval);
/** ff_ballot_window_is_enter: Returns: whether @keyval is one of the Enter keys. */
gboolean ff_ballot_window_is_enter (guint keyval);

/** ff_ballot_window_set_height: makes everything as large as a screen @height pixels high needs. */
void ff_ballot_window_set_height (FfBallotWindow *self, int height);

/* Steps that both a button and a key take. */
void ff_ballot_window_begin (FfBallotWindow *self);
void ff_ballot_window_look_over (FfBallotWindow *self);
void ff_ballot_window_stay (FfBallotWindow *self);
void ff_ballot_window_go_back (FfBallotWindow *self);
void ff_ballot_window_ask_to_leave (FfBallotWindow *self);

G_END_DECLS
