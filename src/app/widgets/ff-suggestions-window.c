/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-suggestions-window.h"

#include "app/widgets/ff-suggestion-row.h"
#include "model/ff-similar.h"
#include "model/ff-theme-suggestion.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

/* As many as anybody reads in one go; the next ones come up as these are decided on. */
#define MOST 20

struct _FfSuggestionsWindow
{
  AdwWindow parent_instance;
  FfSession *session;
  FfPhase phase;
  GHashTable *put_off; /* set of char *: titles of themes that nobody wants now */

  GtkStack *stack;
  GtkBox *again;
  GtkBox *themes;
  GtkStackPage *again_page;
  GtkStackPage *themes_page;
};

G_DEFINE_FINAL_TYPE (FfSuggestionsWindow, ff_suggestions_window, ADW_TYPE_WINDOW)

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
say_that_there_is_none (GtkBox *box, const char *sentence)
{
  GtkWidget *label = gtk_label_new (sentence);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_margin_top (label, 60);
  gtk_box_append (box, label);
}

/* -- said again ------------------------------------------------------------------------------- */

static void
join_cb (FfSuggestionsWindow *self, FfSuggestionRow *row)
{
  g_autoptr (GPtrArray) ticked = ff_suggestion_row_dup_ticked (row);

  ff_session_join_contributions (self->session, ticked, NULL);
}

static void
keep_apart_cb (FfSuggestionsWindow *self, FfSuggestionRow *row)
{
  ff_session_keep_contributions_apart (self->session, ff_suggestion_row_get_all (row));
}

static guint
list_said_again (FfSuggestionsWindow *self)
{
  g_autoptr (GPtrArray) groups
      = ff_similar_find_contributions (ff_session_get_model (self->session), self->phase);

  empty (self->again);
  for (guint i = 0; i < MIN (groups->len, MOST); i++)
    {
      GtkWidget *row = ff_suggestion_row_new (g_ptr_array_index (groups, i), NULL, _ ("_Join"),
                                              _ ("Keep _Apart"), 2);

      g_signal_connect_swapped (row, "accepted", G_CALLBACK (join_cb), self);
      g_signal_connect_swapped (row, "refused", G_CALLBACK (keep_apart_cb), self);
      gtk_box_append (self->again, row);
    }
  if (groups->len == 0)
    say_that_there_is_none (self->again, _ ("Nothing that was said looks like anything else."));
  return groups->len;
}

/* -- themes ----------------------------------------------------------------------------------- */

static FfTheme *
find_theme (FfSuggestionsWindow *self, const char *title)
{
  g_autoptr (GPtrArray) themes = ff_model_list_where (ff_session_get_model (self->session),
                                                      FF_TYPE_THEME, FF_THEME_PHASE, self->phase);

  for (guint i = 0; i < themes->len; i++)
    if (g_str_equal (ff_theme_get_title (g_ptr_array_index (themes, i)), title))
      return g_ptr_array_index (themes, i);
  return NULL;
}

static void
sort_cb (FfSuggestionsWindow *self, FfSuggestionRow *row)
{
  g_autoptr (GPtrArray) ticked = ff_suggestion_row_dup_ticked (row);
  g_autofree char *title = ff_suggestion_row_dup_title (row);
  FfTheme *theme = find_theme (self, title);

  if (theme != NULL)
    ff_session_sort_contributions (self->session, ticked, theme);
  else
    ff_session_sort_into_new_theme (self->session, ticked, title);
}

static guint list_themes (FfSuggestionsWindow *self);

static void
put_off_cb (FfSuggestionsWindow *self, FfSuggestionRow *row)
{
  g_hash_table_add (self->put_off, g_strdup (g_object_get_data (G_OBJECT (row), "title")));
  list_themes (self);
}

static void
add_theme (FfSuggestionsWindow *self, FfThemeSuggestion *suggestion)
{
  GtkWidget *row = ff_suggestion_row_new (
      suggestion->contributions,
      suggestion->theme != NULL ? ff_theme_get_title (suggestion->theme) : suggestion->title,
      suggestion->theme != NULL ? _ ("_Sort Into It") : _ ("_Make the Theme"), _ ("_Not Now"), 1);

  g_object_set_data_full (G_OBJECT (row), "title", g_strdup (suggestion->title), g_free);
  g_signal_connect_swapped (row, "accepted", G_CALLBACK (sort_cb), self);
  g_signal_connect_swapped (row, "refused", G_CALLBACK (put_off_cb), self);
  gtk_box_append (self->themes, row);
}

static guint
list_themes (FfSuggestionsWindow *self)
{
  g_autoptr (GPtrArray) found
      = ff_theme_suggestion_find (ff_session_get_model (self->session), self->phase);
  guint n = 0;

  empty (self->themes);
  for (guint i = 0; i < found->len; i++)
    {
      FfThemeSuggestion *suggestion = g_ptr_array_index (found, i);

      if (g_hash_table_contains (self->put_off, suggestion->title))
        continue;
      add_theme (self, suggestion);
      n++;
    }
  if (n == 0)
    say_that_there_is_none (self->themes, _ ("No words recur among what is not sorted yet."));
  return n;
}

/* -- both ------------------------------------------------------------------------------------- */

static void
focus_first (FfSuggestionsWindow *self)
{
  gboolean themes = g_str_equal (gtk_stack_get_visible_child_name (self->stack), "themes");
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (themes ? self->themes : self->again));

  if (FF_IS_SUGGESTION_ROW (first))
    gtk_widget_grab_focus (first);
}

static void
update (FfSuggestionsWindow *self)
{
  guint again = list_said_again (self);
  guint themes = list_themes (self);
  g_autofree char *again_title = NULL;
  g_autofree char *themes_title = NULL;

  /* Translators: a tab; %u is how many groups of contributions say the same */
  again_title = g_strdup_printf (_ ("Said Again (%u)"), again);
  /* Translators: a tab; %u is how many themes are suggested */
  themes_title = g_strdup_printf (_ ("Themes (%u)"), themes);
  gtk_stack_page_set_title (self->again_page, again_title);
  gtk_stack_page_set_title (self->themes_page, themes_title);
  focus_first (self);
}

static gboolean
undo_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  ff_session_undo (FF_SUGGESTIONS_WINDOW (widget)->session);
  return TRUE;
}

static void
ff_suggestions_window_dispose (GObject *object)
{
  FfSuggestionsWindow *self = FF_SUGGESTIONS_WINDOW (object);

  g_clear_pointer (&self->put_off, g_hash_table_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_suggestions_window_parent_class)->dispose (object);
}

static void
ff_suggestions_window_class_init (FfSuggestionsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_suggestions_window_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-suggestions-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSuggestionsWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, FfSuggestionsWindow, again);
  gtk_widget_class_bind_template_child (widget_class, FfSuggestionsWindow, themes);
  gtk_widget_class_bind_template_child (widget_class, FfSuggestionsWindow, again_page);
  gtk_widget_class_bind_template_child (widget_class, FfSuggestionsWindow, themes_page);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, undo_cb, NULL);
}

static void
ff_suggestions_window_init (FfSuggestionsWindow *self)
{
  self->put_off = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_suggestions_window_new (GtkWidget *parent, FfSession *session, FfPhase phase)
{
  FfSuggestionsWindow *self = g_object_new (FF_TYPE_SUGGESTIONS_WINDOW, "transient-for",
                                            gtk_widget_get_root (parent), NULL);

  self->session = g_object_ref (session);
  self->phase = phase;
  g_signal_connect_object (ff_session_get_model (session), "changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
