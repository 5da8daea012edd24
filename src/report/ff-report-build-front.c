/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Title page, introduction and contents; then each meeting with its timetable and reflections. */
#include "report/ff-report-builder.h"
#include "report/ff-report-words.h"

#include <glib/gi18n.h>

static void
append_part (GString *line, const char *part)
{
  if (*part == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, C_ ("enumeration", ", "));
  g_string_append (line, part);
}

char *
ff_build_dup_when_and_where (FfReportBuilder *self, FfMeeting *meeting)
{
  FfSessionDetails *details = ff_model_get_details (self->model);
  g_autofree char *date = ff_report_dup_date (ff_meeting_get_date (meeting));
  const char *place = ff_meeting_get_place (meeting);
  GString *line = g_string_new (NULL);

  append_part (line, date);
  if (!g_str_equal (place, ff_session_details_get_place (details)))
    append_part (line, place);
  return g_string_free (line, FALSE);
}

static char *
dup_meeting_lines (FfReportBuilder *self)
{
  FfRecordList *meetings = ff_model_get_list (self->model, FF_TYPE_MEETING);
  guint n = ff_record_list_get_size (meetings);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      FfMeeting *meeting = ff_record_list_get (meetings, i);
      g_autofree char *when = ff_build_dup_when_and_where (self, meeting);
      g_autoptr (GString) line = g_string_new (NULL);

      if (n > 1 || *ff_meeting_get_title (meeting) != '\0')
        {
          g_autofree char *title = ff_model_dup_meeting_title (self->model, meeting);

          append_part (line, title);
        }
      append_part (line, when);
      if (lines->len > 0 && line->len > 0)
        g_string_append_c (lines, '\n');
      g_string_append (lines, line->str);
    }
  return g_string_free (lines, FALSE);
}

static void
add_fact (FfBlock *block, const char *label, const char *text)
{
  if (*text != '\0')
    ff_block_add_item (block, label, ff_inline_new (text));
}

void
ff_build_title (FfReportBuilder *self)
{
  FfSessionDetails *details = ff_model_get_details (self->model);
  FfRecordList *meetings = ff_model_get_list (self->model, FF_TYPE_MEETING);
  g_autofree char *lines = dup_meeting_lines (self);
  FfBlock *title = ff_build_add (self, FF_BLOCK_TITLE);

  title->text = ff_inline_new (ff_document_get (self->document, FF_DOCUMENT_TITLE));
  add_fact (title, NULL, ff_session_details_get_topic (details));
  add_fact (title, _ ("Place"), ff_session_details_get_place (details));
  add_fact (title, ngettext ("Meeting", "Meetings", ff_record_list_get_size (meetings)), lines);
  add_fact (title, _ ("Organised by"), ff_session_details_get_organisers (details));
  if (!self->plan->nameless)
    add_fact (title, _ ("Facilitated by"), ff_session_details_get_facilitators (details));
}

void
ff_build_introduction (FfReportBuilder *self)
{
  FfSessionDetails *details = ff_model_get_details (self->model);

  ff_build_add_heading (self, 1, FF_PHASE_NONE, _ ("Introduction"));
  ff_build_add_paragraphs (self, ff_session_details_get_introduction (details));
}

void
ff_build_contents (FfReportBuilder *self)
{
  ff_build_add_heading (self, 1, FF_PHASE_NONE, _ ("Contents"))->unlisted = TRUE;
  ff_build_add (self, FF_BLOCK_CONTENTS);
  ff_build_add (self, FF_BLOCK_PAGE_BREAK);
}

static void
add_agenda_row (FfTable *table, FfAgendaItem *item, int start)
{
  FfInline *activity = ff_inline_new (NULL);
  gboolean has_phase = ff_agenda_item_get_phase (item) != FF_PHASE_NONE;
  int minutes = ff_agenda_item_get_minutes (item);
  g_autofree char *time = NULL;

  if (start >= 0)
    time = ff_report_dup_time_span (start, minutes);
  else if (minutes > 0)
    /* Translators: how long an activity takes whose time of day is not known */
    time = g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) minutes), minutes);
  ff_inline_add (activity, ff_agenda_item_get_title (item), has_phase ? FF_RUN_BOLD : FF_RUN_PLAIN);
  if (*ff_agenda_item_get_details (item) != '\0')
    {
      ff_inline_add (activity, "\n", FF_RUN_PLAIN);
      ff_inline_add (activity, ff_agenda_item_get_details (item), FF_RUN_MUTED);
    }
  ff_table_add_row (table, FF_ROW_PLAIN);
  ff_table_add_words (table, time);
  ff_table_add_cell (table, activity);
}

static void
add_agenda (FfReportBuilder *self, FfMeeting *meeting)
{
  g_autoptr (GPtrArray) items
      = ff_model_list_where (self->model, FF_TYPE_AGENDA_ITEM, FF_AGENDA_ITEM_MEETING,
                             ff_record_get_id (FF_RECORD (meeting)));
  FfTable *table = ff_table_new ();
  int next = -1; /* where the item before ended; unknown as yet */

  ff_table_add_column (table, FF_COLUMN_SHORT, _ ("Time"));
  ff_table_add_column (table, FF_COLUMN_TEXT, _ ("Activity"));
  for (guint i = 0; i < items->len; i++)
    {
      FfAgendaItem *item = g_ptr_array_index (items, i);
      int start = ff_agenda_item_get_start (item);

      if (start < 0)
        start = next;
      add_agenda_row (table, item, start);
      next = start >= 0 ? start + ff_agenda_item_get_minutes (item) : -1;
    }
  ff_build_add (self, FF_BLOCK_TABLE)->table = table;
}

/* @meeting is 0 for what was said at no meeting in particular. */
static GPtrArray *
find_reflections (FfReportBuilder *self, gint64 meeting)
{
  g_autoptr (GPtrArray) all = ff_model_list_where (self->model, FF_TYPE_CONTRIBUTION,
                                                   FF_CONTRIBUTION_KIND, FF_KIND_REFLECTION);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      FfContribution *contribution = g_ptr_array_index (all, i);

      if (ff_contribution_get_meeting (contribution) == meeting
          && ff_contribution_get_selection (contribution) == 0
          && ff_build_is_listed (self, contribution))
        g_ptr_array_add (found, contribution);
    }
  return found;
}

static void
add_meeting (FfReportBuilder *self, FfMeeting *meeting)
{
  g_autofree char *title = ff_model_dup_meeting_title (self->model, meeting);
  g_autofree char *when = ff_build_dup_when_and_where (self, meeting);
  g_autoptr (GPtrArray) reflections
      = find_reflections (self, ff_record_get_id (FF_RECORD (meeting)));

  ff_build_add_heading (self, 1, FF_PHASE_NONE, title)->aside = g_steal_pointer (&when);
  ff_build_add_heading (self, 2, FF_PHASE_NONE, _ ("Structure"));
  add_agenda (self, meeting);
  ff_build_add_heading (self, 2, FF_PHASE_NONE, _ ("Reflections"));
  ff_build_add_said (self, FF_PHASE_NONE, reflections);
}

void
ff_build_meetings (FfReportBuilder *self)
{
  FfRecordList *meetings = ff_model_get_list (self->model, FF_TYPE_MEETING);
  g_autoptr (GPtrArray) others = find_reflections (self, 0);

  for (guint i = 0; i < ff_record_list_get_size (meetings); i++)
    add_meeting (self, ff_record_list_get (meetings, i));
  ff_build_add_heading (self, 1, FF_PHASE_NONE, _ ("Reflections"));
  ff_build_add_said (self, FF_PHASE_NONE, others);
}
