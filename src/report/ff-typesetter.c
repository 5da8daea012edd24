/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-typesetter.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

/* A readable sans with true bold that most desktops carry comes first; the last always exists. */
#define FAMILIES "Cantarell, Noto Sans, DejaVu Sans, sans-serif"

/* Quiet words: #57534c of the paper's colours. */
#define MUTED_RED 0x5757
#define MUTED_GREEN 0x5353
#define MUTED_BLUE 0x4c4c
#define MUTED_SCALE 0.86 /* and down to half a point, which is a size that is there already */

typedef struct
{
  double size;
  double leading;
  PangoWeight weight;
} FfFaceShape;

static const FfFaceShape shapes[FF_N_FACES] = {
  [FF_FACE_TEXT] = { 10.5, 14, PANGO_WEIGHT_NORMAL },
  [FF_FACE_LABEL] = { 10.5, 14, PANGO_WEIGHT_BOLD },
  [FF_FACE_COLUMN] = { 10.5, 13.5, PANGO_WEIGHT_NORMAL },
  [FF_FACE_QUOTATION] = { 12.5, 17, PANGO_WEIGHT_NORMAL },
  [FF_FACE_SMALL] = { 9, 12, PANGO_WEIGHT_NORMAL },
  [FF_FACE_CELL] = { 10.5, 13.5, PANGO_WEIGHT_NORMAL },
  [FF_FACE_STRONG_CELL] = { 10.5, 13.5, PANGO_WEIGHT_BOLD },
  [FF_FACE_TABLE_HEAD] = { 9, 13.5, PANGO_WEIGHT_BOLD },
  [FF_FACE_HEADING_1] = { 20, 25, PANGO_WEIGHT_BOLD },
  [FF_FACE_HEADING_2] = { 12.5, 16.5, PANGO_WEIGHT_BOLD },
  [FF_FACE_HEADING_3] = { 10.5, 14, PANGO_WEIGHT_BOLD },
  [FF_FACE_CONTENTS_1] = { 10.5, 14, PANGO_WEIGHT_BOLD },
  [FF_FACE_CONTENTS_2] = { 10.5, 14, PANGO_WEIGHT_NORMAL },
  [FF_FACE_TITLE] = { 34, 41, PANGO_WEIGHT_ULTRABOLD },
  [FF_FACE_LONG_TITLE] = { 24, 30, PANGO_WEIGHT_ULTRABOLD },
  [FF_FACE_TOPIC] = { 15, 21, PANGO_WEIGHT_NORMAL },
  [FF_FACE_RUNNING] = { 9, 11, PANGO_WEIGHT_NORMAL },
};

struct _FfTypesetter
{
  PangoContext *context;
  char *family;
  PangoFontDescription *fonts[FF_N_FACES];
  double baselines[FF_N_FACES]; /* 0 until measured */
};

/* Sizes are absolute, a unit of the paper being a point. */
static PangoFontDescription *
describe (const char *family, const FfFaceShape *shape)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family (font, family);
  pango_font_description_set_absolute_size (font, shape->size * PANGO_SCALE);
  pango_font_description_set_weight (font, shape->weight);
  return font;
}

/* The first of the families that is there. Pango asks for each font once more under this name, to
 * measure it; if we ask for the same, it is looked for only once. */
static char *
find_family (PangoContext *context)
{
  PangoFontDescription *wanted = describe (FAMILIES, &shapes[FF_FACE_TEXT]);
  g_autoptr (PangoFont) font = pango_context_load_font (context, wanted);
  PangoFontDescription *found = font != NULL ? pango_font_describe (font) : NULL;
  char *family = g_strdup (found != NULL ? pango_font_description_get_family (found) : FAMILIES);

  pango_font_description_free (found);
  pango_font_description_free (wanted);
  return family;
}

void
ff_typesetter_prepare (void)
{
  pango_cairo_font_map_get_default ();
}

FfTypesetter *
ff_typesetter_new (const char *language, gboolean rtl)
{
  FfTypesetter *self = g_new0 (FfTypesetter, 1);
  cairo_font_options_t *options = cairo_font_options_create ();

  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  /* Paper has no pixels: positions are neither hinted nor rounded. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (self->context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (self->context, FALSE);
  pango_context_set_language (self->context, pango_language_from_string (language));
  pango_context_set_base_dir (self->context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  self->family = find_family (self->context);
  for (guint i = 0; i < FF_N_FACES; i++)
    self->fonts[i] = describe (self->family, &shapes[i]);
  return self;
}

void
ff_typesetter_free (FfTypesetter *self)
{
  for (guint i = 0; i < FF_N_FACES; i++)
    pango_font_description_free (self->fonts[i]);
  g_free (self->family);
  g_object_unref (self->context);
  g_free (self);
}

void
ff_typesetter_expect (FfTypesetter *self, const FfFace *faces, guint n)
{
  PangoLanguage *language = pango_context_get_language (self->context);

  for (guint i = 0; i < n; i++)
    g_object_unref (pango_context_load_fontset (self->context, self->fonts[faces[i]], language));
}

static void
insert (PangoAttrList *list, PangoAttribute *attribute, gsize start, gsize end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (list, attribute);
}

/* Asides such as "said 4 times" go over to the next line whole; longer ones may not fit one, nor
 * may any in the columns of a table, whose width is not known when their words are set. */
#define LONGEST_ASIDE 20

static int
get_muted_size (FfFace face)
{
  return (int) (floor (2 * shapes[face].size * MUTED_SCALE) * PANGO_SCALE / 2);
}

static void
insert_style (
    PangoAttrList *list, FfFace face, FfRunStyle style, gboolean in_column, gsize start, gsize end)
{
  if (style & FF_RUN_BOLD)
    insert (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, end);
  /* Of our families only Noto Sans has true italics, which are found under either name; the others
   * lean, and Pango, which asks for each font once more under the style that it found, asks for
   * them only once if we ask for the same. */
  if (style & FF_RUN_ITALIC)
    insert (list, pango_attr_style_new (PANGO_STYLE_OBLIQUE), start, end);
  if ((style & FF_RUN_MUTED) && !in_column && end - start <= LONGEST_ASIDE)
    insert (list, pango_attr_allow_breaks_new (FALSE), start, end);
  if (style & FF_RUN_MUTED)
    {
      insert (list, pango_attr_size_new_absolute (get_muted_size (face)), start, end);
      insert (list, pango_attr_foreground_new (MUTED_RED, MUTED_GREEN, MUTED_BLUE), start, end);
    }
}

static PangoAttrList *
collect_styles (FfFace face, const FfInline *text, gboolean in_column)
{
  PangoAttrList *list = NULL;
  gsize at = 0;

  for (guint i = 0; i < ff_inline_get_n_runs (text); i++)
    {
      const FfRun *run = ff_inline_get_run (text, i);
      gsize end = at + strlen (run->text);

      if (run->style != FF_RUN_PLAIN && list == NULL)
        list = pango_attr_list_new ();
      if (run->style != FF_RUN_PLAIN)
        insert_style (list, face, run->style, in_column, at, end);
      at = end;
    }
  return list;
}

static PangoLayout *
set_in_font (FfTypesetter *self, const PangoFontDescription *font, const char *words, double width)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_text (layout, words, -1);
  return layout;
}

