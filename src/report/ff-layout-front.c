/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The title page, headings and contents. */
#include "report/ff-layout.h"

#define BAND_HEIGHT 7.0
#define TITLE_DROP 0.24 /* of the page's height, above the title */
#define FACT_LABEL 104.0
#define LONG_TITLE 60 /* letters; above, the title is set smaller */
#define LONGEST_TITLE 400
#define MARK_SIZE 13.0
#define PAGE_NUMBER_WIDTH 28.0
#define CONTENTS_INDENT 16.0
/* A part of the report does not begin in the last fifth of a page. */
#define PART_ROOM 0.2

static void
add_band (FfLayout *self)
{
  double quarter = self->width / 4;
  double gap = 3;

  ff_galley_add_strip (self->galley, BAND_HEIGHT);
  for (int i = 0; i < 4; i++)
    ff_galley_add_mark (self->galley, FF_MARK_BOX, (FfInk) (FF_INK_DISCOVER + i), i * quarter, 0,
                        quarter - (i < 3 ? gap : 0), BAND_HEIGHT);
}

static FfFace
choose_title_face (const FfInline *title)
{
  g_autofree char *text = ff_inline_dup_text (title);
  glong length = g_utf8_strlen (text, -1);

  if (length > LONGEST_TITLE)
    return FF_FACE_TOPIC;
  return length > LONG_TITLE ? FF_FACE_LONG_TITLE : FF_FACE_TITLE;
}

/* Narrows @layout as far as it keeps its number of lines, so that these are of much the same
 * length and no word is left alone. */
static void
balance_lines (PangoLayout *layout, double width)
{
  int n_lines = pango_layout_get_line_count (layout);
  double low = width / 3, high = width;

  if (n_lines < 2 || n_lines > 6)
    return;
  while (high - low > 4)
    {
      double middle = (low + high) / 2;

      pango_layout_set_width (layout, (int) (middle * PANGO_SCALE));
      if (pango_layout_get_line_count (layout) > n_lines)
        low = middle;
      else
        high = middle;
    }
  pango_layout_set_width (layout, (int) (high * PANGO_SCALE));
}

static void
add_titles (FfLayout *self, const FfBlock *block)
{
  FfSetting setting = { .face = choose_title_face (block->text),
                        .align = FF_ALIGN_START,
                        .width = self->width,
                        .tag = "H1" };
  PangoLayout *title = ff_typesetter_set (self->setter, setting.face, block->text, setting.width);

  balance_lines (title, setting.width);
  ff_galley_add_strip (self->galley, self->height * TITLE_DROP);
  ff_layout_add_paragraph (self, title, &setting);
  setting.face = FF_FACE_TOPIC;
  setting.tag = "P";
  setting.ink = FF_INK_MUTED;
  setting.space = 10;
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    if (ff_block_get_item (block, i)->label == NULL)
      ff_layout_add_paragraph (self,
                               ff_typesetter_set (self->setter, setting.face,
                                                  ff_block_get_item (block, i)->text,
                                                  setting.width),
                               &setting);
}

static void
add_facts (FfLayout *self, const FfBlock *block)
{
  FfSetting setting = {
    .face = FF_FACE_TEXT,
    .align = FF_ALIGN_START,
    .x = FACT_LABEL,
    .width = self->width - FACT_LABEL,
    .space = 9,
    .whole = TRUE,
    .label_ink = FF_INK_MUTED,
    .label_align = FF_ALIGN_START,
    .label_width = FACT_LABEL,
    .tag = "LBody",
    .label_tag = "Lbl",
  };

  ff_galley_open (self->galley, "L");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      const FfItem *item = ff_block_get_item (block, i);

      if (item->label == NULL)
        continue;
      setting.label
          = ff_galley_take_layout (self->galley,
                                   ff_typesetter_set_words (self->setter, FF_FACE_SMALL,
                                                            item->label,
                                                            FACT_LABEL - FF_LAYOUT_HANG_GAP));
      ff_galley_open (self->galley, "LI");
      ff_layout_add_paragraph (self,
                               ff_typesetter_set (self->setter, setting.face, item->text,
                                                  setting.width),
                               &setting);
      ff_galley_close (self->galley);
    }
  ff_galley_close (self->galley);
}

