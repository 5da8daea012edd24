/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-board.h"

#include "app/widgets/ff-theme-entry.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

struct _FfBoard
{
  GtkWidget parent_instance;
  FfSession *session;
  FfContributionFilter *filter; /* (unowned) */
  FfPhase phase;
  gboolean shown; /* whether it has columns yet */

  GtkWidget *scroller;
  GtkWidget *box; /* the columns, then the entry */
  GtkWidget *entry;
};

enum
{
  DROPPED_TEXT,
  DROPPED_FILE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfBoard, ff_board, GTK_TYPE_WIDGET)

FfBoardColumn *
ff_board_get_column (FfBoard *self, guint index)
{
  GtkWidget *child;

  g_return_val_if_fail (FF_IS_BOARD (self), NULL);

  child = gtk_widget_get_first_child (self->box);
  while (child != NULL && index-- > 0)
    child = gtk_widget_get_next_sibling (child);
  return FF_IS_BOARD_COLUMN (child) ? FF_BOARD_COLUMN (child) : NULL;
}

static void
dropped_text_cb (FfBoard *self, const char *text)
{
  g_signal_emit (self, signals[DROPPED_TEXT], 0, text);
}

static void
dropped_file_cb (FfBoard *self, GFile *file)
{
  g_signal_emit (self, signals[DROPPED_FILE], 0, file);
}

static GtkWidget *
make_column (FfBoard *self, FfPile *pile)
{
  GtkWidget *column = ff_board_column_new (self->session, self->phase, pile, self->filter);
  FfContributionList *list = ff_board_column_get_list (FF_BOARD_COLUMN (column));

  g_signal_connect_swapped (list, "dropped-text", G_CALLBACK (dropped_text_cb), self);
  g_signal_connect_swapped (list, "dropped-file", G_CALLBACK (dropped_file_cb), self);
  return column;
}

static FfTheme *
get_theme (FfBoardColumn *column)
{
  return ff_pile_get_theme (ff_board_column_get_pile (column));
}

/* Returns: (nullable): the column of @theme; %NULL as @theme stands for the unsorted. */
static GtkWidget *
find_column (FfBoard *self, FfTheme *theme)
{
  FfBoardColumn *column;

  for (guint i = 0; (column = ff_board_get_column (self, i)) != NULL; i++)
    if (get_theme (column) == theme)
      return GTK_WIDGET (column);
  return NULL;
}

/* Puts the column of @theme after @before, making it if there is none. */
static GtkWidget *
place_column (FfBoard *self, FfTheme *theme, GtkWidget *before)
{
  GtkWidget *column = find_column (self, theme);
  g_autoptr (FfPile) pile = NULL;

  if (column == NULL)
    {
      pile = ff_pile_new (theme != NULL ? FF_PILE_THEME : FF_PILE_UNSORTED, theme);
      column = make_column (self, pile);
      gtk_box_insert_child_after (GTK_BOX (self->box), column, before);
    }
  else if (gtk_widget_get_prev_sibling (column) != before)
    gtk_box_reorder_child_after (GTK_BOX (self->box), column, before);
  return column;
}

static void
drop_columns (FfBoard *self, GPtrArray *themes)
{
  FfBoardColumn *column;
  guint i = 0;

  while ((column = ff_board_get_column (self, i)) != NULL)
    {
      FfTheme *theme = get_theme (column);

      if (themes != NULL && (theme == NULL || g_ptr_array_find (themes, theme, NULL)))
        i++;
      else
        gtk_box_remove (GTK_BOX (self->box), GTK_WIDGET (column));
    }
}

/* A column stays what it is when themes change places, and so do the focus and what is selected. */
static void
follow_cb (FfBoard *self)
{
  g_autoptr (GPtrArray) themes = NULL;
  GtkWidget *before;

  if (!self->shown)
    return;
  themes = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_THEME, FF_THEME_PHASE,
                                self->phase);
  drop_columns (self, themes);
  before = place_column (self, NULL, NULL);
  for (guint i = 0; i < themes->len; i++)
    before = place_column (self, g_ptr_array_index (themes, i), before);
}

/* -- by keyboard ------------------------------------------------------------------------------ */

static int
find_focused_column (FfBoard *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  FfBoardColumn *column;

  for (int i = 0; (column = ff_board_get_column (self, (guint) i)) != NULL; i++)
    if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (column)))
      return i;
  return -1;
}

/* Brings a column into view that lies beyond an edge. */
static void
scroll_to (FfBoard *self, GtkWidget *column)
{
  GtkAdjustment *adjustment
      = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (column, self->box, &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.x, bounds.origin.x + bounds.size.width);
}

