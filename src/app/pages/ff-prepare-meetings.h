/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PREPARE_MEETINGS (ff_prepare_meetings_get_type ())
/** FfPrepareMeetings: the meetings, each with its agenda. */
G_DECLARE_FINAL_TYPE (FfPrepareMeetings, ff_prepare_meetings, FF, PREPARE_MEETINGS, AdwBin)

GtkWidget *ff_prepare_meetings_new (FfSession *session);

G_END_DECLS
