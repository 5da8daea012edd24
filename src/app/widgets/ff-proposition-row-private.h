/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-picker.h"
#include "app/widgets/ff-proposition-row.h"

G_BEGIN_DECLS

struct _FfPropositionRow
{
  GtkListBoxRow parent_instance;
  FfSession *session;
  FfProposition *proposition;
  GtkBox *box;
  GtkLabel *number;
  GtkWidget *reading;
  GtkLabel *text;
  GtkLabel *state;
  GtkLabel *title;
  GtkMenuButton *wordings;
  GtkMenuButton *evidence;
  GtkMenuButton *menu;
  GMenuModel *proposition_menu;
  GtkWidget *editor;       /* while editing */
  GtkWidget *join_popover; /* (nullable): made when first asked for */
  FfPicker *others;        /* in it */
};

/** ff_proposition_row_install_joining: declares what joins it into another, and takes it apart. */
void ff_proposition_row_install_joining (GtkWidgetClass *widget_class);

G_END_DECLS
