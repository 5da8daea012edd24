/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-projector.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_MESSAGE_WINDOW (ff_message_window_get_type ())
/**
 * FfMessageWindow:
 *
 * Asks for a message to be shown over whatever is on the wall, until it is taken away again.
 */
G_DECLARE_FINAL_TYPE (FfMessageWindow, ff_message_window, FF, MESSAGE_WINDOW, AdwWindow)

/** ff_message_window_new: @text: to begin with: what was shown last, or "". */
FfMessageWindow *
ff_message_window_new (GtkWindow *parent, FfProjector *projector, const char *text);

G_END_DECLS
