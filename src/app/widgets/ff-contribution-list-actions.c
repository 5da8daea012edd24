/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-list-private.h"
#include "app/widgets/ff-theme-popover.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

GPtrArray *
ff_contribution_list_dup_selected (FfContributionList *self)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);
  GtkBitsetIter iter;
  guint at;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, selected, &at); more;
       more = gtk_bitset_iter_next (&iter, &at))
    g_ptr_array_add (found, g_list_model_get_item (G_LIST_MODEL (self->selection), at));
  return found;
}

FfContributionRow *
ff_contribution_list_find_row (FfContributionList *self, FfContribution *contribution)
{
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    if (ff_contribution_row_get_contribution (row) == contribution)
      return row;
  return NULL;
}

void
ff_contribution_list_remember_place (FfContributionList *self)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (self->selection);

  if (!gtk_bitset_is_empty (selected))
    self->resume_at = gtk_bitset_get_minimum (selected);
}

/* What has the focus in the list; else @anchor. */
static GtkWidget *
find_anchor (FfContributionList *self, GtkWidget *anchor)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (anchor == NULL && focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view)))
    return focus;
  return anchor;
}

void
ff_contribution_list_point (FfContributionList *self, GtkWidget *popover, GtkWidget *anchor)
{
  graphene_rect_t bounds;

  anchor = find_anchor (self, anchor);
  if (anchor == NULL || !gtk_widget_get_mapped (anchor)
      || !gtk_widget_compute_bounds (anchor, GTK_WIDGET (self), &bounds))
    return;
  gtk_popover_set_pointing_to (GTK_POPOVER (popover),
                               &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y,
                                                (int) bounds.size.width,
                                                (int) bounds.size.height });
}

/* Returns: (transfer full): copies of what is selected, with number @field set to @value. */
static GPtrArray *
dup_drafts_with (FfContributionList *self, guint field, gint64 value)
{
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);
  GPtrArray *drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < selected->len; i++)
    {
      FfRecord *draft = ff_record_copy (g_ptr_array_index (selected, i));

      ff_record_set_number (draft, field, value);
      g_ptr_array_add (drafts, draft);
    }
  return drafts;
}

static void
set_number (FfContributionList *self, const char *label, guint field, gint64 value)
{
  g_autoptr (GPtrArray) drafts = dup_drafts_with (self, field, value);

  ff_contribution_list_remember_place (self);
  ff_session_edit_records_as (self->session, label, drafts);
}

/* -- sorting ---------------------------------------------------------------------------------- */

static void
sort_into (FfContributionList *self, gint64 id)
{
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);
  FfTheme *theme
      = id != 0 ? ff_model_find (ff_session_get_model (self->session), FF_TYPE_THEME, id) : NULL;

  if (selected->len == 0 || (id != 0 && theme == NULL))
    return;
  ff_contribution_list_remember_place (self);
  ff_session_sort_contributions (self->session, selected, theme);
}

static void
sort_into_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sort_into (FF_CONTRIBUTION_LIST (widget), g_variant_get_int64 (parameter));
}

static void
theme_chosen (GtkWidget *widget, gint64 theme, const char *title)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);

  if (title == NULL)
    sort_into (self, theme);
  else if (selected->len > 0)
    {
      ff_contribution_list_remember_place (self);
      ff_session_sort_into_new_theme (self->session, selected, title);
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
choose_theme_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);

  ff_theme_popover_ask (widget, find_anchor (self, self->column ? NULL : self->sort_button),
                        self->phase, FF_THEME_ANY, theme_chosen);
}

/* -- what it is ------------------------------------------------------------------------------- */

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
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);
  gboolean all = TRUE;

  for (guint i = 0; i < selected->len; i++)
    all &= ff_contribution_get_starred (g_ptr_array_index (selected, i));
  set_number (self,
              /* Translators: steps of undo */
              all ? _ ("Do not quote in the report") : _ ("Quote in the report"),
              FF_CONTRIBUTION_STARRED, !all);
}

static void
remove_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);

  ff_contribution_list_remember_place (self);
  ff_session_remove_records (self->session, selected);
}

static void
edit_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfContributionList *self = FF_CONTRIBUTION_LIST (widget);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);
  FfContributionRow *row;

  if (selected->len != 1)
    return;
  row = ff_contribution_list_find_row (self, g_ptr_array_index (selected, 0));
  if (row != NULL)
    ff_contribution_row_edit (row);
}

/* -- which of it can be done ------------------------------------------------------------------ */

static gboolean
has_joined (FfContributionList *self, GPtrArray *selected)
{
  for (guint i = 0; i < selected->len; i++)
    if (ff_said_again_get_times (self->again, g_ptr_array_index (selected, i)) > 1)
      return TRUE;
  return FALSE;
}

void
ff_contribution_list_update_actions (FfContributionList *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GPtrArray) selected = ff_contribution_list_dup_selected (self);
  guint n = selected->len;
  gboolean joined = has_joined (self, selected);
  gboolean reflections = self->pile != NULL && ff_pile_get_kind (self->pile) == FF_PILE_REFLECTIONS;
  gboolean sortable = n > 0 && !reflections;

  gtk_widget_action_set_enabled (widget, "list.sort-into", sortable);
  gtk_widget_action_set_enabled (widget, "list.choose-theme", sortable);
  gtk_widget_action_set_enabled (widget, "list.set-kind", sortable);
  gtk_widget_action_set_enabled (widget, "list.move-to", sortable);
  gtk_widget_action_set_enabled (widget, "list.copy-to", sortable);
  gtk_widget_action_set_enabled (widget, "list.propose", sortable);
  gtk_widget_action_set_enabled (widget, "list.star", n > 0);
  gtk_widget_action_set_enabled (widget, "list.join", n > 1);
  gtk_widget_action_set_enabled (widget, "list.keep-apart", n > 1);
  gtk_widget_action_set_enabled (widget, "list.separate", joined);
  gtk_widget_action_set_enabled (widget, "list.show-joined", n == 1 && joined);
  gtk_widget_action_set_enabled (widget, "list.edit", n == 1);
  gtk_widget_action_set_enabled (widget, "list.remove", n > 0);
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
  gtk_widget_class_install_action (widget_class, "list.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "list.remove", NULL, remove_cb);
}
