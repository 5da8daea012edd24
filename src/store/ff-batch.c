/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/ff-batch.h"

#include "store/ff-edits.h"
#include "store/ff-rows.h"

static FfRecord *
get_referred (GPtrArray *drafts, gint64 reference)
{
  return g_ptr_array_index (drafts, (guint) (-reference - 1));
}

/* Sets references to what has its id already, and leaves the others out for now. */
static FfRecord *
resolve (GPtrArray *drafts, FfRecord *draft)
{
  FfRecord *resolved = ff_record_copy (draft);
  FfRecordClass *klass = FF_RECORD_GET_CLASS (draft);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_REFERENCE && ff_record_get_number (draft, i) < 0)
      ff_record_set_number (resolved, i,
                            ff_record_get_id (
                                get_referred (drafts, ff_record_get_number (draft, i))));
  return resolved;
}

static gboolean
set_late_references (FfStore *store, GPtrArray *drafts, FfRecord *draft, GError **error)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (draft);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_REFERENCE
        && klass->fields[i].type () == G_OBJECT_TYPE (draft) && ff_record_get_number (draft, i) < 0
        && !ff_rows_set (ff_store_get_connection (store), G_OBJECT_TYPE (draft),
                         ff_record_get_id (draft), i,
                         ff_record_get_id (get_referred (drafts, ff_record_get_number (draft, i))),
                         error))
      return FALSE;
  return TRUE;
}

gboolean
ff_batch_add (FfStore *store, GPtrArray *drafts, GError **error)
{
  for (guint i = 0; i < drafts->len; i++)
    {
      FfRecord *draft = g_ptr_array_index (drafts, i);
      g_autoptr (FfRecord) resolved = resolve (drafts, draft);

      if (!ff_edits_add (store, resolved, error))
        return FALSE;
      ff_record_set_id (draft, ff_record_get_id (resolved));
    }
  for (guint i = 0; i < drafts->len; i++)
    if (!set_late_references (store, drafts, g_ptr_array_index (drafts, i), error))
      return FALSE;
  return TRUE;
}
