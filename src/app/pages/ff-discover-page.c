/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-discover-page.h"

#include "app/pages/ff-pile.h"
#include "app/widgets/ff-board.h"
#include "app/widgets/ff-capture-bar.h"
#include "app/widgets/ff-contribution-list.h"
#include "app/widgets/ff-contribution-search.h"
#include "app/widgets/ff-pile-row.h"
#include "app/widgets/ff-suggestions-window.h"
#include "app/widgets/ff-theme-entry.h"
#include "app/widgets/ff-voices-bar.h"

struct _FfDiscoverPage
{
  FfPage parent_instance;
  FfPhase phase; /* that is looked at; Discover at first */
  GListModel *piles;

  FfCaptureBar *capture;
  FfContributionSearch *search;
  FfContributionList *list;
  FfBoard *board;
  GtkStack *views;
  GtkToggleButton *board_button;
  GtkWidget *side; /* the piles; on the board, its columns */
  GtkListBox *pile_list;
  FfThemeEntry *theme_entry;
  FfVoicesBar *voices;
};

G_DEFINE_FINAL_TYPE (FfDiscoverPage, ff_discover_page, FF_TYPE_PAGE)

static guint
count_pile (FfDiscoverPage *self, FfPile *pile)
{
  FfRecordList *list = ff_model_get_list (ff_page_get_model (FF_PAGE (self)), FF_TYPE_CONTRIBUTION);
  guint n = 0;

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    n += ff_pile_contains (pile, self->phase, ff_record_list_get (list, i));
  return n;
}

static void
select_everything (FfDiscoverPage *self)
{
  gtk_list_box_select_row (self->pile_list, gtk_list_box_get_row_at_index (self->pile_list, 0));
}

static gboolean
shows_board (FfDiscoverPage *self)
{
  return gtk_toggle_button_get_active (self->board_button);
}

static void
say_what_is_found (FfDiscoverPage *self)
{
  guint n = shows_board (self)
                ? ff_board_count_listed (self->board)
                : g_list_model_get_n_items (ff_contribution_list_get_items (self->list));

  ff_contribution_search_set_found (self->search, n);
}

static void
model_changed_cb (FfDiscoverPage *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->pile_list, i)) != NULL; i++)
    ff_pile_row_set_count (FF_PILE_ROW (row),
                           count_pile (self, ff_pile_row_get_pile (FF_PILE_ROW (row))));
  /* The theme that was looked at may have been removed. */
  if (gtk_list_box_get_selected_row (self->pile_list) == NULL)
    select_everything (self);
  say_what_is_found (self);
  ff_page_scene_changed (FF_PAGE (self));
}

static void
pile_selected_cb (FfDiscoverPage *self, GtkListBoxRow *row)
{
  FfPile *pile = row != NULL ? ff_pile_row_get_pile (FF_PILE_ROW (row)) : NULL;

  if (pile == NULL)
    return;
  if (!shows_board (self))
    ff_capture_bar_set_pile (self->capture, pile);
  ff_contribution_list_show_pile (self->list, pile);
  say_what_is_found (self);
  ff_page_scene_changed (FF_PAGE (self));
}

static void
prompt_changed_cb (FfDiscoverPage *self)
{
  ff_page_scene_changed (FF_PAGE (self));
}

static GtkWidget *
make_pile_row (gpointer item, gpointer user_data)
{
  return ff_pile_row_new (ff_page_get_session (FF_PAGE (user_data)), item);
}

static void
list_piles (FfDiscoverPage *self)
{
  g_clear_object (&self->piles);
  self->piles = ff_piles_new (ff_page_get_model (FF_PAGE (self)), self->phase);
  gtk_list_box_bind_model (self->pile_list, self->piles, make_pile_row, self, NULL);
}

static void
filter_changed_cb (FfDiscoverPage *self)
{
  ff_contribution_list_refilter (self->list);
  ff_board_refilter (self->board);
  say_what_is_found (self);
}

static void
search_left_cb (FfDiscoverPage *self)
{
  gtk_widget_grab_focus (shows_board (self) ? GTK_WIDGET (self->board) : GTK_WIDGET (self->list));
}

/* On the board, what is typed is unsorted; in the list it goes into the pile in front. */
static void
aim_capture (FfDiscoverPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->pile_list);
  FfPile *pile = row != NULL ? ff_pile_row_get_pile (FF_PILE_ROW (row)) : NULL;

  ff_capture_bar_set_pile (self->capture, shows_board (self) ? NULL : pile);
}

static void
board_toggled_cb (FfDiscoverPage *self)
{
  gboolean board = shows_board (self);

  if (board)
    ff_board_show_phase (self->board, self->phase);
  gtk_stack_set_visible_child_name (self->views, board ? "board" : "list");
  gtk_widget_set_visible (self->side, !board);
  aim_capture (self);
  say_what_is_found (self);
  ff_page_scene_changed (FF_PAGE (self));
}

static void
toggle_board_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfDiscoverPage *self = FF_DISCOVER_PAGE (widget);

  gtk_toggle_button_set_active (self->board_button, !shows_board (self));
  search_left_cb (self);
}

