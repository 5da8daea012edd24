/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-timer.h"

#include "model/ff-moment.h"

#include <glib/gi18n.h>

/* What has gone on for longer was forgotten, not held. */
#define LONGEST (12 * 3600)

struct _FfTimer
{
  GObject parent_instance;
  FfSession *session;
  FfAgendaItem *item;    /* (nullable): under way */
  FfCountdown countdown; /* of the item */
  char *begun;           /* its moment; "" without one */
  gint64 beginning;      /* the same on the monotonic clock */
  gint64 slept;          /* how long the machine had when that was last looked at */
};

enum
{
  CHANGED,
  SLEPT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfTimer, ff_timer, G_TYPE_OBJECT)

static FfModel *
get_model (FfTimer *self)
{
  return ff_session_get_model (self->session);
}

gint64
ff_timer_get_now (FfTimer *self)
{
  return ff_clock_get_monotonic (ff_session_get_clock (self->session));
}

/* Seconds by the clock on the wall since @moment; less than 0 where that is none. */
static gint64
count_since (FfTimer *self, const char *moment)
{
  g_autoptr (GDateTime) now = ff_clock_dup_now (ff_session_get_clock (self->session));
  g_autofree char *day = ff_moment_dup_day (moment);
  int minutes = ff_moment_get_minutes (moment);
  g_autoptr (GDateTime) then = NULL;
  g_auto (GStrv) parts = g_strsplit (day, "-", 3);

  if (minutes < 0 || g_strv_length (parts) != 3)
    return -1;
  then = g_date_time_new (g_date_time_get_timezone (now), atoi (parts[0]), atoi (parts[1]),
                          atoi (parts[2]), minutes / 60, minutes % 60, 0);
  return then != NULL ? g_date_time_difference (now, then) / G_TIME_SPAN_SECOND : -1;
}

static gboolean
is_followed (FfTimer *self, FfAgendaItem *item)
{
  return self->item != NULL && g_str_equal (ff_agenda_item_get_actual_start (item), self->begun)
         && ff_record_get_id (FF_RECORD (item)) == ff_record_get_id (FF_RECORD (self->item));
}

static int
count_from_beginning (FfTimer *self)
{
  return (int) ((ff_timer_get_now (self) - self->beginning) / G_USEC_PER_SEC);
}

/* What is followed goes on, wherever the time of day is set to. */
static gboolean
is_under_way (FfTimer *self, FfAgendaItem *item)
{
  gint64 since;

  if (*ff_agenda_item_get_actual_end (item) != '\0' || ff_agenda_item_get_minutes (item) <= 0)
    return FALSE;
  since = is_followed (self, item) ? count_from_beginning (self)
                                   : count_since (self, ff_agenda_item_get_actual_start (item));
  return since >= 0 && since <= LONGEST;
}

/* The one that began last. */
static FfAgendaItem *
find_item (FfTimer *self)
{
  FfRecordList *items = ff_model_get_list (get_model (self), FF_TYPE_AGENDA_ITEM);
  FfAgendaItem *found = NULL;

  for (guint i = 0; i < ff_record_list_get_size (items); i++)
    {
      FfAgendaItem *item = ff_record_list_get (items, i);

      if (is_under_way (self, item)
          && (found == NULL
              || strcmp (ff_agenda_item_get_actual_start (item),
                         ff_agenda_item_get_actual_start (found))
                     >= 0))
        found = item;
    }
  return found;
}

/* Only when an item begins is the time of day asked for. */
static void
find_beginning (FfTimer *self, FfAgendaItem *item)
{
  const char *begun = ff_agenda_item_get_actual_start (item);

  if (is_followed (self, item))
    return;
  g_free (self->begun);
  self->begun = g_strdup (begun);
  self->beginning = ff_timer_get_now (self) - count_since (self, begun) * G_USEC_PER_SEC;
}

static FfCountdown
make_countdown (FfTimer *self, FfAgendaItem *item)
{
  int total = (ff_agenda_item_get_minutes (item) + ff_agenda_item_get_added (item)) * 60;
  gint64 counted_from
      = self->beginning + (gint64) ff_agenda_item_get_waited (item) * G_USEC_PER_SEC;

  return (FfCountdown){
    .total = total,
    .end = counted_from + (gint64) total * G_USEC_PER_SEC,
    .paused = ff_agenda_item_get_stands (item) >= 0,
    .stands = total - MAX (ff_agenda_item_get_stands (item), 0),
  };
}

static void
model_changed_cb (FfTimer *self)
{
  FfAgendaItem *item = find_item (self);
  FfCountdown countdown = { 0 };
  gboolean another = item != self->item;

  if (item != NULL)
    {
      find_beginning (self, item);
      countdown = make_countdown (self, item);
    }
  if (!another && ff_countdown_equal (&countdown, &self->countdown))
    return;
  g_set_object (&self->item, item);
  self->countdown = countdown;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
ff_timer_dispose (GObject *object)
{
  FfTimer *self = FF_TIMER (object);

  g_clear_object (&self->item);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_timer_parent_class)->dispose (object);
}

static void
ff_timer_finalize (GObject *object)
{
  g_free (FF_TIMER (object)->begun);
  G_OBJECT_CLASS (ff_timer_parent_class)->finalize (object);
}

