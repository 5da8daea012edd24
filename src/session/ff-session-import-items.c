/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-text.h"
#include "exchange/ff-item-rows.h"
#include "model/ff-contribution-paste.h"
#include "session/ff-session-import-private.h"
#include "session/ff-session-private.h"
#include "store/ff-batch.h"

#include <glib/gi18n.h>
#include <string.h>

#define N_THEME_COLOURS 8

/* Contributions come with new themes and the like; they travel to the store together. */
typedef struct
{
  const FfImport *import;
  GPtrArray *drafts;  /* FfRecord */
  GHashTable *places; /* key of a name -> gint64 reference to it */
  gint64 meeting;
  guint n_themes; /* living and new, so that neighbours differ in colour */
  guint n_said;   /* contributions among the drafts */
} FfBatch;

/* -- names ------------------------------------------------------------------------------------ */

static char *
make_key (GType type, int phase, const char *name)
{
  g_autofree char *clean = ff_text_clean (name);
  g_autofree char *folded = ff_text_fold (clean);

  return g_strdup_printf ("%s %d %s", g_type_name (type), phase, folded);
}

static void
remember (FfBatch *self, GType type, int phase, const char *name, gint64 reference)
{
  if (*name != '\0')
    g_hash_table_insert (self->places, make_key (type, phase, name),
                         g_memdup2 (&reference, sizeof reference));
}

/* Themes and prompts belong to a phase, tables and groups to the whole session. */
static int
get_phase_of (FfRecord *record)
{
  int field = ff_record_class_find (FF_RECORD_GET_CLASS (record), "phase");

  return field >= 0 ? (int) ff_record_get_number (record, (guint) field) : 0;
}

static void
remember_living (FfBatch *self, GType type, guint name_field)
{
  FfRecordList *list = ff_model_get_list (self->import->model, type);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfRecord *record = ff_record_list_get (list, i);

      remember (self, type, get_phase_of (record), ff_record_get_text (record, name_field),
                ff_record_get_id (record));
    }
}

static gint64
find_name (FfBatch *self, GType type, int phase, const char *name)
{
  g_autofree char *key = make_key (type, phase, name);
  gint64 *found = *name != '\0' ? g_hash_table_lookup (self->places, key) : NULL;

  return found != NULL ? *found : 0;
}

static gint64
add_draft (FfBatch *self, FfRecord *draft)
{
  g_ptr_array_add (self->drafts, draft);
  return -(gint64) self->drafts->len;
}

static gint64
make_named (FfBatch *self, GType type, guint name_field, int phase, const char *name)
{
  FfRecord *draft = ff_record_new (type);
  int phase_field = ff_record_class_find (FF_RECORD_GET_CLASS (draft), "phase");
  gint64 reference;

  ff_record_set_text (draft, name_field, name);
  if (phase_field >= 0)
    ff_record_set_number (draft, (guint) phase_field, phase);
  if (FF_IS_THEME (draft))
    ff_theme_set_colour (FF_THEME (draft), (int) (self->n_themes++ % N_THEME_COLOURS));
  reference = add_draft (self, draft);
  remember (self, type, phase, name, reference);
  return reference;
}

static gint64
find_or_make (FfBatch *self, GType type, guint name_field, int phase, const char *name)
{
  gint64 found = find_name (self, type, phase, name);

  return found != 0 || *name == '\0' ? found : make_named (self, type, name_field, phase, name);
}

/* A prompt is named by its number or its words; a number alone is no question to add. */
static gboolean
find_prompt (FfBatch *self, const FfItemRow *row, int phase, gint64 *prompt, GError **error)
{
  g_autofree char *place = ff_import_dup_place (self->import, row->line);
  g_autofree char *quoted = ff_text_quote (row->prompt);

  *prompt = find_name (self, FF_TYPE_PROMPT, phase, row->prompt);
  if (*prompt != 0 || *row->prompt == '\0')
    return TRUE;
  if (strchr (row->prompt, ' ') != NULL)
    {
      *prompt = make_named (self, FF_TYPE_PROMPT, FF_PROMPT_TEXT, phase, row->prompt);
      return TRUE;
    }
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file and line, the number of a prompt */
               _ ("%s: there is no prompt “%s” in that phase; write its number or its words."),
               place, quoted);
  return FALSE;
}

/* -- contributions ---------------------------------------------------------------------------- */

static gboolean
find_meeting (const FfImport *self, gint64 *meeting, GError **error)
{
  FfRecordList *meetings = ff_model_get_list (self->model, FF_TYPE_MEETING);
  guint n_meetings = ff_record_list_get_size (meetings);
  guint wanted = (guint) MAX (self->options.meeting, 1);

  *meeting = 0;
  if (wanted <= n_meetings)
    *meeting = ff_record_get_id (ff_record_list_get (meetings, wanted - 1));
  /* What is said in the first of no meetings is said without one. */
  if (*meeting != 0 || wanted == 1)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
               /* Translators: a number */
               ngettext ("There is no meeting %d; the session has %u.",
                         "There is no meeting %d; the session has %u.", n_meetings),
               self->options.meeting, n_meetings);
  return FALSE;
}

