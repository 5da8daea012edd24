/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-timer-button.h"

#include "app/ff-settings.h"

#include <glib/gi18n.h>

#define SOUND_KEY "timer-sound"

struct _FfTimerButton
{
  AdwBin parent_instance;
  FfTimer *timer;      /* (nullable) */
  GSettings *settings; /* (nullable) */
  guint tick;          /* source: other digits */
  FfPace pace;         /* that was shown last */

  GtkMenuButton *button;
  GtkStack *face;
  GtkLabel *digits;
  GtkLabel *title;
  GtkLabel *words;
  GtkLabel *pause_label;
  GtkLabel *next_label;
  GtkWidget *running;
  GtkWidget *next;
  GtkCheckButton *sound;
};

enum
{
  PROP_TIMER = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfTimerButton, ff_timer_button, ADW_TYPE_BIN)

/* -- showing ---------------------------------------------------------------------------------- */

static void
set_class (GtkWidget *widget, const char *name, gboolean has)
{
  if (has)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
show_pace (FfTimerButton *self, FfPace pace)
{
  GtkWidget *digits = GTK_WIDGET (self->digits);

  set_class (digits, "warning", pace == FF_PACE_SOON);
  set_class (digits, "error", pace >= FF_PACE_LAST);
  gtk_label_set_label (self->words, ff_pace_get_words (pace));
  gtk_widget_set_visible (GTK_WIDGET (self->words), pace != FF_PACE_CALM);
  if (pace == FF_PACE_OVER && self->pace == FF_PACE_LAST
      && gtk_check_button_get_active (self->sound))
    gdk_display_beep (gtk_widget_get_display (digits));
  self->pace = pace;
}

/* The keyboard stands on the button within, and GTK 4.8 passes no name on to it. */
static void
describe (FfTimerButton *self, const char *text)
{
  GtkWidget *inner = gtk_widget_get_first_child (GTK_WIDGET (self->button));

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
  if (inner != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (inner), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                    -1);
}

static gboolean tick_cb (gpointer user_data);

static void
show_countdown (FfTimerButton *self, const FfCountdown *countdown)
{
  gint64 now = ff_timer_get_now (self->timer);
  g_autofree char *digits = ff_countdown_dup_digits (countdown, now);
  const char *title = ff_agenda_item_get_title (ff_timer_get_item (self->timer));
  /* Translators: what is under way and how much time is left: "Welcome, 8:20" */
  g_autofree char *text = g_strdup_printf (_ ("%s, %s"), title, digits);
  guint rest = ff_countdown_get_rest (countdown, now);

  gtk_label_set_label (self->digits, digits);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->pause_label, countdown->paused ? _ ("_Go On") : _ ("_Pause"));
  show_pace (self, ff_countdown_get_pace (countdown, now));
  describe (self, text);
  if (rest > 0)
    self->tick = g_timeout_add (rest, tick_cb, self);
}

static void
show_next (FfTimerButton *self)
{
  FfAgendaItem *next = ff_timer_find_next (self->timer);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->next, next != NULL);
  if (next == NULL)
    return;
  /* Translators: begins an agenda item; %s is its title */
  text = g_strdup_printf (_ ("_Begin “%s”"), ff_agenda_item_get_title (next));
  gtk_label_set_label (self->next_label, text);
}

static void
show (FfTimerButton *self)
{
  const FfCountdown *countdown = NULL;

  g_clear_handle_id (&self->tick, g_source_remove);
  if (self->timer == NULL)
    return;
  countdown = ff_timer_get_countdown (self->timer);
  gtk_stack_set_visible_child_name (self->face, countdown != NULL ? "digits" : "icon");
  gtk_widget_set_visible (self->running, countdown != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.pause", countdown != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timer.add-minute", countdown != NULL);
  if (countdown != NULL)
    show_countdown (self, countdown);
  else
    {
      describe (self, _ ("Timer"));
      gtk_label_set_label (self->title, _ ("Nothing is under way"));
      gtk_widget_set_visible (GTK_WIDGET (self->words), FALSE);
    }
  show_next (self);
}

