/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/ff-template.h"

#include "base/ff-error.h"
#include "exchange/ff-exchange-resources.h"
#include "exchange/ff-xml.h"
#include "model/ff-session-details.h"

#include <glib/gi18n.h>

#define PREFIX "/org/fourfold/exchange/"

static const FfTemplate templates[] = {
  { FF_TEMPLATE_BLANK, N_ ("Blank"),
    N_ ("An empty session, for those who bring an agenda of their own.") },
  { "two-hour", N_ ("Two hours"), N_ ("A taste of Discover and Dream, with a vote at the end.") },
  { "half-day", N_ ("Half a day"), N_ ("All four phases in about three hours, with one break.") },
  { "one-day", N_ ("One day"),
    N_ ("All four phases at ease, from morning to late afternoon, with lunch.") },
  { "two-meetings", N_ ("Two meetings"),
    N_ ("Discover and Dream on the first day, the vote, Design and Destiny on the second, some "
        "weeks later.") },
};

const FfTemplate *
ff_template_list (guint *n_templates)
{
  g_return_val_if_fail (n_templates != NULL, NULL);

  *n_templates = G_N_ELEMENTS (templates);
  return templates;
}

const char *
ff_template_get_name (const FfTemplate *self)
{
  return g_dgettext (GETTEXT_PACKAGE, self->name);
}

const char *
ff_template_get_summary (const FfTemplate *self)
{
  return g_dgettext (GETTEXT_PACKAGE, self->summary);
}

/* What travels inside the program was checked by its tests; a fault in it is one of ours. */
static FfSnapshot *
load (const char *name)
{
  g_autofree char *path = g_strconcat (PREFIX, name, ".xml", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resource_lookup_data (ff_exchange_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  FfSnapshot *snapshot = NULL;

  if (bytes != NULL)
    snapshot = ff_xml_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), name, &error);
  g_assert_no_error (error);
  return snapshot;
}

static void
translate (FfRecord *record)
{
  FfRecordClass *klass = FF_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == FF_FIELD_TEXT && *ff_record_get_text (record, i) != '\0')
      ff_record_set_text (record, i, g_dgettext (GETTEXT_PACKAGE, ff_record_get_text (record, i)));
}

static gboolean
check_id (const char *id, GError **error)
{
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (templates); i++)
    {
      if (g_str_equal (id, templates[i].id))
        return TRUE;
      g_string_append_printf (known, i > 0 ? ", %s" : "%s", templates[i].id);
    }
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
               /* Translators: what was asked for, a list of ids */
               _ ("There is no template “%s”; there are: %s."), id, known->str);
  return FALSE;
}

FfSnapshot *
ff_template_load (const char *id, GError **error)
{
  g_autofree char *name = g_strconcat ("templates/", id, NULL);
  FfSnapshot *snapshot;

  g_return_val_if_fail (id != NULL, NULL);

  if (!check_id (id, error))
    return NULL;
  snapshot = load (name);
  for (guint i = 0; i < snapshot->records->len; i++)
    translate (g_ptr_array_index (snapshot->records, i));
  return snapshot;
}

FfSnapshot *
ff_sample_load (void)
{
  return load ("samples/london-2012");
}
