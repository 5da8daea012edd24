/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-scene-layout.h"

#include "app/projector/ff-scene-flow.h"

#include <glib/gi18n.h>

struct _FfSceneLayout
{
  gatomicrefcount references;
  int width, height;
  double share; /* of the height that capitals stand */
  gboolean right_to_left;
  guint page_of_current;
  char *family;     /* of the type that it was set in */
  GPtrArray *pages; /* (element-type GArray of FfSceneItem) */
};

/* Under which a scene keeps what it was last set as. */
#define LAYOUT_KEY "ff-scene-layout"

/* -- what frames every page ------------------------------------------------------------------- */

static void
add_edge (FfSceneFlow *flow)
{
  ff_scene_flow_add (flow, FF_SCENE_ITEM_EDGE, FF_TONE_PHASE,
                     GRAPHENE_RECT_INIT (0, 0, (float) flow->type.edge, (float) flow->type.height));
}

static double
frame_top (const FfWallType *type)
{
  return type->height * 0.035;
}

static FfSceneItem *
add_small (FfSceneFlow *flow, const char *text, double x, double y, double width)
{
  const FfWallType *type = &flow->type;
  g_autoptr (PangoLayout) shared
      = ff_wall_type_layout (type, text, type->small, PANGO_WEIGHT_NORMAL, width);
  g_autoptr (PangoLayout) layout = pango_layout_copy (shared);
  FfSceneItem *item;

  if (width > 0)
    {
      pango_layout_set_height (layout, -1);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  item = ff_scene_flow_place_text (flow, layout, FF_TONE_MUTED, x, y, -1);
  item->must_be_read = FALSE;
  return item;
}

/* The phase, and from the second page on, what the list is about. */
static void
add_top (FfSceneFlow *flow, guint page)
{
  const FfWallType *type = &flow->type;
  const FfSceneParts *parts = flow->parts;
  double size = type->small * 0.8;
  double x = type->start;
  double y = frame_top (type);

  if (parts->phase != FF_PHASE_NONE)
    {
      FfSceneItem *name = add_small (flow, parts->phase_name, x + size * 1.5, y, 0);

      name->tone = FF_TONE_PHASE;
      x += size * 1.5 + name->area.size.width + type->small * 1.5;
      ff_scene_flow_add (flow, FF_SCENE_ITEM_MARK, FF_TONE_PHASE,
                         GRAPHENE_RECT_INIT ((float) type->start,
                                             (float) (y + type->small * 0.625 - size / 2),
                                             (float) size, (float) size));
    }
  if (page > 0 && *parts->heading != '\0')
    add_small (flow, parts->heading, x, y, type->end - x - type->small * 5);
}

static void
add_page_number (FfSceneFlow *flow, guint page, guint n_pages)
{
  const FfWallType *type = &flow->type;
  /* Translators: which page of a long list the wall shows, "2 of 3" */
  g_autofree char *text = g_strdup_printf (_ ("%u of %u"), page + 1, n_pages);
  FfSceneItem *item = add_small (flow, text, 0, 0, 0);

  item->area.origin.x = (float) type->end - item->area.size.width;
  item->area.origin.y = (float) type->foot - item->area.size.height;
}

static void
frame_pages (FfSceneFlow *flow)
{
  g_autoptr (GPtrArray) pages = g_steal_pointer (&flow->pages);

  flow->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < pages->len; i++)
    {
      g_ptr_array_add (flow->pages, g_array_ref (pages->pdata[i]));
      if (flow->parts->kind == FF_SCENE_BLANK)
        continue;
      add_edge (flow);
      add_top (flow, i);
      if (pages->len > 1)
        add_page_number (flow, i, pages->len);
    }
}

/* -- pages ------------------------------------------------------------------------------------ */

static void
set_scene (FfSceneFlow *flow)
{
  const FfSceneParts *parts = flow->parts;

  ff_scene_flow_break (flow);
  if (parts->kind == FF_SCENE_BLANK)
    return;
  if (parts->kind == FF_SCENE_TIMER)
    ff_scene_flow_set_timer (flow);
  else if (parts->entries->len == 0 || parts->cover)
    ff_scene_flow_set_statement (flow);
  else
    ff_scene_flow_set_heading (flow, parts->kind == FF_SCENE_SELECTION ? 0.5 : 0.36);
  if (parts->cover)
    ff_scene_flow_break (flow);
  if (parts->bars)
    ff_scene_flow_set_bars (flow);
  else if (parts->board)
    ff_scene_flow_set_board (flow);
  else
    ff_scene_flow_set_list (flow);
}

static void
mirror_page (GArray *page, float width)
{
  for (guint i = 0; i < page->len; i++)
    {
      graphene_rect_t *area = &g_array_index (page, FfSceneItem, i).area;

      area->origin.x = width - area->origin.x - area->size.width;
    }
}

