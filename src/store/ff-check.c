/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-round-option.h"
#include "model/ff-round.h"
#include "store/ff-rows.h"
#include "store/ff-store.h"

#include <glib/gi18n.h>

/* Rules that no constraint of the tables can hold; each query names what breaks one. */
static const struct
{
  const char *sql;
  const char *sentence; /* with the two numbers that the query gives */
} rules[] = {
  { "SELECT r.number, sum (d.dots) FROM ballot_dots d JOIN round r ON r.id = d.round "
    "GROUP BY d.round, d.ballot HAVING sum (d.dots) > r.dots",
    /* Translators: number of a round, dots on a ballot */
    N_ ("Round %d holds a ballot with %d dots, more than its budget.") },
  { "SELECT r.number, d.dots FROM ballot_dots d JOIN round r ON r.id = d.round "
    "WHERE r.cap > 0 AND d.dots > r.cap",
    /* Translators: number of a round, dots for one option */
    N_ ("Round %d holds a ballot with %d dots for one proposition, more than its cap.") },
  { "SELECT r.number, p.number FROM ballot_dots d JOIN round r ON r.id = d.round "
    "JOIN proposition p ON p.id = d.proposition WHERE NOT EXISTS "
    "(SELECT 1 FROM round_option o WHERE o.round = d.round AND o.proposition = d.proposition)",
    /* Translators: number of a round, number of a proposition */
    N_ ("Round %d holds dots for proposition %d, which is none of its options.") },
  { "SELECT r.number, p.number FROM hand_tally h JOIN round r ON r.id = h.round "
    "JOIN proposition p ON p.id = h.proposition WHERE NOT EXISTS "
    "(SELECT 1 FROM round_option o WHERE o.round = h.round AND o.proposition = h.proposition)",
    /* Translators: number of a round, number of a proposition */
    N_ ("Round %d holds a count for proposition %d, which is none of its options.") },
  { "SELECT r.number, count (*) FROM round r LEFT JOIN round_option o ON o.round = r.id "
    "WHERE r.state <> 'draft' GROUP BY r.id HAVING count (o.id) < 2",
    /* Translators: number of a round, how many options it has */
    N_ ("Round %d was opened with too few options (%d).") },
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

static gboolean
check_rule (FfConnection *connection, guint i, GPtrArray *findings, GError **error)
{
  FfStatement *statement = ff_connection_prepare (connection, rules[i].sql, error);
  FfStepResult result;

  if (statement == NULL)
    return FALSE;
  while ((result = ff_statement_step (statement, error)) == FF_STEP_ROW)
    g_ptr_array_add (findings,
                     g_strdup_printf (_ (rules[i].sentence),
                                      (int) ff_statement_get_number (statement, 0),
                                      (int) ff_statement_get_number (statement, 1)));
  return result == FF_STEP_DONE;
}

#pragma GCC diagnostic pop

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
        /* Translators: a table of the file, a row number in it, the table it should refer to */
        g_strdup_printf (_ ("Row %2$" G_GINT64_FORMAT
                            " of %1$s refers to a %3$s that is not there."),
                         ff_statement_get_text (statement, 0),
                         ff_statement_get_number (statement, 1),
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
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (!check_rule (connection, i, findings, error))
      return NULL;
  return g_steal_pointer (&findings);
}
