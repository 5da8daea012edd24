/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-list-private.h"
#include "app/widgets/ff-contribution-row.h"

#include <glib/gi18n.h>

/* Returns: (transfer full): copies of what is selected, in the order shown. */
static GPtrArray *
dup_drafts (FfContributionList *self)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);
  GtkBitsetIter iter;
  guint at;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, selected, &at); more;
       more = gtk_bitset_iter_next (&iter, &at))
    {
      g_autoptr (FfRecord) record = g_list_model_get_item (G_LIST_MODEL (self->selection), at);

      g_ptr_array_add (drafts, ff_record_copy (record));
    }
  return drafts;
}

static guint
count_selected (FfContributionList *self)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);

  return (guint) gtk_bitset_get_size (selected);
}

static void
remember_place (FfContributionList *self)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);

  if (!gtk_bitset_is_empty (selected))
    self->resume_at = gtk_bitset_get_minimum (selected);
}

static void
set_number (FfContributionList *self, const char *label, guint field, gint64 value)
{
  g_autoptr (GPtrArray) drafts = dup_drafts (self);

  remember_place (self);
  for (guint i = 0; i < drafts->len; i++)
    ff_record_set_number (g_ptr_array_index (drafts, i), field, value);
  ff_session_edit_records_as (self->session, label, drafts);
}

static void
sort_into_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gint64 theme = g_variant_get_int64 (parameter);

  set_number (FF_CONTRIBUTION_LIST (widget),
              /* Translators: steps of undo */
              theme != 0 ? _ ("Sort into theme") : _ ("Take out of theme"), FF_CONTRIBUTION_THEME,
              theme);
}

static void
set_kind_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  set_number (FF_CONTRIBUTION_LIST (widget),
              /* Translators: a step of undo */
              _ ("Change kind"), FF_CONTRIBUTION_KIND, g_variant_get_int32 (parameter));
}

/* Where some are quoted and some are not, all of them become quoted. */
static void
star_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) drafts = dup_drafts (self);
  gboolean all = TRUE;

  for (guint i = 0; i < drafts->len; i++)
    all &= ff_contribution_get_starred (g_ptr_array_index (drafts, i));
  set_number (self,
              /* Translators: steps of undo */
              all ? _ ("Do not quote in the report") : _ ("Quote in the report"),
              FF_CONTRIBUTION_STARRED, !all);
}

/* The one that was said first stands for the others, and so for what was joined into them. */
static void
join_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  FfModel *model = ff_session_get_model (self->session);
  g_autoptr (GPtrArray) drafts = dup_drafts (self);
  g_autoptr (FfRecord) first = NULL;
  guint n = drafts->len;

  if (n < 2)
    return;
  first = g_ptr_array_steal_index (drafts, n - 1);
  for (guint i = 0; i < n - 1; i++)
    {
      g_autoptr (GPtrArray) joined
          = ff_model_list_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_JOINED_INTO,
                                 ff_record_get_id (g_ptr_array_index (drafts, i)));

      for (guint j = 0; j < joined->len; j++)
        g_ptr_array_add (drafts, ff_record_copy (g_ptr_array_index (joined, j)));
    }
  for (guint i = 0; i < drafts->len; i++)
    ff_contribution_set_joined_into (g_ptr_array_index (drafts, i), ff_record_get_id (first));
  /* Translators: a step of undo */
  ff_session_edit_records_as (self->session, _ ("Join what says the same"), drafts);
}

static void
separate_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  FfModel *model = ff_session_get_model (self->session);
  g_autoptr (GPtrArray) selected = dup_drafts (self);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < selected->len; i++)
    {
      g_autoptr (GPtrArray) joined
          = ff_model_list_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_JOINED_INTO,
                                 ff_record_get_id (g_ptr_array_index (selected, i)));

      for (guint j = 0; j < joined->len; j++)
        g_ptr_array_add (drafts, ff_record_copy (g_ptr_array_index (joined, j)));
    }
  for (guint i = 0; i < drafts->len; i++)
    ff_contribution_set_joined_into (g_ptr_array_index (drafts, i), 0);
  /* Translators: a step of undo */
  ff_session_edit_records_as (self->session, _ ("Separate again"), drafts);
}

