/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-document.h"
#include "report/ff-galley.h"
#include "report/ff-typesetter.h"

G_BEGIN_DECLS

/*
 * Private to the layout of pages: blocks become strips of one long galley, which is then cut into
 * pages. Measures are points.
 *
 *   |<- hang ->|<--------- text ----------->|
 *   |   number | words of about 70 letters  |   numbers, marks of phases and ranks hang in the
 *   |          | a line                     |   margin beside the text; the vote takes the width
 *   |<------------- width ----------------->|
 */
#define FF_LAYOUT_HANG 54.0
#define FF_LAYOUT_HANG_GAP 12.0 /* between what hangs and the text */

/** FfLayout: what the parts of the layout share. */
typedef struct
{
  FfDocument *document;
  FfTypesetter *setter;
  FfGalley *galley;
  double width;        /* of the type area */
  double height;       /* of the type area of one page */
  guint opening;       /* strip with which the last section began, its headings and all */
  guint after_heading; /* strip that follows the last heading */
  gboolean in_chart;   /* whether notes to a chart may follow */
  guint n_headings;    /* set so far */
} FfLayout;

/** FfSetting: how a paragraph is set. */
typedef struct
{
  FfFace face;
  FfInk ink;
  FfAlign align;
  double x, width; /* of the frame */
  double space;    /* above it */
  gboolean keep;   /* it stays with what follows */
  gboolean whole;  /* it stays on one page, being short */
  double bar;      /* thickness of a bar at the frame's beginning side, or 0 */
  FfInk bar_ink;

  const char *tag;       /* (nullable): of its structure; %NULL where that which is open will do */
  PangoLayout *label;    /* (nullable): hangs beside the first line */
  const char *label_tag; /* (nullable): as @tag */
  gboolean bullet;       /* a dot hangs where the label would */
  FfInk label_ink;
  FfAlign label_align;
  double label_x, label_width;
} FfSetting;

/**
 * ff_layout_add_paragraph:
 * @layout: (transfer full): the words, set in the face of @setting
 *
 * Adds its lines, one a strip; neither the first nor the last stands alone on a page.
 */
void ff_layout_add_paragraph (FfLayout *self, PangoLayout *layout, const FfSetting *setting);

/** ff_layout_add_rule: adds a strip with a rule over the frame from @x over @width at its foot. */
FfStrip *ff_layout_add_rule (
    FfLayout *self, FfInk ink, double x, double width, double height, double thickness);

/**
 * ff_layout_keep_section:
 *
 * Asks that all since the last heading stand on one page with it, if one page can hold it.
 */
void ff_layout_keep_section (FfLayout *self);

/** FfColumnNeed: what a column of a table would have, in points. */
typedef struct
{
  FfColumnKind kind;
  double widest; /* of its cells, each on one line */
  double word;   /* the widest of its words; 0 where none needs to be divided from the next */
} FfColumnNeed;

/**
 * ff_layout_choose_widths:
 * @width: of the table
 * @room: that is left of it between the gaps
 * @widths: (out caller-allocates) (array length=n): for each column
 *
 * Shares @room among columns so that words are broken only where the words alone are wider.
 */
void ff_layout_choose_widths (
    const FfColumnNeed *needs, guint n, double width, double room, double *widths);

/** ff_layout_get_line_height: Returns: the leading of @face, or more where @line is taller. */
double ff_layout_get_line_height (FfLayout *self, FfFace face, PangoLayoutLine *line);

void ff_layout_add_title (FfLayout *self, const FfBlock *block);
void ff_layout_add_heading (FfLayout *self, const FfBlock *block);
void ff_layout_add_contents (FfLayout *self);
void ff_layout_add_text (FfLayout *self, const FfBlock *block);
void ff_layout_add_list (FfLayout *self, const FfBlock *block);
void ff_layout_add_numbered (FfLayout *self, const FfBlock *block);
void ff_layout_add_definitions (FfLayout *self, const FfBlock *block);
void ff_layout_add_table (FfLayout *self, const FfBlock *block);

/** ff_layout_galley: Returns: (transfer full): @document as a galley for pages of this size. */
FfGalley *
ff_layout_galley (FfDocument *document, FfTypesetter *setter, double width, double height);

G_END_DECLS
