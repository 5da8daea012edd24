/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-pile-row.h"

#include "app/widgets/ff-dragged.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-late-menu.h"
#include "app/widgets/ff-theme-mark.h"
#include "app/widgets/ff-theme-popover.h"
#include "app/widgets/ff-wrap-holder.h"
#include "session/ff-session-sense.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _FfPileRow
{
  GtkListBoxRow parent_instance;
  FfSession *session;
  FfPile *pile;

  GtkLabel *digit; /* that sorts into it */
  FfThemeMark *mark;
  GtkStack *stack;
  GtkLabel *title;
  GtkWidget *entry;
  GtkLabel *count;
  GtkMenuButton *menu_button;
  GMenuModel *menu;
  GMenu *colours;
};

G_DEFINE_FINAL_TYPE (FfPileRow, ff_pile_row, GTK_TYPE_LIST_BOX_ROW)

static FfRecord *
get_theme (FfPileRow *self)
{
  return FF_RECORD (ff_pile_get_theme (self->pile));
}

/* Returns: (nullable): the theme of the same phase @offset further on, where there is one. */
static FfRecord *
get_neighbour (FfPileRow *self, int offset)
{
  FfTheme *theme = ff_pile_get_theme (self->pile);
  g_autoptr (GPtrArray) themes
      = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_THEME, FF_THEME_PHASE,
                             ff_theme_get_phase (theme));
  guint at;

  if (!g_ptr_array_find (themes, theme, &at) || (int) at + offset < 0 || at + offset >= themes->len)
    return NULL;
  return g_ptr_array_index (themes, at + offset);
}

static void
move_up_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPileRow *self = FF_PILE_ROW (widget);

  if (get_theme (self) != NULL && get_neighbour (self, -1) != NULL)
    ff_session_move (self->session, get_theme (self), get_neighbour (self, -1));
}

static void
move_down_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPileRow *self = FF_PILE_ROW (widget);

  if (get_theme (self) != NULL && get_neighbour (self, 1) != NULL)
    ff_session_move (self->session, get_theme (self), get_neighbour (self, 2));
}

static void
rename_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPileRow *self = FF_PILE_ROW (widget);

  if (get_theme (self) == NULL)
    return;
  ff_field_bind (self->entry, self->session, get_theme (self), FF_THEME_TITLE);
  gtk_stack_set_visible_child (self->stack, self->entry);
  gtk_widget_grab_focus (self->entry);
}

static void
set_colour_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPileRow *self = FF_PILE_ROW (widget);
  g_autoptr (FfRecord) draft = NULL;

  if (get_theme (self) == NULL)
    return;
  draft = ff_record_copy (get_theme (self));
  ff_theme_set_colour (FF_THEME (draft), g_variant_get_int32 (parameter));
  ff_session_edit (self->session, draft);
}

static void
remove_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPileRow *self = FF_PILE_ROW (widget);

  if (get_theme (self) != NULL)
    ff_session_remove (self->session, get_theme (self));
}

static void
merge_chosen (GtkWidget *widget, gint64 id, const char *title)
{
  FfPileRow *self = FF_PILE_ROW (widget);
  FfTheme *into = ff_model_find (ff_session_get_model (self->session), FF_TYPE_THEME, id);
  g_autoptr (GPtrArray) both = g_ptr_array_new ();

  if (into == NULL || get_theme (self) == NULL || FF_RECORD (into) == get_theme (self))
    return;
  g_ptr_array_add (both, get_theme (self));
  g_ptr_array_add (both, into);
  ff_session_merge_themes (self->session, both, into);
}

static void
merge_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPileRow *self = FF_PILE_ROW (widget);

  if (get_theme (self) != NULL)
    ff_theme_popover_ask (widget, GTK_WIDGET (self->menu_button),
                          ff_theme_get_phase (ff_pile_get_theme (self->pile)), FF_THEME_EXISTING,
                          merge_chosen);
}

static void
propose_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPileRow *self = FF_PILE_ROW (widget);
  g_autoptr (GPtrArray) evidence = g_ptr_array_new ();

  if (get_theme (self) == NULL)
    return;
  g_ptr_array_add (evidence, get_theme (self));
  ff_session_propose_from (self->session, evidence, NULL);
  gtk_widget_activate_action (widget, "win.tell", "s",
                              _ ("A proposition was added to Dream, with this as its evidence."));
}

static GPtrArray *
prepare_drag (GtkWidget *widget, gpointer user_data)
{
  FfPileRow *self = FF_PILE_ROW (widget);
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  if (get_theme (self) != NULL)
    g_ptr_array_add (records, g_object_ref (get_theme (self)));
  return records;
}

static gboolean
take_cb (GtkWidget *widget, GPtrArray *records, gpointer user_data)
{
  return ff_pile_row_take (FF_PILE_ROW (widget), records);
}

static gboolean
delete_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  if (!gtk_widget_is_focus (widget))
    return FALSE;
  remove_cb (widget, NULL, NULL);
  return TRUE;
}

