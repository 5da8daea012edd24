/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/** FfInk: a colour of the paper; a phase's is FF_INK_PHASE + phase. */
typedef enum
{
  FF_INK_TEXT,
  FF_INK_MUTED,
  FF_INK_HAIRLINE,
  FF_INK_PHASE,
  FF_INK_DISCOVER = FF_INK_PHASE + FF_PHASE_DISCOVER,
  FF_INK_DREAM = FF_INK_PHASE + FF_PHASE_DREAM,
  FF_INK_DESIGN = FF_INK_PHASE + FF_PHASE_DESIGN,
  FF_INK_DESTINY = FF_INK_PHASE + FF_PHASE_DESTINY,
  FF_N_INKS,
} FfInk;

/** ff_ink_for_phase: Returns: the colour of @phase; that of text for none. */
FfInk ff_ink_for_phase (FfPhase phase);

/**
 * FfMarkKind:
 * @FF_MARK_LINE: a line of text, its baseline beginning at x, y
 * @FF_MARK_BOX: a filled box
 * @FF_MARK_LEADER: dots from x to x + width at the height y
 * @FF_MARK_DISCOVER: the mark of the phase, an open circle, in its box; and so on
 * @FF_MARK_LINK: leads to a heading; nothing to be seen
 * @FF_MARK_BULLET: a filled dot; ornament, since that it is a list is said by its tags
 * @FF_MARK_RING: a thin circle, to be filled with a pen
 * @FF_MARK_FRAME: the thin outline of a box
 * @FF_MARK_CUT: a dashed line, across where it has no height, else down
 */
typedef enum
{
  FF_MARK_LINE,
  FF_MARK_BOX,
  FF_MARK_LEADER,
  FF_MARK_DISCOVER,
  FF_MARK_DREAM,
  FF_MARK_DESIGN,
  FF_MARK_DESTINY,
  FF_MARK_LINK,
  FF_MARK_BULLET,
  FF_MARK_RING,
  FF_MARK_FRAME,
  FF_MARK_CUT,
} FfMarkKind;

/** FfMark: one thing on the paper, in points from the top left of its strip or sheet. */
typedef struct
{
  FfMarkKind kind;
  FfInk ink;
  double x, y, width, height;
  PangoLayoutLine *line; /* borrowed from a layout that the galley keeps */
  guint heading;         /* that a link leads to */
  guint node;            /* 1 and its place among the galley's nodes; 0 for mere ornament */
  gboolean turned;       /* a line that stands on its head, turned about x, y */
} FfMark;

/** FfAlign: where a line stands in its frame; the end is left in right-to-left documents. */
typedef enum
{
  FF_ALIGN_NATURAL, /* where its own language begins */
  FF_ALIGN_START,
  FF_ALIGN_END,
} FfAlign;

/** FfStrip: a horizontal strip of typeset matter that no page break divides. */
typedef struct
{
  double space; /* above it, unless it comes first on a page */
  double height;
  double room;   /* that must be left on the page for it to begin there */
  gboolean keep; /* no page break after it */
  guint first_mark;
  guint n_marks;
  guint n_columns;  /* above 0: the next so many strips are to be set in two columns */
  guint first_head; /* strips to be repeated above it when it comes first on a page ... */
  guint n_heads;    /* ... and how many */
  int heading;      /* that begins with it, or -1 */
  int refers_to;    /* heading whose page number stands at its end, or -1 */
} FfStrip;

/** FfNode: a part of the text's structure, as a reader who cannot see the page needs it. */
typedef struct
{
  const char *tag; /* of PDF 1.7, section 14.8.4: "P", "LI" */
  guint parent;    /* as FfMark.node; 0 for a part of the document itself */
} FfNode;

/** FfHeading: a heading as contents, bookmarks and running heads need it. */
typedef struct
{
  int level;
  gboolean listed;
  char *title; /* short, with its number */
  guint page;  /* from 0; known once the galley is paged */
  double y;
} FfHeading;

/**
 * FfGalley: typeset matter as one long column, before it is cut into pages.
 *
 * Positions are given as in a left-to-right document; a right-to-left galley mirrors them.
 */
typedef struct
{
  double width; /* of the frame that positions are measured in */
  gboolean rtl;
  double columns[2];  /* where the two columns of a list begin, as mirrored */
  GArray *strips;     /* of FfStrip */
  GArray *marks;      /* of FfMark */
  GArray *headings;   /* of FfHeading */
  GArray *nodes;      /* of FfNode, in the order in which they are read */
  guint node;         /* that the lines added belong to */
  GPtrArray *layouts; /* of PangoLayout: keep the lines alive */
} FfGalley;

FfGalley *ff_galley_new (double width, gboolean rtl);
void ff_galley_free (FfGalley *self);

/** ff_galley_add_strip: Returns: (transfer none): the strip that marks now go to; valid until the
 *   next is added. */
FfStrip *ff_galley_add_strip (FfGalley *self, double height);
FfStrip *ff_galley_get_strip (FfGalley *self, guint index);
const FfMark *ff_galley_get_mark (FfGalley *self, guint index);
FfHeading *ff_galley_get_heading (FfGalley *self, guint index);

/**
 * ff_galley_open:
 * @tag: (not copied)
 *
 * Opens a part of the structure within that which is open; the lines added next belong to it.
 */
void ff_galley_open (FfGalley *self, const char *tag);
/** ff_galley_close: closes what was opened last. */
void ff_galley_close (FfGalley *self);

/** ff_galley_take_layout: keeps @layout (transfer full). Returns: (transfer none): it. */
PangoLayout *ff_galley_take_layout (FfGalley *self, PangoLayout *layout);

/** ff_galley_add_line: adds @line to the last strip, in the frame from @x over @width. */
void ff_galley_add_line (FfGalley *self,
                         PangoLayoutLine *line,
                         FfInk ink,
                         FfAlign align,
                         double x,
                         double y,
                         double width);

/** ff_galley_add_mark: adds a mark of another kind to the last strip. Returns: it, mirrored. */
FfMark *ff_galley_add_mark (
    FfGalley *self, FfMarkKind kind, FfInk ink, double x, double y, double width, double height);

/** ff_galley_place_line: Returns: the mark of @line in a frame of a galley that is @galley_width
 *   wide. */
FfMark ff_galley_place_line (FfGalley *self,
                             PangoLayoutLine *line,
                             FfInk ink,
                             FfAlign align,
                             double x,
                             double y,
                             double width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfGalley, ff_galley_free)

G_END_DECLS
