/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-agenda-times.h"

#include "app/widgets/ff-field.h"
#include "model/ff-moment.h"

#include <glib/gi18n.h>

struct _FfAgendaTimes
{
  AdwBin parent_instance;
  FfSession *session;
  FfAgendaItem *item;
  GtkMenuButton *button;
  GtkWidget *icon;
  GtkLabel *span;
  GtkWidget *start;
  GtkWidget *end;
  GtkWidget *start_now;
  GtkWidget *end_now;
};

G_DEFINE_FINAL_TYPE (FfAgendaTimes, ff_agenda_times, ADW_TYPE_BIN)

/* -- a moment, typed as a time of day -------------------------------------------------------- */

static char *
format_moment (FfRecord *record, guint field)
{
  return ff_moment_dup_time (ff_record_get_text (record, field));
}

/* The first of these that is known: its own day, the day of the other moment, the meeting's. */
static char *
dup_day (FfSession *session, FfAgendaItem *item, guint field)
{
  guint other = field == FF_AGENDA_ITEM_ACTUAL_START ? FF_AGENDA_ITEM_ACTUAL_END
                                                     : FF_AGENDA_ITEM_ACTUAL_START;
  FfMeeting *meeting;
  g_autofree char *day = ff_moment_dup_day (ff_record_get_text (FF_RECORD (item), field));

  if (*day == '\0')
    {
      g_free (day);
      day = ff_moment_dup_day (ff_record_get_text (FF_RECORD (item), other));
    }
  if (*day != '\0')
    return g_steal_pointer (&day);
  meeting = ff_model_find (ff_session_get_model (session), FF_TYPE_MEETING,
                           ff_agenda_item_get_meeting (item));
  if (meeting != NULL && *ff_meeting_get_date (meeting) != '\0')
    return g_strdup (ff_meeting_get_date (meeting));
  return ff_clock_dup_today (ff_session_get_clock (session));
}

static gboolean
check_order (FfAgendaItem *draft, GError **error)
{
  const char *start = ff_agenda_item_get_actual_start (draft);
  const char *end = ff_agenda_item_get_actual_end (draft);
  g_autofree char *start_time = ff_moment_dup_time (start);
  g_autofree char *end_time = ff_moment_dup_time (end);

  if (*start_time == '\0' || *end_time == '\0' || strcmp (start, end) <= 0)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_RULE,
               /* Translators: two times of day, such as 10:02 */
               _ ("It cannot have begun at %s and ended at %s; correct one of them."), start_time,
               end_time);
  return FALSE;
}

static gboolean
parse_moment (FfSession *session, const char *text, FfRecord *draft, guint field, GError **error)
{
  g_autofree char *day = dup_day (session, FF_AGENDA_ITEM (draft), field);
  g_autofree char *moment = NULL;
  int minutes;

  if (*text == '\0')
    {
      ff_record_set_text (draft, field, "");
      return TRUE;
    }
  if (!ff_field_parse_time (text, &minutes, error))
    return FALSE;
  moment = ff_moment_new (day, minutes);
  ff_record_set_text (draft, field, moment);
  return check_order (FF_AGENDA_ITEM (draft), error);
}

static const FfFieldFormat format = { format_moment, parse_moment };

/* -- showing --------------------------------------------------------------------------------- */

static char *
dup_sentence (const char *start, const char *end)
{
  if (*start != '\0' && *end != '\0')
    /* Translators: two times of day, such as 10:02 */
    return g_strdup_printf (_ ("It began at %s and ended at %s"), start, end);
  if (*start != '\0')
    /* Translators: a time of day, such as 10:02 */
    return g_strdup_printf (_ ("It began at %s and goes on"), start);
  if (*end != '\0')
    /* Translators: a time of day, such as 10:02 */
    return g_strdup_printf (_ ("It ended at %s"), end);
  return g_strdup (_ ("When it really began and ended"));
}

