/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-row-private.h"

#include "app/widgets/ff-record-chooser.h"
#include "app/widgets/ff-theme-mark.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (FfContributionRow, ff_contribution_row, GTK_TYPE_WIDGET)

static void
add_part (GString *meta, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (meta->len > 0)
    g_string_append (meta, " · ");
  g_string_append (meta, part);
}

static void
add_record (FfContributionRow *self, GString *meta, GType type, gint64 id)
{
  FfModel *model = ff_session_get_model (self->session);
  FfRecord *record = id != 0 ? ff_model_find (model, type, id) : NULL;
  g_autofree char *name = record != NULL ? ff_record_dup_name (model, record) : NULL;

  add_part (meta, name);
}

static char *
dup_meta (FfContributionRow *self, FfTheme *theme)
{
  FfContribution *contribution = self->contribution;
  GString *meta = g_string_new (NULL);
  g_autofree char *times = NULL;

  if (theme != NULL)
    add_part (meta, ff_theme_get_title (theme));
  if (self->times_said > 1)
    {
      /* Translators: beside a contribution, %u is how many people said the same */
      times = g_strdup_printf (ngettext ("said %u time", "said %u times", self->times_said),
                               self->times_said);
      add_part (meta, times);
    }
  add_part (meta, ff_contribution_kind_get_name (ff_contribution_get_kind (contribution)));
  add_record (self, meta, FF_TYPE_BREAKOUT_TABLE,
              ff_contribution_get_breakout_table (contribution));
  add_record (self, meta, FF_TYPE_STAKEHOLDER_GROUP,
              ff_contribution_get_stakeholder_group (contribution));
  if (ff_contribution_get_kind (contribution) == FF_KIND_REFLECTION)
    add_record (self, meta, FF_TYPE_MEETING, ff_contribution_get_meeting (contribution));
  return g_string_free (meta, FALSE);
}

static void
name_row (FfContributionRow *self, const char *meta)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = NULL;

  if (item == NULL)
    return;
  name = g_strconcat (ff_contribution_get_text (self->contribution), "\n", meta, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/*
 * GTK makes some two hundred rows anew whenever a list is filtered, so a row has only what it
 * shows.
 */
static void
show_mark (FfContributionRow *self, FfTheme *theme)
{
  if (theme != NULL && self->mark == NULL)
    {
      self->mark = ff_theme_mark_new (-1);
      gtk_widget_insert_after (self->mark, GTK_WIDGET (self), self->text.shown);
    }
  if (self->mark == NULL)
    return;
  if (theme != NULL)
    ff_theme_mark_set_colour (FF_THEME_MARK (self->mark), ff_theme_get_colour (theme));
  gtk_widget_set_visible (self->mark, theme != NULL);
}

static void
show_star (FfContributionRow *self, gboolean starred)
{
  if (starred && self->star == NULL)
    {
      self->star = gtk_image_new_from_icon_name ("starred-symbolic");
      gtk_widget_set_tooltip_text (self->star, _ ("Quoted in the report"));
      gtk_widget_set_parent (self->star, GTK_WIDGET (self));
    }
  if (self->star != NULL)
    gtk_widget_set_visible (self->star, starred);
}

void
ff_contribution_row_show (FfContributionRow *self)
{
  gint64 id = ff_contribution_get_theme (self->contribution);
  FfTheme *theme = id != 0 && !self->hides_theme
                       ? ff_model_find (ff_session_get_model (self->session), FF_TYPE_THEME, id)
                       : NULL;
  g_autofree char *meta = dup_meta (self, theme);

  ff_contribution_row_set_words (self, &self->text, ff_contribution_get_text (self->contribution));
  ff_contribution_row_set_words (self, &self->meta, meta);
  show_mark (self, theme);
  show_star (self, ff_contribution_get_starred (self->contribution));
  name_row (self, meta);
}

static void
ff_contribution_row_dispose (GObject *object)
{
  FfContributionRow *self = FF_CONTRIBUTION_ROW (object);
  GtkWidget *child;

  ff_contribution_row_bind (self, NULL, 1);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->text.measured);
  g_clear_object (&self->meta.measured);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_contribution_row_parent_class)->dispose (object);
}

static void
ff_contribution_row_class_init (FfContributionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_contribution_row_dispose;
  ff_contribution_row_install_layout (widget_class);
  gtk_widget_class_set_css_name (widget_class, "contribution");
}

static void
ff_contribution_row_init (FfContributionRow *self)
{
  self->times_said = 1;
  ff_contribution_row_make_words (self, &self->text);
  ff_contribution_row_make_words (self, &self->meta);
  gtk_widget_add_css_class (self->meta.shown, "caption");
  gtk_widget_add_css_class (self->meta.shown, "dim-label");
}

GtkWidget *
ff_contribution_row_new (FfSession *session)
{
  FfContributionRow *self = g_object_new (FF_TYPE_CONTRIBUTION_ROW, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

void
ff_contribution_row_hide_theme (FfContributionRow *self)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_ROW (self));

  self->hides_theme = TRUE;
}

void
ff_contribution_row_bind (FfContributionRow *self, FfContribution *contribution, guint times_said)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_ROW (self));

  ff_contribution_row_drop_entry (self);
  g_clear_signal_handler (&self->follow_id, self->contribution);
  g_set_object (&self->contribution, contribution);
  self->times_said = times_said;
  if (contribution == NULL)
    return;
  self->follow_id = g_signal_connect_swapped (contribution, "notify",
                                              G_CALLBACK (ff_contribution_row_show), self);
  ff_contribution_row_show (self);
}

FfContribution *
ff_contribution_row_get_contribution (FfContributionRow *self)
{
  g_return_val_if_fail (FF_IS_CONTRIBUTION_ROW (self), NULL);

  return self->contribution;
}

void
ff_contribution_row_update (FfContributionRow *self, guint times_said)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_ROW (self));

  self->times_said = times_said;
  if (self->contribution != NULL)
    ff_contribution_row_show (self);
}
