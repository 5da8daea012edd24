/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-private.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

struct _FfSession
{
  GObject parent_instance;
  char *path;
  char *id;
  FfClock *clock;
  FfModel *model;
  FfWorker *worker; /* NULL once closed */
  gboolean read_only;
  GError *failure; /* the first since the last flush */
  char *undo_label;
  char *redo_label;
  char *barrier_label;
};

enum
{
  PROP_UNDO_LABEL = 1,
  PROP_REDO_LABEL,
  PROP_BARRIER_LABEL,
  PROP_BUSY,
  N_PROPS,
};

enum
{
  FAILED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfSession, ff_session, G_TYPE_OBJECT)

static void
ff_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfSession *self = FF_SESSION (object);

  switch (id)
    {
    case PROP_UNDO_LABEL:
      g_value_set_string (value, self->undo_label);
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, self->redo_label);
      break;
    case PROP_BARRIER_LABEL:
      g_value_set_string (value, self->barrier_label);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->worker != NULL && ff_worker_get_pending (self->worker) > 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
ff_session_dispose (GObject *object)
{
  ff_session_close (FF_SESSION (object));
  G_OBJECT_CLASS (ff_session_parent_class)->dispose (object);
}

static void
ff_session_finalize (GObject *object)
{
  FfSession *self = FF_SESSION (object);

  g_free (self->path);
  g_free (self->id);
  g_free (self->undo_label);
  g_free (self->redo_label);
  g_free (self->barrier_label);
  g_clear_error (&self->failure);
  g_clear_object (&self->clock);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (ff_session_parent_class)->finalize (object);
}

