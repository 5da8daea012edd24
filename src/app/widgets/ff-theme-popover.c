/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-theme-popover.h"

#include "app/pages/ff-page.h"
#include "app/widgets/ff-theme-mark.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>
#include <string.h>

#define LEAST_WIDTH 300
#define MOST_HEIGHT 280

struct _FfThemePopover
{
  GtkPopover parent_instance;
  GtkSearchEntry *entry;
  GtkListBox *list;
  GtkWidget *new_row; /* the last: makes a theme of what was typed */
  GtkLabel *new_label;
  FfThemeOffer offer;
  GtkWidget *asker;     /* (nullable) (weak) */
  FfThemeChosen chosen; /* tells @asker */
  GtkWidget *focus;     /* (nullable) (weak): where the keyboard was */
  GPtrArray *themes;    /* (element-type FfTheme): in the order of the rows */
};

G_DEFINE_FINAL_TYPE (FfThemePopover, ff_theme_popover, GTK_TYPE_POPOVER)

static char *
dup_typed (FfThemePopover *self)
{
  return ff_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

/* Row 0 is that of none, those of the themes follow by their numbers. */
static gboolean
matches (FfThemePopover *self, int index, const char *typed)
{
  g_autofree char *number = g_strdup_printf ("%d", index);
  g_autofree char *wanted = ff_text_fold (typed);
  g_autofree char *title = NULL;

  if (*typed == '\0' || g_str_equal (number, typed))
    return TRUE;
  if (index == 0)
    return FALSE;
  title = ff_text_fold (ff_theme_get_title (g_ptr_array_index (self->themes, index - 1)));
  return strstr (title, wanted) != NULL;
}

static gboolean
is_called (FfThemePopover *self, const char *typed)
{
  for (guint i = 0; i < self->themes->len; i++)
    {
      g_autofree char *key = ff_text_key (ff_theme_get_title (g_ptr_array_index (self->themes, i)));
      g_autofree char *wanted = ff_text_key (typed);

      if (g_str_equal (key, wanted))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_shown (GtkListBoxRow *row, gpointer user_data)
{
  FfThemePopover *self = user_data;
  g_autofree char *typed = dup_typed (self);

  if (self->offer == FF_THEME_EXISTING
      && (GTK_WIDGET (row) == self->new_row || gtk_list_box_row_get_index (row) == 0))
    return FALSE;
  if (GTK_WIDGET (row) == self->new_row)
    return *typed != '\0' && !is_called (self, typed)
           && strspn (typed, "0123456789") < strlen (typed);
  return matches (self, gtk_list_box_row_get_index (row), typed);
}

static GtkListBoxRow *
find_shown (FfThemePopover *self, int from, int by)
{
  GtkListBoxRow *row;

  for (int i = from; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i += by)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      return row;
  return NULL;
}

/* The entry keeps the keyboard, but Tab leads to the rows, where a screen reader reads them. */
static void
name_row (GtkWidget *row, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* What was typed stands for the first theme that it fits, not for taking out of all themes. */
static void
search_changed_cb (FfThemePopover *self)
{
  g_autofree char *typed = dup_typed (self);
  g_autofree char *label = NULL;
  GtkListBoxRow *row;

  /* Translators: makes a theme called as it was typed */
  label = g_strdup_printf (_ ("New theme “%s”"), typed);
  gtk_label_set_label (self->new_label, label);
  name_row (self->new_row, label);
  gtk_list_box_invalidate_filter (self->list);
  row = find_shown (self, *typed != '\0' ? 0 : 1, 1);
  if (row == NULL)
    row = find_shown (self, 0, 1);
  gtk_list_box_select_row (self->list, row);
}

/* What was chosen, told once the popover is away: telling may take the widget away that holds it.
 */
typedef struct
{
  GtkWidget *asker;
  FfThemeChosen chosen;
  gint64 theme;
  char *title;
} Choice;

static gboolean
tell_cb (gpointer user_data)
{
  Choice *choice = user_data;

  if (gtk_widget_get_root (choice->asker) != NULL)
    choice->chosen (choice->asker, choice->theme, choice->title);
  return G_SOURCE_REMOVE;
}

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  g_object_unref (choice->asker);
  g_free (choice->title);
  g_free (choice);
}

static void
row_activated_cb (FfThemePopover *self, GtkListBoxRow *row)
{
  Choice *choice;
  int index = gtk_list_box_row_get_index (row);

  if (self->asker == NULL)
    return;
  choice = g_new0 (Choice, 1);
  choice->asker = g_object_ref (self->asker);
  choice->chosen = self->chosen;
  if (GTK_WIDGET (row) == self->new_row)
    choice->title = dup_typed (self);
  else if (index > 0)
    choice->theme = ff_record_get_id (g_ptr_array_index (self->themes, index - 1));
  gtk_popover_popdown (GTK_POPOVER (self));
  g_idle_add_full (G_PRIORITY_DEFAULT, tell_cb, choice, choice_free);
}

static void
entry_activate_cb (FfThemePopover *self)
{
  GtkListBoxRow *row;

  search_changed_cb (self);
  row = gtk_list_box_get_selected_row (self->list);
  if (row != NULL)
    row_activated_cb (self, row);
}

static gboolean
key_pressed_cb (FfThemePopover *self, guint keyval)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int by = keyval == GDK_KEY_Down ? 1 : keyval == GDK_KEY_Up ? -1 : 0;

  if (by == 0)
    return GDK_EVENT_PROPAGATE;
  row = find_shown (self, row != NULL ? gtk_list_box_row_get_index (row) + by : 0, by);
  if (row != NULL)
    gtk_list_box_select_row (self->list, row);
  return GDK_EVENT_STOP;
}

static void
append_row (FfThemePopover *self, int number, const char *title, int colour)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *mark = ff_theme_mark_new (colour);
  GtkWidget *label = gtk_label_new (title);
  g_autofree char *digits = g_strdup_printf ("%d", number);
  GtkWidget *key = gtk_label_new (digits);
  /* Translators: number and words of something that can be picked */
  g_autofree char *name = g_strdup_printf (_ ("%s  %s"), digits, title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_label_set_width_chars (GTK_LABEL (key), 2);
  gtk_widget_add_css_class (key, "dim-label");
  gtk_widget_add_css_class (key, "numeric");
  gtk_box_append (GTK_BOX (box), key);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_append (self->list, box);
  name_row (gtk_widget_get_parent (box), name);
}

static void
append_new_row (FfThemePopover *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  self->new_label = GTK_LABEL (label);
  gtk_label_set_xalign (self->new_label, 0);
  gtk_label_set_ellipsize (self->new_label, PANGO_ELLIPSIZE_END);
  self->new_row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self->new_row), label);
  gtk_list_box_append (self->list, self->new_row);
}