static void
remove_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) drafts = dup_drafts (self);

  remember_place (self);
  ff_session_remove_records (self->session, drafts);
}

static void
edit_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) drafts = dup_drafts (self);
  GHashTableIter iter;
  gpointer row;

  if (drafts->len != 1)
    return;
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    if (ff_record_get_id (FF_RECORD (ff_contribution_row_get_contribution (row)))
        == ff_record_get_id (g_ptr_array_index (drafts, 0)))
      {
        ff_contribution_row_edit (row);
        return;
      }
}

static void
choose_theme_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_menu_button_popup (FF_CONTRIBUTION_LIST (widget)->sort_button);
}

static gboolean
has_joined (FfContributionList *self)
{
  g_autoptr (GPtrArray) drafts = dup_drafts (self);

  for (guint i = 0; i < drafts->len; i++)
    {
      gint64 id = ff_record_get_id (g_ptr_array_index (drafts, i));

      if (g_hash_table_contains (self->times_said, &id))
        return TRUE;
    }
  return FALSE;
}

void
ff_contribution_list_update_actions (FfContributionList *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  guint n = count_selected (self);
  gboolean reflections = self->pile != NULL && ff_pile_get_kind (self->pile) == FF_PILE_REFLECTIONS;

  gtk_widget_action_set_enabled (widget, "list.sort-into", n > 0 && !reflections);
  gtk_widget_action_set_enabled (widget, "list.choose-theme", n > 0 && !reflections);
  gtk_widget_action_set_enabled (widget, "list.set-kind", n > 0 && !reflections);
  gtk_widget_action_set_enabled (widget, "list.star", n > 0);
  gtk_widget_action_set_enabled (widget, "list.join", n > 1);
  gtk_widget_action_set_enabled (widget, "list.separate", n > 0 && has_joined (self));
  gtk_widget_action_set_enabled (widget, "list.edit", n == 1);
  gtk_widget_action_set_enabled (widget, "list.remove", n > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->sort_button), n > 0 && !reflections);
}

void
ff_contribution_list_fill_themes (FfContributionList *self)
{
  g_autoptr (GPtrArray) themes = ff_model_list_where (ff_session_get_model (self->session),
                                                      FF_TYPE_THEME, FF_THEME_PHASE, self->phase);
  g_autoptr (GMenuItem) none = g_menu_item_new (_ ("_Not Sorted"), NULL);

  g_menu_remove_all (self->theme_menu);
  for (guint i = 0; i < themes->len; i++)
    {
      const char *title = ff_theme_get_title (g_ptr_array_index (themes, i));
      /* Translators: a theme with the digit that sorts into it, "2  Work and learning" */
      g_autofree char *label
          = i < 9 ? g_strdup_printf (_ ("%u  %s"), i + 1, title) : g_strdup (title);
      g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);

      g_menu_item_set_attribute (item, "label", "s", label);
      g_menu_item_set_attribute (item, "use-markup", "s", "no");
      g_menu_item_set_action_and_target (item, "list.sort-into", "x",
                                         ff_record_get_id (g_ptr_array_index (themes, i)));
      g_menu_append_item (self->theme_menu, item);
    }
  g_menu_item_set_action_and_target (none, "list.sort-into", "x", G_GINT64_CONSTANT (0));
  g_menu_append_item (self->theme_menu, none);
}

void
ff_contribution_list_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "list.sort-into", "x", sort_into_cb);
  gtk_widget_class_install_action (widget_class, "list.choose-theme", NULL, choose_theme_cb);
  gtk_widget_class_install_action (widget_class, "list.set-kind", "i", set_kind_cb);
  gtk_widget_class_install_action (widget_class, "list.star", NULL, star_cb);
  gtk_widget_class_install_action (widget_class, "list.join", NULL, join_cb);
  gtk_widget_class_install_action (widget_class, "list.separate", NULL, separate_cb);
  gtk_widget_class_install_action (widget_class, "list.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "list.remove", NULL, remove_cb);
}
