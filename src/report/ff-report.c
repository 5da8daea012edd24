/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-report.h"

#include "report/ff-layout.h"
#include "report/ff-pages-private.h"
#include "report/ff-paginate.h"
#include "report/ff-report-build.h"

#include <langinfo.h>

#define POINTS_PER_MM (72 / 25.4)
#define MARGIN_MM 22
#define HEAD_BASELINE 36.0 /* from the top of the sheet */
#define FOOT_BASELINE 34.0 /* from its bottom */
#define HEAD_GAP 24.0
#define NUMBER_WIDTH 40.0
#define NEAR_TOP 60.0 /* a part that begins so high up heads its page */

static FfPaper
make_paper (double width_mm, double height_mm)
{
  FfPaper paper = {
    .width = width_mm * POINTS_PER_MM,
    .height = height_mm * POINTS_PER_MM,
    .margin = MARGIN_MM * POINTS_PER_MM,
  };

  return paper;
}

FfPaper
ff_paper_a4 (void)
{
  return make_paper (210, 297);
}

FfPaper
ff_paper_a3 (void)
{
  return make_paper (297, 420);
}

FfPaper
ff_paper_letter (void)
{
  return make_paper (215.9, 279.4);
}

static const struct
{
  const char *name;
  FfPaper (*make) (void);
} papers[] = { { "a4", ff_paper_a4 }, { "a3", ff_paper_a3 }, { "letter", ff_paper_letter } };

gboolean
ff_paper_find (const char *name, FfPaper *paper)
{
  g_return_val_if_fail (name != NULL && paper != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_str_equal (name, papers[i].name))
      {
        *paper = papers[i].make ();
        return TRUE;
      }
  return FALSE;
}

const char *
ff_paper_get_name (const FfPaper *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (ABS (papers[i].make ().width - self->width) < 1)
      return papers[i].name;
  return NULL;
}

FfPaper
ff_paper_for_locale (void)
{
#ifdef __GLIBC__
  /* The height in millimetres, cast to a pointer. */
  if (GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_HEIGHT)) == 279)
    return ff_paper_letter ();
#endif
  return ff_paper_a4 ();
}

/* -- what the pages themselves add ---------------------------------------------------------- */

typedef struct
{
  FfTypesetter *setter;
  FfGalley *galley;
  GPtrArray *sheets;
  FfPaper paper;
  double width;                  /* of the type area */
  PangoLayout *title;            /* at the head of each page */
  PangoLayout *part;             /* (nullable): beside it, ... */
  const FfHeading *part_heading; /* ... of the part that this begins */
} FfFinish;

/* Puts @layout, a single line that the galley keeps, on a sheet, in a frame of the type area. */
static FfMark *
put_line (FfFinish *self,
          guint sheet,
          PangoLayout *layout,
          FfInk ink,
          FfAlign align,
          double x,
          double y,
          double width)
{
  FfSheet *onto = g_ptr_array_index (self->sheets, sheet);
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  FfMark mark = ff_galley_place_line (self->galley, line, ink, align, x, y, width);

  mark.x += self->paper.margin;
  g_array_append_val (onto->marks, mark);
  return &g_array_index (onto->marks, FfMark, onto->marks->len - 1);
}

static PangoLayout *
set_number (FfFinish *self, FfFace face, guint number)
{
  g_autofree char *words = g_strdup_printf ("%u", number);

  return ff_galley_take_layout (self->galley,
                                ff_typesetter_set_words (self->setter, face, words, -1));
}

/* No running line shows more letters than this; a title of pages is not shaped on each of them. */
#define LONGEST_RUNNING 160

static PangoLayout *
set_shortened (FfFinish *self, const char *words, double width)
{
  g_autofree char *beginning
      = g_utf8_substring (words, 0, MIN (g_utf8_strlen (words, -1), LONGEST_RUNNING));
  PangoLayout *layout = ff_typesetter_set_words (self->setter, FF_FACE_RUNNING, beginning, width);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return ff_galley_take_layout (self->galley, layout);
}

