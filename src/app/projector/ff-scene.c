/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-parts.h"

#include <glib/gi18n.h>

struct _FfScene
{
  GObject parent_instance;
  FfSceneParts *parts;
};

G_DEFINE_FINAL_TYPE (FfScene, ff_scene, G_TYPE_OBJECT)

static void
ff_scene_finalize (GObject *object)
{
  g_clear_pointer (&FF_SCENE (object)->parts, ff_scene_parts_free);
  G_OBJECT_CLASS (ff_scene_parent_class)->finalize (object);
}

static void
ff_scene_class_init (FfSceneClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_scene_finalize;
}

static void
ff_scene_init (FfScene *self)
{
}

static gboolean
equal_entries (const FfSceneEntry *a, const FfSceneEntry *b)
{
  return g_str_equal (a->marker, b->marker) && g_str_equal (a->text, b->text)
         && g_str_equal (a->note, b->note) && g_str_equal (a->group, b->group)
         && g_str_equal (a->rank, b->rank) && a->dots == b->dots && a->theme == b->theme
         && a->current == b->current && a->past == b->past;
}

static gboolean
equal_lists (GPtrArray *a, GPtrArray *b, GEqualFunc equal)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  return TRUE;
}

static gboolean
equal_parts (const FfSceneParts *a, const FfSceneParts *b)
{
  return a->scale == b->scale && a->kind == b->kind && a->phase == b->phase
         && a->subject == b->subject && a->circles == b->circles && a->bars == b->bars
         && a->cover == b->cover && a->board == b->board && a->theme == b->theme
         && ff_countdown_equal (&a->countdown, &b->countdown)
         && g_str_equal (a->phase_name, b->phase_name) && g_str_equal (a->marker, b->marker)
         && g_str_equal (a->heading, b->heading) && equal_lists (a->lines, b->lines, g_str_equal)
         && equal_lists (a->quiet, b->quiet, g_str_equal)
         && equal_lists (a->entries, b->entries, (GEqualFunc) equal_entries);
}

static void
append_line (GString *text, const char *line)
{
  if (*line == '\0')
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
}

static void
append_entry (GString *text, const FfSceneParts *parts, guint index)
{
  const FfSceneEntry *entry = parts->entries->pdata[index];
  const FfSceneEntry *before = index > 0 ? parts->entries->pdata[index - 1] : NULL;

  if (before == NULL || !g_str_equal (entry->group, before->group))
    append_line (text, entry->group);
  append_line (text, entry->marker);
  append_line (text, entry->text);
  append_line (text, entry->note);
  if (parts->bars)
    {
      g_autofree char *dots = g_strdup_printf ("%d", entry->dots);

      append_line (text, dots);
      append_line (text, entry->rank);
    }
}

FfScene *
ff_scene_new (FfSceneParts *parts)
{
  FfScene *self;

  g_return_val_if_fail (parts != NULL, NULL);

  self = g_object_new (FF_TYPE_SCENE, NULL);
  self->parts = parts;
  return self;
}

const FfSceneParts *
ff_scene_get_parts (FfScene *self)
{
  g_return_val_if_fail (FF_IS_SCENE (self), NULL);

  return self->parts;
}

gboolean
ff_scene_equal (FfScene *a, FfScene *b)
{
  g_return_val_if_fail (FF_IS_SCENE (a) && FF_IS_SCENE (b), FALSE);

  return a == b || equal_parts (a->parts, b->parts);
}

gboolean
ff_scene_same_subject (FfScene *a, FfScene *b)
{
  g_return_val_if_fail (FF_IS_SCENE (a) && FF_IS_SCENE (b), FALSE);

  return a->parts->kind == b->parts->kind && a->parts->phase == b->parts->phase
         && a->parts->subject == b->parts->subject;
}

const char *
ff_scene_get_name (FfScene *self)
{
  static const char *const names[] = {
    [FF_SCENE_BLANK] = N_ ("Blank"),
    [FF_SCENE_TITLE] = N_ ("Title and topic"),
    [FF_SCENE_AGENDA] = N_ ("Agenda"),
    [FF_SCENE_TIMER] = N_ ("Timer"),
    [FF_SCENE_CONTRIBUTIONS] = N_ ("What is said"),
    [FF_SCENE_THEMES] = N_ ("Themes"),
    [FF_SCENE_THEME] = N_ ("Theme"),
    [FF_SCENE_PROPOSITIONS] = N_ ("All propositions"),
    [FF_SCENE_PROPOSITION] = N_ ("Proposition"),
    [FF_SCENE_ROUND] = N_ ("Vote"),
    [FF_SCENE_RESULT] = N_ ("Result of the vote"),
    [FF_SCENE_SELECTIONS] = N_ ("What we take further"),
    [FF_SCENE_SELECTION] = N_ ("Taken further"),
    [FF_SCENE_COMMITMENTS] = N_ ("Commitments"),
    [FF_SCENE_THANKS] = N_ ("Thanks"),
    [FF_SCENE_MESSAGE] = N_ ("Message"),
  };

  return _ (names[ff_scene_get_parts (self)->kind]);
}

char *
ff_scene_dup_text (FfScene *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const FfSceneParts *parts = ff_scene_get_parts (self);

  append_line (text, parts->phase_name);
  append_line (text, parts->marker);
  append_line (text, parts->heading);
  for (guint i = 0; i < parts->lines->len; i++)
    append_line (text, parts->lines->pdata[i]);
  for (guint i = 0; i < parts->quiet->len; i++)
    append_line (text, parts->quiet->pdata[i]);
  for (guint i = 0; i < parts->entries->len; i++)
    append_entry (text, parts, i);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
