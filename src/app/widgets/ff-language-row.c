/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-language-row.h"

#include <glib/gi18n.h>

struct _FfLanguageRow
{
  AdwComboRow parent_instance;
  FfSession *session;
  GPtrArray *tags; /* of char *, in the order shown */
  gboolean following;
};

G_DEFINE_FINAL_TYPE (FfLanguageRow, ff_language_row, ADW_TYPE_COMBO_ROW)

/* Written as their speakers write them, so they are not translated. */
static const char *const languages[][2] = {
  { "ar", "العربية" },
  { "bn", "বাংলা" },
  { "cy", "Cymraeg" },
  { "de", "Deutsch" },
  { "en-GB", "English (United Kingdom)" },
  { "en-US", "English (United States)" },
  { "es", "Español" },
  { "fa", "فارسی" },
  { "fr", "Français" },
  { "ga", "Gaeilge" },
  { "gd", "Gàidhlig" },
  { "gu", "ગુજરાતી" },
  { "hi", "हिन्दी" },
  { "it", "Italiano" },
  { "nl", "Nederlands" },
  { "pa", "ਪੰਜਾਬੀ" },
  { "pl", "Polski" },
  { "pt", "Português" },
  { "ro", "Română" },
  { "so", "Soomaali" },
  { "tr", "Türkçe" },
  { "uk", "Українська" },
  { "ur", "اردو" },
  { "zh", "中文" },
};

static const char *
get_language (FfLanguageRow *self)
{
  return ff_session_details_get_language (
      ff_model_get_details (ff_session_get_model (self->session)));
}

static int
find_tag (FfLanguageRow *self, const char *tag)
{
  guint at;

  if (g_ptr_array_find_with_equal_func (self->tags, tag, g_str_equal, &at))
    return (int) at;
  return -1;
}

static void
add_language (FfLanguageRow *self, const char *tag, const char *name)
{
  GListModel *names = adw_combo_row_get_model (ADW_COMBO_ROW (self));

  g_ptr_array_add (self->tags, g_strdup (tag));
  gtk_string_list_append (GTK_STRING_LIST (names), name);
}

static void
follow_cb (FfLanguageRow *self)
{
  const char *tag = get_language (self);

  self->following = TRUE;
  if (find_tag (self, tag) < 0)
    add_language (self, tag, tag);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), (guint) find_tag (self, tag));
  self->following = FALSE;
}

static void
selected_cb (FfLanguageRow *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  g_autoptr (FfRecord) draft = NULL;

  if (self->following || self->session == NULL || selected >= self->tags->len
      || g_str_equal (g_ptr_array_index (self->tags, selected), get_language (self)))
    return;
  draft = ff_record_copy (FF_RECORD (ff_model_get_details (ff_session_get_model (self->session))));
  ff_session_details_set_language (FF_SESSION_DETAILS (draft),
                                   g_ptr_array_index (self->tags, selected));
  ff_session_edit (self->session, draft);
}

static void
ff_language_row_finalize (GObject *object)
{
  FfLanguageRow *self = FF_LANGUAGE_ROW (object);

  g_clear_object (&self->session);
  g_ptr_array_unref (self->tags);
  G_OBJECT_CLASS (ff_language_row_parent_class)->finalize (object);
}

static void
ff_language_row_class_init (FfLanguageRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_language_row_finalize;
}

static void
ff_language_row_init (FfLanguageRow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->tags = g_ptr_array_new_with_free_func (g_free);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (names));
  add_language (self, "", _ ("The language of this screen"));
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    add_language (self, languages[i][0], languages[i][1]);
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

void
ff_language_row_bind (FfLanguageRow *self, FfSession *session)
{
  g_return_if_fail (FF_IS_LANGUAGE_ROW (self) && self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (ff_model_get_details (ff_session_get_model (session)),
                           "notify::language", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);
  follow_cb (self);
}
