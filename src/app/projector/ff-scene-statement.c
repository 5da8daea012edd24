/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A wall with one thing on it, or the heading above a list. */
#include "app/projector/ff-scene-flow.h"
#include "app/widgets/ff-dots.h"

/* The room's own words are set plainly; what the program says is set bold. */
static PangoWeight
heading_weight (const FfSceneParts *parts)
{
  switch (parts->kind)
    {
    case FF_SCENE_PROPOSITION:
    case FF_SCENE_SELECTION:
    case FF_SCENE_CONTRIBUTIONS:
    case FF_SCENE_MESSAGE:
      return PANGO_WEIGHT_NORMAL;
    case FF_SCENE_BLANK:
    case FF_SCENE_TITLE:
    case FF_SCENE_AGENDA:
    case FF_SCENE_PROPOSITIONS:
    case FF_SCENE_ROUND:
    case FF_SCENE_RESULT:
    case FF_SCENE_TIMER:
    case FF_SCENE_THEMES:
    case FF_SCENE_THEME:
    case FF_SCENE_SELECTIONS:
    case FF_SCENE_COMMITMENTS:
    case FF_SCENE_THANKS:
    default:
      return PANGO_WEIGHT_BOLD;
    }
}

/* A heading with its number hanging before it. */
typedef struct
{
  PangoLayout *marker; /* (nullable) */
  PangoLayout *text;
  double indent; /* of the text */
  double height;
} Heading;

static void
clear_heading (Heading *heading)
{
  g_clear_object (&heading->marker);
  g_clear_object (&heading->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Heading, clear_heading)

static void
fit_heading (FfSceneFlow *flow, Heading *heading, double max_height, double largest)
{
  const FfWallType *type = &flow->type;
  const FfSceneParts *parts = flow->parts;
  double smallest = MIN (largest, type->reading);
  FfWallRoom room = { .height = max_height };

  if (*parts->marker != '\0')
    {
      heading->marker = ff_wall_type_layout (type, parts->marker, MAX (largest, type->reading),
                                             PANGO_WEIGHT_BOLD, 0);
      heading->indent = ff_layout_width (heading->marker) + type->height / 30;
    }
  else if (parts->theme >= 0)
    heading->indent = ff_scene_flow_measure_theme (flow) + type->height / 30;
  room.width = type->end - type->start - heading->indent;
  heading->text
      = ff_wall_type_fit (type, parts->heading, heading_weight (parts), &room, largest, smallest);
  heading->height = ff_layout_height (heading->text);
}

/* The number stands on the text's first line, so that the eye goes from one to the other. */
static void
place_heading (FfSceneFlow *flow, Heading *heading)
{
  double x = flow->type.start;

  if (heading->marker != NULL)
    {
      double y
          = flow->y + ff_layout_baseline (heading->text) - ff_layout_baseline (heading->marker);

      y = MAX (y, flow->type.height / 14.0);
      ff_scene_flow_place_text (flow, heading->marker, FF_TONE_PHASE, x, y, -1);
    }
  else if (flow->parts->theme >= 0)
    ff_scene_flow_add_theme (flow, flow->parts->theme, x,
                             flow->y + ff_layout_baseline (heading->text));
  ff_scene_flow_pour_text (flow, heading->text, FF_TONE_INK, x + heading->indent, -1);
}

static GPtrArray *
set_lines (FfSceneFlow *flow, GPtrArray *lines, double *height)
{
  const FfWallType *type = &flow->type;
  GPtrArray *layouts = g_ptr_array_new_with_free_func (g_object_unref);
  double width = MIN (type->end - type->start, ff_wall_type_measure (type, type->reading));

  for (guint i = 0; i < lines->len; i++)
    {
      PangoLayout *layout
          = ff_wall_type_layout (type, lines->pdata[i], type->reading, PANGO_WEIGHT_NORMAL, width);

      *height += ff_layout_height (layout);
      g_ptr_array_add (layouts, layout);
    }
  return layouts;
}

static void
pour_lines (FfSceneFlow *flow, GPtrArray *layouts, FfTone tone, double gap)
{
  if (layouts->len > 0)
    flow->y += gap;
  for (guint i = 0; i < layouts->len; i++)
    ff_scene_flow_pour_text (flow, layouts->pdata[i], tone, flow->type.start, -1);
}

static void
place_circles (FfSceneFlow *flow, float diameter, double gap)
{
  float width, height;
  FfSceneItem *item;

  if (flow->parts->circles == 0)
    return;
  ff_dots_measure (flow->parts->circles, diameter, &width, &height);
  flow->y += gap;
  ff_scene_flow_reserve (flow, height);
  item = ff_scene_flow_add (flow, FF_SCENE_ITEM_CIRCLES, FF_TONE_PHASE,
                            GRAPHENE_RECT_INIT ((float) flow->type.start, (float) flow->y, width,
                                                height));
  item->count = flow->parts->circles;
  flow->y += height;
}

static double
measure_circles (FfSceneFlow *flow, float diameter)
{
  float width, height;

  ff_dots_measure (flow->parts->circles, diameter, &width, &height);
  return height;
}

void
ff_scene_flow_set_statement (FfSceneFlow *flow)
{
  const FfWallType *type = &flow->type;
  const FfSceneParts *parts = flow->parts;
  double room = type->bottom - type->top;
  double gap = type->reading * 0.8;
  /* Shown alone, as what each person has to give, up to ten dots are twice their usual size. */
  float diameter = (float) type->height / (parts->circles > 10 ? 30 : 15);
  double below = measure_circles (flow, diameter);
  g_autoptr (GPtrArray) lines = set_lines (flow, parts->lines, &below);
  g_autoptr (GPtrArray) quiet = set_lines (flow, parts->quiet, &below);
  g_auto (Heading) heading = { 0 };

  below += gap * ((parts->circles > 0) + (lines->len > 0) + (quiet->len > 0));
  fit_heading (flow, &heading, MAX (room - below, room / 3), MAX (type->height / 8, type->reading));
  /* A little above the middle looks like the middle. */
  flow->y += MAX (0, (room - below - heading.height) * 0.4);
  place_heading (flow, &heading);
  place_circles (flow, diameter, gap);
  pour_lines (flow, lines, FF_TONE_INK, gap);
  pour_lines (flow, quiet, FF_TONE_MUTED, gap);
}

void
ff_scene_flow_set_heading (FfSceneFlow *flow, double share)
{
  const FfWallType *type = &flow->type;
  gboolean said = heading_weight (flow->parts) == PANGO_WEIGHT_NORMAL;
  double largest = said ? type->height / 12 : type->height / 14;
  g_auto (Heading) heading = { 0 };

  if (*flow->parts->heading == '\0')
    return;
  /* Above bars the heading is no more than a label: they are the main thing. */
  largest = MAX (largest, type->reading);
  if (flow->parts->bars)
    largest = type->reading;
  fit_heading (flow, &heading, (type->bottom - type->top) * share, largest);
  place_heading (flow, &heading);
  flow->y += type->reading * (said ? 0.7 : 0.4);
}
