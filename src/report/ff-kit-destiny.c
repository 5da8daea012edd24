/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sheets for groups to write commitments on, and the one with which a later meeting opens. */
#include "report/ff-kit-parts.h"
#include "report/ff-report-words.h"

#include <glib/gi18n.h>

#define GAP 14.0
#define ROW 66.0
#define HEAD 22.0
#define CELL 6.0
#define RING 11.0
#define N_STAGES 5
#define LINE_STEP 25.0
#define WRITING_LINES 2

/* -- commitment sheets ------------------------------------------------------------------------ */

static const struct
{
  const char *title;
  double share; /* of the width */
} columns[] = {
  { N_ ("We will"), 0.42 },
  { N_ ("Who sees to it"), 0.2 },
  { N_ ("Help needed from"), 0.22 },
  { N_ ("By when"), 0.16 },
};

static void
put_grid_row (FfKitFlow *flow, double height, gboolean head)
{
  FfKit *kit = flow->kit;
  double x = flow->box.x;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      double width = columns[i].share * flow->box.width;

      ff_kit_mark (kit, FF_MARK_FRAME, FF_INK_MUTED, x, flow->y, width, height);
      if (head)
        ff_kit_put (kit,
                    ff_kit_set_short (kit, _ (columns[i].title), FF_KIT_TEXT, TRUE,
                                      width - 2 * CELL, 1),
                    FF_INK_DESTINY, FF_ALIGN_START, x + CELL, flow->y + CELL / 2, width - 2 * CELL);
      x += width;
    }
  flow->y += height;
}

static void
put_grid (FfKitFlow *flow)
{
  put_grid_row (flow, HEAD, TRUE);
  while (ff_kit_flow_get_room (flow) >= ROW)
    put_grid_row (flow, ROW, FALSE);
}

static char *
dup_selection_text (FfKit *kit, FfSelection *selection)
{
  FfProposition *proposition
      = ff_model_find (kit->model, FF_TYPE_PROPOSITION, ff_selection_get_proposition (selection));
  const char *own = ff_selection_get_text (selection);
  g_autofree char *words = NULL;

  if (proposition == NULL)
    return g_strdup (own);
  words = ff_kit_dup_line (*own != '\0' ? own : ff_proposition_get_text (proposition));
  /* Translators: the number of a proposition, and its words */
  return g_strdup_printf (_ ("%d. %s"), ff_proposition_get_number (proposition), words);
}

/* What a group works on is quoted in its beginning, so that half of the sheet stays for writing. */
static void
add_commitment_sheet (FfKit *kit, const char *text)
{
  FfKitFlow flow;

  ff_kit_flow_begin (&flow, kit, _ ("What we commit ourselves to"), NULL);
  if (text != NULL)
    flow.y
        += GAP
           + ff_kit_put (kit, ff_kit_set_short (kit, text, FF_KIT_LARGE, FALSE, flow.box.width, 6),
                         FF_INK_TEXT, FF_ALIGN_NATURAL, flow.box.x, flow.y, flow.box.width);
  put_grid (&flow);
}

void
ff_kit_add_commitments (FfKit *kit)
{
  FfRecordList *selections = ff_model_get_list (kit->model, FF_TYPE_SELECTION);

  for (guint i = 0; i < ff_record_list_get_size (selections); i++)
    {
      g_autofree char *text = dup_selection_text (kit, ff_record_list_get (selections, i));

      add_commitment_sheet (kit, text);
    }
  if (ff_record_list_get_size (selections) == 0)
    add_commitment_sheet (kit, NULL);
}

/* -- follow-up -------------------------------------------------------------------------------- */

