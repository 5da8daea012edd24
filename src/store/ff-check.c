/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-option.h"
#include "model/ff-round.h"
#include "store/ff-ballots.h"
#include "store/ff-rows.h"
#include "store/ff-store.h"

#include <glib/gi18n.h>

/* Rules that no constraint of the tables can hold; each query gives what breaks one. */
typedef enum
{
  RULE_BUDGET,
  RULE_CAP,
  RULE_BALLOT_OPTION,
  RULE_HAND_OPTION,
  RULE_FEW_OPTIONS,
  RULE_COUNTED,
  RULE_SLIP_TWICE,
  RULE_HANDS,
  N_RULES,
} Rule;

static const char *const queries[N_RULES] = {
  [RULE_BUDGET] = "SELECT r.number, sum (d.dots) FROM ballot_dots d JOIN round r ON r.id = d.round "
                  "GROUP BY d.round, d.ballot HAVING sum (d.dots) > r.dots",
  [RULE_CAP] = "SELECT r.number, d.dots FROM ballot_dots d JOIN round r ON r.id = d.round "
               "WHERE r.cap > 0 AND d.dots > r.cap",
  [RULE_BALLOT_OPTION]
  = "SELECT r.number, p.number FROM ballot_dots d JOIN round r ON r.id = d.round "
    "JOIN proposition p ON p.id = d.proposition WHERE NOT EXISTS "
    "(SELECT 1 FROM round_option o WHERE o.round = d.round AND o.proposition = d.proposition)",
  [RULE_HAND_OPTION]
  = "SELECT r.number, p.number FROM hand_tally h JOIN round r ON r.id = h.round "
    "JOIN proposition p ON p.id = h.proposition WHERE NOT EXISTS "
    "(SELECT 1 FROM round_option o WHERE o.round = h.round AND o.proposition = h.proposition)",
  [RULE_FEW_OPTIONS]
  = "SELECT r.number, count (o.id) FROM round r LEFT JOIN round_option o ON o.round = r.id "
    "WHERE r.state <> 'draft' GROUP BY r.id HAVING count (o.id) < 2",
  [RULE_COUNTED]
  = "SELECT r.number, r.counted FROM round r WHERE r.state IN ('closed', 'revealed') AND r.counted "
    "<> (SELECT count (*) FROM ballot b WHERE b.round = r.id AND " FF_BALLOTS_COUNT ")",
  [RULE_SLIP_TWICE]
  = "SELECT r.number, b.slip FROM ballot b JOIN round r ON r.id = b.round WHERE b.slip > 0 "
    "GROUP BY b.round, b.pass, b.slip HAVING count (*) > 1",
  [RULE_HANDS] = "SELECT r.number, sum (h.dots) FROM hand_tally h JOIN round r ON r.id = h.round "
                 "WHERE r.present > 0 GROUP BY r.id HAVING sum (h.dots) > r.present * r.dots",
};

static char *
dup_finding (Rule rule, int round, int what)
{
  switch (rule)
    {
    case RULE_BUDGET:
      /* Translators: number of a round, dots on a ballot */
      return g_strdup_printf (_ ("Round %d holds a ballot with %d dots, more than its budget."),
                              round, what);
    case RULE_CAP:
      /* Translators: number of a round, dots for one option */
      return g_strdup_printf (
          _ ("Round %d holds a ballot with %d dots for one proposition, more than its cap."), round,
          what);
    case RULE_BALLOT_OPTION:
      /* Translators: number of a round, number of a proposition */
      return g_strdup_printf (
          _ ("Round %d holds dots for proposition %d, which is none of its options."), round, what);
    case RULE_HAND_OPTION:
      /* Translators: number of a round, number of a proposition */
      return g_strdup_printf (
          _ ("Round %d holds a count for proposition %d, which is none of its options."), round,
          what);
    case RULE_COUNTED:
      /* Translators: number of a round, how many ballots it had */
      return g_strdup_printf (
          _ ("Round %d was closed with %d ballots, but no longer holds that many."), round, what);
    case RULE_SLIP_TWICE:
      /* Translators: number of a round, number of a paper ballot */
      return g_strdup_printf (_ ("Round %d holds slip %d twice in one count."), round, what);
    case RULE_HANDS:
      /* Translators: number of a round, dots counted */
      return g_strdup_printf (
          _ ("Round %d holds a count of %d dots, more than the people present could give."), round,
          what);
    case RULE_FEW_OPTIONS:
    case N_RULES:
    default:
      /* Translators: number of a round, how many options it has */
      return g_strdup_printf (_ ("Round %d was opened with too few options (%d)."), round, what);
    }
}

static gboolean
check_rule (FfConnection *connection, Rule rule, GPtrArray *findings, GError **error)
{
  FfStatement *statement = ff_connection_prepare (connection, queries[rule], error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    g_ptr_array_add (findings, dup_finding (rule, (int) ff_statement_get_number (statement, 0),
                                            (int) ff_statement_get_number (statement, 1)));
  return result == FF_STEP_DONE;
}

static gboolean
check_integrity (FfConnection *connection, GPtrArray *findings, GError **error)
{
  FfStatement *statement = ff_connection_prepare (connection, "PRAGMA integrity_check", error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    if (!g_str_equal (ff_statement_get_text (statement, 0), "ok"))
      g_ptr_array_add (findings,
                       /* Translators: %s is what the database library found */
                       g_strdup_printf (_ ("The file is damaged: %s."),
                                        ff_statement_get_text (statement, 0)));
  return result == FF_STEP_DONE;
}

static gboolean
check_references (FfConnection *connection, GPtrArray *findings, GError **error)
{
  FfStatement *statement = ff_connection_prepare (connection, "PRAGMA foreign_key_check", error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    g_ptr_array_add (
        findings,
        /* Translators: a row number, its table in the file, the table it should refer to */
        g_strdup_printf (_ ("Row %d of %s refers to a %s that is not there."),
                         (int) ff_statement_get_number (statement, 1),
                         ff_statement_get_text (statement, 0),
                         ff_statement_get_text (statement, 2)));
  return result == FF_STEP_DONE;
}

/* Reading a row finds unknown choices, checking it finds values out of range. */
static void
check_values (FfConnection *connection, GType type, GPtrArray *findings)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records = ff_rows_load (connection, type, &error);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      g_autoptr (GError) finding = NULL;

      if (!ff_record_check (g_ptr_array_index (records, i), &finding))
        g_ptr_array_add (findings, g_strdup (finding->message));
    }
  if (error != NULL)
    g_ptr_array_add (findings, g_strdup (error->message));
}

GPtrArray *
ff_store_check (FfStore *self, GError **error)
{
  FfConnection *connection = ff_store_get_connection (self);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  if (!check_integrity (connection, findings, error))
    return NULL;
  if (findings->len > 0)
    return g_steal_pointer (&findings);
  if (!check_references (connection, findings, error))
    return NULL;
  for (guint i = 0; i < n_types; i++)
    check_values (connection, types[i], findings);
  for (Rule rule = 0; rule < N_RULES; rule++)
    if (!check_rule (connection, rule, findings, error))
      return NULL;
  return g_steal_pointer (&findings);
}
