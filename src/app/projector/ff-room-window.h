/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-projector.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_ROOM_WINDOW (ff_room_window_get_type ())
/**
 * FfRoomWindow:
 *
 * Asks how far the last row sits and how tall the picture is, and says what follows for the type.
 * The wall and its miniatures follow at once.
 */
G_DECLARE_FINAL_TYPE (FfRoomWindow, ff_room_window, FF, ROOM_WINDOW, AdwWindow)

FfRoomWindow *ff_room_window_new (GtkWindow *parent, FfProjector *projector);

G_END_DECLS
