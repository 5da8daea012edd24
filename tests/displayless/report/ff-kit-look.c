/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-kit-look.h"

#include <string.h>

FfPages *
ff_kit_look_lay_out (FfModel *model, FfKitPart part, FfPaper paper)
{
  FfKitSettings settings;

  ff_kit_settings_init (&settings);
  settings.parts = 1u << part;
  settings.paper = paper;
  return ff_kit_layout (model, &settings);
}

char *
ff_kit_look_dup_line (const FfMark *mark)
{
  const char *text;

  if (mark->kind != FF_MARK_LINE || mark->line->layout == NULL)
    return g_strdup ("");
  text = pango_layout_get_text (mark->line->layout) + mark->line->start_index;
  return g_strstrip (g_strndup (text, (gsize) mark->line->length));
}

static const FfMark *
get_mark (FfPages *pages, guint page, guint index)
{
  return &g_array_index (ff_pages_get_sheet (pages, page)->marks, FfMark, index);
}

guint
ff_kit_look_count (FfPages *pages, int page, const char *words)
{
  guint n = 0;

  for (guint i = 0; i < ff_pages_get_n_pages (pages); i++)
    for (guint j = 0; j < ff_pages_get_sheet (pages, i)->marks->len; j++)
      {
        g_autofree char *line = ff_kit_look_dup_line (get_mark (pages, i, j));

        n += (page < 0 || (guint) page == i) && *line != '\0' && g_str_equal (line, words);
      }
  return n;
}

guint
ff_kit_look_count_marks (FfPages *pages, FfMarkKind kind)
{
  guint n = 0;

  for (guint i = 0; i < ff_pages_get_n_pages (pages); i++)
    for (guint j = 0; j < ff_pages_get_sheet (pages, i)->marks->len; j++)
      n += get_mark (pages, i, j)->kind == kind;
  return n;
}

char *
ff_kit_look_dup_text (FfPages *pages, guint page)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint j = 0; j < ff_pages_get_sheet (pages, page)->marks->len; j++)
    {
      g_autofree char *line = ff_kit_look_dup_line (get_mark (pages, page, j));

      if (*line != '\0')
        g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* What a mark covers, as it is drawn. */
static void
measure (const FfMark *mark, double *left, double *right, double *top, double *bottom)
{
  PangoRectangle extents;

  *left = mark->x;
  *right = mark->x + mark->width;
  *top = mark->y;
  *bottom = mark->y + mark->height;
  if (mark->kind != FF_MARK_LINE)
    return;
  pango_layout_line_get_extents (mark->line, NULL, &extents);
  *right = mark->x + (double) extents.width / PANGO_SCALE;
  *top = mark->y;
  *bottom = mark->y;
  if (mark->turned)
    {
      *right = mark->x;
      *left = mark->x - (double) extents.width / PANGO_SCALE;
    }
}

void
ff_kit_look_assert_within (FfPages *pages, double margin)
{
  const FfPaper *paper = ff_pages_get_paper (pages);
  double left, right, top, bottom;

  for (guint i = 0; i < ff_pages_get_n_pages (pages); i++)
    for (guint j = 0; j < ff_pages_get_sheet (pages, i)->marks->len; j++)
      {
        const FfMark *mark = get_mark (pages, i, j);
        double edge = mark->kind == FF_MARK_CUT ? 0 : margin - 0.5;

        measure (mark, &left, &right, &top, &bottom);
        g_assert_cmpfloat (left, >=, edge);
        g_assert_cmpfloat (right, <=, paper->width - edge);
        g_assert_cmpfloat (top, >=, edge);
        g_assert_cmpfloat (bottom, <=, paper->height - edge);
      }
}
