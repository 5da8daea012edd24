/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-recents.h"

#include <glib/gstdio.h>

/* As many as a person tells apart at a glance. */
#define MAX_RECENTS 12

struct _FfRecent
{
  GObject parent_instance;
  char *path;
  char *title;
  char *place;
  char *date;
  char *step;
  FfPhase phase;
};

G_DEFINE_FINAL_TYPE (FfRecent, ff_recent, G_TYPE_OBJECT)

static void
ff_recent_finalize (GObject *object)
{
  FfRecent *self = FF_RECENT (object);

  g_free (self->path);
  g_free (self->title);
  g_free (self->place);
  g_free (self->date);
  g_free (self->step);
  G_OBJECT_CLASS (ff_recent_parent_class)->finalize (object);
}

static void
ff_recent_class_init (FfRecentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_recent_finalize;
}

static void
ff_recent_init (FfRecent *self)
{
}

const char *
ff_recent_get_path (FfRecent *self)
{
  return self->path;
}

const char *
ff_recent_get_title (FfRecent *self)
{
  return self->title;
}

const char *
ff_recent_get_place (FfRecent *self)
{
  return self->place;
}

const char *
ff_recent_get_date (FfRecent *self)
{
  return self->date;
}

FfPhase
ff_recent_get_phase (FfRecent *self)
{
  return self->phase;
}

const char *
ff_recent_get_step (FfRecent *self)
{
  return self->step;
}

struct _FfRecents
{
  GObject parent_instance;
  char *path;
  GPtrArray *items; /* (element-type FfRecent) */
};

static GType
get_item_type (GListModel *model)
{
  return FF_TYPE_RECENT;
}

static guint
get_n_items (GListModel *model)
{
  return FF_RECENTS (model)->items->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  FfRecents *self = FF_RECENTS (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position))
                                     : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FfRecents,
                               ff_recents,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static char *
dup_value (GKeyFile *file, const char *group, const char *key)
{
  char *value = g_key_file_get_string (file, group, key, NULL);

  return value != NULL ? value : g_strdup ("");
}

static FfRecent *
read_recent (GKeyFile *file, const char *group)
{
  FfRecent *recent = g_object_new (FF_TYPE_RECENT, NULL);

  recent->path = dup_value (file, group, "path");
  recent->title = dup_value (file, group, "title");
  recent->place = dup_value (file, group, "place");
  recent->date = dup_value (file, group, "date");
  recent->step = dup_value (file, group, "step");
  recent->phase = (FfPhase) CLAMP (g_key_file_get_integer (file, group, "phase", NULL),
                                   FF_PHASE_NONE, FF_PHASE_DESTINY);
  return recent;
}

static void
load (FfRecents *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_auto (GStrv) groups = NULL;

  if (!g_key_file_load_from_file (file, self->path, G_KEY_FILE_NONE, NULL))
    return;
  groups = g_key_file_get_groups (file, NULL);
  for (guint i = 0; groups[i] != NULL && self->items->len < MAX_RECENTS; i++)
    {
      g_autoptr (FfRecent) recent = read_recent (file, groups[i]);

      if (*recent->path != '\0' && ff_recents_find (self, recent->path) == NULL)
        g_ptr_array_add (self->items, g_steal_pointer (&recent));
    }
}

static void
write_recent (GKeyFile *file, guint place, FfRecent *recent)
{
  g_autofree char *group = g_strdup_printf ("session-%u", place + 1);

  g_key_file_set_string (file, group, "path", recent->path);
  g_key_file_set_string (file, group, "title", recent->title);
  g_key_file_set_string (file, group, "place", recent->place);
  g_key_file_set_string (file, group, "date", recent->date);
  g_key_file_set_string (file, group, "step", recent->step);
  g_key_file_set_integer (file, group, "phase", (int) recent->phase);
}

