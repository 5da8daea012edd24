/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-result-row.h"

#include "app/widgets/ff-result-bar.h"

#include <glib/gi18n.h>

struct _FfResultRow
{
  GtkListBoxRow parent_instance;
  gint64 proposition;
  GtkCheckButton *tick;
  GtkLabel *rank;
  GtkLabel *number;
  GtkWidget *title_box;
  GtkLabel *title;
  FfResultBar *bar;
  GtkLabel *dots;
  GtkLabel *percent;
  GtkLabel *supporters;
  GtkLabel *taken;
};

enum
{
  TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfResultRow, ff_result_row, GTK_TYPE_LIST_BOX_ROW)

static void
toggled_cb (FfResultRow *self)
{
  g_signal_emit (self, signals[TOGGLED], 0);
}

static void
ff_result_row_class_init (FfResultRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[TOGGLED] = g_signal_new ("toggled", FF_TYPE_RESULT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  g_type_ensure (FF_TYPE_RESULT_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-result-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, tick);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, rank);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, number);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, title_box);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, title);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, bar);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, dots);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, percent);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, supporters);
  gtk_widget_class_bind_template_child (widget_class, FfResultRow, taken);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
ff_result_row_init (FfResultRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_number (GtkLabel *label, int value)
{
  g_autofree char *text = g_strdup_printf ("%d", value);

  gtk_label_set_label (label, text);
}

/* Read aloud as one sentence, so that nobody has to count the columns. */
static void
describe (FfResultRow *self, const FfTallyRow *row, const char *rank)
{
  g_autofree char *dots = NULL;
  g_autofree char *label = NULL;

  /* Translators: %d is how many dots an option has */
  dots = g_strdup_printf (ngettext ("%d dot", "%d dots", (unsigned long) row->dots), row->dots);
  /* Translators: a line of a result read aloud: number and short title of a proposition, its dots
     ("26 dots"), its share of all dots in per cent, its rank ("1", or "3=" where it is shared) */
  label = g_strdup_printf (_ ("%1$d. %2$s: %3$s, %4$d per cent, rank %5$s"), row->number,
                           row->title, dots, row->percent, rank);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tick), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
fill (FfResultRow *self, const FfTallyRow *row, int most)
{
  g_autofree char *rank = ff_tally_row_dup_rank (row);
  /* Translators: a share in per cent; put the sign where your language has it */
  g_autofree char *percent = g_strdup_printf (_ ("%d %%"), row->percent);

  self->proposition = row->proposition;
  gtk_label_set_label (self->rank, rank);
  set_number (self->number, row->number);
  gtk_label_set_label (self->title, row->title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), row->text);
  ff_result_bar_set (self->bar, row->dots, most);
  set_number (self->dots, row->dots);
  gtk_label_set_label (self->percent, percent);
  if (row->supporters >= 0)
    set_number (self->supporters, row->supporters);
  describe (self, row, rank);
}

static void
fill_heading (FfResultRow *self)
{
  gtk_label_set_label (self->rank, _ ("Rank"));
  /* Translators: heading of a narrow column of numbers of propositions, as short as can be */
  gtk_label_set_label (self->number, _ ("No."));
  gtk_label_set_label (self->title, _ ("Proposition"));
  gtk_label_set_label (self->dots, _ ("Dots"));
  gtk_label_set_label (self->percent, _ ("Share"));
  gtk_label_set_label (self->supporters, _ ("Supporters"));
  gtk_widget_set_opacity (GTK_WIDGET (self->tick), 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->tick), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "heading-row");
}

GtkWidget *
ff_result_row_new (const FfTallyRow *row, int most, gboolean by_hands)
{
  FfResultRow *self = g_object_new (FF_TYPE_RESULT_ROW, NULL);

  if (row != NULL)
    fill (self, row, most);
  else
    fill_heading (self);
  gtk_widget_set_visible (GTK_WIDGET (self->supporters), !by_hands);
  return GTK_WIDGET (self);
}

void
ff_result_row_align (FfResultRow *self, GtkSizeGroup **columns)
{
  GtkWidget *cells[FF_RESULT_COLUMNS];

  g_return_if_fail (FF_IS_RESULT_ROW (self));

  cells[0] = GTK_WIDGET (self->rank);
  cells[1] = GTK_WIDGET (self->number);
  cells[2] = self->title_box;
  cells[3] = GTK_WIDGET (self->dots);
  cells[4] = GTK_WIDGET (self->percent);
  cells[5] = GTK_WIDGET (self->supporters);
  for (guint i = 0; i < FF_RESULT_COLUMNS; i++)
    gtk_size_group_add_widget (columns[i], cells[i]);
}

gint64
ff_result_row_get_proposition (FfResultRow *self)
{
  g_return_val_if_fail (FF_IS_RESULT_ROW (self), 0);

  return self->proposition;
}

void
ff_result_row_set_taken (FfResultRow *self, gboolean taken)
{
  g_return_if_fail (FF_IS_RESULT_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->taken), taken);
  gtk_widget_set_sensitive (GTK_WIDGET (self->tick), !taken);
  gtk_widget_set_opacity (GTK_WIDGET (self->tick), taken ? 0 : 1);
  if (taken)
    gtk_check_button_set_active (self->tick, FALSE);
}

gboolean
ff_result_row_is_taken (FfResultRow *self)
{
  g_return_val_if_fail (FF_IS_RESULT_ROW (self), FALSE);

  return gtk_widget_get_visible (GTK_WIDGET (self->taken));
}

void
ff_result_row_set_ticked (FfResultRow *self, gboolean ticked)
{
  g_return_if_fail (FF_IS_RESULT_ROW (self));

  if (!ff_result_row_is_taken (self))
    gtk_check_button_set_active (self->tick, ticked);
}

gboolean
ff_result_row_is_ticked (FfResultRow *self)
{
  g_return_val_if_fail (FF_IS_RESULT_ROW (self), FALSE);

  return gtk_check_button_get_active (self->tick) && !ff_result_row_is_taken (self);
}
