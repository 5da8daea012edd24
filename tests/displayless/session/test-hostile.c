/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whatever anybody may type, in every field for words of every record, through the file on disk
 * into all that can be made of a session: its XML, each sheet, the report in each format, the
 * printed kit.
 */
#include "base/ff-text.h"
#include "exchange/ff-xml.h"
#include "ff-hostile.h"
#include "ff-rich-session.h"
#include "ff-test.h"
#include "model/ff-headcount.h"
#include "model/ff-round.h"
#include "report/ff-kit.h"
#include "session/ff-archive.h"
#include "session/ff-session-sheets.h"

#include <locale.h>
#include <string.h>

/* A vote with a result, and no more people than a few sheets of paper serve. */
static void
moderate (FfRecord *record)
{
  if (FF_IS_ROUND (record))
    {
      ff_round_set_voided (FF_ROUND (record), FALSE);
      ff_round_set_method (FF_ROUND (record), FF_METHOD_SLIPS);
    }
  else if (FF_IS_HEADCOUNT (record))
    ff_headcount_set_people (FF_HEADCOUNT (record), 3);
}

static FfSession *
make_session (const char *words)
{
  g_autofree char *path = ff_test_build_path ("room.fourfold");
  FfSnapshot *snapshot = ff_rich_session_new_of (words);
  g_autoptr (GError) error = NULL;
  FfSession *session = ff_session_create (path, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < snapshot->records->len; i++)
    moderate (snapshot->records->pdata[i]);
  ff_session_take_snapshot (session, snapshot);
  ff_session_flush (session, &error);
  g_assert_no_error (error);
  return session;
}

/* Each field holds the words, without what no file could carry. */
static void
check_fields (FfSnapshot *snapshot, const char *words)
{
  g_autofree char *clean = ff_text_clean (words);
  guint n_fields = 0;

  for (guint i = 0; i < snapshot->records->len; i++)
    {
      FfRecord *record = snapshot->records->pdata[i];
      FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

      for (guint j = 0; j < klass->n_fields; j++)
        if (klass->fields[j].kind == FF_FIELD_TEXT)
          {
            g_assert_cmpstr (ff_record_get_text (record, j), ==, clean);
            n_fields++;
          }
    }
  g_assert_cmpuint (n_fields, >, 60);
}

static void
check_sheets (FfSession *session)
{
  for (int kind = FF_SHEET_BALLOTS; kind <= FF_SHEET_COMMITMENTS; kind++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) sheet = ff_session_write_sheet (session, (FfSheetKind) kind, &error);

      g_assert_no_error (error);
      ff_hostile_check_file ("sheet.csv", sheet);
    }
}

static void
check_xml (FfSnapshot *original)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) first = ff_xml_write (original, &error);
  g_autoptr (GBytes) second = NULL;
  g_autoptr (FfSnapshot) read = NULL;
  gsize length;
  const char *data = g_bytes_get_data (first, &length);

  g_assert_no_error (error);
  read = ff_xml_read (data, length, "session.xml", &error);
  g_assert_no_error (error);
  second = ff_xml_write (read, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (first, second));
}

static guint
check_archive (FfSession *session)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) zip = ff_archive_write (session, NULL, &error);
  g_autoptr (GHashTable) files = NULL;
  GHashTableIter iter;
  gpointer name, bytes;

  g_assert_no_error (error);
  files = ff_hostile_unpack (zip);
  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &name, &bytes))
    if (!g_str_has_suffix (name, ".fourfold"))
      ff_hostile_check_file (name, bytes);
  return g_hash_table_size (files);
}

static FfSession *
make_checked_session (const char *words)
{
  FfSession *session = make_session (words);
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (session, &error);

  g_assert_no_error (error);
  check_fields (snapshot, words);
  check_sheets (session);
  check_xml (snapshot);
  return session;
}

static void
every_field_comes_through_in_every_format (gconstpointer words)
{
  g_autoptr (FfSession) session = make_checked_session (words);

  /* Session, XML, four reports, kit, three sheets, and two of a round. */
  g_assert_cmpuint (check_archive (session), >=, 12);
}

/* The report of such words has a test of its own, since it takes its time. */
static void
words_of_ten_thousand_letters_come_through (void)
{
  g_autofree char *word = ff_hostile_dup_long_word ();
  g_autoptr (FfSession) session = make_checked_session (word);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) kit = NULL;
  FfKitSettings settings;

  ff_kit_settings_init (&settings);
  settings.parts = (1u << FF_N_KIT_PARTS) - 1;
  kit = ff_kit_to_bytes (ff_session_get_model (session), &settings, &error);
  g_assert_no_error (error);
  ff_hostile_check_file ("kit.pdf", kit);
}

int
main (int argc, char *argv[])
{
  guint n;
  const FfHostileWords *list = ff_hostile_list (&n);

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat ("/session/hostile/", list[i].name, NULL);

      g_test_add_data_func (path, list[i].words, every_field_comes_through_in_every_format);
    }
  g_test_add_func ("/session/hostile/words-of-ten-thousand-letters-come-through",
                   words_of_ten_thousand_letters_come_through);
  return g_test_run ();
}
