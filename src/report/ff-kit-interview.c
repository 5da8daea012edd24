/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The questions that two people ask one another, with room for what the other one says. */
#include "report/ff-kit-parts.h"

#include <glib/gi18n.h>

#define INDENT 30.0
#define LINE_STEP 25.0
#define FEWEST_LINES 4
#define MOST_LINES 9
#define AFTER_QUESTION 16.0

static char *
dup_label (FfPrompt *prompt, guint index)
{
  const char *number = ff_prompt_get_number (prompt);

  return *number != '\0' ? ff_kit_dup_line (number) : g_strdup_printf ("%u", index + 1);
}

/* Questions share what a sheet leaves, where all of them stand on one. */
static guint
choose_lines (FfKitFlow *flow, GPtrArray *guide)
{
  double room = ff_kit_flow_get_room (flow);

  for (guint i = 0; i < guide->len; i++)
    {
      g_autoptr (PangoLayout) layout = ff_kit_set (flow->kit, ff_prompt_get_text (guide->pdata[i]),
                                                   FF_KIT_TEXT + 1, TRUE, flow->box.width - INDENT);

      room -= ff_kit_get_height (layout) + AFTER_QUESTION;
    }
  return (guint) CLAMP (room / LINE_STEP / guide->len, FEWEST_LINES, MOST_LINES);
}

static void
add_question (FfKitFlow *flow, FfPrompt *prompt, guint index, guint n_lines)
{
  FfKit *kit = flow->kit;
  g_autofree char *label = dup_label (prompt, index);
  PangoLayout *words = ff_kit_set (kit, ff_prompt_get_text (prompt), FF_KIT_TEXT + 1, TRUE,
                                   flow->box.width - INDENT);
  double whole = ff_kit_get_height (words) + n_lines * LINE_STEP;

  /* A question that no sheet can hold need not be kept whole. */
  ff_kit_flow_need (flow, MIN (whole, flow->box.height / 2));
  ff_kit_put (kit, ff_kit_set_short (kit, label, FF_KIT_TEXT + 1, TRUE, INDENT - 4, 1),
              FF_INK_DISCOVER, FF_ALIGN_START, flow->box.x, flow->y, INDENT - 4);
  ff_kit_flow_put (flow, words, FF_INK_TEXT, INDENT);
  ff_kit_flow_lines (flow, n_lines, LINE_STEP, INDENT);
  flow->y += AFTER_QUESTION;
}

void
ff_kit_add_interview (FfKit *kit)
{
  g_autoptr (GPtrArray) guide = ff_kit_find_guide (kit->model);
  const char *topic = ff_session_details_get_topic (ff_model_get_details (kit->model));
  FfKitFlow flow;
  guint n_lines;

  ff_kit_flow_begin (&flow, kit, _ ("Interview guide"), *topic != '\0' ? topic : NULL);
  ff_kit_flow_put (&flow,
                   ff_kit_set (kit,
                               _ ("Ask your partner these questions, listen, and note their own "
                                  "words. Then change over. Afterwards you tell your partner’s "
                                  "story at your table, so ask what you may pass on."),
                               FF_KIT_TEXT, FALSE, flow.box.width),
                   FF_INK_TEXT, 0);
  flow.y += AFTER_QUESTION;
  n_lines = choose_lines (&flow, guide);
  for (guint i = 0; i < guide->len; i++)
    add_question (&flow, guide->pdata[i], i, n_lines);
}