static void
save (FfRecents *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < self->items->len; i++)
    write_recent (file, i, g_ptr_array_index (self->items, i));
  g_mkdir_with_parents (folder, 0700);
  if (!g_key_file_save_to_file (file, self->path, &error))
    g_debug ("Recent sessions were not remembered: %s", error->message);
}

static void
ff_recents_finalize (GObject *object)
{
  FfRecents *self = FF_RECENTS (object);

  g_free (self->path);
  g_ptr_array_unref (self->items);
  G_OBJECT_CLASS (ff_recents_parent_class)->finalize (object);
}

static void
ff_recents_class_init (FfRecentsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_recents_finalize;
}

static void
ff_recents_init (FfRecents *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

FfRecents *
ff_recents_new (const char *path)
{
  FfRecents *self = g_object_new (FF_TYPE_RECENTS, NULL);

  self->path = path != NULL
                   ? g_strdup (path)
                   : g_build_filename (g_get_user_state_dir (), "fourfold", "recent", NULL);
  load (self);
  return self;
}

static int
find_index (FfRecents *self, const char *path)
{
  for (guint i = 0; i < self->items->len; i++)
    if (g_str_equal (ff_recent_get_path (g_ptr_array_index (self->items, i)), path))
      return (int) i;
  return -1;
}

FfRecent *
ff_recents_find (FfRecents *self, const char *path)
{
  int at;

  g_return_val_if_fail (FF_IS_RECENTS (self), NULL);

  at = find_index (self, path);
  return at >= 0 ? g_ptr_array_index (self->items, at) : NULL;
}

static gboolean
has_any (FfModel *model, GType type)
{
  return ff_record_list_get_size (ff_model_get_list (model, type)) > 0;
}

static FfPhase
find_phase (FfModel *model)
{
  if (has_any (model, FF_TYPE_COMMITMENT))
    return FF_PHASE_DESTINY;
  if (has_any (model, FF_TYPE_SELECTION))
    return FF_PHASE_DESIGN;
  if (has_any (model, FF_TYPE_PROPOSITION))
    return FF_PHASE_DREAM;
  return has_any (model, FF_TYPE_CONTRIBUTION) ? FF_PHASE_DISCOVER : FF_PHASE_NONE;
}

static const char *
find_date (FfModel *model)
{
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);
  const char *last = "";

  for (guint i = 0; i < ff_record_list_get_size (meetings); i++)
    {
      const char *date = ff_meeting_get_date (ff_record_list_get (meetings, i));

      if (g_strcmp0 (date, last) > 0)
        last = date;
    }
  return last;
}

static FfRecent *
make_recent (const char *path, FfModel *model, const char *step)
{
  FfSessionDetails *details = ff_model_get_details (model);
  FfRecent *recent = g_object_new (FF_TYPE_RECENT, NULL);

  recent->path = g_strdup (path);
  recent->title = g_strdup (ff_session_details_get_title (details));
  recent->place = g_strdup (ff_session_details_get_place (details));
  recent->date = g_strdup (find_date (model));
  recent->step = g_strdup (step);
  recent->phase = find_phase (model);
  return recent;
}

void
ff_recents_note (FfRecents *self, const char *path, FfModel *model, const char *step)
{
  guint before;
  int at;

  g_return_if_fail (FF_IS_RECENTS (self) && path != NULL);

  before = self->items->len;
  at = find_index (self, path);
  if (at >= 0)
    g_ptr_array_remove_index (self->items, (guint) at);
  g_ptr_array_insert (self->items, 0, make_recent (path, model, step));
  if (self->items->len > MAX_RECENTS)
    g_ptr_array_set_size (self->items, MAX_RECENTS);
  save (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->items->len);
}

void
ff_recents_forget (FfRecents *self, const char *path)
{
  int at;

  g_return_if_fail (FF_IS_RECENTS (self));

  at = find_index (self, path);
  if (at < 0)
    return;
  g_ptr_array_remove_index (self->items, (guint) at);
  save (self);
  g_list_model_items_changed (G_LIST_MODEL (self), (guint) at, 1, 0);
}