static gboolean
has_facts (const FfBlock *block)
{
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    if (ff_block_get_item (block, i)->label != NULL)
      return TRUE;
  return FALSE;
}

static double
sum_heights (FfGalley *galley)
{
  double sum = 0;

  for (guint i = 0; i < galley->strips->len; i++)
    sum += ff_galley_get_strip (galley, i)->height + ff_galley_get_strip (galley, i)->space;
  return sum;
}

/* The facts stand at the foot of the title page, where there is room for that. */
void
ff_layout_add_title (FfLayout *self, const FfBlock *block)
{
  guint fill;
  double left;

  add_band (self);
  add_titles (self, block);
  if (!has_facts (block))
    return;
  fill = self->galley->strips->len;
  ff_layout_add_rule (self, FF_INK_HAIRLINE, 0, self->width, 24, 0.75);
  add_facts (self, block);
  left = self->height - sum_heights (self->galley);
  ff_galley_get_strip (self->galley, fill)->space = MAX (left, 0);
}

static FfMarkKind
get_mark_kind (FfPhase phase)
{
  return (FfMarkKind) (FF_MARK_DISCOVER + (int) phase - (int) FF_PHASE_DISCOVER);
}

/* The rule and mark in the colour of the phase that open a part of the report. */
static void
add_part_opening (FfLayout *self, const FfBlock *block)
{
  FfInk ink = ff_ink_for_phase (block->phase);
  gboolean has_phase = block->phase != FF_PHASE_NONE;
  FfStrip *strip = ff_layout_add_rule (self, ink, 0, self->width, 2, has_phase ? 2 : 0.75);

  strip->space = 34;
  strip->room = self->height * PART_ROOM;
  strip->keep = TRUE;
  strip = ff_galley_add_strip (self->galley, 10);
  strip->keep = TRUE;
  if (has_phase)
    ff_galley_add_mark (self->galley, get_mark_kind (block->phase), ink,
                        FF_LAYOUT_HANG - FF_LAYOUT_HANG_GAP - MARK_SIZE - 2, 16, MARK_SIZE,
                        MARK_SIZE);
}

static void
add_aside (FfLayout *self, const FfBlock *block)
{
  FfSetting setting = {
    .face = FF_FACE_SMALL,
    .ink = FF_INK_MUTED,
    .align = FF_ALIGN_START,
    .x = FF_LAYOUT_HANG,
    .width = self->width - FF_LAYOUT_HANG,
    .space = 2,
    .keep = TRUE,
    .whole = TRUE,
    .tag = "P",
  };

  if (block->aside != NULL && *block->aside != '\0')
    ff_layout_add_paragraph (self,
                             ff_typesetter_set_words (self->setter, setting.face, block->aside,
                                                      setting.width),
                             &setting);
}

static FfSetting
make_heading_setting (FfLayout *self, const FfBlock *block)
{
  FfSetting setting = {
    .face = FF_FACE_HEADING_3,
    .ink = ff_ink_for_phase (block->phase),
    .align = FF_ALIGN_START,
    .x = FF_LAYOUT_HANG,
    .width = self->width - FF_LAYOUT_HANG,
    .space = 13,
    .keep = TRUE,
    .whole = TRUE,
    .label_ink = ff_ink_for_phase (block->phase),
    .label_align = FF_ALIGN_END,
    .label_width = FF_LAYOUT_HANG - FF_LAYOUT_HANG_GAP,
  };

  if (block->level == 1)
    {
      setting.face = FF_FACE_HEADING_1;
      setting.space = 0;
      setting.ink = FF_INK_TEXT;
    }
  else if (block->level == 2)
    {
      setting.face = FF_FACE_HEADING_2;
      setting.space = 20;
      setting.ink = FF_INK_TEXT;
    }
  return setting;
}

