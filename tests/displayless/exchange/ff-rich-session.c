/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-rich-session.h"

#include "model/ff-round.h"
#include "model/ff-session-details.h"

/* What an XML file could spoil: markup, quotes, line ends, tabs, blanks, letters of all lengths. */
#define AWKWARD "<b>&amp; \"said\" 'so' ]]>\n\n\tindented  twice\n“déjà” 🂡 \u2028 &#10;"

static gint64
pick_number (const FfField *field, GType type, gint64 id)
{
  g_autoptr (GTypeClass) klass = NULL;

  switch (field->kind)
    {
    case FF_FIELD_BOOLEAN:
      return !field->initial;
    case FF_FIELD_CHOICE:
      klass = g_type_class_ref (field->type ());
      return ((GEnumClass *) (gpointer) klass)->maximum;
    case FF_FIELD_REFERENCE:
      return field->type () == type ? id - 1 : 1;
    default:
      return field->maximum != 0 ? field->maximum - id : 1000 * id;
    }
}

static FfRecord *
make_record (GType type, gint64 id, const char *words)
{
  FfRecord *record = ff_record_new (type);
  FfRecordClass *klass = ff_record_class_of (type);

  ff_record_set_id (record, id);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const FfField *field = &klass->fields[i];
      g_autofree char *text = g_strdup_printf ("%s of %d: %s", field->name, (int) id, AWKWARD);

      if (field->kind == FF_FIELD_TEXT)
        ff_record_set_text (record, i, words != NULL ? words : text);
      else if (field->kind == FF_FIELD_DATE)
        ff_record_set_text (record, i, id == 1 ? "2012-02-29" : "");
      else
        ff_record_set_number (record, i, pick_number (field, type, id));
    }
  return record;
}

static void
add_ballot (FfSnapshot *session, gint64 id, int slip, gint64 group, int dots)
{
  FfBallot *ballot = ff_ballot_new (1);

  ballot->id = id;
  ballot->slip = slip;
  ballot->stakeholder_group = group;
  ff_ballot_set (ballot, 1, dots);
  g_ptr_array_add (session->ballots, ballot);
}

FfSnapshot *
ff_rich_session_new (void)
{
  return ff_rich_session_new_of (NULL);
}

FfSnapshot *
ff_rich_session_new_of (const char *words)
{
  FfSnapshot *session = ff_snapshot_new ();
  FfBallot *ballot;
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    for (gint64 id = 1; id <= (types[i] == FF_TYPE_SESSION_DETAILS ? 1 : 2); id++)
      g_ptr_array_add (session->records, make_record (types[i], id, words));
  add_ballot (session, G_MAXINT64, 12, 2, 5);
  add_ballot (session, 77, 0, 0, 0);
  add_ballot (session, 78, 13, 0, 2);
  ballot = g_ptr_array_index (session->ballots, 2);
  ballot->entry = 4;
  ballot->voided = TRUE;
  ballot->pass = 2;
  return session;
}
