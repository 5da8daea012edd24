/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "base/ff-text.h"
#include "exchange/ff-xml.h"
#include "ff-rich-session.h"
#include "ff-test.h"
#include "model/ff-theme.h"

#include <libxml/chvalid.h>
#include <libxml/parser.h>
#include <string.h>

#define HEAD "<fourfold xmlns='urn:fourfold:session:1' version='1'>\n"
#define VOTE                                                                                       \
  HEAD "<proposition id='4' number='9'/>\n"                                                        \
       "<round id='2' number='1' dots='5' cap='3'/>\n"                                             \
       "<round-option id='1' round='2' proposition='4' number='9'/>\n"

static FfSnapshot *
read_back (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  FfSnapshot *session
      = ff_xml_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "back.xml", &error);

  g_assert_no_error (error);
  return session;
}

static void
test_write_read_write_same_bytes (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) session = ff_rich_session_new ();
  g_autoptr (GBytes) first = ff_xml_write (session, &error);
  g_autoptr (FfSnapshot) back = read_back (first);
  g_autoptr (GBytes) second = ff_xml_write (back, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (back->records->len, ==, session->records->len);
  g_assert_cmpuint (back->ballots->len, ==, session->ballots->len);
  for (guint i = 0; i < back->records->len; i++)
    {
      FfRecord *record = g_ptr_array_index (session->records, i);

      g_assert_true (ff_record_equal (record, g_ptr_array_index (back->records, i)));
    }
  g_assert_true (g_bytes_equal (first, second));
}

static void
test_order_of_records_does_not_matter (void)
{
  g_autoptr (FfSnapshot) session = ff_rich_session_new ();
  g_autoptr (FfSnapshot) turned = ff_snapshot_new ();
  g_autoptr (GBytes) first = ff_xml_write (session, NULL);
  g_autoptr (GBytes) second = NULL;

  while (session->records->len > 0)
    g_ptr_array_add (turned->records,
                     g_ptr_array_steal_index (session->records, session->records->len - 1));
  while (session->ballots->len > 0)
    g_ptr_array_add (turned->ballots, g_ptr_array_steal_index (session->ballots, 0));
  second = ff_xml_write (turned, NULL);
  g_assert_true (g_bytes_equal (first, second));
}

static void
test_what_is_left_out_has_its_first_value (void)
{
  static const char xml[] = HEAD "<!-- by hand --><theme id='3'><title>A &amp;<![CDATA[<b>]]>"
                                 "</title></theme></fourfold>";
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) session = ff_xml_read (xml, strlen (xml), "hand.xml", &error);
  FfTheme *theme;

  g_assert_no_error (error);
  theme = FF_THEME (ff_snapshot_find (session, FF_TYPE_THEME, 3));
  g_assert_cmpstr (ff_theme_get_title (theme), ==, "A &<b>");
  g_assert_cmpint (ff_theme_get_colour (theme), ==, 0);
}

static void
test_no_kept_text_is_beyond_xml (void)
{
  for (gunichar c = 1; c <= 0x10ffff; c++)
    {
      char letter[8] = "";
      g_autofree char *kept = NULL;

      if (!g_unichar_validate (c))
        continue;
      letter[g_unichar_to_utf8 (c, letter)] = '\0';
      kept = ff_text_clean (letter);
      if (*kept != '\0' && !xmlIsCharQ (g_utf8_get_char (kept)))
        g_error ("U+%04X survives although XML cannot carry it", c);
    }
}

static void
test_a_character_beyond_xml_is_refused (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) session = ff_snapshot_new ();
  FfTheme *theme = FF_THEME (ff_record_new (FF_TYPE_THEME));

  ff_record_set_id (FF_RECORD (theme), 1);
  ff_theme_set_title (theme, "bell \a");
  g_ptr_array_add (session->records, theme);
  g_assert_null (ff_xml_write (session, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
}

/* -- the grammar ------------------------------------------------------------------------------ */

static void
gather_names (xmlNode *node, const char *kind, GHashTable *names)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      xmlChar *name = xmlGetProp (child, BAD_CAST "name");

      if (name != NULL && g_str_equal ((const char *) child->name, kind))
        g_hash_table_add (names, g_strdup ((const char *) name));
      xmlFree (name);
      gather_names (child, kind, names);
    }
}

static xmlNode *
find_definition (xmlDoc *grammar, const char *element)
{
  for (xmlNode *at = xmlDocGetRootElement (grammar)->children; at != NULL; at = at->next)
    {
      xmlChar *name = xmlGetProp (at, BAD_CAST "name");
      gboolean found = g_strcmp0 ((const char *) name, element) == 0;

      xmlFree (name);
      if (found)
        return at;
    }
  return NULL;
}

