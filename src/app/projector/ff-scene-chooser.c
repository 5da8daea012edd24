/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-chooser.h"

#include "app/projector/ff-scene-parts.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

struct _FfSceneChooser
{
  AdwWindow parent_instance;
  FfProjector *projector; /* (nullable) */
  GListModel *scenes;     /* (nullable): that match what is looked for */
  GtkFilter *filter;      /* (nullable) */
  char *wanted;           /* what is looked for, in the form that texts are compared in */

  GtkSearchEntry *search;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfSceneChooser, ff_scene_chooser, ADW_TYPE_WINDOW)

/* A number alone means the proposition or the question that bears it. */
static gboolean
matches (gpointer item, gpointer user_data)
{
  FfSceneChooser *self = user_data;
  const FfSceneParts *parts = ff_scene_get_parts (item);
  g_autofree char *all = NULL;
  g_autofree char *folded = NULL;

  if (g_ascii_isdigit (*self->wanted))
    return g_str_equal (parts->marker, self->wanted);
  all = g_strjoin (" ", ff_scene_get_name (item), parts->phase_name, parts->heading, NULL);
  folded = ff_text_fold (all);
  return strstr (folded, self->wanted) != NULL;
}

static char *
dup_title (FfScene *scene)
{
  const char *marker = ff_scene_get_parts (scene)->marker;

  if (*marker == '\0')
    return g_strdup (ff_scene_get_name (scene));
  /* Translators: what a scene is, and the number of the question or proposition: "Proposition 7" */
  return g_strdup_printf (_ ("%s %s"), ff_scene_get_name (scene), marker);
}

static GtkWidget *
make_row (gpointer item, gpointer user_data)
{
  const FfSceneParts *parts = ff_scene_get_parts (item);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = dup_title (item);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), parts->heading);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

static void
choose (FfSceneChooser *self, guint index)
{
  g_autoptr (FfScene) scene = g_list_model_get_item (self->scenes, index);

  if (scene == NULL)
    return;
  ff_projector_show (self->projector, scene);
  gtk_window_close (GTK_WINDOW (self));
}

static void
row_activated_cb (FfSceneChooser *self, GtkListBoxRow *row)
{
  choose (self, (guint) gtk_list_box_row_get_index (row));
}

static void
search_activate_cb (FfSceneChooser *self)
{
  choose (self, 0);
}

static void
search_changed_cb (FfSceneChooser *self)
{
  g_free (self->wanted);
  self->wanted = g_strstrip (ff_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->search))));
  if (self->filter != NULL)
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
ff_scene_chooser_dispose (GObject *object)
{
  FfSceneChooser *self = FF_SCENE_CHOOSER (object);

  g_clear_object (&self->projector);
  g_clear_object (&self->scenes);
  g_clear_object (&self->filter);
  G_OBJECT_CLASS (ff_scene_chooser_parent_class)->dispose (object);
}

static void
ff_scene_chooser_finalize (GObject *object)
{
  g_free (FF_SCENE_CHOOSER (object)->wanted);
  G_OBJECT_CLASS (ff_scene_chooser_parent_class)->finalize (object);
}

static void
ff_scene_chooser_class_init (FfSceneChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = ff_scene_chooser_dispose;
  object_class->finalize = ff_scene_chooser_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-scene-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSceneChooser, search);
  gtk_widget_class_bind_template_child (widget_class, FfSceneChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_scene_chooser_init (FfSceneChooser *self)
{
  self->wanted = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
}

FfSceneChooser *
ff_scene_chooser_new (GtkWindow *parent, FfProjector *projector, GListModel *scenes)
{
  FfSceneChooser *self = g_object_new (FF_TYPE_SCENE_CHOOSER, "transient-for", parent, NULL);

  self->projector = g_object_ref (projector);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  self->scenes = G_LIST_MODEL (
      gtk_filter_list_model_new (g_object_ref (scenes), g_object_ref (self->filter)));
  gtk_list_box_bind_model (self->list, self->scenes, make_row, NULL, NULL);
  return self;
}