PangoLayout *
ff_typesetter_set_words (FfTypesetter *self, FfFace face, const char *words, double width)
{
  return set_in_font (self, self->fonts[face], words, width);
}

PangoLayout *
ff_typesetter_set_at (
    FfTypesetter *self, const char *words, double size, gboolean bold, double width)
{
  FfFaceShape shape = { .size = size, .weight = bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL };
  PangoFontDescription *font = describe (self->family, &shape);
  PangoLayout *layout = set_in_font (self, font, words, width);

  pango_font_description_free (font);
  return layout;
}

PangoLayout *
ff_typesetter_set (FfTypesetter *self, FfFace face, const FfInline *text, double width)
{
  gboolean plain = ff_inline_get_n_runs (text) == 1;
  g_autofree char *joined = plain ? NULL : ff_inline_dup_text (text);
  const char *words = plain ? ff_inline_get_run (text, 0)->text : joined;
  PangoLayout *layout = ff_typesetter_set_words (self, face, words, width);
  PangoAttrList *styles = collect_styles (face, text, width < 0);

  if (styles != NULL)
    {
      pango_layout_set_attributes (layout, styles);
      pango_attr_list_unref (styles);
    }
  return layout;
}

double
ff_typesetter_get_leading (FfTypesetter *self, FfFace face)
{
  return shapes[face].leading;
}

/* The letters stand in the middle of their line, whatever room the font asks for above and below.
 */
static double
measure_baseline (FfTypesetter *self, FfFace face)
{
  g_autoptr (PangoLayout) layout = ff_typesetter_set_words (self, face, "x", -1);
  int height;
  double above;

  pango_layout_get_size (layout, NULL, &height);
  above = (shapes[face].leading - (double) height / PANGO_SCALE) / 2;
  return above + (double) pango_layout_get_baseline (layout) / PANGO_SCALE;
}

double
ff_typesetter_get_baseline (FfTypesetter *self, FfFace face)
{
  if (self->baselines[face] <= 0)
    self->baselines[face] = measure_baseline (self, face);
  return self->baselines[face];
}

double
ff_layout_get_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

/* The width of each character of @layout; 0 for what is not drawn, such as the end of a line. */
static int *
measure_characters (PangoLayout *layout, int n)
{
  const char *text = pango_layout_get_text (layout);
  int *widths = g_new0 (int, n);
  int at = 0;
  long character = 0;

  for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
    for (GSList *run = ((PangoLayoutLine *) line->data)->runs; run != NULL; run = run->next)
      {
        PangoLayoutRun *glyphs = run->data;

        character += g_utf8_pointer_to_offset (text + at, text + glyphs->item->offset);
        at = glyphs->item->offset;
        pango_glyph_item_get_logical_widths (glyphs, text, widths + character);
      }
  return widths;
}

/* What a line gains that ends at a soft hyphen. */
static int
measure_hyphen (PangoLayout *layout)
{
  g_autoptr (PangoLayout) hyphen = pango_layout_copy (layout);
  int width;

  pango_layout_set_text (hyphen, "\u2010", -1);
  pango_layout_get_size (hyphen, &width, NULL);
  return width;
}

double
ff_layout_get_word_width (PangoLayout *layout)
{
  int n;
  const PangoLogAttr *characters = pango_layout_get_log_attrs_readonly (layout, &n);
  g_autofree int *widths = measure_characters (layout, n);
  int word = 0, widest = 0, hyphen = 0;

  for (int i = 0; i < n; i++)
    {
      if (characters[i].is_line_break && characters[i].break_inserts_hyphen)
        {
          hyphen = hyphen > 0 ? hyphen : measure_hyphen (layout);
          widest = MAX (widest, word + hyphen);
        }
      word = (characters[i].is_line_break ? 0 : word) + widths[i];
      if (!characters[i].is_white)
        widest = MAX (widest, word);
    }
  return (double) widest / PANGO_SCALE;
}