/* Returns: whether @name stands in @node where it may not be left out. */
static gboolean
is_required (xmlNode *node, const char *name)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      xmlChar *found = xmlGetProp (child, BAD_CAST "name");
      gboolean same = g_strcmp0 ((const char *) found, name) == 0;

      xmlFree (found);
      if (child->type != XML_ELEMENT_NODE || g_str_equal ((const char *) child->name, "optional"))
        continue;
      if ((same && g_str_equal ((const char *) child->name, "attribute"))
          || is_required (child, name))
        return TRUE;
    }
  return FALSE;
}

static void
check_definition (xmlDoc *grammar, FfRecordClass *klass)
{
  g_autofree char *element = g_strdelimit (g_strdup (klass->table), "_", '-');
  g_autoptr (GHashTable) elements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) attributes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  xmlNode *definition = find_definition (grammar, element);

  g_assert_nonnull (definition);
  gather_names (definition, "element", elements);
  gather_names (definition, "attribute", attributes);
  g_assert_true (g_hash_table_remove (elements, element));
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const FfField *field = &klass->fields[i];
      GHashTable *names = field->kind == FF_FIELD_TEXT ? elements : attributes;

      if (!g_hash_table_remove (names, field->name))
        g_error ("fourfold.rng does not know %s of %s", field->name, element);
      if (field->kind == FF_FIELD_REFERENCE
          && field->required != is_required (definition, field->name))
        g_error ("fourfold.rng thinks otherwise of leaving %s of %s out", field->name, element);
    }
  g_assert_cmpuint (g_hash_table_size (elements), ==, 0);
  g_assert_cmpuint (g_hash_table_size (attributes), ==, 0);
}

static void
test_grammar_knows_every_field (void)
{
  g_autofree char *path = ff_test_dup_source ("data/fourfold.rng");
  xmlDoc *grammar = xmlReadFile (path, NULL, XML_PARSE_NONET);
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  g_assert_nonnull (grammar);
  for (guint i = 0; i < n_types; i++)
    check_definition (grammar, ff_record_class_of (types[i]));
  xmlFreeDoc (grammar);
}

static void
write_one_choice (GType type, guint index, int value)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) session = ff_rich_session_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FfSnapshot) back = NULL;

  ff_record_set_number (ff_snapshot_find (session, type, 1), index, value);
  bytes = ff_xml_write (session, &error);
  g_assert_no_error (error);
  back = read_back (bytes);
  g_assert_cmpint (ff_record_get_number (ff_snapshot_find (back, type, 1), index), ==, value);
}

static void
test_grammar_knows_every_choice (void)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);

  for (guint i = 0; i < n_types; i++)
    for (guint j = 0; j < ff_record_class_of (types[i])->n_fields; j++)
      {
        const FfField *field = &ff_record_class_of (types[i])->fields[j];
        g_autoptr (GTypeClass) klass = NULL;
        GEnumClass *choices;

        if (field->kind != FF_FIELD_CHOICE)
          continue;
        klass = g_type_class_ref (field->type ());
        choices = (GEnumClass *) (gpointer) klass;
        for (guint k = 0; k < choices->n_values; k++)
          write_one_choice (types[i], j, choices->values[k].value);
      }
}

/* -- mistakes --------------------------------------------------------------------------------- */

typedef struct
{
  const char *mistake;
  const char *xml;
  const char *said; /* a part of the sentence */
} BadXml;

