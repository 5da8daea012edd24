/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-hostile.h"

#include <string.h>
#include <zip.h>

#define LETTERS_OF_EACH_SCRIPT 3
#define LAST_LETTER 0x1f9ff
#define LONG_WORD 10000

/* -- words ------------------------------------------------------------------------------------ */

/* The first letters of every script that there is. */
static char *
make_all_scripts (void)
{
  guint found[256] = { 0 };
  GString *all = g_string_new (NULL);

  for (gunichar c = 0x21; c <= LAST_LETTER; c++)
    {
      guint script = (guint) g_unichar_get_script (c);

      if (!g_unichar_isdefined (c) || !g_unichar_isalnum (c) || script >= G_N_ELEMENTS (found)
          || found[script]++ >= LETTERS_OF_EACH_SCRIPT)
        continue;
      g_string_append_unichar (all, c);
      if (found[script] == LETTERS_OF_EACH_SCRIPT)
        g_string_append_c (all, ' ');
    }
  return g_string_free (all, FALSE);
}

const FfHostileWords *
ff_hostile_list (guint *n)
{
  static FfHostileWords list[] = {
    { "markup", "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; ]]> --> \"'`</p>\n"
                "# no heading\n| no | table |\n- no list\n[no](javascript:link) **bold** \\ $x$" },
    { "formula", "=cmd|' /C calc'!A0" },
    { "address-of-a-formula", "@SUM(1+1)*cmd|'x'!A1, \"and\"; more" },
    { "control-characters",
      "a\x01\x02\x07\x08\x0b\x0c\x0e\x1b[31m\x7f\xc2\x85 \xef\xbf\xbe\xef\xb7\x90 "
      "\xe2\x80\xae\xe2\x80\xa8\xe2\x81\xa6 tabs\t\tand\r\nbreaks\r\r\n\n\nend" },
    { "not-utf-8", "not UTF-8: \xff\xfe\xc3(\xe2\x82" },
    { "every-script", NULL },
    { "emoji", "😀 👩‍👩‍👧‍👦 🏳️‍🌈 🇬🇧 1️⃣ 👍🏿 "
               "e\xcc\x81\xcc\xa7\xcc\xb0\xcc\xb1\xcc\xb2 ☎︎ ❤️" },
    { "nothing", "" },
    { "a-blank", " " },
    { "a-break", "\n" },
    { "what-cannot-be-seen", "\xe2\x80\x8b\xc2\xad\xc2\xa0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (list); i++)
    if (list[i].words == NULL)
      list[i].words = make_all_scripts ();
  *n = G_N_ELEMENTS (list);
  return list;
}

char *
ff_hostile_dup_long_word (void)
{
  return g_strnfill (LONG_WORD, 'W');
}

/* -- files ------------------------------------------------------------------------------------ */

static void
check_characters (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    g_assert_true ((guchar) *at >= ' ' || strchr ("\t\r\n", *at) != NULL);
}

static void
check_web_page (const char *text)
{
  g_assert_null (strstr (text, "<script"));
  g_assert_null (strstr (text, "<img"));
  g_assert_true (g_str_has_suffix (text, "</html>\n"));
}

static void
check_markdown (const char *text)
{
  for (const char *at = strchr (text, '<'); at != NULL; at = strchr (at + 1, '<'))
    if (g_str_has_prefix (at, "<script") || g_str_has_prefix (at, "<img"))
      g_assert_true (at > text && at[-1] == '\\');
}

/* No cell begins as a formula does, whether it stands between quotation marks or not. */
static void
check_sheet (const char *text)
{
  gboolean quoted = FALSE, begins = TRUE;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (begins && strchr (" \t\"", *at) == NULL)
        {
          g_assert_null (strchr ("=+-@", *at));
          begins = FALSE;
        }
      if (*at == '"')
        quoted = !quoted;
      else if (!quoted && (*at == ',' || *at == '\n'))
        begins = TRUE;
    }
  g_assert_false (quoted);
}

static void
check_xml (const char *text)
{
  static const GMarkupParser parser = { 0 };
  g_autoptr (GMarkupParseContext) context
      = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, text, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

static void
check_text_document (GBytes *bytes)
{
  static const char *const names[]
      = { "content.xml", "styles.xml", "meta.xml", "settings.xml", "META-INF/manifest.xml" };
  g_autoptr (GHashTable) files = ff_hostile_unpack (bytes);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_nonnull (g_hash_table_lookup (files, names[i]));
      ff_hostile_check_file (names[i], g_hash_table_lookup (files, names[i]));
    }
}

static void
check_pdf (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_assert_true (length > 8 && memcmp (data, "%PDF-", 5) == 0);
  g_assert_true (memcmp (data + length - 6, "%%EOF\n", 6) == 0);
}

static const struct
{
  const char *ending;
  void (*check) (const char *text);
  void (*check_bytes) (GBytes *bytes);
} kinds[] = {
  { ".html", check_web_page, NULL }, { ".md", check_markdown, NULL },
  { ".csv", check_sheet, NULL },     { ".xml", check_xml, NULL },
  { ".pdf", NULL, check_pdf },       { ".odt", NULL, check_text_document },
};

void
ff_hostile_check_file (const char *name, GBytes *bytes)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gsize length;
      const char *data = g_bytes_get_data (bytes, &length);
      g_autofree char *text = NULL;

      if (!g_str_has_suffix (name, kinds[i].ending))
        continue;
      if (kinds[i].check_bytes != NULL)
        {
          kinds[i].check_bytes (bytes);
          return;
        }
      g_assert_true (g_utf8_validate_len (data, length, NULL));
      text = g_strndup (data, length);
      check_characters (text);
      kinds[i].check (text);
      return;
    }
  g_error ("nothing is known of files like “%s”", name);
}

static GBytes *
read_entry (zip_t *zip, zip_uint64_t index)
{
  zip_file_t *file = zip_fopen_index (zip, index, 0);
  GByteArray *all = g_byte_array_new ();
  guint8 part[8192];
  zip_int64_t n;

  g_assert_nonnull (file);
  while ((n = zip_fread (file, part, sizeof part)) > 0)
    g_byte_array_append (all, part, (guint) n);
  zip_fclose (file);
  return g_byte_array_free_to_bytes (all);
}

GHashTable *
ff_hostile_unpack (GBytes *bytes)
{
  GHashTable *files
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);
  zip_t *zip = zip_open_from_source (zip_source_buffer_create (data, length, 0, NULL),
                                     ZIP_RDONLY | ZIP_CHECKCONS, NULL);

  g_assert_nonnull (zip);
  for (zip_int64_t i = 0; i < zip_get_num_entries (zip, 0); i++)
    g_hash_table_insert (files, g_strdup (zip_get_name (zip, (zip_uint64_t) i, 0)),
                         read_entry (zip, (zip_uint64_t) i));
  zip_discard (zip);
  return files;
}
