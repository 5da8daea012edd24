/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-contribution-row.h"

G_BEGIN_DECLS

/*
 * Words that wrap. GtkLabel shapes its text four times before it is given a place, which for two
 * hundred rows takes longer than a blink; an inscription does so once, and only when it is seen.
 * Its height, which it does not ask for, is measured by a layout of the same font.
 */
typedef struct
{
  GtkWidget *shown;      /* a GtkInscription */
  PangoLayout *measured; /* (nullable): made when its height is first asked for */
} FfRowWords;

struct _FfContributionRow
{
  GtkWidget parent_instance;
  FfSession *session;
  FfContribution *contribution; /* (nullable) */
  gulong follow_id;
  guint times_said;
  gboolean hides_theme;

  FfRowWords text;
  GtkWidget *entry; /* (nullable): in place of the text while it is edited */
  GtkWidget *mark;  /* (nullable): of a theme; made when there first is one */
  FfRowWords meta;
  GtkWidget *star; /* (nullable): of a quotation; as above */
};

/** ff_contribution_row_show: shows what it is bound to as the model now has it. */
void ff_contribution_row_show (FfContributionRow *self);

/** ff_contribution_row_make_words: puts empty words in @self. */
void ff_contribution_row_make_words (FfContributionRow *self, FfRowWords *words);

/** ff_contribution_row_set_words: lets @words, of @self, say @text. */
void ff_contribution_row_set_words (FfContributionRow *self, FfRowWords *words, const char *text);

/** ff_contribution_row_install_layout: how it is measured and laid out. */
void ff_contribution_row_install_layout (GtkWidgetClass *widget_class);

/** ff_contribution_row_drop_entry: puts the text in the place of the entry, where there is one. */
void ff_contribution_row_drop_entry (FfContributionRow *self);

G_END_DECLS