static void
fill (FfThemePopover *self, FfModel *model, FfPhase phase)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_clear_pointer (&self->themes, g_ptr_array_unref);
  self->themes = ff_model_list_where (model, FF_TYPE_THEME, FF_THEME_PHASE, phase);
  g_ptr_array_foreach (self->themes, (GFunc) g_object_ref, NULL);
  g_ptr_array_set_free_func (self->themes, g_object_unref);
  append_row (self, 0, _ ("Not sorted"), -1);
  for (guint i = 0; i < self->themes->len; i++)
    {
      FfTheme *theme = g_ptr_array_index (self->themes, i);

      append_row (self, (int) i + 1, ff_theme_get_title (theme), ff_theme_get_colour (theme));
    }
  append_new_row (self);
}

static void
ff_theme_popover_dispose (GObject *object)
{
  FfThemePopover *self = FF_THEME_POPOVER (object);

  g_clear_weak_pointer (&self->asker);
  g_clear_weak_pointer (&self->focus);
  g_clear_pointer (&self->themes, g_ptr_array_unref);
  G_OBJECT_CLASS (ff_theme_popover_parent_class)->dispose (object);
}

static void
ff_theme_popover_class_init (FfThemePopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ff_theme_popover_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
make_entry (FfThemePopover *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->entry = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  g_object_set (self->entry, "placeholder-text", _ ("Number or name of a theme"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Number or name of a theme"), -1);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entry_activate_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (gtk_popover_popdown), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

/* It keeps nothing of the session while it is away. */
static void
closed_cb (FfThemePopover *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_clear_pointer (&self->themes, g_ptr_array_unref);
  if (self->focus != NULL && gtk_widget_get_mapped (self->focus))
    gtk_widget_grab_focus (self->focus);
  g_clear_weak_pointer (&self->focus);
}

static void
ff_theme_popover_init (FfThemePopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  make_entry (self);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_list_box_set_filter_func (self->list, is_shown, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "plain-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Themes"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_widget_set_size_request (box, LEAST_WIDTH, -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Sort into a theme"), -1);
  g_signal_connect (self, "closed", G_CALLBACK (closed_cb), NULL);
}

static FfThemePopover *
get_popover (FfPage *page)
{
  FfThemePopover *self = g_object_get_data (G_OBJECT (page), "theme-popover");

  if (self != NULL)
    return self;
  self = g_object_new (FF_TYPE_THEME_POPOVER, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self), GTK_WIDGET (page));
  g_object_set_data (G_OBJECT (page), "theme-popover", self);
  g_signal_connect_object (page, "destroy", G_CALLBACK (gtk_widget_unparent), self,
                           G_CONNECT_SWAPPED);
  return self;
}

static void
point_at (FfThemePopover *self, GtkWidget *anchor)
{
  graphene_rect_t bounds;
  gboolean found
      = anchor != NULL && gtk_widget_get_mapped (anchor)
        && gtk_widget_compute_bounds (anchor, gtk_widget_get_parent (GTK_WIDGET (self)), &bounds);
  GdkRectangle at = { 0 };

  if (found)
    at = (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                         (int) bounds.size.height };
  gtk_popover_set_pointing_to (GTK_POPOVER (self), found ? &at : NULL);
}

void
ff_theme_popover_ask (
    GtkWidget *asker, GtkWidget *anchor, FfPhase phase, FfThemeOffer offer, FfThemeChosen chosen)
{
  GtkWidget *page = gtk_widget_get_ancestor (asker, FF_TYPE_PAGE);
  FfThemePopover *self;

  g_return_if_fail (page != NULL && chosen != NULL);

  self = get_popover (FF_PAGE (page));
  self->offer = offer;
  self->chosen = chosen;
  g_set_weak_pointer (&self->asker, asker);
  g_set_weak_pointer (&self->focus, gtk_root_get_focus (gtk_widget_get_root (asker)));
  fill (self, ff_page_get_model (FF_PAGE (page)), phase);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  search_changed_cb (self);
  point_at (self, anchor);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
