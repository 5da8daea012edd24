/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One proposition on each: its number, its words, and a field for sticky dots. */
#include "report/ff-kit-parts.h"

#include <glib/gi18n.h>

/* 90 mm high, a figure is read at five metres and well beyond. */
#define NUMBER_HEIGHT (90 * 72 / 25.4)
#define NUMBER_PROBE 100.0
#define GAP 18.0
#define FIELD 0.24 /* of the height of the sheet */
#define SMALLEST 16.0
#define LARGEST 72.0
#define AGAIN 36.0 /* size of the number on the sheets that follow */

/* Returns: how high the figures are, without the room that the font asks for around them. */
static double
measure_ink (PangoLayout *layout)
{
  PangoRectangle ink;

  pango_layout_get_extents (layout, &ink, NULL);
  return (double) ink.height / PANGO_SCALE;
}

/* Figures as high as is asked; a number of many is as wide as the sheet. Returns: their height. */
static double
put_number (FfKit *kit, const char *number, const FfKitBox *box)
{
  g_autoptr (PangoLayout) probe = ff_kit_set (kit, number, NUMBER_PROBE, TRUE, -1);
  PangoLayout *layout;
  double height = measure_ink (probe);
  double scale = MIN (NUMBER_HEIGHT / height, box->width / ff_layout_get_width (probe));
  FfMark mark;

  layout = ff_kit_keep (kit, ff_kit_set (kit, number, NUMBER_PROBE * scale, TRUE, -1));
  mark
      = ff_galley_place_line (kit->galley, pango_layout_get_line_readonly (layout, 0), FF_INK_DREAM,
                              FF_ALIGN_START, box->x, box->y + height * scale, box->width);
  g_array_append_val (kit->sheet->marks, mark);
  return height * scale;
}

static double
put_field (FfKit *kit, const FfKitBox *box)
{
  double height = kit->paper.height * FIELD;
  double y = box->y + box->height - height;

  ff_kit_mark (kit, FF_MARK_FRAME, FF_INK_MUTED, box->x, y, box->width, height);
  ff_kit_put (kit,
              ff_kit_set_short (kit, _ ("Put your dots here"), FF_KIT_TEXT, FALSE,
                                box->width - 2 * GAP, 1),
              FF_INK_MUTED, FF_ALIGN_START, box->x + GAP / 2, y + GAP / 3, box->width - GAP);
  return y;
}

static void
put_rest (FfKit *kit, const char *number, PangoLayout *layout, guint at)
{
  /* Translators: the number of a proposition whose words go on from the sheet before */
  g_autofree char *again = g_strdup_printf (_ ("%s, continued"), number);
  guint n_lines = (guint) pango_layout_get_line_count (layout);

  while (at < n_lines)
    {
      FfKitBox box = ff_kit_add_sheet (kit);
      double y = box.y;

      y += GAP
           + ff_kit_put (kit, ff_kit_set_short (kit, again, AGAIN, TRUE, box.width, 1),
                         FF_INK_DREAM, FF_ALIGN_START, box.x, y, box.width);
      ff_kit_put_part (kit, layout, &at, FF_INK_TEXT, box.x, y, box.width, box.y + box.height - y);
    }
}

static void
add_poster (FfKit *kit, FfRoundOption *option)
{
  FfKitBox box = ff_kit_add_sheet (kit);
  g_autofree char *number = g_strdup_printf ("%d", ff_round_option_get_number (option));
  double y = box.y + put_number (kit, number, &box) + GAP * 1.5;
  double height = put_field (kit, &box) - GAP - y;
  PangoLayout *layout
      = ff_kit_keep (kit, ff_kit_set_largest (kit, ff_round_option_get_text (option), TRUE,
                                              box.width, height, SMALLEST,
                                              LARGEST * kit->paper.width / ff_paper_a4 ().width));
  guint at = 0;

  ff_kit_put_part (kit, layout, &at, FF_INK_TEXT, box.x, y, box.width, height);
  put_rest (kit, number, layout, at);
}

void
ff_kit_add_posters (FfKit *kit)
{
  g_autoptr (FfKitBallot) ballot = ff_kit_find_ballot (kit->model, kit->settings);
  g_autoptr (GPtrArray) options = ff_round_options_arrange (ballot->options, FF_ORDER_NUMBER, NULL);

  for (guint i = 0; i < options->len; i++)
    add_poster (kit, options->pdata[i]);
}
