/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ff-display.h"

G_BEGIN_DECLS

/* What the tests of the Discover page share: the page in a window, and what is done on it. */

/** FfDiscover: a fixture; its data is "sample" for the London sample, else %NULL. */
typedef struct
{
  FfSession *session;
  FfModel *model;
  GtkWidget *page;
  GtkWidget *window;
  GtkWidget *list;
  GtkListBox *piles;
} FfDiscover;

void ff_discover_set_up (FfDiscover *f, gconstpointer data);
void ff_discover_tear_down (FfDiscover *f, gconstpointer data);

/** ff_discover_count_listed: Returns: how many contributions the list shows. */
guint ff_discover_count_listed (FfDiscover *f);
/** ff_discover_dup_listed: Returns: (transfer full): the one at @at, newest first. */
FfContribution *ff_discover_dup_listed (FfDiscover *f, guint at);
/** ff_discover_say: types @text where what is said is typed, and Enter. */
void ff_discover_say (FfDiscover *f, const char *text);
void ff_discover_add_theme (FfDiscover *f, const char *title);
/** ff_discover_choose_pile: @at: from 0, everything said. */
void ff_discover_choose_pile (FfDiscover *f, int at);
void ff_discover_select (FfDiscover *f, guint from, guint n);
/** ff_discover_act: does @action to what is selected; @target: negative for none. */
void ff_discover_act (FfDiscover *f, const char *action, gint64 target);

G_END_DECLS