static void
put_page_numbers (FfFinish *self, GArray *numbers)
{
  for (guint i = 0; i < numbers->len; i++)
    {
      const FfPageNumber *number = &g_array_index (numbers, FfPageNumber, i);
      const FfHeading *heading = ff_galley_get_heading (self->galley, number->heading);
      FfFace face = heading->level == 1 ? FF_FACE_CONTENTS_1 : FF_FACE_CONTENTS_2;
      FfMark *mark
          = put_line (self, number->sheet, set_number (self, face, heading->page + 1), FF_INK_TEXT,
                      FF_ALIGN_END, self->width - NUMBER_WIDTH, number->y, NUMBER_WIDTH);

      mark->node = number->node;
    }
}

/* The part that @page belongs to: the one that begins at its top, else the one that goes on. */
static const FfHeading *
find_part (FfFinish *self, guint page)
{
  const FfHeading *part = NULL;

  for (guint i = 0; i < self->galley->headings->len; i++)
    {
      const FfHeading *heading = ff_galley_get_heading (self->galley, i);

      if (heading->level != 1 || heading->page > page)
        continue;
      if (heading->page < page || part == NULL || heading->y < self->paper.margin + NEAR_TOP)
        part = heading;
    }
  return part;
}

static void
put_running_lines (FfFinish *self, guint page, const char *title)
{
  const FfHeading *part = find_part (self, page);
  double half = (self->width - HEAD_GAP) / 2;

  if (self->title == NULL)
    self->title = set_shortened (self, title, half);
  if (part != NULL && part != self->part_heading)
    self->part = set_shortened (self, part->title, half);
  self->part_heading = part;
  put_line (self, page, self->title, FF_INK_MUTED, FF_ALIGN_START, 0, HEAD_BASELINE, half);
  if (part != NULL)
    put_line (self, page, self->part, FF_INK_MUTED, FF_ALIGN_END, half + HEAD_GAP, HEAD_BASELINE,
              half);
  put_line (self, page, set_number (self, FF_FACE_RUNNING, page + 1), FF_INK_TEXT, FF_ALIGN_END, 0,
            self->paper.height - FOOT_BASELINE, self->width);
}

FfPages *
ff_report_layout_document (FfDocument *document, const FfPaper *paper)
{
  g_autoptr (FfTypesetter) setter
      = ff_typesetter_new (ff_document_get (document, FF_DOCUMENT_LANGUAGE),
                           ff_document_is_rtl (document));
  g_autoptr (GArray) numbers = NULL;
  FfFinish finish = {
    .setter = setter,
    .paper = *paper,
    .width = paper->width - 2 * paper->margin,
  };

  finish.galley
      = ff_layout_galley (document, setter, finish.width, paper->height - 2 * paper->margin);
  finish.sheets = ff_paginate (finish.galley, paper, &numbers);
  put_page_numbers (&finish, numbers);
  for (guint page = 1; page < finish.sheets->len; page++)
    put_running_lines (&finish, page, ff_document_get (document, FF_DOCUMENT_TITLE));
  return ff_pages_new (document, paper, finish.galley, finish.sheets);
}

/* A summary shows as much as goes on one page. */
static FfDocument *
compose_summary (FfModel *model, const FfReportPlan *plan, const FfPaper *paper)
{
  for (guint rows = FF_SUMMARY_MOST_ROWS; rows > 1; rows--)
    {
      g_autoptr (FfDocument) document = ff_report_build_summary (model, plan, rows);
      g_autoptr (FfPages) pages = ff_report_layout_document (document, paper);

      if (ff_pages_get_n_pages (pages) == 1)
        return g_steal_pointer (&document);
    }
  return ff_report_build_summary (model, plan, 1);
}

FfDocument *
ff_report_compose (FfModel *model, const FfReportPlan *plan, const FfPaper *paper)
{
  FfPaper usual = ff_paper_for_locale ();
  FfReportPlan own;

  g_return_val_if_fail (FF_IS_MODEL (model), NULL);

  if (plan == NULL)
    {
      own = ff_report_plan_read (ff_model_get_details (model));
      plan = &own;
    }
  if (plan->depth == FF_DEPTH_SUMMARY)
    return compose_summary (model, plan, paper != NULL ? paper : &usual);
  return ff_report_build_with (model, plan);
}

FfPages *
ff_report_layout (FfModel *model, const FfPaper *paper)
{
  g_autoptr (FfDocument) document = ff_report_compose (model, NULL, paper);

  return ff_report_layout_document (document, paper);
}
