/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-recent-row.h"

#include "app/widgets/ff-field-format.h"
#include "app/widgets/ff-mark.h"

#include <glib/gi18n.h>

struct _FfRecentRow
{
  AdwActionRow parent_instance;
  FfRecent *recent;
  FfMark *mark;
};

enum
{
  FORGET,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfRecentRow, ff_recent_row, ADW_TYPE_ACTION_ROW)

static void
forget_cb (FfRecentRow *self)
{
  g_signal_emit (self, signals[FORGET], 0);
}

static void
ff_recent_row_dispose (GObject *object)
{
  g_clear_object (&FF_RECENT_ROW (object)->recent);
  G_OBJECT_CLASS (ff_recent_row_parent_class)->dispose (object);
}

static void
ff_recent_row_class_init (FfRecentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_recent_row_dispose;
  signals[FORGET] = g_signal_new ("forget", FF_TYPE_RECENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  g_type_ensure (FF_TYPE_MARK);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-recent-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FfRecentRow, mark);
  gtk_widget_class_bind_template_callback (widget_class, forget_cb);
}

static void
ff_recent_row_init (FfRecentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static FfMarkShape
find_shape (FfPhase phase)
{
  static const FfMarkShape shapes[]
      = { FF_MARK_PREPARE, FF_MARK_DISCOVER, FF_MARK_DREAM, FF_MARK_DESIGN, FF_MARK_DESTINY };

  return shapes[phase];
}

static char *
dup_subtitle (FfRecent *recent, gboolean present)
{
  g_autofree char *date = ff_format_date (ff_recent_get_date (recent));
  FfPhase phase = ff_recent_get_phase (recent);
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  if (!present)
    /* Translators: %s is the path of a file */
    return g_strdup_printf (_ ("%s is no longer there"), ff_recent_get_path (recent));
  if (*ff_recent_get_place (recent) != '\0')
    g_ptr_array_add (parts, (gpointer) ff_recent_get_place (recent));
  if (*date != '\0')
    g_ptr_array_add (parts, date);
  if (phase != FF_PHASE_NONE)
    g_ptr_array_add (parts, (gpointer) ff_phase_get_name (phase));
  if (parts->len == 0)
    g_ptr_array_add (parts, (gpointer) ff_recent_get_path (recent));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

GtkWidget *
ff_recent_row_new (FfRecent *recent)
{
  FfRecentRow *self = g_object_new (FF_TYPE_RECENT_ROW, NULL);
  gboolean present = g_file_test (ff_recent_get_path (recent), G_FILE_TEST_IS_REGULAR);
  g_autofree char *subtitle = dup_subtitle (recent, present);
  const char *title = ff_recent_get_title (recent);

  self->recent = g_object_ref (recent);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 *title != '\0' ? title : _ ("Untitled session"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), present);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), ff_recent_get_path (recent));
  ff_mark_set_shape (self->mark, find_shape (ff_recent_get_phase (recent)));
  if (!present)
    gtk_widget_add_css_class (GTK_WIDGET (self), "missing");
  return GTK_WIDGET (self);
}

FfRecent *
ff_recent_row_get_recent (FfRecentRow *self)
{
  g_return_val_if_fail (FF_IS_RECENT_ROW (self), NULL);

  return self->recent;
}