/* Who and by when, as far as that may be said: names stay out of a non-disclosing session. */
static char *
dup_promise (FfKit *kit, FfCommitment *commitment)
{
  gboolean names = !ff_session_details_get_non_disclosing (ff_model_get_details (kit->model));
  g_autofree char *owner = ff_kit_dup_line (names ? ff_commitment_get_owner (commitment) : "");
  g_autofree char *due = ff_report_dup_date (ff_commitment_get_due (commitment));
  const char *kind = ff_commitment_kind_get_name (ff_commitment_get_kind (commitment));

  if (*owner != '\0' && *due != '\0')
    /* Translators: a kind of commitment such as "We will", who sees to it, by when */
    return g_strdup_printf (_ ("%s · %s · by %s"), kind, owner, due);
  if (*due != '\0')
    /* Translators: a kind of commitment such as "We will", and by when it is done */
    return g_strdup_printf (_ ("%s · by %s"), kind, due);
  if (*owner != '\0')
    /* Translators: a kind of commitment such as "We will", and who sees to it */
    return g_strdup_printf (_ ("%s · %s"), kind, owner);
  return g_strdup (kind);
}

/* Five rings, one of which is to be filled; the stage that was reached before is in bold. */
static void
put_stages (FfKitFlow *flow, int reached)
{
  FfKit *kit = flow->kit;
  double step = flow->box.width / N_STAGES;

  for (int stage = 1; stage <= N_STAGES; stage++)
    {
      double x = flow->box.x + (stage - 1) * step;

      ff_kit_mark (kit, FF_MARK_RING, FF_INK_TEXT, x, flow->y + 2, RING, RING);
      ff_kit_put (kit,
                  ff_kit_set_short (kit, ff_stage_get_name (stage), FF_KIT_SMALL + 1,
                                    stage == reached, step - RING - 10, 1),
                  FF_INK_TEXT, FF_ALIGN_START, x + RING + 5, flow->y, step - RING - 10);
    }
  flow->y += RING + CELL;
}

static void
put_question (FfKitFlow *flow, const char *question)
{
  flow->y
      += CELL
         + ff_kit_put (flow->kit,
                       ff_kit_set_short (flow->kit, question, FF_KIT_SMALL, FALSE, flow->box.width,
                                         1),
                       FF_INK_MUTED, FF_ALIGN_START, flow->box.x, flow->y + CELL, flow->box.width);
  ff_kit_flow_lines (flow, WRITING_LINES, LINE_STEP, 0);
}

/* Promise, stages and the two questions with their lines. */
#define QUESTION (2 * CELL + 1.5 * FF_KIT_SMALL + WRITING_LINES * LINE_STEP)
#define BLOCK (2 * FF_KIT_TEXT + RING + 3 * CELL + 2 * QUESTION)

static void
add_commitment (FfKitFlow *flow, FfCommitment *commitment)
{
  FfKit *kit = flow->kit;
  g_autofree char *promise = dup_promise (kit, commitment);
  PangoLayout *text = ff_kit_set (kit, ff_commitment_get_text (commitment), FF_KIT_TEXT + 1, TRUE,
                                  flow->box.width);

  ff_kit_flow_need (flow, MIN (BLOCK + ff_kit_get_height (text), flow->box.height / 2));
  ff_kit_flow_put (flow, text, FF_INK_TEXT, 0);
  ff_kit_flow_need (flow, BLOCK);
  flow->y
      += CELL
         + ff_kit_put (kit, ff_kit_set_short (kit, promise, FF_KIT_TEXT, FALSE, flow->box.width, 2),
                       FF_INK_MUTED, FF_ALIGN_START, flow->box.x, flow->y, flow->box.width);
  put_stages (flow, ff_commitment_get_stage (commitment));
  put_question (flow, _ ("What became of it?"));
  put_question (flow, _ ("What comes next, and by when?"));
  flow->y += 2 * GAP;
}

void
ff_kit_add_follow_up (FfKit *kit)
{
  g_autoptr (GPtrArray) open = ff_kit_find_open (kit->model);
  FfKitFlow flow;

  ff_kit_flow_begin (
      &flow, kit, _ ("What became of it"),
      _ ("For each commitment, fill the ring that says where it stands today. Whoever "
         "sees to it has the last word. In bold is where it stood before."));
  for (guint i = 0; i < open->len; i++)
    add_commitment (&flow, open->pdata[i]);
}
