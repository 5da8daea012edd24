/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-worker.h"

/*
 *   main context                     worker thread
 *   ff_worker_push --> tasks ------> task (store)
 *   deliver <--------- outcomes <--- changes or error
 */
struct _FfWorker
{
  FfStore *store;
  FfDeliver deliver;
  gpointer user_data;
  GMainContext *context;
  GThread *thread;
  GAsyncQueue *tasks;    /* FfQueued, to the thread */
  GAsyncQueue *outcomes; /* FfQueued, from the thread */
  GSource *source;       /* wakes the main context for the outcomes */
  guint pending;         /* on the main side alone */
};

typedef struct
{
  FfTask task; /* NULL asks the thread to end */
  gpointer data;
  GDestroyNotify destroy;
  FfChanges *changes;
  GError *error;
} FfQueued;

static void
queued_free (FfQueued *queued)
{
  if (queued->destroy != NULL)
    queued->destroy (queued->data);
  g_clear_pointer (&queued->changes, ff_changes_free);
  g_clear_error (&queued->error);
  g_free (queued);
}

static gpointer
work_thread (gpointer user_data)
{
  FfWorker *self = user_data;

  for (;;)
    {
      FfQueued *queued = g_async_queue_pop (self->tasks);
      gboolean last = queued->task == NULL;

      if (!last)
        queued->changes = queued->task (self->store, queued->data, &queued->error);
      g_async_queue_push (self->outcomes, queued);
      g_source_set_ready_time (self->source, 0);
      if (last)
        return NULL;
    }
}

static void
deliver_one (FfWorker *self, FfQueued *queued)
{
  self->pending--;
  if (queued->task != NULL)
    self->deliver (queued->changes, queued->error, self->user_data);
  queued_free (queued);
}

static gboolean
deliver_cb (gpointer user_data)
{
  FfWorker *self = user_data;
  FfQueued *queued;

  g_source_set_ready_time (self->source, -1);
  while ((queued = g_async_queue_try_pop (self->outcomes)) != NULL)
    deliver_one (self, queued);
  return G_SOURCE_CONTINUE;
}

static gboolean
dispatch_source (GSource *source, GSourceFunc callback, gpointer user_data)
{
  return callback (user_data);
}

static GSource *
make_source (FfWorker *self)
{
  static GSourceFuncs funcs = { .dispatch = dispatch_source };
  GSource *source = g_source_new (&funcs, sizeof (GSource));

  g_source_set_callback (source, deliver_cb, self, NULL);
  g_source_set_static_name (source, "ff-worker");
  g_source_attach (source, self->context);
  return source;
}

FfWorker *
ff_worker_new (FfStore *store, FfDeliver deliver, gpointer user_data)
{
  FfWorker *self = g_new0 (FfWorker, 1);

  self->store = store;
  self->deliver = deliver;
  self->user_data = user_data;
  self->context = g_main_context_ref_thread_default ();
  self->tasks = g_async_queue_new ();
  self->outcomes = g_async_queue_new ();
  self->source = make_source (self);
  self->thread = g_thread_new ("ff-store", work_thread, self);
  return self;
}

void
ff_worker_push (FfWorker *self, FfTask task, gpointer data, GDestroyNotify destroy)
{
  FfQueued *queued = g_new0 (FfQueued, 1);

  queued->task = task;
  queued->data = data;
  queued->destroy = destroy;
  self->pending++;
  g_async_queue_push (self->tasks, queued);
}

void
ff_worker_wait (FfWorker *self)
{
  while (self->pending > 0)
    deliver_one (self, g_async_queue_pop (self->outcomes));
}

void
ff_worker_free (FfWorker *self)
{
  ff_worker_push (self, NULL, NULL, NULL);
  ff_worker_wait (self);
  g_thread_join (self->thread);
  g_source_destroy (self->source);
  g_source_unref (self->source);
  ff_store_free (self->store);
  g_async_queue_unref (self->tasks);
  g_async_queue_unref (self->outcomes);
  g_main_context_unref (self->context);
  g_free (self);
}

guint
ff_worker_get_pending (FfWorker *self)
{
  return self->pending;
}

FfStore *
ff_worker_get_store (FfWorker *self)
{
  return self->store;
}
