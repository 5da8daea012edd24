/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-archive.h"

#include "exchange/ff-ballots-csv.h"
#include "exchange/ff-records-csv.h"
#include "exchange/ff-tally-text.h"
#include "exchange/ff-xml.h"
#include "report/ff-kit.h"
#include "report/ff-zip.h"
#include "session/ff-session-copy.h"

#include <string.h>

typedef struct
{
  FfSession *session;
  FfModel *model;
  FfSnapshot *snapshot;
  FfZip *zip;
  GCancellable *cancellable;
} FfArchive;

/* @contents: (transfer full) (nullable): %NULL where @error is set already. */
static gboolean
add (FfArchive *self, const char *name, GBytes *contents, GError **error)
{
  g_autoptr (GBytes) taken = contents;

  if (taken == NULL || g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  ff_zip_add (self->zip, name, taken, FALSE);
  return TRUE;
}

static gboolean
add_session (FfArchive *self, GError **error)
{
  return add (self, "session.fourfold", ff_session_to_bytes (self->session, error), error)
         && add (self, "session.xml", ff_xml_write (self->snapshot, error), error);
}

static gboolean
add_reports (FfArchive *self, GError **error)
{
  static const char *const names[] = { "report.pdf", "report.odt", "report.html", "report.md" };
  g_autoptr (FfDocument) document = ff_report_compose (self->model, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (!add (self, names[i],
              ff_report_document_to_bytes (document, names[i], NULL, self->cancellable, error),
              error))
      return FALSE;
  return TRUE;
}

static gboolean
add_sheets (FfArchive *self, GError **error)
{
  static const struct
  {
    const char *name;
    FfSheetKind kind;
  } sheets[] = { { "contributions.csv", FF_SHEET_CONTRIBUTIONS },
                 { "propositions.csv", FF_SHEET_PROPOSITIONS },
                 { "commitments.csv", FF_SHEET_COMMITMENTS } };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    if (!add (self, sheets[i].name, ff_records_csv_write (self->model, sheets[i].kind), error))
      return FALSE;
  return TRUE;
}

static gboolean
add_kit (FfArchive *self, GError **error)
{
  FfKitSettings settings;

  ff_kit_settings_init (&settings);
  settings.parts = (1u << FF_N_KIT_PARTS) - 1;
  return add (self, "printed-kit.pdf", ff_kit_to_bytes (self->model, &settings, error), error);
}

static gboolean
may_leave (FfRound *round)
{
  return ff_round_get_method (round) != FF_METHOD_HANDS
         && (ff_round_get_state (round) > FF_STATE_OPEN
             || (ff_round_get_state (round) == FF_STATE_OPEN && !ff_round_get_secret (round)));
}

static gboolean
add_round (FfArchive *self, FfRound *round, GError **error)
{
  gint64 id = ff_record_get_id (FF_RECORD (round));
  FfTally *tally = ff_round_count_get_tally (ff_model_get_count (self->model, id));
  g_autofree char *ballots = g_strdup_printf ("ballots-%d.csv", ff_round_get_number (round));
  g_autofree char *result = g_strdup_printf ("result-%d.csv", ff_round_get_number (round));

  if (may_leave (round)
      && !add (self, ballots, ff_ballots_csv_write (self->snapshot, id, error), error))
    return FALSE;
  if (tally != NULL)
    {
      char *csv = ff_tally_to_csv (tally);

      return add (self, result, g_bytes_new_take (csv, strlen (csv)), error);
    }
  return TRUE;
}

static gboolean
add_rounds (FfArchive *self, GError **error)
{
  FfRecordList *rounds = ff_model_get_list (self->model, FF_TYPE_ROUND);

  for (guint i = 0; i < ff_record_list_get_size (rounds); i++)
    if (!add_round (self, ff_record_list_get (rounds, i), error))
      return FALSE;
  return TRUE;
}

GBytes *
ff_archive_write (FfSession *session, GCancellable *cancellable, GError **error)
{
  g_autoptr (FfSnapshot) snapshot = NULL;
  g_autoptr (FfZip) zip = ff_zip_new ();
  FfArchive self = { .session = session, .zip = zip, .cancellable = cancellable };

  g_return_val_if_fail (FF_IS_SESSION (session), NULL);

  snapshot = ff_session_dup_snapshot (session, error);
  if (snapshot == NULL)
    return NULL;
  self.model = ff_session_get_model (session);
  self.snapshot = snapshot;
  if (!add_session (&self, error) || !add_reports (&self, error) || !add_sheets (&self, error)
      || !add_kit (&self, error) || !add_rounds (&self, error))
    return NULL;
  return ff_zip_finish (zip, error);
}
