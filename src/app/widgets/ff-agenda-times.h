/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_AGENDA_TIMES (ff_agenda_times_get_type ())
/**
 * FfAgendaTimes:
 *
 * When an agenda item really began and ended: a button that says so, with a popover where both
 * are set by the session's clock or typed as times of day. A time that is typed belongs to the
 * day of the other one, or of the meeting, or to today.
 *
 * Actions "times.start-now" and "times.end-now".
 */
G_DECLARE_FINAL_TYPE (FfAgendaTimes, ff_agenda_times, FF, AGENDA_TIMES, AdwBin)

/** ff_agenda_times_set_up: to be called once, with the item that it is about. */
void ff_agenda_times_set_up (FfAgendaTimes *self, FfSession *session, FfAgendaItem *item);

G_END_DECLS
