/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-xml.h"
#include "ff-room.h"
#include "ff-test.h"

#include <glib/gstdio.h>

/*
 * Whatever the verbs have let into a session can be exported, read again and exported once more to
 * the same bytes. Sessions are made by calling verbs at random (g_test's seed is printed) with
 * values drawn from each record's own table of fields, so a new field is tried from the day it has
 * a line there.
 */
#define SESSIONS 12
#define STEPS 120

static const char *const words[] = {
  "",         "Tea",  "  spaced  out  ", "two\nlines", "<b>&amp;</b> ]]>",
  "“Quoted”", "שלום", "naïve 日本語",
};

static FfRecord *
pick (FfRoom *room, GType type)
{
  FfRecordList *list = ff_model_get_list (ff_room_model_of (room), type);
  guint n = ff_record_list_get_size (list);

  return n > 0 ? ff_record_list_get (list, (guint) g_test_rand_int_range (0, (int) n)) : NULL;
}

static gint64
draw_choice (const FfField *field)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (field->type ());
  GEnumClass *choices = (GEnumClass *) (gpointer) klass;

  return choices->values[g_test_rand_int_range (0, (int) choices->n_values)].value;
}

/* At times one beyond what is allowed. */
static gint64
draw_integer (const FfField *field)
{
  gint64 maximum = field->maximum != 0 ? field->maximum : G_MAXINT;
  gint64 span = MIN (maximum - field->minimum, 50);

  return field->minimum - 1 + g_test_rand_int_range (0, (int) span + 2);
}

static void
draw_field (FfRoom *room, FfRecord *draft, guint index)
{
  const FfField *field = &FF_RECORD_GET_CLASS (draft)->fields[index];
  FfRecord *other;

  switch (field->kind)
    {
    case FF_FIELD_TEXT:
      ff_record_set_text (draft, index, words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
      break;
    case FF_FIELD_DATE:
      ff_record_set_text (draft, index, g_test_rand_bit () ? "2012-05-11" : "2012-02-30");
      break;
    case FF_FIELD_INTEGER:
      ff_record_set_number (draft, index, draw_integer (field));
      break;
    case FF_FIELD_BOOLEAN:
      ff_record_set_number (draft, index, g_test_rand_bit ());
      break;
    case FF_FIELD_CHOICE:
      ff_record_set_number (draft, index, draw_choice (field));
      break;
    case FF_FIELD_REFERENCE:
      other = pick (room, field->type ());
      ff_record_set_number (draft, index, other != NULL ? ff_record_get_id (other) : 7);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Few fields at a time, or nearly every draft would hold something that is refused. */
static void
draw_fields (FfRoom *room, FfRecord *draft, int one_in)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (draft);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].required || g_test_rand_int_range (0, one_in) == 0)
      draw_field (room, draft, i);
}

static void
take_a_step (FfRoom *room, GType type)
{
  FfRecord *record = pick (room, type);
  int what = g_test_rand_int_range (0, 10);
  g_autoptr (FfRecord) draft = NULL;

  if (what < 6 || record == NULL)
    {
      draft = ff_record_new (type);
      draw_fields (room, draft, 3);
      ff_session_add (room->session, draft);
    }
  else if (what < 8)
    {
      draft = ff_record_copy (record);
      draw_fields (room, draft, 4);
      ff_session_edit (room->session, draft);
    }
  else if (what < 9)
    ff_session_remove (room->session, record);
  else
    ff_session_undo (room->session);
}

static void
make_a_session (FfRoom *room)
{
  guint n_types, kept = 0;
  const GType *types = ff_record_types (&n_types);

  for (int i = 0; i < STEPS; i++)
    {
      g_autoptr (GError) error = NULL;

      take_a_step (room, types[g_test_rand_int_range (0, (int) n_types)]);
      kept += ff_session_flush (room->session, &error);
    }
  /* Were nearly everything refused, nothing would be shown. */
  g_assert_cmpuint (kept, >, STEPS / 20);
}

static GBytes *
write_out (FfSession *session)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (session, &error);
  GBytes *xml;

  g_assert_no_error (error);
  xml = ff_xml_write (snapshot, &error);
  g_assert_no_error (error);
  return xml;
}

static FfSession *
read_in (GBytes *xml)
{
  g_autofree char *path = ff_test_build_path ("again.fourfold");
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot
      = ff_xml_read (g_bytes_get_data (xml, NULL), g_bytes_get_size (xml), "room.xml", &error);
  FfSession *session;

  if (error != NULL)
    g_error ("%s\n%.*s", error->message, (int) g_bytes_get_size (xml),
             (const char *) g_bytes_get_data (xml, NULL));
  g_remove (path);
  session = ff_session_create (path, NULL, &error);
  g_assert_no_error (error);
  ff_session_take_snapshot (session, g_steal_pointer (&snapshot));
  ff_session_flush (session, &error);
  g_assert_no_error (error);
  return session;
}

static void
test_export_import_export (FfRoom *room, gconstpointer data)
{
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;
  FfSession *again;

  make_a_session (room);
  first = write_out (room->session);
  again = read_in (first);
  second = write_out (again);
  g_assert_finalize_object (again);
  g_assert_cmpmem (g_bytes_get_data (second, NULL), g_bytes_get_size (second),
                   g_bytes_get_data (first, NULL), g_bytes_get_size (first));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (int i = 1; i <= SESSIONS; i++)
    {
      g_autofree char *path
          = g_strdup_printf ("/session/xml-properties/what-went-in-comes-back/%d", i);

      g_test_add (path, FfRoom, NULL, ff_room_set_up, test_export_import_export, ff_room_tear_down);
    }

  return g_test_run ();
}
