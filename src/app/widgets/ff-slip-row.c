/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-slip-row.h"

#include <glib/gi18n.h>

struct _FfSlipRow
{
  GtkListBoxRow parent_instance;
  FfSlipMark *mark;
  GtkLabel *entry;
  GtkLabel *title;
  GtkWidget *out;
  GtkButton *toggle;
};

enum
{
  VOID_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfSlipRow, ff_slip_row, GTK_TYPE_LIST_BOX_ROW)

static void
toggle_cb (FfSlipRow *self)
{
  g_signal_emit (self, signals[VOID_CHANGED], 0, !ff_slip_mark_get_voided (self->mark));
}

static void
ff_slip_row_dispose (GObject *object)
{
  g_clear_object (&FF_SLIP_ROW (object)->mark);
  G_OBJECT_CLASS (ff_slip_row_parent_class)->dispose (object);
}

static void
ff_slip_row_class_init (FfSlipRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_slip_row_dispose;
  signals[VOID_CHANGED] = g_signal_new ("void-changed", FF_TYPE_SLIP_ROW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-slip-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSlipRow, entry);
  gtk_widget_class_bind_template_child (widget_class, FfSlipRow, title);
  gtk_widget_class_bind_template_child (widget_class, FfSlipRow, out);
  gtk_widget_class_bind_template_child (widget_class, FfSlipRow, toggle);
  gtk_widget_class_bind_template_callback (widget_class, toggle_cb);
}

static void
ff_slip_row_init (FfSlipRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_title (FfSlipMark *mark)
{
  if (ff_slip_mark_get_slip (mark) == 0)
    return g_strdup (_ ("Slip without a number"));
  /* Translators: %d is the number printed on a paper ballot */
  return g_strdup_printf (_ ("Slip %d"), ff_slip_mark_get_slip (mark));
}

static void
name_toggle (FfSlipRow *self, const char *title, gboolean voided)
{
  g_autofree char *name = NULL;

  if (voided)
    /* Translators: a button read aloud; %s is "Slip 7" */
    name = g_strdup_printf (_ ("Put back: %s"), title);
  else
    /* Translators: a button read aloud; %s is "Slip 7" */
    name = g_strdup_printf (_ ("Take out: %s"), title);
  gtk_button_set_label (self->toggle, voided ? _ ("Put Back") : _ ("Take Out"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

GtkWidget *
ff_slip_row_new (FfSlipMark *mark)
{
  FfSlipRow *self = g_object_new (FF_TYPE_SLIP_ROW, NULL);
  gboolean voided = ff_slip_mark_get_voided (mark);
  g_autofree char *title = dup_title (mark);
  /* Translators: a place in an order of entry, such as "12." */
  g_autofree char *entry = g_strdup_printf (_ ("%d."), ff_slip_mark_get_entry (mark));
  g_autofree char *name = NULL;

  self->mark = g_object_ref (mark);
  gtk_label_set_label (self->entry, entry);
  gtk_label_set_label (self->title, title);
  gtk_widget_set_visible (self->out, voided);
  name_toggle (self, title, voided);
  if (voided)
    /* Translators: a row read aloud; %s is "Slip 7" */
    name = g_strdup_printf (_ ("%s, taken out; press Enter to correct it"), title);
  else
    /* Translators: a row read aloud; %s is "Slip 7" */
    name = g_strdup_printf (_ ("%s; press Enter to correct it"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

FfSlipMark *
ff_slip_row_get_mark (FfSlipRow *self)
{
  g_return_val_if_fail (FF_IS_SLIP_ROW (self), NULL);

  return self->mark;
}
