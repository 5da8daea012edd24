/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene.h"
#include "app/widgets/ff-palette.h"

#include <graphene.h>

G_BEGIN_DECLS

/** FfSceneItemKind: what a placed thing is. */
typedef enum
{
  FF_SCENE_ITEM_TEXT,
  FF_SCENE_ITEM_MARK,    /* the phase's */
  FF_SCENE_ITEM_EDGE,    /* a plain rectangle */
  FF_SCENE_ITEM_BAR,     /* a rectangle that grows at the reveal */
  FF_SCENE_ITEM_BULLET,  /* a disc */
  FF_SCENE_ITEM_THEME,   /* the mark of a theme */
  FF_SCENE_ITEM_RING,    /* of a timer, with its digits inside */
  FF_SCENE_ITEM_PACE,    /* the words of a timer, which change as it runs */
  FF_SCENE_ITEM_CIRCLES, /* dots in rows of five */
} FfSceneItemKind;

/** FfSceneItem: one thing at its place on a page. */
typedef struct
{
  FfSceneItemKind kind;
  FfTone tone;
  gboolean must_be_read; /* from the back of the room */
  int entry;             /* index of the entry that it shows, or -1 */
  int step;              /* when it appears at a reveal: 0 first, at the bottom; -1: at once */
  graphene_rect_t area;  /* in pixels of the wall, already mirrored for right-to-left */
  PangoLayout *layout;   /* of a text */
  int first_line;        /* of the layout on this page */
  int n_lines;
  float shift; /* how much of the layout is above the area, on an earlier page */
  int count;   /* of circles; colour and shape of a theme */
} FfSceneItem;

/**
 * FfSceneLayout:
 *
 * A scene set for a wall of a given size: pages of placed things. It is computed apart from any
 * widget, so that a test can measure it and the wall and its miniature can share it. A list that
 * is longer than the wall goes on over pages; type never shrinks below what can be read.
 */
typedef struct _FfSceneLayout FfSceneLayout;

/**
 * ff_scene_layout_obtain:
 * @context: its font family and base direction are used
 * @width: of the wall, in pixels
 * @height: of the wall, in pixels
 * @share: how tall capitals stand, see ff_legibility_find_share()
 *
 * Sets @scene, or takes what was set for the same size before.
 *
 * Returns: (transfer full): the layout, to be let go with ff_scene_layout_unref().
 */
FfSceneLayout *
ff_scene_layout_obtain (FfScene *scene, PangoContext *context, int width, int height, double share);
FfSceneLayout *ff_scene_layout_ref (FfSceneLayout *self);
void ff_scene_layout_unref (FfSceneLayout *self);

int ff_scene_layout_get_width (FfSceneLayout *self);
int ff_scene_layout_get_height (FfSceneLayout *self);
gboolean ff_scene_layout_is_right_to_left (FfSceneLayout *self);

/** ff_scene_layout_get_n_pages: Returns: 1 or more. */
guint ff_scene_layout_get_n_pages (FfSceneLayout *self);

/** ff_scene_layout_get_page_of: Returns: the first page that shows the entry that is current. */
guint ff_scene_layout_get_page_of_current (FfSceneLayout *self);

/** ff_scene_layout_get_items: Returns: (transfer none) (array length=n_items): in drawing order. */
const FfSceneItem *ff_scene_layout_get_items (FfSceneLayout *self, guint page, guint *n_items);

/** ff_scene_layout_get_n_steps: Returns: how many bars of @page grow one after another. */
int ff_scene_layout_get_n_steps (FfSceneLayout *self, guint page);

/**
 * ff_scene_layout_set_text:
 * @size: of the type, in pixels
 * @width: to wrap at, or 0 for a single line
 *
 * Returns: (transfer full): @text as it is set on this wall; for words that change while the scene
 *   is shown.
 */
PangoLayout *ff_scene_layout_set_text (
    FfSceneLayout *self, PangoContext *context, const char *text, double size, double width);

/** ff_scene_layout_get_reading: Returns: the size of type that must be read. */
double ff_scene_layout_get_reading (FfSceneLayout *self, PangoContext *context);

/** ff_scene_layout_place_clock: Returns: (transfer full): @time at its place on every page. */
PangoLayout *ff_scene_layout_place_clock (FfSceneLayout *self,
                                          PangoContext *context,
                                          const char *time,
                                          graphene_point_t *place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfSceneLayout, ff_scene_layout_unref)

G_END_DECLS
