/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-after-frame.h"

typedef struct
{
  GtkWidget *widget; /* (nullable): once it is gone */
  FfAfterFrame make;
} Task;

static void
free_task (gpointer data)
{
  Task *task = data;

  g_clear_weak_pointer (&task->widget);
  g_free (task);
}

static gboolean
painted_cb (gpointer data)
{
  Task *task = data;

  if (task->widget != NULL)
    task->make (task->widget);
  return G_SOURCE_REMOVE;
}

static gboolean
frame_begins_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Task *task = g_new0 (Task, 1);

  g_set_weak_pointer (&task->widget, widget);
  task->make = ((Task *) data)->make;
  /* After the painting of this frame, which comes in one go, and before that of the next. */
  g_idle_add_full (GDK_PRIORITY_REDRAW + 10, painted_cb, task, free_task);
  return G_SOURCE_REMOVE;
}

void
ff_after_frame (GtkWidget *widget, FfAfterFrame make)
{
  Task *task;

  g_return_if_fail (GTK_IS_WIDGET (widget) && make != NULL);

  task = g_new0 (Task, 1);
  task->make = make;
  gtk_widget_add_tick_callback (widget, frame_begins_cb, task, free_task);
}