static void
show (FfAgendaTimes *self)
{
  g_autofree char *start = ff_moment_dup_time (ff_agenda_item_get_actual_start (self->item));
  g_autofree char *end = ff_moment_dup_time (ff_agenda_item_get_actual_end (self->item));
  g_autofree char *sentence = dup_sentence (start, end);
  g_autofree char *span = NULL;
  gboolean known = *start != '\0' || *end != '\0';

  /* Translators: from one time of day to another; either may be missing */
  span = g_strdup_printf (_ ("%s – %s"), start, end);
  gtk_label_set_label (self->span, span);
  gtk_widget_set_visible (GTK_WIDGET (self->span), known);
  gtk_widget_set_visible (self->icon, !known);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sentence, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "times.start-now", !known);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "times.end-now",
                                 *start != '\0' && *end == '\0');
}

/* What is likely to be wanted next has the focus, so that Enter twice starts or ends an item. */
static void
popover_shown_cb (FfAgendaTimes *self)
{
  if (gtk_widget_get_sensitive (self->start_now))
    gtk_widget_grab_focus (self->start_now);
  else if (gtk_widget_get_sensitive (self->end_now))
    gtk_widget_grab_focus (self->end_now);
}

/* -- setting --------------------------------------------------------------------------------- */

static void
set_now (FfAgendaTimes *self, guint field, const char *label)
{
  FfClock *clock = ff_session_get_clock (self->session);
  g_autoptr (GDateTime) exact = ff_clock_dup_now (clock);
  g_autofree char *now = ff_moment_new_now (clock);
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  FfRecord *draft = ff_record_copy (FF_RECORD (self->item));

  ff_record_set_text (draft, field, now);
  if (field == FF_AGENDA_ITEM_ACTUAL_START)
    ff_agenda_item_set_waited (FF_AGENDA_ITEM (draft), g_date_time_get_second (exact));
  g_ptr_array_add (drafts, draft);
  gtk_menu_button_popdown (self->button);
  ff_session_edit_records_as (self->session, label, drafts);
}

static void
start_now_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  set_now (FF_AGENDA_TIMES (widget), FF_AGENDA_ITEM_ACTUAL_START, _ ("Start agenda item"));
}

static void
end_now_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  set_now (FF_AGENDA_TIMES (widget), FF_AGENDA_ITEM_ACTUAL_END, _ ("End agenda item"));
}

static void
ff_agenda_times_dispose (GObject *object)
{
  FfAgendaTimes *self = FF_AGENDA_TIMES (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->session);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (ff_agenda_times_parent_class)->dispose (object);
}

static void
ff_agenda_times_class_init (FfAgendaTimesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_agenda_times_dispose;
  gtk_widget_class_install_action (widget_class, "times.start-now", NULL, start_now_cb);
  gtk_widget_class_install_action (widget_class, "times.end-now", NULL, end_now_cb);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-agenda-times.ui");
  gtk_widget_class_bind_template_child (widget_class, FfAgendaTimes, button);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaTimes, icon);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaTimes, span);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaTimes, start);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaTimes, end);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaTimes, start_now);
  gtk_widget_class_bind_template_child (widget_class, FfAgendaTimes, end_now);
  gtk_widget_class_bind_template_callback (widget_class, popover_shown_cb);
}

static void
ff_agenda_times_init (FfAgendaTimes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_agenda_times_set_up (FfAgendaTimes *self, FfSession *session, FfAgendaItem *item)
{
  FfRecord *record = FF_RECORD (item);

  g_return_if_fail (FF_IS_AGENDA_TIMES (self) && self->session == NULL);
  g_return_if_fail (FF_IS_SESSION (session) && FF_IS_AGENDA_ITEM (item));

  self->session = g_object_ref (session);
  self->item = g_object_ref (item);
  ff_field_bind_as (self->start, session, record, FF_AGENDA_ITEM_ACTUAL_START, &format);
  ff_field_bind_as (self->end, session, record, FF_AGENDA_ITEM_ACTUAL_END, &format);
  g_signal_connect_object (item, "notify::actual-start", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (item, "notify::actual-end", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
