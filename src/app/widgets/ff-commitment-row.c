/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-commitment-row.h"

#include "app/widgets/ff-commitment-editor.h"
#include "app/widgets/ff-late-menu.h"
#include "app/widgets/ff-wrap-holder.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

struct _FfCommitmentRow
{
  FfRecordRow parent_instance;

  GtkLabel *kind;
  GtkLabel *text;
  GtkLabel *people;
  GtkWidget *due_box;
  GtkMenuButton *menu_button;
  GMenuModel *menu;
  GtkWidget *overdue;
  GtkLabel *due;
  GtkLabel *stage;
  GtkLevelBar *level;
  GtkToggleButton *open_button;
  GtkRevealer *revealer;
};

G_DEFINE_FINAL_TYPE (FfCommitmentRow, ff_commitment_row, FF_TYPE_RECORD_ROW)

static FfCommitment *
get_commitment (FfCommitmentRow *self)
{
  return ff_record_row_get_record (FF_RECORD_ROW (self));
}

static void
append (GString *all, char *piece)
{
  if (all->len > 0)
    g_string_append (all, " · ");
  g_string_append (all, piece);
  g_free (piece);
}

static char *
dup_people (FfCommitment *commitment)
{
  const char *owner = ff_commitment_get_owner (commitment);
  const char *successor = ff_commitment_get_successor (commitment);
  const char *help = ff_commitment_get_help (commitment);
  GString *all = g_string_new (NULL);

  if (*owner != '\0')
    append (all, g_strdup (owner));
  if (*successor != '\0')
    /* Translators: %s is who takes a commitment over when its owner moves on */
    append (all, g_strdup_printf (_ ("successor: %s"), successor));
  if (*help != '\0')
    /* Translators: %s is who is needed for a commitment */
    append (all, g_strdup_printf (_ ("help from: %s"), help));
  if (ff_commitment_get_quick_win (commitment))
    append (all, g_strdup (_ ("quick win")));
  return g_string_free (all, FALSE);
}

static gboolean
is_overdue (FfCommitmentRow *self)
{
  FfSession *session = ff_record_row_get_session (FF_RECORD_ROW (self));
  g_autofree char *today = ff_clock_dup_today (ff_session_get_clock (session));

  return ff_commitment_is_overdue (get_commitment (self), today);
}

/* The day it is due, or, where there is none or it has been kept, the day it is looked at again. */
static char *
dup_due (FfCommitmentRow *self, gboolean overdue)
{
  FfCommitment *commitment = get_commitment (self);
  g_autofree char *due = ff_text_format_day (ff_commitment_get_due (commitment));
  g_autofree char *review = ff_text_format_day (ff_commitment_get_review (commitment));

  if (overdue)
    /* Translators: %s is a day that has passed */
    return g_strdup_printf (_ ("Overdue since %s"), due);
  if (*due != '\0' && ff_commitment_is_open (commitment))
    /* Translators: %s is the day by which a commitment is to be kept */
    return g_strdup_printf (_ ("Due %s"), due);
  if (*review != '\0')
    /* Translators: %s is the day on which a commitment is looked at again */
    return g_strdup_printf (_ ("Review %s"), review);
  return g_strdup ("");
}

static void
update_due (FfCommitmentRow *self)
{
  gboolean overdue = is_overdue (self);
  g_autofree char *due = dup_due (self, overdue);

  gtk_label_set_text (self->due, due);
  gtk_widget_set_visible (self->due_box, *due != '\0');
  gtk_widget_set_visible (self->overdue, overdue);
  if (overdue)
    gtk_widget_add_css_class (self->due_box, "error");
  else
    gtk_widget_remove_css_class (self->due_box, "error");
}

/* One name for the row, since a screen reader reads rows and not the labels in them. */
static void
update_name (FfCommitmentRow *self)
{
  GtkLabel *const labels[] = { self->kind, self->text, self->people, self->due, self->stage };
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (*gtk_label_get_text (labels[i]) != '\0')
      append (name, g_strdup (gtk_label_get_text (labels[i])));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str,
                                  -1);
  g_string_free (name, TRUE);
}

static void
update (FfCommitmentRow *self)
{
  FfCommitment *commitment = get_commitment (self);
  g_autofree char *people = dup_people (commitment);
  int stage = ff_commitment_get_stage (commitment);

  gtk_label_set_text (self->kind,
                      ff_commitment_kind_get_name (ff_commitment_get_kind (commitment)));
  gtk_label_set_text (self->text, ff_commitment_get_text (commitment));
  gtk_label_set_text (self->people, people);
  gtk_widget_set_visible (GTK_WIDGET (self->people), *people != '\0');
  gtk_label_set_text (self->stage, ff_stage_get_name (stage));
  gtk_level_bar_set_value (self->level, stage);
  update_due (self);
  update_name (self);
}

static void
toggled_cb (FfCommitmentRow *self)
{
  gboolean open = gtk_toggle_button_get_active (self->open_button);

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->open_button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               open, -1);
  gtk_button_set_icon_name (GTK_BUTTON (self->open_button),
                            open ? "pan-up-symbolic" : "pan-down-symbolic");
  if (!open || gtk_revealer_get_child (self->revealer) != NULL)
    return;
  gtk_revealer_set_child (self->revealer, ff_commitment_editor_new (ff_record_row_get_session (
                                                                        FF_RECORD_ROW (self)),
                                                                    get_commitment (self)));
}

static void
ff_commitment_row_constructed (GObject *object)
{
  FfCommitmentRow *self = FF_COMMITMENT_ROW (object);
  FfSession *session = ff_record_row_get_session (FF_RECORD_ROW (self));

  G_OBJECT_CLASS (ff_commitment_row_parent_class)->constructed (object);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  g_signal_connect_object (get_commitment (self), "notify", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  /* A day that passes makes it overdue without changing it. */
  g_signal_connect_object (ff_session_get_model (session), "changed", G_CALLBACK (update_due), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
ff_commitment_row_class_init (FfCommitmentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  G_OBJECT_CLASS (klass)->constructed = ff_commitment_row_constructed;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-commitment-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, kind);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, text);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, people);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, due_box);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, menu);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, overdue);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, due);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, stage);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, level);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, open_button);
  gtk_widget_class_bind_template_child (widget_class, FfCommitmentRow, revealer);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
ff_commitment_row_init (FfCommitmentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  ff_late_menu_set (self->menu_button, self->menu);
  /* Filled without jumps of colour: how far it has come is no judgement. */
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_FULL);
}

gboolean
ff_commitment_row_get_open (FfCommitmentRow *self)
{
  g_return_val_if_fail (FF_IS_COMMITMENT_ROW (self), FALSE);

  return gtk_toggle_button_get_active (self->open_button);
}

void
ff_commitment_row_set_open (FfCommitmentRow *self, gboolean open)
{
  g_return_if_fail (FF_IS_COMMITMENT_ROW (self));

  gtk_toggle_button_set_active (self->open_button, open);
}