static gboolean
draft_contribution (FfBatch *self, const FfItemRow *row, GError **error)
{
  g_autoptr (FfContribution) draft = FF_CONTRIBUTION (ff_record_new (FF_TYPE_CONTRIBUTION));
  int phase = row->phase >= 0 ? row->phase : (int) self->import->options.phase;
  gint64 prompt;

  if (!find_prompt (self, row, phase, &prompt, error))
    return FALSE;
  ff_contribution_set_text (draft, row->text);
  ff_contribution_set_phase (draft, (FfPhase) phase);
  /* As what a scribe enters begins; a note is only what somebody has called so, since notes are
   * left out of a redacted copy. */
  ff_contribution_set_kind (draft, row->kind >= 0 ? (FfContributionKind) row->kind : FF_KIND_STORY);
  ff_contribution_set_meeting (draft, self->meeting);
  ff_contribution_set_starred (draft, row->starred);
  ff_contribution_set_prompt (draft, prompt);
  ff_contribution_set_theme (draft,
                             find_or_make (self, FF_TYPE_THEME, FF_THEME_TITLE, phase, row->theme));
  ff_contribution_set_breakout_table (draft, find_or_make (self, FF_TYPE_BREAKOUT_TABLE,
                                                           FF_BREAKOUT_TABLE_NAME, 0, row->table));
  ff_contribution_set_stakeholder_group (draft,
                                         find_or_make (self, FF_TYPE_STAKEHOLDER_GROUP,
                                                       FF_STAKEHOLDER_GROUP_NAME, 0, row->group));
  add_draft (self, FF_RECORD (g_steal_pointer (&draft)));
  return TRUE;
}

/*
 * A row is joined into another row; its draft stands somewhere among those of new themes. What was
 * decided comes before what the source says.
 */
static void
join_drafts (FfBatch *self, GPtrArray *rows, GListModel *lines, const guint *places)
{
  g_autoptr (GArray) decided = lines != NULL ? ff_contribution_paste_refer (lines, places) : NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      const FfItemRow *row = g_ptr_array_index (rows, i);
      gint64 into = decided != NULL ? g_array_index (decided, gint64, i) : 0;

      if (into == 0 && row->joined != 0)
        into = -(gint64) places[row->joined - 1];
      if (places[i] != 0)
        ff_contribution_set_joined_into (g_ptr_array_index (self->drafts, places[i] - 1), into);
    }
}

static gboolean
is_wanted (GListModel *lines, guint at)
{
  g_autoptr (FfPasteLine) line = lines != NULL ? g_list_model_get_item (lines, at) : NULL;

  return line == NULL || ff_paste_line_get_decision (line) != FF_PASTE_LEAVE;
}

static gboolean
draft_contributions (FfBatch *self, GPtrArray *rows, GListModel *lines, GError **error)
{
  g_autofree guint *places = g_new0 (guint, rows->len);

  self->n_themes = ff_record_list_get_size (ff_model_get_list (self->import->model, FF_TYPE_THEME));
  remember_living (self, FF_TYPE_THEME, FF_THEME_TITLE);
  remember_living (self, FF_TYPE_BREAKOUT_TABLE, FF_BREAKOUT_TABLE_NAME);
  remember_living (self, FF_TYPE_STAKEHOLDER_GROUP, FF_STAKEHOLDER_GROUP_NAME);
  remember_living (self, FF_TYPE_PROMPT, FF_PROMPT_TEXT);
  remember_living (self, FF_TYPE_PROMPT, FF_PROMPT_NUMBER);
  for (guint i = 0; i < rows->len; i++)
    {
      if (!is_wanted (lines, i))
        continue;
      if (!draft_contribution (self, g_ptr_array_index (rows, i), error))
        return FALSE;
      places[i] = self->drafts->len;
      self->n_said++;
    }
  join_drafts (self, rows, lines, places);
  return TRUE;
}

static gboolean
add_batch_work (FfStore *store, gpointer data, GError **error)
{
  return ff_batch_add (store, data, error);
}

/* One for each row: blank lines of a text make none. */
static GListModel *
list_decided (const FfImport *self)
{
  GListStore *filled;

  if (self->lines == NULL || self->source->format != FF_SOURCE_TEXT)
    return self->lines != NULL ? g_object_ref (self->lines) : NULL;
  filled = g_list_store_new (FF_TYPE_PASTE_LINE);
  for (guint i = 0; i < g_list_model_get_n_items (self->lines); i++)
    {
      g_autoptr (FfPasteLine) line = g_list_model_get_item (self->lines, i);

      if (ff_paste_line_get_mark (line) != FF_PASTE_BLANK)
        g_list_store_append (filled, line);
    }
  return G_LIST_MODEL (filled);
}

