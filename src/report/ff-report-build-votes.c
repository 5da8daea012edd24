/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The votes: per revealed round its rules, turnout, and the table that is also the bar chart. */
#include "model/ff-tally-reading.h"
#include "model/ff-tally-words.h"
#include "report/ff-report-builder.h"
#include "report/ff-report-words.h"

#include "base/ff-text.h"

#include <glib/gi18n.h>

/* Letters of a title where the table shows the first rows alone. */
#define LONGEST_BRIEF 60

static char *
dup_rule (FfRound *round)
{
  int dots = ff_round_get_dots (round);
  int cap = ff_round_get_cap (round);

  if (cap > 0)
    return g_strdup_printf (
        /* Translators: the rule of a dot vote: a budget, and the most for one proposition */
        ngettext ("%d dot a person, no more than %d for one proposition",
                  "%d dots a person, no more than %d for one proposition", (gulong) dots),
        dots, cap);
  return g_strdup_printf (
      /* Translators: the rule of a dot vote: a budget that may be spent as one likes */
      ngettext ("%d dot a person, for any proposition",
                "%d dots a person, all for one proposition or spread over several", (gulong) dots),
      dots);
}

/* Hands and stickers are counted as dots; who gave them is not known. */
static char *
dup_turnout_of_hands (int present)
{
  if (present == 0)
    return g_strdup (_ ("Dots were counted, not ballots"));
  return g_strdup_printf (
      /* Translators: how many were there at a vote whose dots were counted without ballots */
      ngettext ("%d person was present; dots were counted, not ballots",
                "%d people were present; dots were counted, not ballots", (gulong) present),
      present);
}

char *
ff_build_dup_turnout (FfRound *round, FfTally *tally)
{
  int present = ff_round_get_present (round);
  int ballots = ff_tally_get_ballots (tally);
  g_autofree char *share = ff_report_dup_percent (ff_percent (ballots, present));

  if (ff_tally_is_by_hands (tally))
    return dup_turnout_of_hands (present);
  if (present < ballots || present == 0)
    return g_strdup_printf (
        /* Translators: how many people cast a ballot */
        ngettext ("%d person voted", "%d people voted", (gulong) ballots), ballots);
  return g_strdup_printf (
      /* Translators: how many voted, how many were there, and the share such as "85 %" */
      ngettext ("%d of %d person present voted (%s)", "%d of %d people present voted (%s)",
                (gulong) present),
      ballots, present, share);
}

static char *
dup_days (FfRound *round)
{
  g_autofree char *opened = ff_report_dup_date (ff_round_get_opened (round));
  g_autofree char *closed = ff_report_dup_date (ff_round_get_closed (round));

  if (*opened == '\0' || *closed == '\0' || g_str_equal (opened, closed))
    return g_strdup (*closed != '\0' ? closed : opened);
  /* Translators: from one date to another */
  return g_strdup_printf (_ ("%s to %s"), opened, closed);
}

static void
take_fact (FfBlock *facts, const char *label, char *text)
{
  if (*text != '\0')
    ff_block_add_item (facts, label, ff_inline_new (text));
  g_free (text);
}

static void
add_facts (FfReportBuilder *self, FfRound *round, FfTally *tally)
{
  FfRound *first = ff_model_find (self->model, FF_TYPE_ROUND, ff_round_get_run_off_of (round));
  FfBlock *facts = ff_build_add (self, FF_BLOCK_DEFINITIONS);

  facts->phase = FF_PHASE_DREAM;
  take_fact (facts, _ ("Date"), dup_days (round));
  if (first != NULL)
    take_fact (facts, _ ("Run-off of"), ff_model_dup_round_title (self->model, first));
  take_fact (facts, _ ("Rule"), dup_rule (round));
  take_fact (facts, _ ("Method"),
             g_strdup (ff_round_method_get_name (ff_round_get_method (round))));
  take_fact (facts, _ ("Turnout"), ff_build_dup_turnout (round, tally));
  take_fact (facts, _ ("Dots cast"), g_strdup_printf ("%d", ff_tally_get_total (tally)));
}

static void
add_number (FfTable *table, int number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  ff_table_add_words (table, text);
}

static char *
dup_row_title (const FfTallyRow *row, gboolean brief)
{
  const char *title = row->title != NULL && *row->title != '\0' ? row->title : row->text;
  g_autofree char *clean = ff_text_clean (title != NULL ? title : "");

  return brief && g_utf8_strlen (clean, -1) > LONGEST_BRIEF ? ff_text_shorten (clean, LONGEST_BRIEF)
                                                            : g_steal_pointer (&clean);
}

static void
add_row (FfTable *table, FfTally *tally, guint index, gboolean brief)
{
  const FfTallyRow *row = ff_tally_get_row (tally, index);
  int most = MAX (ff_tally_get_row (tally, 0)->dots, 1);
  g_autofree char *rank = ff_tally_row_dup_rank (row);
  g_autofree char *title = dup_row_title (row, brief);
  g_autofree char *percent = ff_report_dup_percent (row->percent);

  ff_table_add_row (table, FF_ROW_PLAIN);
  ff_table_add_words (table, rank);
  add_number (table, row->number);
  ff_table_add_words (table, title);
  ff_table_add_bar (table, (double) row->dots / most);
  add_number (table, row->dots);
  ff_table_add_words (table, percent);
  if (row->supporters >= 0)
    add_number (table, row->supporters);
}

