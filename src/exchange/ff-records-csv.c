/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-records-csv.h"

#include "exchange/ff-csv.h"

G_DEFINE_ENUM_TYPE (FfSheetKind,
                    ff_sheet_kind,
                    G_DEFINE_ENUM_VALUE (FF_SHEET_BALLOTS, "ballots"),
                    G_DEFINE_ENUM_VALUE (FF_SHEET_RESULTS, "results"),
                    G_DEFINE_ENUM_VALUE (FF_SHEET_CONTRIBUTIONS, "contributions"),
                    G_DEFINE_ENUM_VALUE (FF_SHEET_PROPOSITIONS, "propositions"),
                    G_DEFINE_ENUM_VALUE (FF_SHEET_COMMITMENTS, "commitments"))

static const char *
get_nick (FfRecord *record, guint field)
{
  const FfField *fields = ff_record_class_of (G_OBJECT_TYPE (record))->fields;

  return ff_field_choice_to_nick (&fields[field], ff_record_get_number (record, field));
}

/* The text in @field of the record that is referred to, or "". */
static const char *
get_named (FfModel *model, GType type, gint64 id, guint field)
{
  FfRecord *record = id != 0 ? ff_model_find (model, type, id) : NULL;

  return record != NULL ? ff_record_get_text (record, field) : "";
}

/* A question by its number, which is what people write beside answers, else in full. */
static const char *
get_prompt (FfModel *model, gint64 id)
{
  const char *number = get_named (model, FF_TYPE_PROMPT, id, FF_PROMPT_NUMBER);

  return *number != '\0' ? number : get_named (model, FF_TYPE_PROMPT, id, FF_PROMPT_TEXT);
}

static void
append_contribution (GString *csv, FfModel *model, FfContribution *record)
{
  const char *const cells[] = {
    ff_contribution_get_text (record),
    get_nick (FF_RECORD (record), FF_CONTRIBUTION_KIND),
    get_nick (FF_RECORD (record), FF_CONTRIBUTION_PHASE),
    get_named (model, FF_TYPE_THEME, ff_contribution_get_theme (record), FF_THEME_TITLE),
    get_named (model, FF_TYPE_BREAKOUT_TABLE, ff_contribution_get_breakout_table (record),
               FF_BREAKOUT_TABLE_NAME),
    get_named (model, FF_TYPE_STAKEHOLDER_GROUP, ff_contribution_get_stakeholder_group (record),
               FF_STAKEHOLDER_GROUP_NAME),
    get_prompt (model, ff_contribution_get_prompt (record)),
    ff_contribution_get_starred (record) ? "yes" : "no",
    NULL,
  };

  ff_csv_append_row (csv, cells);
}

static void
append_proposition (GString *csv, FfModel *model, FfProposition *record)
{
  g_autofree char *number = g_strdup_printf ("%d", ff_proposition_get_number (record));
  const char *const cells[] = {
    number,
    ff_proposition_get_text (record),
    ff_proposition_get_title (record),
    NULL,
  };

  ff_csv_append_row (csv, cells);
}

static char *
dup_number_carried_out (FfModel *model, FfCommitment *record)
{
  FfSelection *selection
      = ff_model_find (model, FF_TYPE_SELECTION, ff_commitment_get_selection (record));
  FfProposition *proposition
      = selection != NULL
            ? ff_model_find (model, FF_TYPE_PROPOSITION, ff_selection_get_proposition (selection))
            : NULL;

  return proposition != NULL ? g_strdup_printf ("%d", ff_proposition_get_number (proposition))
                             : g_strdup ("");
}

static void
append_commitment (GString *csv, FfModel *model, FfCommitment *record)
{
  gboolean hidden = ff_session_details_get_non_disclosing (ff_model_get_details (model));
  g_autofree char *proposition = dup_number_carried_out (model, record);
  g_autofree char *stage = g_strdup_printf ("%d", ff_commitment_get_stage (record));
  const char *const cells[] = {
    proposition,
    get_nick (FF_RECORD (record), FF_COMMITMENT_KIND),
    ff_commitment_get_text (record),
    hidden ? "" : ff_commitment_get_owner (record),
    hidden ? "" : ff_commitment_get_successor (record),
    ff_commitment_get_help (record),
    ff_commitment_get_due (record),
    ff_commitment_get_review (record),
    ff_commitment_get_quick_win (record) ? "yes" : "no",
    stage,
    NULL,
  };

  ff_csv_append_row (csv, cells);
}

GBytes *
ff_records_csv_write (FfModel *model, FfSheetKind kind)
{
  static const char *const of_contributions[]
      = { "text", "kind", "phase", "theme", "table", "group", "prompt", "starred", NULL };
  static const char *const of_propositions[] = { "number", "text", "title", NULL };
  static const char *const of_commitments[]
      = { "proposition", "kind",   "text",      "owner", "successor", "help",
          "due",         "review", "quick win", "stage", NULL };
  FfRecordList *list = NULL;
  GString *csv = g_string_new (NULL);

  g_return_val_if_fail (FF_IS_MODEL (model) && kind >= FF_SHEET_CONTRIBUTIONS, NULL);

  if (kind == FF_SHEET_CONTRIBUTIONS)
    list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);
  else if (kind == FF_SHEET_PROPOSITIONS)
    list = ff_model_get_list (model, FF_TYPE_PROPOSITION);
  else
    list = ff_model_get_list (model, FF_TYPE_COMMITMENT);
  ff_csv_append_row (csv, kind == FF_SHEET_CONTRIBUTIONS  ? of_contributions
                          : kind == FF_SHEET_PROPOSITIONS ? of_propositions
                                                          : of_commitments);
  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      gpointer record = ff_record_list_get (list, i);

      if (kind == FF_SHEET_CONTRIBUTIONS)
        append_contribution (csv, model, record);
      else if (kind == FF_SHEET_PROPOSITIONS)
        append_proposition (csv, model, record);
      else
        append_commitment (csv, model, record);
    }
  return g_string_free_to_bytes (csv);
}