/* What a row says is compared with what the session has in the row's own phase. */
static void
mark_phase (const FfImport *self, GPtrArray *rows, GListModel *lines, int phase)
{
  g_autoptr (GListStore) of_phase = g_list_store_new (FF_TYPE_PASTE_LINE);

  for (guint i = 0; i < rows->len; i++)
    {
      const FfItemRow *row = g_ptr_array_index (rows, i);
      g_autoptr (FfPasteLine) line = g_list_model_get_item (lines, i);

      if (phase == (row->phase >= 0 ? row->phase : (int) self->options.phase))
        g_list_store_append (of_phase, line);
    }
  ff_contribution_paste_mark (G_LIST_MODEL (of_phase), self->model, (FfPhase) phase);
}

GListModel *
ff_import_preview (const FfImport *self, GError **error)
{
  g_autoptr (GPtrArray) rows = ff_item_rows_read_contributions (self->source, error);
  GListStore *lines;

  if (rows == NULL)
    return NULL;
  if (self->source->format == FF_SOURCE_TEXT)
    return ff_contribution_paste_read (self->source->text, self->model, self->options.phase);
  lines = g_list_store_new (FF_TYPE_PASTE_LINE);
  for (guint i = 0; i < rows->len; i++)
    {
      const FfItemRow *row = g_ptr_array_index (rows, i);
      g_autoptr (FfPasteLine) line = ff_paste_line_new (row->line, row->text);

      g_list_store_append (lines, line);
    }
  for (int phase = FF_PHASE_NONE; phase <= FF_PHASE_DESTINY; phase++)
    mark_phase (self, rows, G_LIST_MODEL (lines), phase);
  return G_LIST_MODEL (lines);
}

static gboolean
check_lines (const FfImport *self, GPtrArray *rows, GListModel *lines, GError **error)
{
  if (lines == NULL || g_list_model_get_n_items (lines) == rows->len)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file */
               _ ("%s has changed since it was looked at; look at it again before importing it."),
               self->source->name);
  return FALSE;
}

gboolean
ff_import_contributions (const FfImport *self, GError **error)
{
  g_autoptr (GPtrArray) rows = ff_item_rows_read_contributions (self->source, error);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GListModel) lines = list_decided (self);
  g_autofree char *label = NULL;
  FfBatch batch = { self, drafts, places, 0, 0, 0 };

  if (rows == NULL || !check_lines (self, rows, lines, error)
      || !find_meeting (self, &batch.meeting, error)
      || !draft_contributions (&batch, rows, lines, error))
    return FALSE;
  if (batch.n_said == 0)
    return TRUE;
  /* Translators: a step of undo */
  label = g_strdup_printf (ngettext ("Import %u contribution", "Import %u contributions",
                                     batch.n_said),
                           batch.n_said);
  ff_session_push (self->session, label, FF_STEP_KIND_NORMAL, add_batch_work,
                   g_steal_pointer (&drafts), (GDestroyNotify) g_ptr_array_unref);
  return TRUE;
}

/* -- propositions ----------------------------------------------------------------------------- */

static int
find_highest_number (const FfImport *self, GPtrArray *rows)
{
  FfRecordList *propositions = ff_model_get_list (self->model, FF_TYPE_PROPOSITION);
  int highest = 0;

  for (guint i = 0; i < ff_record_list_get_size (propositions); i++)
    highest = MAX (highest, ff_proposition_get_number (ff_record_list_get (propositions, i)));
  for (guint i = 0; i < rows->len; i++)
    highest = MAX (highest, ((FfItemRow *) g_ptr_array_index (rows, i))->number);
  return highest;
}

static gboolean
check_free (const FfImport *self, const FfItemRow *row, int highest, GError **error)
{
  g_autofree char *place = ff_import_dup_place (self, row->line);

  if (row->number == 0 || ff_model_find_numbered (self->model, row->number) == NULL)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_DATA,
               /* Translators: a file and line, a number, a number */
               _ ("%s: there already is a proposition %d; free numbers begin at %d."), place,
               row->number, highest + 1);
  return FALSE;
}

gboolean
ff_import_propositions (const FfImport *self, GError **error)
{
  g_autoptr (GPtrArray) rows = ff_item_rows_read_propositions (self->source, error);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  int highest;

  if (rows == NULL)
    return FALSE;
  highest = find_highest_number (self, rows);
  for (guint i = 0; i < rows->len; i++)
    {
      const FfItemRow *row = g_ptr_array_index (rows, i);
      FfProposition *draft = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));

      g_ptr_array_add (drafts, draft);
      if (!check_free (self, row, highest, error))
        return FALSE;
      ff_proposition_set_number (draft, row->number != 0 ? row->number : ++highest);
      ff_proposition_set_text (draft, row->text);
      ff_proposition_set_title (draft, row->title);
      if (!ff_record_check (FF_RECORD (draft), error))
        return FALSE;
    }
  ff_session_add_records (self->session, drafts);
  return TRUE;
}