static void
ff_timer_class_init (FfTimerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ff_timer_dispose;
  G_OBJECT_CLASS (klass)->finalize = ff_timer_finalize;
  signals[CHANGED] = g_signal_new ("changed", FF_TYPE_TIMER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[SLEPT] = g_signal_new ("slept", FF_TYPE_TIMER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
ff_timer_init (FfTimer *self)
{
  self->begun = g_strdup ("");
}

FfTimer *
ff_timer_new (FfSession *session)
{
  FfTimer *self;

  g_return_val_if_fail (FF_IS_SESSION (session), NULL);

  self = g_object_new (FF_TYPE_TIMER, NULL);
  self->session = g_object_ref (session);
  self->slept = ff_clock_get_slept (ff_session_get_clock (session));
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
  return self;
}

FfAgendaItem *
ff_timer_get_item (FfTimer *self)
{
  g_return_val_if_fail (FF_IS_TIMER (self), NULL);

  return self->item;
}

const FfCountdown *
ff_timer_get_countdown (FfTimer *self)
{
  g_return_val_if_fail (FF_IS_TIMER (self), NULL);

  return self->item != NULL ? &self->countdown : NULL;
}

void
ff_timer_notice_sleep (FfTimer *self)
{
  gint64 slept, minutes;

  g_return_if_fail (FF_IS_TIMER (self));

  slept = ff_clock_get_slept (ff_session_get_clock (self->session));
  minutes = (slept - self->slept) / G_TIME_SPAN_MINUTE;
  if (minutes < 1)
    return;
  self->slept = slept;
  if (self->item != NULL && !self->countdown.paused)
    g_signal_emit (self, signals[SLEPT], 0, (guint) minutes);
}

/* -- what comes next -------------------------------------------------------------------------- */

static gboolean
has_not_begun (FfAgendaItem *item)
{
  return *ff_agenda_item_get_actual_start (item) == '\0'
         && *ff_agenda_item_get_actual_end (item) == '\0';
}

static FfAgendaItem *
find_first (FfTimer *self, gint64 meeting, FfAgendaItem *after)
{
  g_autoptr (GPtrArray) items = ff_model_list_where (get_model (self), FF_TYPE_AGENDA_ITEM,
                                                     FF_AGENDA_ITEM_MEETING, meeting);
  gboolean behind = after == NULL;

  for (guint i = 0; i < items->len; i++)
    {
      if (behind && has_not_begun (items->pdata[i]))
        return items->pdata[i];
      behind = behind || items->pdata[i] == after;
    }
  return NULL;
}

static FfAgendaItem *
find_first_of_meetings (FfTimer *self, const char *day)
{
  FfRecordList *meetings = ff_model_get_list (get_model (self), FF_TYPE_MEETING);
  FfAgendaItem *found = NULL;

  for (guint i = 0; found == NULL && i < ff_record_list_get_size (meetings); i++)
    {
      FfMeeting *meeting = ff_record_list_get (meetings, i);

      if (day == NULL || g_str_equal (ff_meeting_get_date (meeting), day))
        found = find_first (self, ff_record_get_id (FF_RECORD (meeting)), NULL);
    }
  return found;
}

FfAgendaItem *
ff_timer_find_next (FfTimer *self)
{
  g_autofree char *today = NULL;
  FfAgendaItem *found;

  g_return_val_if_fail (FF_IS_TIMER (self), NULL);

  if (self->item != NULL)
    return find_first (self, ff_agenda_item_get_meeting (self->item), self->item);
  today = ff_clock_dup_today (ff_session_get_clock (self->session));
  found = find_first_of_meetings (self, today);
  return found != NULL ? found : find_first_of_meetings (self, NULL);
}

/* -- verbs ------------------------------------------------------------------------------------ */

static FfAgendaItem *
add_draft (GPtrArray *drafts, FfAgendaItem *item)
{
  FfRecord *draft = ff_record_copy (FF_RECORD (item));

  g_ptr_array_add (drafts, draft);
  return FF_AGENDA_ITEM (draft);
}

void
ff_timer_start (FfTimer *self, FfAgendaItem *item)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  FfClock *clock;
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *moment = NULL;
  FfAgendaItem *draft;

  g_return_if_fail (FF_IS_TIMER (self) && FF_IS_AGENDA_ITEM (item));

  clock = ff_session_get_clock (self->session);
  now = ff_clock_dup_now (clock);
  moment = ff_moment_new_now (clock);
  if (self->item != NULL && self->item != item)
    ff_agenda_item_set_actual_end (add_draft (drafts, self->item), moment);
  draft = add_draft (drafts, item);
  ff_agenda_item_set_actual_start (draft, moment);
  ff_agenda_item_set_actual_end (draft, "");
  ff_agenda_item_set_added (draft, 0);
  /* A moment is exact to the minute; the timer counts from now. */
  ff_agenda_item_set_waited (draft, g_date_time_get_second (now));
  ff_agenda_item_set_stands (draft, -1);
  ff_session_edit_records_as (self->session, _ ("Start agenda item"), drafts);
}

void
ff_timer_set_paused (FfTimer *self, gboolean paused)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  FfAgendaItem *draft;
  int since;

  g_return_if_fail (FF_IS_TIMER (self));

  if (self->item == NULL || self->countdown.paused == paused)
    return;
  draft = add_draft (drafts, self->item);
  since = count_from_beginning (self);
  if (paused)
    ff_agenda_item_set_stands (draft, MAX (since - ff_agenda_item_get_waited (self->item), 0));
  else
    {
      ff_agenda_item_set_waited (draft, MAX (since - ff_agenda_item_get_stands (self->item), 0));
      ff_agenda_item_set_stands (draft, -1);
    }
  ff_session_edit_records_as (self->session, paused ? _ ("Pause the timer") : _ ("Go on"), drafts);
}

void
ff_timer_add_minute (FfTimer *self)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (FF_IS_TIMER (self));

  if (self->item == NULL)
    return;
  ff_agenda_item_set_added (add_draft (drafts, self->item),
                            ff_agenda_item_get_added (self->item) + 1);
  ff_session_edit_records_as (self->session, _ ("Add a minute"), drafts);
}