static gboolean
tick_cb (gpointer user_data)
{
  FfTimerButton *self = user_data;

  self->tick = 0;
  ff_timer_notice_sleep (self->timer);
  show (self);
  return G_SOURCE_REMOVE;
}

/* Whatever was changed in the agenda meanwhile. */
static void
popover_shown_cb (FfTimerButton *self)
{
  show (self);
}

/* -- doing ------------------------------------------------------------------------------------ */

static void
open_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_menu_button_popup (FF_TIMER_BUTTON (widget)->button);
}

static void
pause_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfTimerButton *self = FF_TIMER_BUTTON (widget);
  const FfCountdown *countdown = ff_timer_get_countdown (self->timer);

  ff_timer_set_paused (self->timer, countdown != NULL && !countdown->paused);
}

static void
add_minute_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_timer_add_minute (FF_TIMER_BUTTON (widget)->timer);
}

static void
begin_next_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfTimerButton *self = FF_TIMER_BUTTON (widget);
  FfAgendaItem *next = ff_timer_find_next (self->timer);

  gtk_menu_button_popdown (self->button);
  if (next != NULL)
    ff_timer_start (self->timer, next);
}

/* -- the widget ------------------------------------------------------------------------------- */

static gboolean
can_remember_sound (FfTimerButton *self)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  if (self->settings == NULL)
    return FALSE;
  g_object_get (self->settings, "settings-schema", &schema, NULL);
  return g_settings_schema_has_key (schema, SOUND_KEY);
}

static void
ff_timer_button_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, FF_TIMER_BUTTON (object)->timer);
}

static void
ff_timer_button_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  ff_timer_button_set_timer (FF_TIMER_BUTTON (object), g_value_get_object (value));
}

static void
ff_timer_button_dispose (GObject *object)
{
  FfTimerButton *self = FF_TIMER_BUTTON (object);

  ff_timer_button_set_timer (self, NULL);
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (ff_timer_button_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, button);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, face);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, digits);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, title);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, words);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, pause_label);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, next_label);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, running);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, next);
  gtk_widget_class_bind_template_child (widget_class, FfTimerButton, sound);
  gtk_widget_class_bind_template_callback (widget_class, popover_shown_cb);
}

static void
ff_timer_button_class_init (FfTimerButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_timer_button_get_property;
  object_class->set_property = ff_timer_button_set_property;
  object_class->dispose = ff_timer_button_dispose;
  properties[PROP_TIMER]
      = g_param_spec_object ("timer", NULL, NULL, FF_TYPE_TIMER,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_action (widget_class, "timer.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "timer.pause", NULL, pause_cb);
  gtk_widget_class_install_action (widget_class, "timer.add-minute", NULL, add_minute_cb);
  gtk_widget_class_install_action (widget_class, "timer.begin-next", NULL, begin_next_cb);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-timer-button.ui");
  bind_children (widget_class);
}

static void
add_key (FfTimerButton *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_t,
                                                                                  GDK_CONTROL_MASK),
                                                          gtk_named_action_new ("timer.open")));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
ff_timer_button_init (FfTimerButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = ff_settings_new ();
  if (can_remember_sound (self))
    g_settings_bind (self->settings, SOUND_KEY, self->sound, "active", G_SETTINGS_BIND_DEFAULT);
  add_key (self);
}

void
ff_timer_button_set_timer (FfTimerButton *self, FfTimer *timer)
{
  g_return_if_fail (FF_IS_TIMER_BUTTON (self));

  if (self->timer == timer)
    return;
  g_clear_handle_id (&self->tick, g_source_remove);
  if (self->timer != NULL)
    g_signal_handlers_disconnect_by_data (self->timer, self);
  g_set_object (&self->timer, timer);
  if (timer != NULL)
    g_signal_connect_swapped (timer, "changed", G_CALLBACK (show), self);
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIMER]);
}
