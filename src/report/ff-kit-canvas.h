/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-kit.h"
#include "report/ff-pages-private.h"
#include "report/ff-typesetter.h"

G_BEGIN_DECLS

/*
 * Private to the printed kit: words and marks put onto sheets at places of their own, where the
 * report flows through a galley. Measures are points from the top left of the sheet, given as in a
 * left-to-right document; a right-to-left kit mirrors them.
 */

/** FF_KIT_MARGIN: 15 mm, which every printer leaves room for. */
#define FF_KIT_MARGIN (15 * 72 / 25.4)

/** FfKitSize: sizes of type, in points. */
#define FF_KIT_SMALL 9.0
#define FF_KIT_TEXT 11.0
#define FF_KIT_LARGE 14.0
#define FF_KIT_TITLE 22.0

/** FfKit: what the parts share. */
typedef struct
{
  FfModel *model;                /* borrowed */
  const FfKitSettings *settings; /* borrowed */
  FfTypesetter *setter;
  FfGalley *galley;  /* as wide as the sheet; keeps the lines and the bookmarks */
  GPtrArray *sheets; /* of FfSheet */
  FfSheet *sheet;    /* the last; NULL before the first */
  FfPaper paper;
  char *title; /* of the session, in one line */
} FfKit;

/** FfKitBox: a part of a sheet. */
typedef struct
{
  double x, y, width, height;
} FfKitBox;

/** ff_kit_add_sheet: begins a sheet; Returns: what lies within its margins. */
FfKitBox ff_kit_add_sheet (FfKit *self);

/** ff_kit_add_bookmark: @title: of what begins with the present sheet. */
void ff_kit_add_bookmark (FfKit *self, const char *title);

/** ff_kit_mark: Returns: (transfer none): a mark on the present sheet, mirrored, valid until the
 *   next. */
FfMark *ff_kit_mark (
    FfKit *self, FfMarkKind kind, FfInk ink, double x, double y, double width, double height);

/** ff_kit_rule: a hairline to write on, at the height @y. */
void ff_kit_rule (FfKit *self, double x, double y, double width);

/** ff_kit_keep: Returns: (transfer none): @layout (transfer full), kept with the pages. */
PangoLayout *ff_kit_keep (FfKit *self, PangoLayout *layout);

/** ff_kit_put: puts all lines of @layout (transfer full) on the sheet, the first at the height @y.
 *   Returns: their height. */
double ff_kit_put (
    FfKit *self, PangoLayout *layout, FfInk ink, FfAlign align, double x, double y, double width);

/** ff_kit_put_kept: as ff_kit_put(), for a layout that is kept already and may stand in many
 *   places. */
double ff_kit_put_kept (
    FfKit *self, PangoLayout *layout, FfInk ink, FfAlign align, double x, double y, double width);

/** ff_kit_put_centred: as ff_kit_put(), each line in the middle. */
double
ff_kit_put_centred (FfKit *self, PangoLayout *layout, FfInk ink, double x, double y, double width);

/**
 * ff_kit_put_part:
 * @first: (inout): line of @layout (kept) to begin with; then the first that found no room
 * @height: that there is; at least one line is put
 *
 * Returns: the height that the lines took.
 */
double ff_kit_put_part (FfKit *self,
                        PangoLayout *layout,
                        guint *first,
                        FfInk ink,
                        double x,
                        double y,
                        double width,
                        double height);

/** ff_kit_turn: repeats the lines since mark @first, standing on their heads on the other side of
 *   the height @fold. */
void ff_kit_turn (FfKit *self, guint first, double fold);

/** ff_kit_dup_line: Returns: (transfer full): @text as one line, fit to be set. */
char *ff_kit_dup_line (const char *text);

/** ff_kit_set: Returns: (transfer full): @text, whole, broken into lines. */
PangoLayout *ff_kit_set (FfKit *self, const char *text, double size, gboolean bold, double width);

/** ff_kit_set_short: Returns: (transfer full): @text in at most @n_lines, which end in an ellipsis
 *   where they do not hold it all. */
PangoLayout *ff_kit_set_short (
    FfKit *self, const char *text, double size, gboolean bold, double width, int n_lines);

/** ff_kit_may_fit: Returns: %FALSE where @text has more letters than the room could hold at @size,
 *   which is told without setting them. */
gboolean ff_kit_may_fit (const char *text, double size, double width, double height);

/**
 * ff_kit_set_largest:
 * @least: size that it is set in if nothing else fits, whatever its height then
 *
 * Returns: (transfer full): @text, whole, as large as it fits into the room without breaking words.
 */
PangoLayout *ff_kit_set_largest (FfKit *self,
                                 const char *text,
                                 gboolean bold,
                                 double width,
                                 double height,
                                 double least,
                                 double most);

double ff_kit_get_height (PangoLayout *layout);

G_END_DECLS