static void
ff_session_class_init (FfSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = ff_session_get_property;
  object_class->dispose = ff_session_dispose;
  object_class->finalize = ff_session_finalize;
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  properties[PROP_BARRIER_LABEL] = g_param_spec_string ("barrier-label", NULL, NULL, NULL, flags);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[FAILED] = g_signal_new ("failed", FF_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
ff_session_init (FfSession *self)
{
  self->model = ff_model_new ();
}

static void
take_label (FfSession *self, char **label, const char *value, guint property)
{
  if (g_strcmp0 (*label, value) == 0)
    return;
  g_free (*label);
  *label = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
take_changes (FfSession *self, const FfChanges *changes)
{
  ff_model_apply (self->model, (FfChanges *) changes);
  take_label (self, &self->undo_label, changes->undo_label, PROP_UNDO_LABEL);
  take_label (self, &self->redo_label, changes->redo_label, PROP_REDO_LABEL);
  take_label (self, &self->barrier_label, changes->barrier_label, PROP_BARRIER_LABEL);
}

static void
deliver_cb (const FfChanges *changes, const GError *error, gpointer user_data)
{
  g_autoptr (FfSession) self = g_object_ref (user_data);

  if (changes != NULL)
    take_changes (self, changes);
  else if (error != NULL)
    {
      if (self->failure == NULL)
        self->failure = g_error_copy (error);
      g_signal_emit (self, signals[FAILED], 0, error);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

FfSession *
ff_session_new_for_store (const char *path, FfClock *clock, FfStore *store, FfChanges *everything)
{
  FfSession *self = g_object_new (FF_TYPE_SESSION, NULL);

  self->path = g_canonicalize_filename (path, NULL);
  self->id = g_strdup (ff_store_get_id (store));
  self->clock = g_object_ref (clock);
  self->read_only = ff_store_is_read_only (store);
  take_changes (self, everything);
  self->worker = ff_worker_new (store, deliver_cb, self);
  return self;
}

static FfSession *
take_store (const char *path, FfClock *clock, FfStore *store, GError **error)
{
  g_autoptr (FfStore) taken = store;
  g_autoptr (FfChanges) changes = taken != NULL ? ff_store_load (taken, error) : NULL;

  if (changes == NULL)
    return NULL;
  return ff_session_new_for_store (path, clock, g_steal_pointer (&taken), changes);
}

FfSession *
ff_session_create (const char *path, FfClock *clock, GError **error)
{
  g_autoptr (FfClock) used = clock != NULL ? g_object_ref (clock) : ff_clock_new_system ();

  g_return_val_if_fail (path != NULL, NULL);

  return take_store (path, used, ff_store_create (path, used, error), error);
}

FfSession *
ff_session_open (const char *path, FfClock *clock, GError **error)
{
  g_autoptr (FfClock) used = clock != NULL ? g_object_ref (clock) : ff_clock_new_system ();

  g_return_val_if_fail (path != NULL, NULL);

  return take_store (path, used, ff_store_open (path, used, error), error);
}

FfModel *
ff_session_get_model (FfSession *self)
{
  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  return self->model;
}

FfClock *
ff_session_get_clock (FfSession *self)
{
  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  return self->clock;
}

const char *
ff_session_get_path (FfSession *self)
{
  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  return self->path;
}

const char *
ff_session_get_id (FfSession *self)
{
  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  return self->id;
}

gboolean
ff_session_is_read_only (FfSession *self)
{
  g_return_val_if_fail (FF_IS_SESSION (self), FALSE);

  return self->read_only;
}

gboolean
ff_session_flush (FfSession *self, GError **error)
{
  g_return_val_if_fail (FF_IS_SESSION (self), FALSE);

  if (self->worker != NULL)
    ff_worker_wait (self->worker);
  if (self->failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&self->failure));
  return FALSE;
}

void
ff_session_close (FfSession *self)
{
  g_return_if_fail (FF_IS_SESSION (self));

  g_clear_pointer (&self->worker, ff_worker_free);
}

const char *
ff_session_get_undo_label (FfSession *self)
{
  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  return self->undo_label;
}

const char *
ff_session_get_redo_label (FfSession *self)
{
  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  return self->redo_label;
}

const char *
ff_session_get_barrier_label (FfSession *self)
{
  g_return_val_if_fail (FF_IS_SESSION (self), NULL);

  return self->barrier_label;
}

/* -- the way to the store ------------------------------------------------------------------- */

void
ff_session_push_task (FfSession *self, FfTask task, gpointer data, GDestroyNotify destroy)
{
  g_return_if_fail (FF_IS_SESSION (self) && self->worker != NULL);

  ff_worker_push (self->worker, task, data, destroy);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

typedef struct
{
  char *label;
  FfStepKind kind;
  FfWork work;
  gpointer data;
  GDestroyNotify destroy;
} FfVerb;

static void
free_verb (gpointer data)
{
  FfVerb *verb = data;

  if (verb->destroy != NULL)
    verb->destroy (verb->data);
  g_free (verb->label);
  g_free (verb);
}

static FfChanges *
run_verb (FfStore *store, gpointer data, GError **error)
{
  FfVerb *verb = data;

  return ff_store_run (store, verb->label, verb->kind, verb->work, verb->data, error);
}

void
ff_session_push (FfSession *self,
                 const char *label,
                 FfStepKind kind,
                 FfWork work,
                 gpointer data,
                 GDestroyNotify destroy)
{
  FfVerb *verb = g_new0 (FfVerb, 1);

  verb->label = g_strdup (label);
  verb->kind = kind;
  verb->work = work;
  verb->data = data;
  verb->destroy = destroy;
  ff_session_push_task (self, run_verb, verb, free_verb);
}

static FfChanges *
run_undo (FfStore *store, gpointer data, GError **error)
{
  return ff_store_undo (store, error);
}

static FfChanges *
run_redo (FfStore *store, gpointer data, GError **error)
{
  return ff_store_redo (store, error);
}

void
ff_session_undo (FfSession *self)
{
  ff_session_push_task (self, run_undo, NULL, NULL);
}

void
ff_session_redo (FfSession *self)
{
  ff_session_push_task (self, run_redo, NULL, NULL);
}

/* A verb that was refused changed nothing, and its failure is for those who asked for it. */
FfSnapshot *
ff_session_dup_snapshot (FfSession *self, GError **error)
{
  g_return_val_if_fail (FF_IS_SESSION (self) && self->worker != NULL, NULL);

  ff_worker_wait (self->worker);
  return ff_store_dup_snapshot (ff_worker_get_store (self->worker), error);
}

GPtrArray *
ff_session_check (FfSession *self, GError **error)
{
  g_return_val_if_fail (FF_IS_SESSION (self) && self->worker != NULL, NULL);

  ff_worker_wait (self->worker);
  return ff_store_check (ff_worker_get_store (self->worker), error);
}
