/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scenes of the session as a whole: what is said before, between and after the phases. */
#include "app/projector/ff-scene-parts.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

#define MINUTES_A_DAY 1440

static void
add_meeting_days (FfSceneParts *parts, FfModel *model)
{
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);
  g_autoptr (GStrvBuilder) days = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autofree char *joined = NULL;

  for (guint i = 0; i < ff_record_list_get_size (meetings); i++)
    {
      g_autofree char *day
          = ff_text_format_day (ff_meeting_get_date (ff_record_list_get (meetings, i)));

      if (*day != '\0')
        g_strv_builder_add (days, day);
    }
  all = g_strv_builder_end (days);
  joined = g_strjoinv (" · ", all);
  ff_scene_parts_add_quiet (parts, joined);
}

static int
start_of (FfAgendaItem *item, int after)
{
  int start = ff_agenda_item_get_start (item);

  return start >= 0 ? start : after;
}

static char *
dup_time (int minutes)
{
  if (minutes < 0)
    return g_strdup ("");
  minutes %= MINUTES_A_DAY;
  /* Translators: a time of day in an agenda, hours and minutes */
  return g_strdup_printf (_ ("%d:%02d"), minutes / 60, minutes % 60);
}

static void
add_agenda_item (FfSceneParts *parts, FfAgendaItem *item, int start)
{
  gboolean started = *ff_agenda_item_get_actual_start (item) != '\0';
  gboolean ended = *ff_agenda_item_get_actual_end (item) != '\0';
  g_autofree char *time = dup_time (start);
  FfSceneEntry *entry = ff_scene_parts_add_entry (parts, time, ff_agenda_item_get_title (item));

  entry->current = started && !ended;
  entry->past = ended;
}

FfScene *
ff_scene_new_blank (void)
{
  return ff_scene_new (ff_scene_parts_new (FF_SCENE_BLANK));
}

FfScene *
ff_scene_new_for_title (FfModel *model)
{
  FfSessionDetails *details = ff_model_get_details (model);
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_TITLE);

  ff_scene_parts_set_heading (parts, ff_session_details_get_title (details));
  ff_scene_parts_add_line (parts, ff_session_details_get_topic (details));
  ff_scene_parts_add_quiet (parts, ff_session_details_get_place (details));
  add_meeting_days (parts, model);
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_for_agenda (FfModel *model, FfMeeting *meeting)
{
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_AGENDA);
  g_autoptr (GPtrArray) items = NULL;
  g_autofree char *title = NULL;
  int clock = -1;

  if (meeting == NULL && ff_record_list_get_size (meetings) > 0)
    meeting = ff_record_list_get (meetings, 0);
  if (meeting == NULL)
    return ff_scene_new (parts);

  title = ff_model_dup_meeting_title (model, meeting);
  parts->subject = ff_record_get_id (FF_RECORD (meeting));
  ff_scene_parts_set_heading (parts, title);
  items = ff_model_list_where (model, FF_TYPE_AGENDA_ITEM, FF_AGENDA_ITEM_MEETING,
                               ff_record_get_id (FF_RECORD (meeting)));
  for (guint i = 0; i < items->len; i++)
    {
      FfAgendaItem *item = items->pdata[i];
      int start = start_of (item, clock);

      add_agenda_item (parts, item, start);
      clock = start >= 0 ? start + ff_agenda_item_get_minutes (item) : -1;
    }
  return ff_scene_new (parts);
}

static void
add_following (FfSceneParts *parts, FfModel *model, FfAgendaItem *item)
{
  g_autoptr (GPtrArray) items
      = ff_model_list_where (model, FF_TYPE_AGENDA_ITEM, FF_AGENDA_ITEM_MEETING,
                             ff_agenda_item_get_meeting (item));
  guint index;
  g_autofree char *line = NULL;

  if (!g_ptr_array_find (items, item, &index) || index + 1 >= items->len)
    return;
  /* Translators: on the wall; %s is the agenda item that comes after the one under way */
  line = g_strdup_printf (_ ("Then: %s"), ff_agenda_item_get_title (items->pdata[index + 1]));
  ff_scene_parts_add_quiet (parts, line);
}

FfScene *
ff_scene_new_for_timer (FfModel *model, FfAgendaItem *item, const FfCountdown *countdown)
{
  FfSceneParts *parts;

  g_return_val_if_fail (FF_IS_AGENDA_ITEM (item) && countdown != NULL, NULL);

  parts = ff_scene_parts_new (FF_SCENE_TIMER);
  if (ff_agenda_item_get_phase (item) != FF_PHASE_NONE)
    ff_scene_parts_set_phase (parts, model, ff_agenda_item_get_phase (item));
  parts->subject = ff_record_get_id (FF_RECORD (item));
  parts->countdown = *countdown;
  ff_scene_parts_set_heading (parts, ff_agenda_item_get_title (item));
  add_following (parts, model, item);
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_for_thanks (FfModel *model)
{
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_THANKS);

  ff_scene_parts_set_heading (parts, _ ("Thank you"));
  ff_scene_parts_add_line (parts, ff_session_details_get_contact (ff_model_get_details (model)));
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_message (const char *text)
{
  FfSceneParts *parts;

  g_return_val_if_fail (text != NULL, NULL);

  parts = ff_scene_parts_new (FF_SCENE_MESSAGE);
  ff_scene_parts_set_heading (parts, text);
  return ff_scene_new (parts);
}
