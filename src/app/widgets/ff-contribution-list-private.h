/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-contribution-list.h"
#include "app/widgets/ff-contribution-row.h"
#include "model/ff-said-again.h"

G_BEGIN_DECLS

struct _FfContributionList
{
  GtkWidget parent_instance;
  FfSession *session;
  FfPhase phase;
  FfPile *pile;
  gboolean column;              /* one of many on the board: no tools, closer rows */
  FfContributionFilter *wanted; /* (unowned) (nullable): what is looked for; NULL for anything */
  GtkFilter *filter;
  GListModel *items; /* filtered and sorted */
  GtkSelectionModel *selection;
  guint resume_at;        /* where the selection was, if it may leave the list */
  gboolean awaits_newest; /* the next change of the model brings what was just added */
  GHashTable *rows;       /* set of FfContributionRow that are bound */
  FfSaidAgain *again;     /* of the model as it now stands */
  GMenu *theme_menu;      /* follows the themes */

  GtkWidget *tools;
  GtkStack *stack;
  GtkListView *view;
  GtkWidget *popover;        /* (nullable): the context menu, made when first asked for */
  GtkWidget *joined_popover; /* (nullable): as above */
  GMenu *context_menu;
  GtkWidget *sort_button;
  GtkMenuButton *more_button;
};

/** ff_contribution_list_install_actions: declares what can be done with what is selected. */
void ff_contribution_list_install_actions (GtkWidgetClass *widget_class);

/** ff_contribution_list_install_moves: declares what else can be done: elsewhere, and apart. */
void ff_contribution_list_install_moves (GtkWidgetClass *widget_class);

/** ff_contribution_list_add_phase_menus: adds what moves and copies to its menu. */
void ff_contribution_list_add_phase_menus (FfContributionList *self);

/** ff_contribution_list_install_keys: the keys and clicks of the list, and its context menu. */
void ff_contribution_list_install_keys (GtkWidgetClass *widget_class);

/** ff_contribution_list_install_drops: what may be dropped on the list: records, text and files. */
void ff_contribution_list_install_drops (FfContributionList *self);

/** ff_contribution_list_let_drag: lets what @row shows be dragged, with all that is selected. */
void ff_contribution_list_let_drag (FfContributionList *self, FfContributionRow *row);

/** ff_contribution_list_update_actions: enables what fits what is selected. */
void ff_contribution_list_update_actions (FfContributionList *self);

/** ff_contribution_list_fill_themes: brings the menu to sort with up to date. */
void ff_contribution_list_fill_themes (FfContributionList *self);

/** ff_contribution_list_remember_place: so that the next one is selected when this leaves. */
void ff_contribution_list_remember_place (FfContributionList *self);

/** ff_contribution_list_find_row: Returns: (transfer none) (nullable): the row that shows it. */
FfContributionRow *ff_contribution_list_find_row (FfContributionList *self,
                                                  FfContribution *contribution);

/** ff_contribution_list_point: lets @popover point at what has the focus, or at @anchor. */
void ff_contribution_list_point (FfContributionList *self, GtkWidget *popover, GtkWidget *anchor);

G_END_DECLS
