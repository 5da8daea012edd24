/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Running text and lists. */
#include "report/ff-layout.h"

#define PARAGRAPH_SPACE 7.0
#define ITEM_SPACE 3.0
#define BULLET_WIDTH 13.0
#define COLUMN_GAP 22.0
#define LABEL_WIDTH 92.0
/* Items up to so many lines are not divided between columns or pages. */
#define WHOLE_LINES 4

static FfSetting
make_setting (FfLayout *self, FfFace face)
{
  FfSetting setting = {
    .face = face,
    .x = FF_LAYOUT_HANG,
    .width = self->width - FF_LAYOUT_HANG,
    .space = PARAGRAPH_SPACE,
    .tag = "P",
    .label_tag = "Lbl",
  };

  return setting;
}

static void
add_inline (FfLayout *self, const FfInline *text, FfSetting *setting)
{
  PangoLayout *layout = ff_typesetter_set (self->setter, setting->face, text, setting->width);

  setting->whole = pango_layout_get_line_count (layout) <= WHOLE_LINES;
  ff_layout_add_paragraph (self, layout, setting);
}

void
ff_layout_add_text (FfLayout *self, const FfBlock *block)
{
  FfSetting setting = make_setting (self, FF_FACE_TEXT);

  if (block->kind == FF_BLOCK_NOTE)
    {
      setting.face = FF_FACE_SMALL;
      setting.ink = FF_INK_MUTED;
      setting.space = 4;
    }
  else if (block->kind == FF_BLOCK_QUOTATION)
    {
      setting.face = FF_FACE_QUOTATION;
      setting.tag = "BlockQuote";
      setting.bar = 2.5;
      setting.bar_ink = ff_ink_for_phase (block->phase);
      setting.x += 14;
      setting.width -= 28;
      setting.space = 9;
    }
  add_inline (self, block->text, &setting);
  if (self->in_chart)
    ff_layout_keep_section (self);
}

/* An entry of a list: what hangs before it, and its words. */
static void
add_item (FfLayout *self, const FfInline *text, FfSetting *setting)
{
  setting->tag = "LBody";
  ff_galley_open (self->galley, "LI");
  add_inline (self, text, setting);
  ff_galley_close (self->galley);
}

static void
add_bulleted (FfLayout *self, const FfInline *text, FfSetting setting, gboolean first)
{
  setting.bullet = TRUE;
  setting.label = NULL;
  setting.label_ink = FF_INK_MUTED;
  setting.label_x = setting.x;
  setting.x += BULLET_WIDTH;
  setting.width -= BULLET_WIDTH;
  setting.space = first ? PARAGRAPH_SPACE : ITEM_SPACE;
  add_item (self, text, &setting);
}

/* The strips of a list in two columns are measured in a frame of one column's width. */
static void
add_columns (FfLayout *self, const FfBlock *block)
{
  double column = (self->width - FF_LAYOUT_HANG - COLUMN_GAP) / 2;
  FfSetting setting = { .face = FF_FACE_COLUMN, .width = column };
  double first = FF_LAYOUT_HANG, second = self->width - column;
  guint set = self->galley->strips->len;

  ff_galley_add_strip (self->galley, 0)->space = PARAGRAPH_SPACE;
  self->galley->columns[0] = self->galley->rtl ? self->width - first - column : first;
  self->galley->columns[1] = self->galley->rtl ? 0 : second;
  self->galley->width = column;
  ff_galley_open (self->galley, "L");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    add_bulleted (self, ff_block_get_item (block, i)->text, setting, i == 0);
  ff_galley_close (self->galley);
  self->galley->width = self->width;
  ff_galley_get_strip (self->galley, set)->n_columns = self->galley->strips->len - set - 1;
}

void
ff_layout_add_list (FfLayout *self, const FfBlock *block)
{
  FfSetting setting = make_setting (self, FF_FACE_TEXT);

  if (block->columns > 1)
    {
      add_columns (self, block);
      return;
    }
  ff_galley_open (self->galley, "L");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    add_bulleted (self, ff_block_get_item (block, i)->text, setting, i == 0);
  ff_galley_close (self->galley);
}

void
ff_layout_add_numbered (FfLayout *self, const FfBlock *block)
{
  FfSetting setting = make_setting (self, FF_FACE_TEXT);

  setting.label_ink = ff_ink_for_phase (block->phase);
  setting.label_align = FF_ALIGN_END;
  setting.label_width = FF_LAYOUT_HANG - FF_LAYOUT_HANG_GAP;
  ff_galley_open (self->galley, "L");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      const FfItem *item = ff_block_get_item (block, i);

      if (item->label == NULL || *item->label == '\0')
        {
          add_bulleted (self, item->text, setting, i == 0);
          continue;
        }
      setting.label
          = ff_galley_take_layout (self->galley,
                                   ff_typesetter_set_words (self->setter, FF_FACE_LABEL,
                                                            item->label, setting.label_width));
      setting.space = i == 0 ? PARAGRAPH_SPACE + 2 : PARAGRAPH_SPACE;
      add_item (self, item->text, &setting);
    }
  ff_galley_close (self->galley);
}

void
ff_layout_add_definitions (FfLayout *self, const FfBlock *block)
{
  FfSetting setting = make_setting (self, FF_FACE_TEXT);

  setting.align = FF_ALIGN_START;
  setting.label_ink = FF_INK_MUTED;
  setting.label_align = FF_ALIGN_START;
  setting.label_x = setting.x;
  setting.label_width = LABEL_WIDTH;
  setting.x += LABEL_WIDTH;
  setting.width -= LABEL_WIDTH;
  ff_galley_open (self->galley, "L");
  for (guint i = 0; i < ff_block_get_n_items (block); i++)
    {
      const FfItem *item = ff_block_get_item (block, i);

      setting.label
          = ff_galley_take_layout (self->galley,
                                   ff_typesetter_set_words (self->setter, FF_FACE_SMALL,
                                                            item->label,
                                                            LABEL_WIDTH - FF_LAYOUT_HANG_GAP));
      setting.space = i == 0 ? PARAGRAPH_SPACE : ITEM_SPACE;
      setting.keep = i + 1 < ff_block_get_n_items (block);
      add_item (self, item->text, &setting);
    }
  ff_galley_close (self->galley);
}