static void
add_total (FfTable *table, FfTally *tally)
{
  int total = ff_tally_get_total (tally);
  g_autofree char *percent = ff_report_dup_percent (ff_percent (total, total));

  ff_table_add_row (table, FF_ROW_TOTAL);
  ff_table_add_cell (table, NULL);
  ff_table_add_cell (table, NULL);
  ff_table_add_words (table, _ ("Total"));
  ff_table_add_bar (table, 0);
  add_number (table, total);
  ff_table_add_words (table, percent);
}

void
ff_build_add_tally (FfReportBuilder *self, FfTally *tally, guint most)
{
  FfTable *table = ff_table_new ();
  FfBlock *block = ff_build_add (self, FF_BLOCK_TABLE);

  block->phase = FF_PHASE_DREAM;
  block->table = table;
  ff_table_add_column (table, FF_COLUMN_NUMBER, _ ("Rank"));
  /* Translators: head of a column with the numbers of propositions */
  ff_table_add_column (table, FF_COLUMN_NUMBER, _ ("No."));
  ff_table_add_column (table, FF_COLUMN_TEXT, _ ("Proposition"));
  ff_table_add_column (table, FF_COLUMN_BAR, "");
  ff_table_add_column (table, FF_COLUMN_NUMBER, _ ("Votes"));
  ff_table_add_column (table, FF_COLUMN_NUMBER, _ ("Per cent"));
  /* Translators: head of a column: how many ballots gave a proposition any dot */
  ff_table_add_column (table, FF_COLUMN_NUMBER, _ ("Supporters"));
  for (guint i = 0; i < MIN (ff_tally_get_n_rows (tally), most); i++)
    add_row (table, tally, i, most < G_MAXUINT);
  add_total (table, tally);
  ff_table_drop_empty_columns (table);
}

/* A result is read with its margins: what is as good as tied, what nobody chose, and whether few
 * people with many dots made the order. */
static void
add_reading (FfReportBuilder *self, FfTally *tally)
{
  g_autoptr (GPtrArray) near = ff_tally_list_near_ties (tally);
  g_autofree char *capped = ff_tally_dup_cap_sentence (tally);
  g_autofree char *without = ff_tally_dup_without_dots (tally);

  for (guint i = 0; i < near->len; i++)
    ff_build_add_text (self, FF_BLOCK_NOTE, g_ptr_array_index (near, i));
  if (near->len > 0)
    ff_build_add_text (self, FF_BLOCK_NOTE, ff_near_tie_get_rule ());
  if (capped != NULL)
    ff_build_add_text (self, FF_BLOCK_NOTE, capped);
  if (without != NULL)
    ff_build_add_text (self, FF_BLOCK_NOTE, without);
}

static void
add_notes (FfReportBuilder *self, FfTally *tally)
{
  gboolean tied = FALSE;

  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    tied = tied || ff_tally_get_row (tally, i)->tied;
  ff_build_add_text (self, FF_BLOCK_NOTE,
                     _ ("Per cent is of all dots cast, rounded to whole numbers, so the figures "
                        "may not add up to 100."));
  if (tied)
    ff_build_add_text (self, FF_BLOCK_NOTE,
                       _ ("Propositions with the same number of votes share a rank, marked “=”."));
  if (!ff_tally_is_by_hands (tally))
    ff_build_add_text (self, FF_BLOCK_NOTE,
                       _ ("Supporters are the people who gave a proposition at least one dot."));
}

static gboolean
is_shown (FfRound *round)
{
  return ff_round_get_state (round) == FF_STATE_CLOSED
         || ff_round_get_state (round) == FF_STATE_REVEALED;
}

static void
add_round (FfReportBuilder *self, FfRound *round)
{
  FfRoundCount *count = ff_model_get_count (self->model, ff_record_get_id (FF_RECORD (round)));
  FfTally *tally = ff_round_count_get_tally (count);

  if (ff_round_get_voided (round))
    {
      ff_build_add_text (self, FF_BLOCK_PARAGRAPH,
                         _ ("This vote was ended so that another could be held in its place. It "
                            "has no result."));
      return;
    }
  if (ff_round_get_state (round) == FF_STATE_CLOSED)
    {
      ff_build_add_text (self, FF_BLOCK_PARAGRAPH,
                         _ ("Voting is closed. The result has not been revealed yet."));
      return;
    }
  if (tally == NULL || ff_tally_get_n_rows (tally) == 0)
    return;
  add_facts (self, round, tally);
  ff_build_add_tally (self, tally, G_MAXUINT);
  add_notes (self, tally);
  add_reading (self, tally);
}

void
ff_build_votes (FfReportBuilder *self)
{
  FfRecordList *rounds = ff_model_get_list (self->model, FF_TYPE_ROUND);
  guint n_shown = 0;

  for (guint i = 0; i < ff_record_list_get_size (rounds); i++)
    n_shown += is_shown (ff_record_list_get (rounds, i));
  ff_build_add_heading (self, 1, FF_PHASE_DREAM, _ ("The vote"));
  for (guint i = 0; i < ff_record_list_get_size (rounds); i++)
    {
      FfRound *round = ff_record_list_get (rounds, i);
      g_autofree char *title = ff_model_dup_round_title (self->model, round);

      if (!is_shown (round))
        continue;
      if (n_shown > 1 || *ff_round_get_title (round) != '\0')
        ff_build_add_heading (self, 2, FF_PHASE_DREAM, title);
      add_round (self, round);
    }
}
