/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-redaction.h"

#include "model/ff-breakout-table.h"
#include "model/ff-commitment.h"
#include "model/ff-contribution.h"
#include "model/ff-headcount.h"
#include "model/ff-round-presence.h"
#include "model/ff-round.h"
#include "model/ff-session-details.h"
#include "model/ff-stakeholder-group.h"
#include "model/ff-wording.h"

#include <glib/gi18n.h>

/* -- names ------------------------------------------------------------------------------------ */

static void
clear_text (FfRecord *record, guint field, FfRedaction *left_out)
{
  if (*ff_record_get_text (record, field) == '\0')
    return;
  ff_record_set_text (record, field, "");
  left_out->names++;
}

static void
clear_names (FfRecord *record, FfRedaction *left_out)
{
  static const guint of_session[] = { FF_SESSION_DETAILS_ORGANISERS,
                                      FF_SESSION_DETAILS_FACILITATORS, FF_SESSION_DETAILS_CONTACT };
  static const guint of_commitment[]
      = { FF_COMMITMENT_OWNER, FF_COMMITMENT_SUCCESSOR, FF_COMMITMENT_HELP };

  for (guint i = 0; FF_IS_SESSION_DETAILS (record) && i < G_N_ELEMENTS (of_session); i++)
    clear_text (record, of_session[i], left_out);
  for (guint i = 0; FF_IS_COMMITMENT (record) && i < G_N_ELEMENTS (of_commitment); i++)
    clear_text (record, of_commitment[i], left_out);
  if (FF_IS_ROUND (record))
    ff_round_set_choose_group (FF_ROUND (record), FALSE);
}

/* -- records that go -------------------------------------------------------------------------- */

static gboolean
is_private_note (FfRecord *record)
{
  return FF_IS_CONTRIBUTION (record)
         && ff_contribution_get_kind (FF_CONTRIBUTION (record)) == FF_KIND_NOTE
         && ff_contribution_get_selection (FF_CONTRIBUTION (record)) == 0;
}

static gboolean
shall_go (FfRecord *record, FfRedaction *left_out)
{
  gboolean group = FF_IS_STAKEHOLDER_GROUP (record) || FF_IS_BREAKOUT_TABLE (record);
  gboolean note = is_private_note (record);

  left_out->groups += group;
  left_out->notes += note;
  return group || note || FF_IS_HEADCOUNT (record) || FF_IS_ROUND_PRESENCE (record)
         || FF_IS_WORDING (record);
}

static char *
make_key (const char *table, gint64 id)
{
  return g_strdup_printf ("%s %" G_GINT64_FORMAT, table, id);
}

static gboolean
mark_gone (FfRecord *record, GHashTable *gone)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

  return g_hash_table_add (gone, make_key (klass->table, ff_record_get_id (record)));
}

static gboolean
is_gone (FfRecord *record, GHashTable *gone)
{
  g_autofree char *key = make_key (FF_RECORD_GET_CLASS (record)->table, ff_record_get_id (record));

  return g_hash_table_contains (gone, key);
}

/* Follows the rules of the references of @record. Returns: whether it goes as well. */
static gboolean
let_go (FfRecord *record, GHashTable *gone)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const FfField *field = &klass->fields[i];
      g_autofree char *key = NULL;

      if (field->kind != FF_FIELD_REFERENCE || ff_record_get_number (record, i) == 0)
        continue;
      key = make_key (ff_record_class_of (field->type ())->table, ff_record_get_number (record, i));
      if (!g_hash_table_contains (gone, key))
        continue;
      if (field->rule != FF_REFERENCE_CLEARS)
        return TRUE;
      ff_record_set_number (record, i, 0);
    }
  return FALSE;
}

/* What refers to what is gone lets go of it or goes too, which may reach further. */
static void
follow (FfSnapshot *self, GHashTable *gone)
{
  gboolean more = TRUE;

  while (more)
    {
      more = FALSE;
      for (guint i = 0; i < self->records->len; i++)
        {
          FfRecord *record = self->records->pdata[i];

          if (!is_gone (record, gone) && let_go (record, gone))
            more = mark_gone (record, gone);
        }
    }
}

static void
take_out (FfSnapshot *self, GHashTable *gone)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->records->len; i++)
    if (!is_gone (self->records->pdata[i], gone))
      g_ptr_array_add (kept, g_object_ref (self->records->pdata[i]));
  g_ptr_array_unref (self->records);
  self->records = kept;
}

/* -- ballots ---------------------------------------------------------------------------------- */

static void
redact_ballots (FfSnapshot *self)
{
  for (guint i = self->ballots->len; i > 0; i--)
    {
      FfBallot *ballot = self->ballots->pdata[i - 1];

      ballot->stakeholder_group = 0;
      ballot->slip = 0;
      ballot->entry = 0;
      if (ballot->pass > 1)
        g_ptr_array_remove_index (self->ballots, i - 1);
    }
}

void
ff_snapshot_redact (FfSnapshot *self, FfRedaction *left_out)
{
  g_autoptr (GHashTable) gone = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_return_if_fail (self != NULL && left_out != NULL);

  *left_out = (FfRedaction){ 0 };
  for (guint i = 0; i < self->records->len; i++)
    {
      FfRecord *record = self->records->pdata[i];

      clear_names (record, left_out);
      if (shall_go (record, left_out))
        mark_gone (record, gone);
    }
  follow (self, gone);
  take_out (self, gone);
  redact_ballots (self);
}

char *
ff_redaction_dup_summary (const FfRedaction *self)
{
  g_autofree char *names = NULL;
  g_autofree char *groups = NULL;
  g_autofree char *notes = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  /* Translators: how many fields with names were left out; stands in an enumeration */
  names = g_strdup_printf (ngettext ("%u name", "%u names", self->names), self->names);
  /* Translators: how many groups and tables were left out; stands in an enumeration */
  groups = g_strdup_printf (ngettext ("%u group", "%u groups", self->groups), self->groups);
  /* Translators: how many private notes were left out; stands in an enumeration */
  notes = g_strdup_printf (ngettext ("%u note", "%u notes", self->notes), self->notes);
  /* Translators: "12 names", "5 groups", "1 note" */
  return g_strdup_printf (_ ("Left out: %s, %s, %s, and the history of changes."), names, groups,
                          notes);
}
