/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-opening.h"

#include "session/ff-session-private.h"

/* Until the thread is joined, what it makes belongs to it alone. */
struct _FfOpening
{
  char *path;
  FfClock *clock;
  GThread *thread; /* NULL once joined */
  FfStore *store;
  FfChanges *everything;
  GError *error;
};

static gpointer
open_thread (gpointer user_data)
{
  FfOpening *self = user_data;

  self->store = ff_store_open (self->path, self->clock, &self->error);
  if (self->store != NULL)
    self->everything = ff_store_load (self->store, &self->error);
  return NULL;
}

FfOpening *
ff_opening_new (const char *path, FfClock *clock)
{
  FfOpening *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_new0 (FfOpening, 1);
  self->path = g_canonicalize_filename (path, NULL);
  self->clock = clock != NULL ? g_object_ref (clock) : ff_clock_new_system ();
  self->thread = g_thread_new ("ff-opening", open_thread, self);
  return self;
}

const char *
ff_opening_get_path (FfOpening *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

FfSession *
ff_opening_finish (FfOpening *self, GError **error)
{
  g_autoptr (FfOpening) taken = self;

  g_return_val_if_fail (self != NULL, NULL);

  g_thread_join (g_steal_pointer (&self->thread));
  if (self->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&self->error));
      return NULL;
    }
  return ff_session_new_for_store (self->path, self->clock, g_steal_pointer (&self->store),
                                   self->everything);
}

void
ff_opening_free (FfOpening *self)
{
  if (self->thread != NULL)
    g_thread_join (self->thread);
  g_clear_pointer (&self->everything, ff_changes_free);
  g_clear_pointer (&self->store, ff_store_free);
  g_clear_error (&self->error);
  g_object_unref (self->clock);
  g_free (self->path);
  g_free (self);
}
