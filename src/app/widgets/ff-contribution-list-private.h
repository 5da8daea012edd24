/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-contribution-list.h"

G_BEGIN_DECLS

struct _FfContributionList
{
  GtkWidget parent_instance;
  FfSession *session;
  FfPhase phase;
  FfPile *pile;
  char *wanted; /* what is searched for, folded; NULL for anything */
  GtkFilter *filter;
  GListModel *items; /* filtered and sorted */
  GtkSelectionModel *selection;
  guint resume_at;        /* where the selection was, if it may leave the list */
  gboolean awaits_newest; /* the next change of the model brings what was just added */
  GHashTable *rows;       /* set of FfContributionRow that are bound */
  GHashTable *times_said; /* id -> how many say the same */
  GMenu *theme_menu;      /* follows the themes */

  GtkSearchEntry *search;
  GtkLabel *found;
  GtkStack *stack;
  GtkListView *view;
  GtkWidget *popover; /* (nullable): the context menu, made when first asked for */
  GMenu *context_menu;
  GtkMenuButton *sort_button;
  GtkMenuButton *more_button;
};

/** ff_contribution_list_install_actions: declares what can be done with what is selected. */
void ff_contribution_list_install_actions (GtkWidgetClass *widget_class);

/** ff_contribution_list_install_keys: the keys and clicks of the list, and its context menu. */
void ff_contribution_list_install_keys (GtkWidgetClass *widget_class);

/** ff_contribution_list_update_actions: sets which of it is possible now. */
void ff_contribution_list_update_actions (FfContributionList *self);

/** ff_contribution_list_fill_themes: puts the themes into the menu that sorts into them. */
void ff_contribution_list_fill_themes (FfContributionList *self);

G_END_DECLS