static void
take_along (FfBoard *self, FfBoardColumn *from, FfBoardColumn *to)
{
  g_autoptr (GPtrArray) selected
      = ff_contribution_list_dup_selected (ff_board_column_get_list (from));

  if (selected->len > 0)
    ff_session_sort_contributions (self->session, selected,
                                   ff_pile_get_theme (ff_board_column_get_pile (to)));
}

static gboolean
go (FfBoard *self, int by, gboolean takes)
{
  int at = find_focused_column (self);
  FfBoardColumn *from, *to;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    by = -by;
  if (at < 0 || at + by < 0)
    return GDK_EVENT_PROPAGATE;
  from = ff_board_get_column (self, (guint) at);
  to = ff_board_get_column (self, (guint) (at + by));
  if (to == NULL)
    return GDK_EVENT_PROPAGATE;
  if (takes)
    take_along (self, from, to);
  else
    gtk_widget_grab_focus (GTK_WIDGET (ff_board_column_get_list (to)));
  scroll_to (self, GTK_WIDGET (to));
  return GDK_EVENT_STOP;
}

/* Before the lists see the key, which would move within themselves; not while words are typed. */
static gboolean
key_pressed_cb (FfBoard *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  int by = keyval == GDK_KEY_Right ? 1 : keyval == GDK_KEY_Left ? -1 : 0;
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();

  if (by == 0 || GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus))
    return GDK_EVENT_PROPAGATE;
  if (held == GDK_CONTROL_MASK)
    return go (self, by, FALSE);
  if (held == (GDK_CONTROL_MASK | GDK_SHIFT_MASK))
    return go (self, by, TRUE);
  return GDK_EVENT_PROPAGATE;
}

/* -- class ------------------------------------------------------------------------------------ */

static gboolean
ff_board_grab_focus (GtkWidget *widget)
{
  FfBoardColumn *first = ff_board_get_column (FF_BOARD (widget), 0);

  return first != NULL && gtk_widget_grab_focus (GTK_WIDGET (ff_board_column_get_list (first)));
}

static void
ff_board_dispose (GObject *object)
{
  FfBoard *self = FF_BOARD (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_board_parent_class)->dispose (object);
}

static void
ff_board_class_init (FfBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_board_dispose;
  widget_class->grab_focus = ff_board_grab_focus;
  signals[DROPPED_TEXT] = g_signal_new ("dropped-text", FF_TYPE_BOARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[DROPPED_FILE] = g_signal_new ("dropped-file", FF_TYPE_BOARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
ff_board_init (FfBoard *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  self->phase = FF_PHASE_DISCOVER;
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  gtk_widget_set_margin_bottom (self->box, 12);
  self->entry = ff_theme_entry_new ();
  gtk_widget_set_valign (self->entry, GTK_ALIGN_START);
  gtk_widget_set_size_request (self->entry, 180, -1);
  gtk_box_append (GTK_BOX (self->box), self->entry);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->box);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

void
ff_board_set_up (FfBoard *self, FfSession *session, FfContributionFilter *filter)
{
  g_return_if_fail (FF_IS_BOARD (self) && self->session == NULL);

  self->session = g_object_ref (session);
  self->filter = filter;
  ff_theme_entry_set_up (FF_THEME_ENTRY (self->entry), session);
  g_signal_connect_object (ff_session_get_model (session), "changed", G_CALLBACK (follow_cb), self,
                           G_CONNECT_SWAPPED);
}

void
ff_board_show_phase (FfBoard *self, FfPhase phase)
{
  g_return_if_fail (FF_IS_BOARD (self));

  if (self->shown && self->phase == phase)
    return;
  self->shown = TRUE;
  self->phase = phase;
  ff_theme_entry_set_phase (FF_THEME_ENTRY (self->entry), phase);
  drop_columns (self, NULL);
  follow_cb (self);
}

void
ff_board_refilter (FfBoard *self)
{
  FfBoardColumn *column;

  g_return_if_fail (FF_IS_BOARD (self));

  for (guint i = 0; (column = ff_board_get_column (self, i)) != NULL; i++)
    ff_board_column_refilter (column);
}

guint
ff_board_count_listed (FfBoard *self)
{
  FfBoardColumn *column;
  guint n = 0;

  g_return_val_if_fail (FF_IS_BOARD (self), 0);

  for (guint i = 0; (column = ff_board_get_column (self, i)) != NULL; i++)
    n += g_list_model_get_n_items (
        ff_contribution_list_get_items (ff_board_column_get_list (column)));
  return n;
}