static const BadXml bad_xmls[] = {
  { "empty", "", "bad.xml is empty" },
  { "cut-off", HEAD "<theme id='1'>\n<title>Tru", "line 3: the file breaks off" },
  { "cut-off-between-elements", HEAD "<theme id='1'/>\n", "line 3: the file breaks off" },
  { "not-xml", "number,text\n1,Yes\n", "line 1: this is not well-formed XML" },
  { "crossed-tags", HEAD "<theme id='1'><title></theme></title></fourfold>",
    "line 2: this is not" },
  { "another-root", "<html/>", "is not a session in XML; it should begin with <fourfold " },
  { "no-namespace", "<fourfold version='1'/>", "is not a session in XML" },
  { "no-version", "<fourfold xmlns='urn:fourfold:session:1'/>", "line 1: the version is missing" },
  { "a-document-type",
    "<!DOCTYPE fourfold [<!ENTITY a 'b'>]>\n" HEAD "<theme id='1'><title>&a;</title></theme>"
    "</fourfold>",
    "declares a document type" },
  { "an-unknown-element", HEAD "\n<author id='1'/></fourfold>", "line 3: an element “author”" },
  { "an-underscore", HEAD "<agenda_item id='1'/></fourfold>", "line 2: an element “agenda_item”" },
  { "a-foreign-element", HEAD "<theme xmlns='x' id='1'/></fourfold>",
    "line 2: an element “theme”" },
  { "an-unknown-child", HEAD "<theme id='1'>\n<text>A</text></theme></fourfold>",
    "line 3: an element “text” does not belong into “theme”" },
  { "markup-in-text", HEAD "<theme id='1'><title>A <b>b</b></title></theme></fourfold>",
    "line 2: an element “b” does not belong into “title”" },
  { "loose-text", HEAD "<theme id='1'>A</theme></fourfold>", "text does not belong straight into" },
  { "an-unknown-attribute", HEAD "<theme id='1' author='me'/></fourfold>",
    "line 2: the element “theme” has no attribute “author”" },
  { "a-text-as-attribute", HEAD "<theme id='1' title='me'/></fourfold>", "no attribute “title”" },
  { "no-id", HEAD "<theme/></fourfold>", "line 2: the element “theme” has no id" },
  { "id-nought", HEAD "<theme id='0'/></fourfold>",
    "id is “0”; it must be a whole number from 1 up" },
  { "a-word-for-a-number", HEAD "<theme id='1' position='one'/></fourfold>",
    "position is “one”; it must be a whole number from 0 up" },
  { "out-of-range", HEAD "<theme id='1' colour='8'/></fourfold>", "from 0 to 7" },
  { "an-unknown-choice", HEAD "<theme id='1' phase='dreem'/></fourfold>",
    "phase is “dreem”; it must be one of: none, discover, dream, design, destiny" },
  { "yes-for-true", HEAD "<round id='1' number='1' secret='yes'/></fourfold>", "true or false" },
  { "no-such-day", HEAD "<meeting id='1' date='2012-02-30'/></fourfold>", "like 2012-05-11" },
  { "an-id-twice", HEAD "<theme id='1'/>\n<theme id='1'/></fourfold>",
    "line 3: the id of theme 1 is already taken on line 2" },
  { "a-number-twice",
    HEAD "<proposition id='1' number='4'/>\n<proposition id='2' number='4'/></fourfold>",
    "line 3: there is already a proposition 4 on line 2" },
  { "two-sessions", HEAD "<session id='1'/>\n<session id='2'/></fourfold>", "one session only" },
  { "a-reference-to-nothing", HEAD "\n<contribution id='1' theme='7'/></fourfold>",
    "line 3: theme refers to theme 7, which is not in the file" },
  { "a-circle",
    HEAD
    "<contribution id='1' joined-into='2'/>\n<contribution id='2' joined-into='1'/></fourfold>",
    "line 2: joined-into leads back" },
  { "an-agenda-item-without-a-meeting", HEAD "<agenda-item id='1'/></fourfold>",
    "line 2: an element is not as fourfold.rng describes it" },
  { "texts-out-of-order",
    HEAD "<prompt id='1'>\n<text>Q</text><number>2</number></prompt></fourfold>",
    "an element is not as fourfold.rng describes it" },
  { "a-ballot-without-a-round", VOTE "<ballot id='1'/></fourfold>",
    "line 5: the element “ballot”" },
  { "a-ballot-of-another-round", VOTE "<ballot id='1' round='1'/></fourfold>",
    "line 5: round refers to round 1" },
  { "a-ballot-over-budget",
    VOTE "<ballot id='1' round='2'><dots proposition='4' dots='6'/></ballot></fourfold>",
    "line 5: this ballot gives 6 dots; each voter of its round has 5" },
  { "a-ballot-over-its-cap",
    VOTE "<ballot id='1' round='2'><dots proposition='4' dots='4'/></ballot></fourfold>",
    "gives one option 4 dots; the most in its round is 3" },
  { "a-ballot-for-no-option",
    VOTE "<proposition id='5' number='5'/><ballot id='1' round='2'><dots proposition='5' dots='1'/>"
         "</ballot></fourfold>",
    "names proposition 5, which is no option" },
  { "a-proposition-twice-on-a-ballot",
    VOTE
    "<ballot id='1' round='2'><dots proposition='4' dots='1'/>\n<dots proposition='4' dots='1'/>"
    "</ballot></fourfold>",
    "line 6: this ballot names one proposition twice" },
  { "a-slip-twice",
    VOTE "<ballot id='1' round='2' slip='7' pass='2'/>\n"
         "<ballot id='2' round='2' slip='7'/>\n<ballot id='3' round='2' slip='7'/></fourfold>",
    "line 7: slip 7 stands in its round twice" },
  { "a-third-count", VOTE "<ballot id='1' round='2' slip='7' pass='3'/></fourfold>", "line 5" },
  { "a-ballot-twice", VOTE "<ballot id='1' round='2'/>\n<ballot id='1' round='2'/></fourfold>",
    "line 6: ballot 1 stands in its round twice" },
  { "dots-of-nothing", VOTE "<ballot id='1' round='2'><dots dots='1'/></ballot></fourfold>",
    "needs proposition, dots" },
};

