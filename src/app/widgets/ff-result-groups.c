/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-result-groups.h"

#include "model/ff-group-tally.h"

#include <glib/gi18n.h>

struct _FfResultGroups
{
  AdwBin parent_instance;
  GtkLabel *note;
  GtkGrid *grid;
};

G_DEFINE_FINAL_TYPE (FfResultGroups, ff_result_groups, ADW_TYPE_BIN)

static void
ff_result_groups_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  G_OBJECT_CLASS (ff_result_groups_parent_class)->dispose (object);
}

static void
ff_result_groups_class_init (FfResultGroupsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_result_groups_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-result-groups.ui");
  gtk_widget_class_bind_template_child (widget_class, FfResultGroups, note);
  gtk_widget_class_bind_template_child (widget_class, FfResultGroups, grid);
}

static void
ff_result_groups_init (FfResultGroups *self)
{
  g_autofree char *note = g_strdup_printf (
      /* Translators: %d is how many ballots a group must have */
      ngettext ("Only groups with %d ballot or more are shown apart, so that nobody can be picked "
                "out; smaller ones are counted with all others.",
                "Only groups with %d ballots or more are shown apart, so that nobody can be picked "
                "out; smaller ones are counted with all others.",
                FF_GROUP_FEWEST),
      FF_GROUP_FEWEST);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_label (self->note, note);
}

static GtkWidget *
attach (FfResultGroups *self, const char *text, int column, int row)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), column == 1 ? 0 : 1);
  gtk_grid_attach (self->grid, label, column, row, 1, 1);
  return label;
}

static void
attach_number (FfResultGroups *self, int number, int column, int row, const char *css_class)
{
  g_autofree char *text = g_strdup_printf ("%d", number);
  GtkWidget *label = attach (self, text, column, row);

  gtk_widget_add_css_class (label, "numeric");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
}

static int
dots_of (FfTally *tally, gint64 proposition)
{
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->proposition == proposition)
      return ff_tally_get_row (tally, i)->dots;
  return 0;
}

static void
attach_heading (FfResultGroups *self, FfModel *model, const FfGroupTally *group, int column)
{
  FfStakeholderGroup *record = ff_model_find (model, FF_TYPE_STAKEHOLDER_GROUP, group->group);
  const char *name = record != NULL ? ff_stakeholder_group_get_name (record) : _ ("All others");
  GtkWidget *label;
  g_autofree char *text = NULL;

  /* Translators: heading of a column: name of a stakeholder group, and how many ballots it cast */
  text = g_strdup_printf (_ ("%s (%d)"), name, group->ballots);
  label = attach (self, text, column, 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 14);
  gtk_widget_set_valign (label, GTK_ALIGN_END);
  gtk_widget_add_css_class (label, "caption-heading");
}

static void
attach_row (FfResultGroups *self, const FfTallyRow *row, GPtrArray *groups, int at)
{
  GtkWidget *title;

  attach_number (self, row->number, 0, at, "result-number");
  title = attach (self, row->title, 1, at);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (title, TRUE);
  for (guint i = 0; i < groups->len; i++)
    {
      const FfGroupTally *group = groups->pdata[i];

      attach_number (self, dots_of (group->tally, row->proposition), (int) i + 2, at, NULL);
    }
}

static void
clear (FfResultGroups *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

void
ff_result_groups_set (FfResultGroups *self, FfModel *model, FfTally *tally, GPtrArray *groups)
{
  g_return_if_fail (FF_IS_RESULT_GROUPS (self));

  clear (self);
  gtk_widget_set_visible (GTK_WIDGET (self), groups != NULL && groups->len > 0);
  for (guint i = 0; groups != NULL && i < groups->len; i++)
    attach_heading (self, model, groups->pdata[i], (int) i + 2);
  for (guint i = 0; groups != NULL && groups->len > 0 && i < ff_tally_get_n_rows (tally); i++)
    attach_row (self, ff_tally_get_row (tally, i), groups, (int) i + 1);
}
