/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The wall as the facilitator's window sees it. */
#include "app/ff-window-private.h"
#include "app/projector/ff-projector-preview.h"
#include "app/widgets/ff-split-names.h"
#include "app/widgets/ff-timer-button.h"

#include <glib/gi18n.h>

#define SAID_FOR 30 /* seconds */

static void
describe_button (FfWindow *self)
{
  gboolean presenting = ff_projector_is_presenting (self->projector);
  const char *text = presenting ? _ ("Leave the wall") : _ ("Show on the wall");

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->wall_button), text);
  ff_split_names_set (self->wall_button, text, _ ("The wall"));
}

/* Whoever faces the room reads it a while later; what happened last is what counts. */
static void
said_cb (FfWindow *self, const char *sentence)
{
  g_autofree char *markup = g_markup_escape_text (sentence, -1);
  AdwToast *toast = adw_toast_new (markup);

  adw_toast_set_timeout (toast, SAID_FOR);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

void
ff_window_add_projector (FfWindow *self)
{
  self->projector = ff_projector_new (GTK_WINDOW (self), self->session);
  ff_projector_set_stage (self->projector, self->stage);
  ff_projector_set_page (self->projector, self->page);
  g_signal_connect_object (self->projector, "said", G_CALLBACK (said_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->projector, "notify::presenting", G_CALLBACK (describe_button),
                           self, G_CONNECT_SWAPPED);
  adw_split_button_set_menu_model (self->wall_button, ff_projector_get_menu (self->projector));
  adw_bin_set_child (self->wall_place,
                     g_object_new (FF_TYPE_PROJECTOR_PREVIEW, "projector", self->projector, NULL));
  adw_bin_set_child (self->timer_place,
                     g_object_new (FF_TYPE_TIMER_BUTTON, "timer",
                                   ff_projector_get_timer (self->projector), NULL));
  describe_button (self);
}