void
ff_layout_add_heading (FfLayout *self, const FfBlock *block)
{
  static const char *const tags[] = { "H1", "H2", "H3" };
  FfSetting setting = make_heading_setting (self, block);
  guint first = self->galley->strips->len;

  if (first != self->after_heading || first == 0)
    self->opening = first;
  if (block->level == 1)
    add_part_opening (self, block);
  if (block->label != NULL && *block->label != '\0')
    setting.label
        = ff_galley_take_layout (self->galley,
                                 ff_typesetter_set_words (self->setter, setting.face, block->label,
                                                          setting.label_width));
  first = self->galley->strips->len;
  ff_galley_open (self->galley, tags[CLAMP (block->level, 1, 3) - 1]);
  ff_layout_add_paragraph (
      self, ff_typesetter_set (self->setter, setting.face, block->text, setting.width), &setting);
  ff_galley_close (self->galley);
  ff_galley_get_strip (self->galley, first)->heading = (int) self->n_headings++;
  add_aside (self, block);
  self->after_heading = self->galley->strips->len;
}

static PangoLayoutLine *
get_last_line (PangoLayout *layout)
{
  return pango_layout_get_line_readonly (layout, pango_layout_get_line_count (layout) - 1);
}

static double
get_line_width (PangoLayoutLine *line)
{
  PangoRectangle extents;

  pango_layout_line_get_extents (line, NULL, &extents);
  return (double) extents.width / PANGO_SCALE;
}

static void
add_leader (FfLayout *self, PangoLayout *layout, const FfSetting *setting)
{
  double start = setting->x + get_line_width (get_last_line (layout)) + 6;
  double end = self->width - PAGE_NUMBER_WIDTH + 4;

  if (end > start)
    ff_galley_add_mark (self->galley, FF_MARK_LEADER, FF_INK_MUTED, start,
                        ff_typesetter_get_baseline (self->setter, setting->face), end - start, 0);
}

static void
add_entry (FfLayout *self, guint index)
{
  const FfHeading *heading = ff_galley_get_heading (self->galley, index);
  gboolean is_part = heading->level == 1;
  double indent = is_part ? 0 : CONTENTS_INDENT;
  FfSetting setting = {
    .face = is_part ? FF_FACE_CONTENTS_1 : FF_FACE_CONTENTS_2,
    .align = FF_ALIGN_START,
    .x = FF_LAYOUT_HANG + indent,
    .width = self->width - FF_LAYOUT_HANG - indent - PAGE_NUMBER_WIDTH - 10,
    .space = is_part ? 6 : 0.5,
    .whole = TRUE,
  };
  PangoLayout *layout
      = ff_typesetter_set_words (self->setter, setting.face, heading->title, setting.width);
  guint first = self->galley->strips->len;
  double height = 0;
  FfMark *link;

  ff_galley_open (self->galley, "TOCI");
  ff_layout_add_paragraph (self, layout, &setting);
  for (guint i = first; i < self->galley->strips->len; i++)
    height += ff_galley_get_strip (self->galley, i)->height;
  add_leader (self, layout, &setting);
  ff_galley_get_strip (self->galley, self->galley->strips->len - 1)->refers_to = (int) index;
  link = ff_galley_add_mark (
      self->galley, FF_MARK_LINK, FF_INK_TEXT, setting.x,
      ff_galley_get_strip (self->galley, self->galley->strips->len - 1)->height - height,
      self->width - setting.x, height);
  link->heading = index;
  link->node = self->galley->node;
  ff_galley_close (self->galley);
}

void
ff_layout_add_contents (FfLayout *self)
{
  ff_galley_open (self->galley, "TOC");
  for (guint i = 0; i < self->galley->headings->len; i++)
    if (ff_galley_get_heading (self->galley, i)->listed)
      add_entry (self, i);
  ff_galley_close (self->galley);
  ff_layout_keep_section (self);
}
