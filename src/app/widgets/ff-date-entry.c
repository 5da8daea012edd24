/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-date-entry.h"

#include "app/widgets/ff-field-format.h"

#include <glib/gi18n.h>

struct _FfDateEntry
{
  GtkEntry parent_instance;
  GtkWidget *popover; /* (nullable): made when first asked for */
  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (FfDateEntry, ff_date_entry, GTK_TYPE_ENTRY)

static void
day_selected_cb (FfDateEntry *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autofree char *iso = g_date_time_format (date, "%Y-%m-%d");
  g_autofree char *text = ff_format_date (iso);

  gtk_editable_set_text (GTK_EDITABLE (self), text);
}

/*
 * Choosing a day is the same as typing it and pressing Enter, but only once the calendar closes:
 * leafing through its months selects days on the way.
 */
static void
closed_cb (FfDateEntry *self)
{
  g_signal_emit_by_name (gtk_editable_get_delegate (GTK_EDITABLE (self)), "activate");
}

static void
select_day (FfDateEntry *self)
{
  g_autofree char *iso = ff_parse_date (gtk_editable_get_text (GTK_EDITABLE (self)));
  g_autofree char *moment = iso != NULL ? g_strdup_printf ("%sT12:00:00Z", iso) : NULL;
  g_autoptr (GDateTime) date = NULL;

  date
      = moment != NULL ? g_date_time_new_from_iso8601 (moment, NULL) : g_date_time_new_now_local ();
  g_signal_handlers_block_by_func (self->calendar, day_selected_cb, self);
  gtk_calendar_select_day (self->calendar, date);
  g_signal_handlers_unblock_by_func (self->calendar, day_selected_cb, self);
}

static void
open_calendar (FfDateEntry *self)
{
  if (self->popover == NULL)
    {
      self->popover = gtk_popover_new ();
      self->calendar = GTK_CALENDAR (gtk_calendar_new ());
      g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self);
      g_signal_connect_swapped (self->popover, "closed", G_CALLBACK (closed_cb), self);
      gtk_popover_set_child (GTK_POPOVER (self->popover), GTK_WIDGET (self->calendar));
      gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
    }
  select_day (self);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
open_calendar_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  open_calendar (FF_DATE_ENTRY (widget));
  return TRUE;
}

static void
ff_date_entry_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FfDateEntry *self = FF_DATE_ENTRY (widget);

  GTK_WIDGET_CLASS (ff_date_entry_parent_class)->size_allocate (widget, width, height, baseline);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
ff_date_entry_dispose (GObject *object)
{
  g_clear_pointer (&FF_DATE_ENTRY (object)->popover, gtk_widget_unparent);
  G_OBJECT_CLASS (ff_date_entry_parent_class)->dispose (object);
}

static void
ff_date_entry_class_init (FfDateEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_date_entry_dispose;
  widget_class->size_allocate = ff_date_entry_size_allocate;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, open_calendar_cb, NULL);
}

static void
ff_date_entry_init (FfDateEntry *self)
{
  GtkEntry *entry = GTK_ENTRY (self);

  gtk_editable_set_width_chars (GTK_EDITABLE (self), 16);
  gtk_entry_set_icon_from_icon_name (entry, GTK_ENTRY_ICON_SECONDARY, "x-office-calendar-symbolic");
  gtk_entry_set_icon_tooltip_text (entry, GTK_ENTRY_ICON_SECONDARY,
                                   _ ("Choose a day from a calendar"));
  g_signal_connect_swapped (self, "icon-press", G_CALLBACK (open_calendar), self);
}

GtkWidget *
ff_date_entry_new (void)
{
  return g_object_new (FF_TYPE_DATE_ENTRY, NULL);
}
