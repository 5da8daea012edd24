/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-dragged.h"

struct _FfDragged
{
  GObject parent_instance;
  GPtrArray *records;
};

G_DEFINE_FINAL_TYPE (FfDragged, ff_dragged, G_TYPE_OBJECT)

/* What a controller calls, and with what. */
typedef struct
{
  GCallback function;
  gpointer user_data;
} Callee;

static void
ff_dragged_finalize (GObject *object)
{
  g_ptr_array_unref (FF_DRAGGED (object)->records);
  G_OBJECT_CLASS (ff_dragged_parent_class)->finalize (object);
}

static void
ff_dragged_class_init (FfDraggedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_dragged_finalize;
}

static void
ff_dragged_init (FfDragged *self)
{
}

static void
remember (GtkEventController *controller, GCallback function, gpointer user_data)
{
  Callee *callee = g_new (Callee, 1);

  callee->function = function;
  callee->user_data = user_data;
  g_object_set_data_full (G_OBJECT (controller), "callee", callee, g_free);
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y)
{
  Callee *callee = g_object_get_data (G_OBJECT (source), "callee");
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GPtrArray) records = ((FfDragPrepare) callee->function) (widget, callee->user_data);
  g_autoptr (FfDragged) dragged = NULL;

  if (records == NULL || records->len == 0)
    return NULL;
  dragged = g_object_new (FF_TYPE_DRAGGED, NULL);
  dragged->records = g_steal_pointer (&records);
  return gdk_content_provider_new_typed (FF_TYPE_DRAGGED, dragged);
}

static void
drag_begin_cb (GtkDragSource *source)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (widget);

  gtk_drag_source_set_icon (source, picture, 12, 12);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value)
{
  Callee *callee = g_object_get_data (G_OBJECT (target), "callee");
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  FfDragged *dragged = g_value_get_object (value);

  return dragged != NULL
         && ((FfDropTake) callee->function) (widget, dragged->records, callee->user_data);
}

void
ff_drag_source_add (GtkWidget *widget, FfDragPrepare prepare, gpointer user_data)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_COPY | GDK_ACTION_MOVE);
  remember (GTK_EVENT_CONTROLLER (source), G_CALLBACK (prepare), user_data);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), NULL);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), NULL);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (source));
}

void
ff_drop_target_add (GtkWidget *widget, FfDropTake take, gpointer user_data)
{
  GtkDropTarget *target = gtk_drop_target_new (FF_TYPE_DRAGGED, GDK_ACTION_COPY | GDK_ACTION_MOVE);

  remember (GTK_EVENT_CONTROLLER (target), G_CALLBACK (take), user_data);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), NULL);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

gboolean
ff_dragged_all_of (GPtrArray *records, GType type)
{
  for (guint i = 0; i < records->len; i++)
    if (!G_TYPE_CHECK_INSTANCE_TYPE (g_ptr_array_index (records, i), type))
      return FALSE;
  return TRUE;
}