/* Leaving the entry commits its text, whichever way it is left. */
static void
end_renaming_cb (FfPileRow *self)
{
  if (gtk_stack_get_visible_child (self->stack) != self->entry)
    return;
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->title));
  ff_field_bind (self->entry, NULL, NULL, 0);
}

static void
entry_activate_cb (FfPileRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  end_renaming_cb (self);
}

static void
follow_cb (FfPileRow *self)
{
  FfTheme *theme = ff_pile_get_theme (self->pile);

  gtk_label_set_label (self->title, ff_pile_get_title (self->pile));
  ff_theme_mark_set_colour (self->mark, theme != NULL ? ff_theme_get_colour (theme) : -1);
}

static void
fill_colours (FfPileRow *self)
{
  for (int i = 0; i < FF_N_THEME_COLOURS; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (ff_theme_colour_get_name (i), NULL);

      g_menu_item_set_action_and_target (item, "pile.set-colour", "i", i);
      g_menu_append_item (self->colours, item);
    }
}

static void
ff_pile_row_dispose (GObject *object)
{
  FfPileRow *self = FF_PILE_ROW (object);

  g_clear_object (&self->pile);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_pile_row_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "pile.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "pile.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "pile.rename", NULL, rename_cb);
  gtk_widget_class_install_action (widget_class, "pile.set-colour", "i", set_colour_cb);
  gtk_widget_class_install_action (widget_class, "pile.merge", NULL, merge_cb);
  gtk_widget_class_install_action (widget_class, "pile.propose", NULL, propose_cb);
  gtk_widget_class_install_action (widget_class, "pile.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "pile.move-up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "pile.move-down",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "pile.move-up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "pile.move-down",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "pile.rename", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_cb, NULL);
}

static void
ff_pile_row_class_init (FfPileRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_pile_row_dispose;
  g_type_ensure (FF_TYPE_THEME_MARK);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-pile-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, digit);
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, mark);
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, stack);
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, title);
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, entry);
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, count);
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, menu);
  gtk_widget_class_bind_template_child (widget_class, FfPileRow, colours);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  install_actions (widget_class);
}

static void
ff_pile_row_init (FfPileRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  ff_late_menu_set (self->menu_button, self->menu);
  ff_drag_source_add (GTK_WIDGET (self), prepare_drag, NULL);
  ff_drop_target_add (GTK_WIDGET (self), take_cb, NULL);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (end_renaming_cb), self);
  gtk_widget_add_controller (self->entry, focus);
}

GtkWidget *
ff_pile_row_new (FfSession *session, FfPile *pile)
{
  FfPileRow *self = g_object_new (FF_TYPE_PILE_ROW, NULL);
  FfTheme *theme = ff_pile_get_theme (pile);

  self->session = g_object_ref (session);
  self->pile = g_object_ref (pile);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), theme != NULL);
  if (theme != NULL)
    {
      fill_colours (self);
      g_signal_connect_object (theme, "notify", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);
    }
  follow_cb (self);
  return GTK_WIDGET (self);
}

FfPile *
ff_pile_row_get_pile (FfPileRow *self)
{
  g_return_val_if_fail (FF_IS_PILE_ROW (self), NULL);

  return self->pile;
}

gboolean
ff_pile_row_take (FfPileRow *self, GPtrArray *records)
{
  FfPileKind kind = ff_pile_get_kind (self->pile);
  FfRecord *first = records->len > 0 ? g_ptr_array_index (records, 0) : NULL;

  g_return_val_if_fail (FF_IS_PILE_ROW (self), FALSE);

  if (ff_dragged_all_of (records, FF_TYPE_CONTRIBUTION)
      && (kind == FF_PILE_THEME || kind == FF_PILE_UNSORTED))
    {
      ff_session_sort_contributions (self->session, records, ff_pile_get_theme (self->pile));
      return TRUE;
    }
  if (!FF_IS_THEME (first) || first == get_theme (self) || kind != FF_PILE_THEME)
    return FALSE;
  ff_session_move (self->session, first, get_theme (self));
  return TRUE;
}

static void
show_digit (FfPileRow *self)
{
  FfTheme *theme = ff_pile_get_theme (self->pile);
  g_autoptr (GPtrArray) themes = NULL;
  g_autofree char *digit = NULL;
  guint at;

  if (theme == NULL)
    {
      gtk_label_set_label (self->digit,
                           ff_pile_get_kind (self->pile) == FF_PILE_UNSORTED ? "0" : "");
      return;
    }
  themes = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_THEME, FF_THEME_PHASE,
                                ff_theme_get_phase (theme));
  if (g_ptr_array_find (themes, theme, &at) && at < 9)
    digit = g_strdup_printf ("%u", at + 1);
  gtk_label_set_label (self->digit, digit != NULL ? digit : "");
}

void
ff_pile_row_set_count (FfPileRow *self, guint count)
{
  g_autofree char *digits = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (FF_IS_PILE_ROW (self));

  digits = g_strdup_printf ("%u", count);
  /* Translators: a theme and how many contributions are in it, for a screen reader */
  name = g_strdup_printf (_ ("%s, %u"), ff_pile_get_title (self->pile), count);
  gtk_label_set_label (self->count, digits);
  show_digit (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
