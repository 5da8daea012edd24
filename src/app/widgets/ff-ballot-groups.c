/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-ballot-groups.h"

#include "app/widgets/ff-ballot-option.h"

#include <glib/gi18n.h>

/* More than these stand in two columns. */
#define ONE_COLUMN 4

struct _FfBallotGroups
{
  GtkWidget parent_instance;
  GtkWidget *question;
  GtkWidget *grid;
  GPtrArray *labels; /* (element-type GtkLabel): borrowed, of the buttons */
  GArray *ids;       /* gint64, of the buttons, 0 last */
  int unit;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfBallotGroups, ff_ballot_groups, GTK_TYPE_WIDGET)

static void
choose (FfBallotGroups *self, guint index)
{
  g_signal_emit (self, signals[CHOSEN], 0, g_array_index (self->ids, gint64, index));
}

static void
clicked_cb (FfBallotGroups *self, GtkWidget *button)
{
  for (guint i = 0; i < self->labels->len; i++)
    if (gtk_button_get_child (GTK_BUTTON (button)) == g_ptr_array_index (self->labels, i))
      {
        choose (self, i);
        return;
      }
}

static gboolean
ff_ballot_groups_grab_focus (GtkWidget *widget)
{
  FfBallotGroups *self = FF_BALLOT_GROUPS (widget);

  return self->labels->len > 0
         && gtk_widget_grab_focus (gtk_widget_get_parent (g_ptr_array_index (self->labels, 0)));
}

static void
ff_ballot_groups_dispose (GObject *object)
{
  FfBallotGroups *self = FF_BALLOT_GROUPS (object);

  g_ptr_array_set_size (self->labels, 0);
  g_clear_pointer (&self->question, gtk_widget_unparent);
  g_clear_pointer (&self->grid, gtk_widget_unparent);
  G_OBJECT_CLASS (ff_ballot_groups_parent_class)->dispose (object);
}

static void
ff_ballot_groups_finalize (GObject *object)
{
  g_ptr_array_unref (FF_BALLOT_GROUPS (object)->labels);
  g_array_unref (FF_BALLOT_GROUPS (object)->ids);
  G_OBJECT_CLASS (ff_ballot_groups_parent_class)->finalize (object);
}

static void
ff_ballot_groups_class_init (FfBallotGroupsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_ballot_groups_dispose;
  G_OBJECT_CLASS (klass)->finalize = ff_ballot_groups_finalize;
  widget_class->grab_focus = ff_ballot_groups_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  signals[CHOSEN] = g_signal_new ("chosen", FF_TYPE_BALLOT_GROUPS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
ff_ballot_groups_init (FfBallotGroups *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  self->labels = g_ptr_array_new ();
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->unit = 24;
  self->question = gtk_label_new (_ ("Which group are you from?"));
  self->grid = gtk_grid_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  gtk_widget_set_parent (self->question, GTK_WIDGET (self));
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->question, NULL, -1);
}

static void
add_button (FfBallotGroups *self, gint64 id, int digit, const char *name)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *text = NULL;
  GtkWidget *label;

  if (digit <= 9)
    /* Translators: a button with the key that presses it: a digit and the name of a group */
    text = g_strdup_printf (_ ("%d  %s"), digit, name);
  label = gtk_label_new (text != NULL ? text : name);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->labels, label);
  g_array_append_val (self->ids, id);
}

/* Down the first column, then down the second. */
static void
place_buttons (FfBallotGroups *self)
{
  int n = (int) self->labels->len;
  int rows = n > ONE_COLUMN ? (n + 1) / 2 : n;

  for (int i = 0; i < n; i++)
    gtk_grid_attach (GTK_GRID (self->grid),
                     gtk_widget_get_parent (g_ptr_array_index (self->labels, (guint) i)), i / rows,
                     i % rows, 1, 1);
}

/* Two long names fit beside one another on a small screen if they are not bold, as those of other
 * buttons are. */
static void
set_label_size (GtkLabel *label, int unit)
{
  g_autoptr (PangoAttrList) attributes = NULL;

  ff_ballot_label_set_size (label, unit, FALSE);
  attributes = pango_attr_list_copy (gtk_label_get_attributes (label));
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_NORMAL));
  gtk_label_set_attributes (label, attributes);
}

static void
size_all (FfBallotGroups *self)
{
  ff_ballot_label_set_size (GTK_LABEL (self->question), self->unit, TRUE);
  for (guint i = 0; i < self->labels->len; i++)
    set_label_size (g_ptr_array_index (self->labels, i), self->unit);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), (guint) self->unit / 4);
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), (guint) self->unit / 2);
}

void
ff_ballot_groups_ask (FfBallotGroups *self, FfModel *model)
{
  FfRecordList *groups
      = model != NULL ? ff_model_get_list (model, FF_TYPE_STAKEHOLDER_GROUP) : NULL;
  guint n = groups != NULL ? ff_record_list_get_size (groups) : 0;

  g_return_if_fail (FF_IS_BALLOT_GROUPS (self) && self->labels->len == 0);

  for (guint i = 0; i < n; i++)
    add_button (self, ff_record_get_id (ff_record_list_get (groups, i)), (int) i + 1,
                ff_stakeholder_group_get_name (ff_record_list_get (groups, i)));
  if (n > 0)
    add_button (self, 0, 0, _ ("I would rather not say"));
  place_buttons (self);
  size_all (self);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

gboolean
ff_ballot_groups_is_asking (FfBallotGroups *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_GROUPS (self), FALSE);

  return self->labels->len > 0;
}

void
ff_ballot_groups_press (FfBallotGroups *self, int digit)
{
  guint last = self->labels->len - 1;

  g_return_if_fail (FF_IS_BALLOT_GROUPS (self) && self->labels->len > 0);

  if (digit == 0)
    choose (self, last);
  else if ((guint) digit <= last)
    choose (self, (guint) digit - 1);
}

void
ff_ballot_groups_set_unit (FfBallotGroups *self, int unit)
{
  g_return_if_fail (FF_IS_BALLOT_GROUPS (self));

  if (self->unit == unit)
    return;
  self->unit = unit;
  size_all (self);
}