static void
phase_changed_cb (FfDiscoverPage *self)
{
  FfPhase phase = ff_contribution_search_get_phase (self->search);

  self->phase = phase;
  ff_capture_bar_set_phase (self->capture, phase);
  ff_contribution_list_set_phase (self->list, phase);
  ff_theme_entry_set_phase (self->theme_entry, phase);
  ff_voices_bar_set_phase (self->voices, phase);
  if (shows_board (self))
    ff_board_show_phase (self->board, phase);
  list_piles (self);
  model_changed_cb (self);
}

static void
dropped_text_cb (FfDiscoverPage *self, const char *text)
{
  ff_capture_bar_offer_lines (self->capture, text);
}

static void
dropped_file_cb (FfDiscoverPage *self, GFile *file)
{
  ff_capture_bar_offer_file (self->capture, file);
}

static void
suggest_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfDiscoverPage *self = FF_DISCOVER_PAGE (widget);

  gtk_window_present (GTK_WINDOW (
      ff_suggestions_window_new (widget, ff_page_get_session (FF_PAGE (self)), self->phase)));
}

static void
find_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (FF_DISCOVER_PAGE (widget)->search));
}

static void
added_cb (FfDiscoverPage *self)
{
  ff_contribution_search_clear (self->search);
  ff_contribution_list_show_newest (self->list);
}

static void
ff_discover_page_constructed (GObject *object)
{
  FfDiscoverPage *self = FF_DISCOVER_PAGE (object);
  FfSession *session = ff_page_get_session (FF_PAGE (self));
  FfModel *model = ff_page_get_model (FF_PAGE (self));

  G_OBJECT_CLASS (ff_discover_page_parent_class)->constructed (object);

  self->phase = FF_PHASE_DISCOVER;
  ff_capture_bar_set_up (self->capture, session, self->phase);
  ff_contribution_search_set_up (self->search, session, self->phase);
  ff_contribution_list_set_up (self->list, session, self->phase);
  ff_theme_entry_set_up (self->theme_entry, session);
  ff_voices_bar_set_up (self->voices, session, self->phase);
  ff_board_set_up (self->board, session, ff_contribution_search_get_filter (self->search));
  ff_contribution_list_set_filter (self->list, ff_contribution_search_get_filter (self->search));
  list_piles (self);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
}

static FfTheme *
get_theme_in_front (FfDiscoverPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->pile_list);

  return row != NULL ? ff_pile_get_theme (ff_pile_row_get_pile (FF_PILE_ROW (row))) : NULL;
}

/* The wall sees what the page is about: the board of themes, one of them, or what is being said. */
static FfScene *
ff_discover_page_dup_scene (FfPage *page)
{
  FfDiscoverPage *self = FF_DISCOVER_PAGE (page);
  FfModel *model = ff_page_get_model (page);

  if (shows_board (self))
    return ff_scene_new_for_themes (model, self->phase);
  if (get_theme_in_front (self) != NULL)
    return ff_scene_new_for_theme (model, get_theme_in_front (self));
  return ff_scene_new_for_contributions (model, self->phase,
                                         ff_capture_bar_get_prompt (self->capture));
}

static void
ff_discover_page_focus_entry (FfPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (FF_DISCOVER_PAGE (page)->capture));
}

static void
ff_discover_page_dispose (GObject *object)
{
  FfDiscoverPage *self = FF_DISCOVER_PAGE (object);

  g_clear_object (&self->piles);
  G_OBJECT_CLASS (ff_discover_page_parent_class)->dispose (object);
}

static void
ff_discover_page_class_init (FfDiscoverPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = ff_discover_page_constructed;
  object_class->dispose = ff_discover_page_dispose;
  FF_PAGE_CLASS (klass)->dup_scene = ff_discover_page_dup_scene;
  FF_PAGE_CLASS (klass)->focus_entry = ff_discover_page_focus_entry;
  g_type_ensure (FF_TYPE_BOARD);
  g_type_ensure (FF_TYPE_CAPTURE_BAR);
  g_type_ensure (FF_TYPE_CONTRIBUTION_LIST);
  g_type_ensure (FF_TYPE_CONTRIBUTION_SEARCH);
  g_type_ensure (FF_TYPE_THEME_ENTRY);
  g_type_ensure (FF_TYPE_VOICES_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-discover-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, capture);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, search);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, list);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, board);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, views);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, board_button);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, side);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, pile_list);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, theme_entry);
  gtk_widget_class_bind_template_child (widget_class, FfDiscoverPage, voices);
  gtk_widget_class_bind_template_callback (widget_class, pile_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, prompt_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
  gtk_widget_class_bind_template_callback (widget_class, board_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, phase_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, dropped_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, dropped_file_cb);
  gtk_widget_class_install_action (widget_class, "page.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "page.suggest", NULL, suggest_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_g, GDK_CONTROL_MASK, "page.suggest",
                                       NULL);
  gtk_widget_class_install_action (widget_class, "page.toggle-board", NULL, toggle_board_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_b, GDK_CONTROL_MASK,
                                       "page.toggle-board", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "page.find",
                                       NULL);
}

static void
ff_discover_page_init (FfDiscoverPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