static gboolean
shows_current (const FfSceneParts *parts, GArray *page)
{
  for (guint i = 0; i < page->len; i++)
    {
      int entry = g_array_index (page, FfSceneItem, i).entry;

      if (entry >= 0 && ((FfSceneEntry *) parts->entries->pdata[entry])->current)
        return TRUE;
    }
  return FALSE;
}

static guint
find_current (const FfSceneParts *parts, GPtrArray *pages)
{
  for (guint i = 0; i < pages->len; i++)
    if (shows_current (parts, pages->pdata[i]))
      return i;
  return 0;
}

static const char *
family_of (PangoContext *context)
{
  return pango_font_description_get_family (pango_context_get_font_description (context));
}

static FfSceneLayout *
ff_scene_layout_new (FfScene *scene, PangoContext *context, int width, int height, double share)
{
  FfSceneLayout *self = g_new0 (FfSceneLayout, 1);
  FfSceneFlow flow = { .parts = ff_scene_get_parts (scene) };

  g_atomic_ref_count_init (&self->references);
  self->width = width;
  self->height = height;
  self->share = share;
  self->family = g_strdup (family_of (context));
  ff_wall_type_init (&flow.type, context, width, height, share);
  flow.pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  set_scene (&flow);
  frame_pages (&flow);
  self->right_to_left = flow.type.right_to_left;
  if (self->right_to_left)
    for (guint i = 0; i < flow.pages->len; i++)
      mirror_page (flow.pages->pdata[i], (float) width);
  self->page_of_current = find_current (flow.parts, flow.pages);
  self->pages = flow.pages;
  return self;
}

static gboolean
is_set_for (FfSceneLayout *self, PangoContext *context, int width, int height, double share)
{
  return self->width == width && self->height == height && self->share == share
         && g_strcmp0 (self->family, family_of (context)) == 0
         && self->right_to_left == (pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL);
}

FfSceneLayout *
ff_scene_layout_obtain (FfScene *scene, PangoContext *context, int width, int height, double share)
{
  FfSceneLayout *self;

  g_return_val_if_fail (FF_IS_SCENE (scene) && width > 0 && height > 0 && share > 0, NULL);

  self = g_object_get_data (G_OBJECT (scene), LAYOUT_KEY);
  if (self == NULL || !is_set_for (self, context, width, height, share))
    {
      self = ff_scene_layout_new (scene, context, width, height, share);
      g_object_set_data_full (G_OBJECT (scene), LAYOUT_KEY, self,
                              (GDestroyNotify) ff_scene_layout_unref);
    }
  return ff_scene_layout_ref (self);
}

FfSceneLayout *
ff_scene_layout_ref (FfSceneLayout *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
ff_scene_layout_unref (FfSceneLayout *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_ptr_array_unref (self->pages);
  g_free (self->family);
  g_free (self);
}

int
ff_scene_layout_get_width (FfSceneLayout *self)
{
  return self->width;
}

int
ff_scene_layout_get_height (FfSceneLayout *self)
{
  return self->height;
}

gboolean
ff_scene_layout_is_right_to_left (FfSceneLayout *self)
{
  return self->right_to_left;
}

guint
ff_scene_layout_get_n_pages (FfSceneLayout *self)
{
  return self->pages->len;
}

guint
ff_scene_layout_get_page_of_current (FfSceneLayout *self)
{
  return self->page_of_current;
}

const FfSceneItem *
ff_scene_layout_get_items (FfSceneLayout *self, guint page, guint *n_items)
{
  GArray *items;

  g_return_val_if_fail (page < self->pages->len, NULL);

  items = self->pages->pdata[page];
  *n_items = items->len;
  return (const FfSceneItem *) (gpointer) items->data;
}

int
ff_scene_layout_get_n_steps (FfSceneLayout *self, guint page)
{
  guint n;
  const FfSceneItem *items = ff_scene_layout_get_items (self, page, &n);
  int last = -1;

  for (guint i = 0; i < n; i++)
    last = MAX (last, items[i].step);
  return last + 1;
}

PangoLayout *
ff_scene_layout_set_text (
    FfSceneLayout *self, PangoContext *context, const char *text, double size, double width)
{
  FfWallType type;

  ff_wall_type_init (&type, context, self->width, self->height, self->share);
  return ff_wall_type_layout (&type, text, size, PANGO_WEIGHT_BOLD, width);
}

double
ff_scene_layout_get_reading (FfSceneLayout *self, PangoContext *context)
{
  FfWallType type;

  ff_wall_type_init (&type, context, self->width, self->height, self->share);
  return type.reading;
}

PangoLayout *
ff_scene_layout_place_clock (FfSceneLayout *self,
                             PangoContext *context,
                             const char *time,
                             graphene_point_t *place)
{
  FfWallType type;
  PangoLayout *layout;

  ff_wall_type_init (&type, context, self->width, self->height, self->share);
  layout = ff_wall_type_layout (&type, time, type.small, PANGO_WEIGHT_NORMAL, 0);
  place->x = (float) (self->right_to_left ? type.start : type.end - ff_layout_width (layout));
  place->y = (float) frame_top (&type);
  return layout;
}
