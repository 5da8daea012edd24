/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-dream-page.h"

#include "app/ff-settings.h"
#include "app/widgets/ff-coach-view.h"
#include "app/widgets/ff-draft.h"
#include "app/widgets/ff-dragged.h"
#include "app/widgets/ff-mark.h"
#include "app/widgets/ff-proposition-paste-window.h"
#include "app/widgets/ff-proposition-row.h"
#include "app/widgets/ff-text-entry.h"
#include "app/widgets/ff-wrap-holder.h"
#include "base/ff-text.h"
#include "model/ff-coach.h"
#include "model/ff-grounding.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>
#include <string.h>

/* Pixels kept free above and below a row that is brought into view. */
#define SPACE_AROUND 24

struct _FfDreamPage
{
  FfPage parent_instance;
  GtkLabel *number;
  FfTextEntry *entry;
  GtkWidget *add;
  GtkToggleButton *search_button;
  GtkSearchEntry *search;
  GtkToggleButton *ungrounded; /* lists only what has no evidence yet */
  GtkToggleButton *coach_button;
  FfCoachView *coach;
  GSettings *settings; /* (nullable) */
  GtkStack *stack;
  GtkListBox *list;
  GtkFilter *filter;
  char *wanted; /* what is searched for, folded; NULL for anything */
  int awaited;  /* number of the proposition just typed, until it is in the list; 0 for none */
};

G_DEFINE_FINAL_TYPE (FfDreamPage, ff_dream_page, FF_TYPE_PAGE)

static FfRecordList *
get_propositions (FfDreamPage *self)
{
  return ff_model_get_list (ff_page_get_model (FF_PAGE (self)), FF_TYPE_PROPOSITION);
}

/* The list stands by number, so the last has the highest; a number is never given again. */
static int
get_next_number (FfDreamPage *self)
{
  FfRecordList *list = get_propositions (self);
  guint n = ff_record_list_get_size (list);

  return n > 0 ? ff_proposition_get_number (ff_record_list_get (list, n - 1)) + 1 : 1;
}

static gboolean
is_wanted (gpointer item, gpointer user_data)
{
  FfDreamPage *self = user_data;
  g_autofree char *number = NULL;
  g_autofree char *all = NULL;
  g_autofree char *folded = NULL;

  if (gtk_toggle_button_get_active (self->ungrounded)
      && ff_grounding_is_grounded (ff_page_get_model (FF_PAGE (self)), item))
    return FALSE;
  if (self->wanted == NULL)
    return TRUE;
  number = g_strdup_printf ("%d", ff_proposition_get_number (item));
  if (g_str_equal (number, self->wanted))
    return TRUE;
  all = g_strconcat (ff_proposition_get_text (item), "\n", ff_proposition_get_title (item), NULL);
  folded = ff_text_fold (all);
  return strstr (folded, self->wanted) != NULL;
}

static void
show_what_there_is (FfDreamPage *self)
{
  const char *name = "list";

  if (ff_record_list_get_size (get_propositions (self)) == 0)
    name = "empty";
  else if (gtk_list_box_get_row_at_index (self->list, 0) == NULL)
    name = "nothing-found";
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (GTK_WIDGET (self->search_button), !g_str_equal (name, "empty"));
}

static void
scroll_to (FfDreamPage *self, GtkWidget *row)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (row, GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.y - SPACE_AROUND,
                               bounds.origin.y + bounds.size.height + SPACE_AROUND);
}

/* A row has its place only after the next layout. */
static gboolean
show_newest_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  FfDreamPage *self = FF_DREAM_PAGE (widget);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (ff_proposition_get_number (ff_proposition_row_get_proposition (FF_PROPOSITION_ROW (row)))
            == self->awaited
        && gtk_widget_get_height (GTK_WIDGET (row)) > 0)
      {
        scroll_to (self, GTK_WIDGET (row));
        self->awaited = 0;
      }
  return self->awaited != 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
model_changed_cb (FfDreamPage *self)
{
  g_autofree char *number = g_strdup_printf ("%d", get_next_number (self));

  gtk_label_set_label (self->number, number);
  if (self->wanted != NULL || gtk_toggle_button_get_active (self->ungrounded))
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  show_what_there_is (self);
  ff_page_scene_changed (FF_PAGE (self));
}

static void
entry_changed_cb (FfDreamPage *self)
{
  g_autofree char *typed = ff_text_entry_dup_text (self->entry);
  g_autofree char *text = ff_text_clean (typed);

  gtk_widget_set_sensitive (self->add, *text != '\0');
  /* Evidence can only be given to what there is. */
  ff_coach_view_read (self->coach, ff_page_get_model (FF_PAGE (self)), text, TRUE);
}

static void
add_cb (FfDreamPage *self)
{
  g_autofree char *typed = ff_text_entry_dup_text (self->entry);
  int number = 0;
  g_autofree char *text = ff_text_strip_item (typed, &number);

  if (*text == '\0')
    return;
  if (ff_model_find_numbered (ff_page_get_model (FF_PAGE (self)), number) != NULL)
    number = 0;
  if (self->awaited == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), show_newest_cb, NULL, NULL);
  self->awaited = number != 0 ? number : get_next_number (self);
  ff_session_add_proposition (ff_page_get_session (FF_PAGE (self)), number, text, NULL);
  ff_text_entry_set_text (self->entry, "");
  ff_coach_view_forget (self->coach);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
