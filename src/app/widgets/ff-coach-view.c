/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-coach-view.h"

#include "app/ff-settings.h"
#include "model/ff-coach.h"

#include <glib/gi18n.h>

/* Fewer words than these are the beginning of a sentence, and no wording yet. */
#define LEAST_WORDS 4

struct _FfCoachView
{
  GtkWidget parent_instance;
  GSettings *settings; /* (nullable) */
  GtkWidget *box;
  GtkBox *remarks;
  guint put_away; /* bits: the kinds that were dismissed */
  guint n_shown;
};

G_DEFINE_FINAL_TYPE (FfCoachView, ff_coach_view, GTK_TYPE_WIDGET)

static gboolean
is_on (FfCoachView *self)
{
  return self->settings == NULL || g_settings_get_boolean (self->settings, "coach");
}

static guint
count_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\t", -1);
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    n += *words[i] != '\0';
  return n;
}

static void
empty (FfCoachView *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->remarks))) != NULL)
    gtk_box_remove (self->remarks, child);
  self->n_shown = 0;
}

static void
put_away_cb (FfCoachView *self, GtkButton *button)
{
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (button));

  self->put_away |= 1u << GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "kind"));
  gtk_widget_set_visible (row, FALSE);
  self->n_shown--;
  gtk_widget_set_visible (self->box, self->n_shown > 0);
}

static GtkWidget *
make_close_button (FfCoachView *self, FfCoachKind kind)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *name
      /* Translators: puts a remark of the coach away; %s is what it is about, "Present tense" */
      = g_strdup_printf (_ ("Put the remark “%s” away"), ff_coach_kind_get_name (kind));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, _ ("Put this remark away"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "kind", GUINT_TO_POINTER (kind));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (put_away_cb), self);
  return button;
}

static void
add_remark (FfCoachView *self, FfRemark *remark)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);
  g_autofree char *markup
      = g_markup_printf_escaped ("<b>%s</b>  %s <i>%s</i>", ff_coach_kind_get_name (remark->kind),
                                 remark->why, remark->example != NULL ? remark->example : "");

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 20);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), make_close_button (self, remark->kind));
  gtk_box_append (self->remarks, row);
  self->n_shown++;
}

static void
switch_off_cb (FfCoachView *self)
{
  if (self->settings != NULL)
    g_settings_set_boolean (self->settings, "coach", FALSE);
  self->put_away = G_MAXUINT;
  empty (self);
  gtk_widget_set_visible (self->box, FALSE);
}

static void
ff_coach_view_dispose (GObject *object)
{
  FfCoachView *self = FF_COACH_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (ff_coach_view_parent_class)->dispose (object);
}

static void
ff_coach_view_class_init (FfCoachViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_coach_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "coach");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
ff_coach_view_init (FfCoachView *self)
{
  GtkWidget *off = gtk_button_new_with_mnemonic (_ ("Switch the _Coach Off"));

  self->settings = ff_settings_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->remarks = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_widget_set_hexpand (GTK_WIDGET (self->remarks), TRUE);
  gtk_widget_add_css_class (off, "flat");
  gtk_widget_add_css_class (off, "small-print");
  gtk_widget_set_halign (off, GTK_ALIGN_END);
  g_signal_connect_swapped (off, "clicked", G_CALLBACK (switch_off_cb), self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->remarks));
  gtk_box_append (GTK_BOX (self->box), off);
  gtk_widget_set_visible (self->box, FALSE);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Remarks of the coach"), -1);
}

GtkWidget *
ff_coach_view_new (void)
{
  return g_object_new (FF_TYPE_COACH_VIEW, NULL);
}

void
ff_coach_view_read (FfCoachView *self, FfModel *model, const char *text, gboolean grounded)
{
  g_autoptr (GArray) remarks = NULL;

  g_return_if_fail (FF_IS_COACH_VIEW (self) && FF_IS_MODEL (model));

  empty (self);
  if (is_on (self) && count_words (text) >= LEAST_WORDS)
    remarks = ff_coach_read (text, ff_model_get_language (model), grounded);
  for (guint i = 0; remarks != NULL && i < remarks->len; i++)
    {
      FfRemark *remark = &g_array_index (remarks, FfRemark, i);

      if ((self->put_away & (1u << remark->kind)) == 0)
        add_remark (self, remark);
    }
  gtk_widget_set_visible (self->box, self->n_shown > 0);
}

void
ff_coach_view_forget (FfCoachView *self)
{
  g_return_if_fail (FF_IS_COACH_VIEW (self));

  self->put_away = 0;
  empty (self);
  gtk_widget_set_visible (self->box, FALSE);
}

guint
ff_coach_view_get_count (FfCoachView *self)
{
  g_return_val_if_fail (FF_IS_COACH_VIEW (self), 0);

  return self->n_shown;
}
