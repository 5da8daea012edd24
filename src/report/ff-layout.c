/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-layout.h"

/* Some scripts and symbols come from fonts with taller lines; they get the room they ask for when
 * it is clearly more than the leading gives. */
#define TOLERANCE 1.3
#define BULLET_SIZE 3.2
#define BULLET_RISE 4.9 /* of its top above the baseline: it stands beside the small letters */

double
ff_layout_get_line_height (FfLayout *self, FfFace face, PangoLayoutLine *line)
{
  double leading = ff_typesetter_get_leading (self->setter, face);
  int height;

  pango_layout_line_get_height (line, &height);
  return MAX (leading, (double) height / PANGO_SCALE / TOLERANCE);
}

static void
add_label (FfLayout *self, const FfSetting *setting, double baseline)
{
  FfGalley *galley = self->galley;
  guint node = galley->node;

  if (setting->label_tag != NULL)
    ff_galley_open (galley, setting->label_tag);
  ff_galley_add_line (galley, pango_layout_get_line_readonly (setting->label, 0),
                      setting->label_ink, setting->label_align, setting->label_x, baseline,
                      setting->label_width);
  galley->node = node;
}

static void
add_beside (
    FfLayout *self, const FfSetting *setting, double baseline, double height, gboolean first)
{
  if (setting->bar > 0)
    ff_galley_add_mark (self->galley, FF_MARK_BOX, setting->bar_ink, setting->x - setting->bar - 10,
                        0, setting->bar, height);
  if (first && setting->bullet)
    ff_galley_add_mark (self->galley, FF_MARK_BULLET, setting->label_ink, setting->label_x,
                        baseline - BULLET_RISE, BULLET_SIZE, BULLET_SIZE);
  if (first && setting->label != NULL)
    add_label (self, setting, baseline);
}

void
ff_layout_add_paragraph (FfLayout *self, PangoLayout *layout, const FfSetting *setting)
{
  GSList *lines = pango_layout_get_lines_readonly (layout);
  double leading = ff_typesetter_get_leading (self->setter, setting->face);
  double baseline = ff_typesetter_get_baseline (self->setter, setting->face);

  ff_galley_take_layout (self->galley, layout);
  for (GSList *at = lines; at != NULL; at = at->next)
    {
      double height = ff_layout_get_line_height (self, setting->face, at->data);
      double lower = baseline + (height - leading) / 2;
      FfStrip *strip = ff_galley_add_strip (self->galley, height);
      gboolean is_first = at == lines, is_last = at->next == NULL;

      strip->space = is_first ? setting->space : 0;
      strip->keep = is_last ? setting->keep : setting->whole || is_first || at->next->next == NULL;
      add_beside (self, setting, lower, height, is_first);
      if (is_first && setting->tag != NULL)
        ff_galley_open (self->galley, setting->tag);
      ff_galley_add_line (self->galley, at->data, setting->ink, setting->align, setting->x, lower,
                          setting->width);
    }
  if (setting->tag != NULL)
    ff_galley_close (self->galley);
}

FfStrip *
ff_layout_add_rule (
    FfLayout *self, FfInk ink, double x, double width, double height, double thickness)
{
  FfStrip *strip = ff_galley_add_strip (self->galley, height);

  ff_galley_add_mark (self->galley, FF_MARK_BOX, ink, x, height - thickness, width, thickness);
  return strip;
}

void
ff_layout_keep_section (FfLayout *self)
{
  double height = 0;

  for (guint i = self->opening; i < self->galley->strips->len; i++)
    height += ff_galley_get_strip (self->galley, i)->height
              + (i > self->opening ? ff_galley_get_strip (self->galley, i)->space : 0);
  if (height <= self->height)
    ff_galley_get_strip (self->galley, self->opening)->room = height;
}

static void
add_block (FfLayout *self, const FfBlock *block)
{
  self->in_chart = self->in_chart && block->kind == FF_BLOCK_NOTE;
  switch (block->kind)
    {
    case FF_BLOCK_TITLE:
      ff_layout_add_title (self, block);
      break;
    case FF_BLOCK_HEADING:
      ff_layout_add_heading (self, block);
      break;
    case FF_BLOCK_PARAGRAPH:
    case FF_BLOCK_QUOTATION:
    case FF_BLOCK_NOTE:
      ff_layout_add_text (self, block);
      break;
    case FF_BLOCK_LIST:
      ff_layout_add_list (self, block);
      break;
    case FF_BLOCK_NUMBERED:
      ff_layout_add_numbered (self, block);
      break;
    case FF_BLOCK_DEFINITIONS:
      ff_layout_add_definitions (self, block);
      break;
    case FF_BLOCK_TABLE:
      ff_layout_add_table (self, block);
      break;
    case FF_BLOCK_CONTENTS:
      ff_layout_add_contents (self);
      break;
    case FF_BLOCK_PAGE_BREAK:
      /* Asking for a whole page's room begins a new one. */
      ff_galley_add_strip (self->galley, 0)->room = self->height;
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
collect_headings (FfLayout *self)
{
  for (guint i = 0; i < ff_document_get_n_blocks (self->document); i++)
    {
      const FfBlock *block = ff_document_get_block (self->document, i);
      FfHeading heading = { .level = block->level, .listed = ff_block_is_listed (block) };

      if (block->kind != FF_BLOCK_HEADING)
        continue;
      heading.title = block->label != NULL
                          ? g_strdup_printf ("%s. %s", block->label, block->short_title)
                          : g_strdup (block->short_title);
      g_array_append_val (self->galley->headings, heading);
    }
}

/* What nearly every report is set in, in the order in which it comes. */
static const FfFace usual_faces[]
    = { FF_FACE_TITLE,     FF_FACE_TOPIC, FF_FACE_TEXT,      FF_FACE_SMALL,
        FF_FACE_HEADING_1, FF_FACE_LABEL, FF_FACE_HEADING_2, FF_FACE_TABLE_HEAD };

FfGalley *
ff_layout_galley (FfDocument *document, FfTypesetter *setter, double width, double height)
{
  FfGalley *galley = ff_galley_new (width, ff_document_is_rtl (document));
  FfLayout self = {
    .document = document,
    .setter = setter,
    .galley = galley,
    .width = width,
    .height = height,
  };

  ff_typesetter_expect (setter, usual_faces, G_N_ELEMENTS (usual_faces));
  collect_headings (&self);
  for (guint i = 0; i < ff_document_get_n_blocks (document); i++)
    add_block (&self, ff_document_get_block (document, i));
  return galley;
}
