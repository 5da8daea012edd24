/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was chosen of the printed kit, as words that stay with the session:
 *
 *   "slips posters paper=a4 slips=24 first=101 per-sheet=4 dots=5 cap=2 meeting=1"
 *
 * A word that is not known, or a number that is out of bounds, is passed over.
 */
#include "report/ff-kit.h"

#include <string.h>

static const struct
{
  const char *name;
  gsize offset;
  int minimum, maximum;
} numbers[] = {
  { "slips", G_STRUCT_OFFSET (FfKitSettings, slips), 0, FF_KIT_MOST_SLIPS },
  { "first", G_STRUCT_OFFSET (FfKitSettings, first_slip), 1, FF_KIT_LAST_SLIP },
  { "per-sheet", G_STRUCT_OFFSET (FfKitSettings, slips_per_sheet), 0, 8 },
  { "dots", G_STRUCT_OFFSET (FfKitSettings, dots), 1, FF_KIT_MOST_DOTS },
  { "cap", G_STRUCT_OFFSET (FfKitSettings, cap), 0, FF_KIT_MOST_DOTS },
  { "meeting", G_STRUCT_OFFSET (FfKitSettings, meeting), 0, G_MAXINT },
};

static void
read_number (FfKitSettings *self, const char *name, const char *value)
{
  gint64 number;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (g_str_equal (name, numbers[i].name)
        && g_ascii_string_to_signed (value, 10, numbers[i].minimum, numbers[i].maximum, &number,
                                     NULL))
      G_STRUCT_MEMBER (int, self, numbers[i].offset) = (int) number;
}

static void
read_word (FfKitSettings *self, char *word, GEnumClass *parts)
{
  char *value = strchr (word, '=');
  const GEnumValue *part = value == NULL ? g_enum_get_value_by_nick (parts, word) : NULL;

  if (part != NULL)
    self->parts |= 1u << part->value;
  if (value == NULL)
    return;
  *value++ = '\0';
  if (g_str_equal (word, "paper"))
    ff_paper_find (value, &self->paper);
  else
    read_number (self, word, value);
}

gboolean
ff_kit_settings_recall (FfKitSettings *self, FfSessionDetails *details)
{
  g_autoptr (GTypeClass) parts = g_type_class_ref (FF_TYPE_KIT_PART);
  g_auto (GStrv) words = g_strsplit (ff_session_details_get_kit (details), " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    read_word (self, words[i], (GEnumClass *) (gpointer) parts);
  if (!ff_kit_is_per_sheet (self->slips_per_sheet))
    self->slips_per_sheet = 0;
  return words[0] != NULL;
}

void
ff_kit_settings_keep (const FfKitSettings *self, FfSessionDetails *draft)
{
  g_autoptr (GTypeClass) parts = g_type_class_ref (FF_TYPE_KIT_PART);
  g_autoptr (GString) words = g_string_new (NULL);

  for (int part = 0; part < FF_N_KIT_PARTS; part++)
    if (self->parts & (1u << part))
      g_string_append_printf (words, "%s ",
                              g_enum_get_value ((GEnumClass *) (gpointer) parts, part)->value_nick);
  if (ff_paper_get_name (&self->paper) != NULL)
    g_string_append_printf (words, "paper=%s", ff_paper_get_name (&self->paper));
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_string_append_printf (words, " %s=%d", numbers[i].name,
                            G_STRUCT_MEMBER (int, self, numbers[i].offset));
  ff_session_details_set_kit (draft, words->str);
}
