/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-rich-session.h"
#include "model/ff-breakout-table.h"
#include "model/ff-commitment.h"
#include "model/ff-contribution.h"
#include "model/ff-evidence.h"
#include "model/ff-headcount.h"
#include "model/ff-proposition.h"
#include "model/ff-redaction.h"
#include "model/ff-round-presence.h"
#include "model/ff-selection.h"
#include "model/ff-session-details.h"
#include "model/ff-stakeholder-group.h"
#include "model/ff-wording.h"

static gpointer
add (FfSnapshot *snapshot, GType type, gint64 id)
{
  FfRecord *record = ff_record_new (type);

  ff_record_set_id (record, id);
  g_ptr_array_add (snapshot->records, record);
  return record;
}

static guint
count (FfSnapshot *snapshot, GType type)
{
  guint n = 0;

  for (guint i = 0; i < snapshot->records->len; i++)
    n += G_OBJECT_TYPE (snapshot->records->pdata[i]) == type;
  return n;
}

static void
test_names_groups_and_slips_go (void)
{
  g_autoptr (FfSnapshot) snapshot = ff_rich_session_new ();
  FfRedaction left_out;
  FfCommitment *commitment;

  ff_snapshot_redact (snapshot, &left_out);
  g_assert_cmpuint (count (snapshot, FF_TYPE_STAKEHOLDER_GROUP), ==, 0);
  g_assert_cmpuint (count (snapshot, FF_TYPE_BREAKOUT_TABLE), ==, 0);
  g_assert_cmpuint (count (snapshot, FF_TYPE_HEADCOUNT), ==, 0);
  g_assert_cmpuint (count (snapshot, FF_TYPE_ROUND_PRESENCE), ==, 0);
  g_assert_cmpuint (count (snapshot, FF_TYPE_WORDING), ==, 0);
  commitment = FF_COMMITMENT (ff_snapshot_find (snapshot, FF_TYPE_COMMITMENT, 1));
  g_assert_nonnull (commitment);
  g_assert_cmpstr (ff_commitment_get_owner (commitment), ==, "");
  g_assert_cmpstr (ff_commitment_get_successor (commitment), ==, "");
  g_assert_cmpstr (ff_commitment_get_help (commitment), ==, "");
  g_assert_cmpstr (ff_commitment_get_text (commitment), !=, "");
  g_assert_cmpuint (left_out.names, >=, 9);
  g_assert_cmpuint (left_out.groups, ==, 4);
  g_assert_cmpuint (snapshot->ballots->len, >, 0);
  for (guint i = 0; i < snapshot->ballots->len; i++)
    {
      const FfBallot *ballot = snapshot->ballots->pdata[i];

      g_assert_cmpint (ballot->stakeholder_group, ==, 0);
      g_assert_cmpint (ballot->slip, ==, 0);
      g_assert_cmpint (ballot->entry, ==, 0);
      g_assert_cmpint (ballot->pass, ==, 1);
    }
}

/* Whatever refers to another record must find it, or the copy could not be opened. */
static void
test_no_reference_leads_nowhere (void)
{
  g_autoptr (FfSnapshot) snapshot = ff_rich_session_new ();
  FfRedaction left_out;

  ff_snapshot_redact (snapshot, &left_out);
  for (guint i = 0; i < snapshot->records->len; i++)
    {
      FfRecord *record = snapshot->records->pdata[i];
      FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

      for (guint j = 0; j < klass->n_fields; j++)
        if (klass->fields[j].kind == FF_FIELD_REFERENCE && ff_record_get_number (record, j) != 0)
          g_assert_nonnull (ff_snapshot_find (snapshot, klass->fields[j].type (),
                                              ff_record_get_number (record, j)));
    }
}

static void
test_private_notes_go_with_what_leads_to_them (void)
{
  g_autoptr (FfSnapshot) snapshot = ff_snapshot_new ();
  FfRedaction left_out;
  FfContribution *note = add (snapshot, FF_TYPE_CONTRIBUTION, 1);
  FfContribution *story = add (snapshot, FF_TYPE_CONTRIBUTION, 2);
  FfContribution *design = add (snapshot, FF_TYPE_CONTRIBUTION, 3);
  FfEvidence *evidence = add (snapshot, FF_TYPE_EVIDENCE, 1);

  add (snapshot, FF_TYPE_PROPOSITION, 7);
  add (snapshot, FF_TYPE_SELECTION, 9);
  ff_contribution_set_kind (note, FF_KIND_NOTE);
  ff_contribution_set_kind (story, FF_KIND_STORY);
  ff_contribution_set_joined_into (story, 1);
  ff_contribution_set_kind (design, FF_KIND_NOTE);
  ff_contribution_set_selection (design, 9);
  ff_evidence_set_proposition (evidence, 7);
  ff_evidence_set_contribution (evidence, 1);
  ff_snapshot_redact (snapshot, &left_out);
  g_assert_cmpuint (left_out.notes, ==, 1);
  g_assert_null (ff_snapshot_find (snapshot, FF_TYPE_CONTRIBUTION, 1));
  g_assert_true (ff_snapshot_find (snapshot, FF_TYPE_CONTRIBUTION, 2) == FF_RECORD (story));
  g_assert_cmpint (ff_contribution_get_joined_into (story), ==, 0);
  g_assert_nonnull (ff_snapshot_find (snapshot, FF_TYPE_CONTRIBUTION, 3));
  g_assert_cmpuint (count (snapshot, FF_TYPE_EVIDENCE), ==, 0);
}

static void
test_what_was_left_out_is_told (void)
{
  const FfRedaction left_out = { 12, 1, 0 };
  g_autofree char *summary = ff_redaction_dup_summary (&left_out);

  g_assert_cmpstr (summary, ==,
                   "Left out: 12 names, 1 group, 0 notes, and the history of changes.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/redaction/names-groups-and-slips-go", test_names_groups_and_slips_go);
  g_test_add_func ("/model/redaction/no-reference-leads-nowhere", test_no_reference_leads_nowhere);
  g_test_add_func ("/model/redaction/private-notes-go-with-what-leads-to-them",
                   test_private_notes_go_with_what_leads_to_them);
  g_test_add_func ("/model/redaction/what-was-left-out-is-told", test_what_was_left_out_is_told);
  return g_test_run ();
}