lines_pasted_cb (FfDreamPage *self, const char *text)
{
  GtkWidget *window = ff_proposition_paste_window_new (GTK_WIDGET (self),
                                                       ff_page_get_session (FF_PAGE (self)), text);

  gtk_window_present (GTK_WINDOW (window));
}

static void
search_changed_cb (FfDreamPage *self)
{
  g_autofree char *clean = ff_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->search)));

  g_clear_pointer (&self->wanted, g_free);
  if (*clean != '\0')
    self->wanted = ff_text_fold (clean);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  show_what_there_is (self);
}

static void
ungrounded_toggled_cb (FfDreamPage *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  show_what_there_is (self);
}

/* What was said, or a theme, dropped where propositions are written becomes one. */
static gboolean
take_cb (GtkWidget *widget, GPtrArray *records, gpointer user_data)
{
  if (!ff_dragged_all_of (records, FF_TYPE_CONTRIBUTION)
      && !ff_dragged_all_of (records, FF_TYPE_THEME))
    return FALSE;
  ff_session_propose_from (ff_page_get_session (FF_PAGE (user_data)), records, NULL);
  return TRUE;
}

static void
set_up_coach (FfDreamPage *self)
{
  gboolean knows = ff_coach_knows (ff_model_get_language (ff_page_get_model (FF_PAGE (self))));

  self->settings = ff_settings_new ();
  gtk_widget_set_visible (GTK_WIDGET (self->coach_button), knows && self->settings != NULL);
  if (self->settings != NULL)
    g_settings_bind (self->settings, "coach", self->coach_button, "active",
                     G_SETTINGS_BIND_DEFAULT);
}

static void
search_toggled_cb (FfDreamPage *self)
{
  if (gtk_toggle_button_get_active (self->search_button))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
  else
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
stop_search_cb (FfDreamPage *self)
{
  gtk_toggle_button_set_active (self->search_button, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
find_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfDreamPage *self = FF_DREAM_PAGE (widget);

  gtk_toggle_button_set_active (self->search_button, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
row_activated_cb (FfDreamPage *self, GtkListBoxRow *row)
{
  ff_proposition_row_edit (FF_PROPOSITION_ROW (row));
}

/* Who goes back to typing looks at the whole again, and so does the wall. */
static void
entry_focused_cb (FfDreamPage *self)
{
  gtk_list_box_unselect_all (self->list);
}

static void
selection_changed_cb (FfDreamPage *self)
{
  ff_page_scene_changed (FF_PAGE (self));
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  return ff_proposition_row_new (ff_page_get_session (user_data), item);
}

static void
ff_dream_page_focus_entry (FfPage *page)
{
  FfDreamPage *self = FF_DREAM_PAGE (page);

  gtk_list_box_unselect_all (self->list);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static FfScene *
ff_dream_page_dup_scene (FfPage *page)
{
  FfDreamPage *self = FF_DREAM_PAGE (page);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  FfProposition *proposition
      = row != NULL ? ff_proposition_row_get_proposition (FF_PROPOSITION_ROW (row)) : NULL;

  if (proposition != NULL && !ff_proposition_get_withdrawn (proposition))
    return ff_scene_new_for_proposition (ff_page_get_model (page), proposition);
  return ff_scene_new_for_propositions (ff_page_get_model (page));
}

static void
ff_dream_page_constructed (GObject *object)
{
  FfDreamPage *self = FF_DREAM_PAGE (object);
  FfModel *model = ff_page_get_model (FF_PAGE (self));
  g_autoptr (GtkFilterListModel) shown = NULL;

  G_OBJECT_CLASS (ff_dream_page_parent_class)->constructed (object);

  self->filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, self, NULL));
  shown = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (get_propositions (self))),
                                     g_object_ref (self->filter));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (shown), make_row_cb, self, NULL);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  set_up_coach (self);
  ff_draft_keep (self->entry, ff_page_get_session (FF_PAGE (self)), "proposition");
  ff_drop_target_add (GTK_WIDGET (self->entry), take_cb, self);
  model_changed_cb (self);
  entry_changed_cb (self);
}

static void
ff_dream_page_dispose (GObject *object)
{
  FfDreamPage *self = FF_DREAM_PAGE (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->settings);
  g_clear_object (&self->filter);
  g_clear_pointer (&self->wanted, g_free);
  G_OBJECT_CLASS (ff_dream_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-dream-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, number);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, entry);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, add);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, search_button);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, search);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, ungrounded);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, coach_button);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, coach);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FfDreamPage, list);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_focused_cb);
  gtk_widget_class_bind_template_callback (widget_class, lines_pasted_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, selection_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, ungrounded_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, ff_page_focus_entry);
}

static void
ff_dream_page_class_init (FfDreamPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_dream_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = ff_dream_page_dispose;
  FF_PAGE_CLASS (klass)->focus_entry = ff_dream_page_focus_entry;
  FF_PAGE_CLASS (klass)->dup_scene = ff_dream_page_dup_scene;
  g_type_ensure (FF_TYPE_COACH_VIEW);
  g_type_ensure (FF_TYPE_MARK);
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "page.find", NULL, find_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "page.find",
                                       NULL);
}

static void
ff_dream_page_init (FfDreamPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