static void
test_bad_xml (gconstpointer data)
{
  const BadXml *bad = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (ff_xml_read (bad->xml, strlen (bad->xml), "bad.xml", &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, bad->said));
  g_assert_true (g_str_has_prefix (error->message, "bad.xml"));
}

static void
test_a_newer_file_is_refused (void)
{
  static const char xml[] = "<fourfold xmlns='urn:fourfold:session:1' version='2'/>";
  g_autoptr (GError) error = NULL;

  g_assert_null (ff_xml_read (xml, strlen (xml), "new.xml", &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_NEWER);
}

/* However early a file breaks off, it is refused and the reader lets go of all it had. */
static void
test_every_truncation_is_refused (void)
{
  g_autoptr (FfSnapshot) session = ff_rich_session_new ();
  g_autoptr (GBytes) bytes = ff_xml_write (session, NULL);
  const char *data = g_bytes_get_data (bytes, NULL);
  gsize size = g_bytes_get_size (bytes);

  for (gsize length = 0; length < size - strlen (">\n"); length += 97)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (ff_xml_read (data, length, "cut.xml", &error));
      ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
    }
}

/* Whatever a stick or an editor did to a file: it is read or refused, and never worse. */
static void
test_any_damage_is_read_or_refused (void)
{
  static const char letters[] = "<>/&;\"'=ab0 9-\n\xc3\xff";
  g_autoptr (FfSnapshot) session = ff_rich_session_new ();
  g_autoptr (GBytes) bytes = ff_xml_write (session, NULL);
  gsize size = g_bytes_get_size (bytes);

  for (guint turn = 0; turn < 400; turn++)
    {
      g_autofree char *data = g_memdup2 (g_bytes_get_data (bytes, NULL), size);
      g_autoptr (FfSnapshot) read = NULL;
      g_autoptr (GError) error = NULL;

      for (int i = g_test_rand_int_range (1, 4); i > 0; i--)
        data[g_test_rand_int_range (0, (gint32) size)]
            = letters[g_test_rand_int_range (0, G_N_ELEMENTS (letters) - 1)];
      read = ff_xml_read (data, size, "worn.xml", &error);
      if (read == NULL)
        ff_test_assert_sentence (error, FF_ERROR, error->code);
      else
        g_assert_no_error (error);
    }
}

static void
test_lines_are_right_beyond_65535 (void)
{
  g_autoptr (GString) xml = g_string_new (HEAD);
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 70000; i++)
    g_string_append_c (xml, '\n');
  g_string_append (xml,
                   "<contribution id='1' theme='7'><text>A</text></contribution>\n</fourfold>");
  g_assert_null (ff_xml_read (xml->str, xml->len, "long.xml", &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_DATA);
  g_assert_nonnull (strstr (error->message, "line 70002"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange/xml/writing-reading-writing-gives-the-same-bytes",
                   test_write_read_write_same_bytes);
  g_test_add_func ("/exchange/xml/the-order-of-records-does-not-matter",
                   test_order_of_records_does_not_matter);
  g_test_add_func ("/exchange/xml/what-is-left-out-has-its-first-value",
                   test_what_is_left_out_has_its_first_value);
  g_test_add_func ("/exchange/xml/no-kept-text-is-beyond-xml", test_no_kept_text_is_beyond_xml);
  g_test_add_func ("/exchange/xml/a-character-beyond-xml-is-refused",
                   test_a_character_beyond_xml_is_refused);
  g_test_add_func ("/exchange/xml/the-grammar-knows-every-field", test_grammar_knows_every_field);
  g_test_add_func ("/exchange/xml/the-grammar-knows-every-choice", test_grammar_knows_every_choice);
  for (guint i = 0; i < G_N_ELEMENTS (bad_xmls); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exchange/xml/%s-is-refused", bad_xmls[i].mistake);

      g_test_add_data_func (path, &bad_xmls[i], test_bad_xml);
    }
  g_test_add_func ("/exchange/xml/a-newer-file-is-refused", test_a_newer_file_is_refused);
  g_test_add_func ("/exchange/xml/every-truncation-is-refused", test_every_truncation_is_refused);
  g_test_add_func ("/exchange/xml/any-damage-is-read-or-refused",
                   test_any_damage_is_read_or_refused);
  g_test_add_func ("/exchange/xml/lines-are-right-beyond-65535", test_lines_are_right_beyond_65535);

  return g_test_run ();
}
