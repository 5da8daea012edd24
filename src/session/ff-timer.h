/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-countdown.h"
#include "session/ff-session.h"

G_BEGIN_DECLS

#define FF_TYPE_TIMER (ff_timer_get_type ())
/**
 * FfTimer:
 *
 * The timer of the agenda item that is under way: the one that has begun and not ended. It lives
 * in the session's file like everything else, so that pausing it is a step that can be undone and
 * a restart finds it where it was. While the program runs it follows the monotonic clock: a time of
 * day that is set right does not move it, and a machine that slept has not stopped it, as the room
 * has talked on.
 *
 * Signal "changed": another item is under way, or its time is another.
 *
 * Signal "slept" (guint): the machine slept for this many minutes, 1 or more, while the timer ran.
 */
G_DECLARE_FINAL_TYPE (FfTimer, ff_timer, FF, TIMER, GObject)

FfTimer *ff_timer_new (FfSession *session);

/** ff_timer_get_item: Returns: (transfer none) (nullable): what is under way and has minutes. */
FfAgendaItem *ff_timer_get_item (FfTimer *self);

/** ff_timer_get_countdown: Returns: (transfer none) (nullable): its timer. */
const FfCountdown *ff_timer_get_countdown (FfTimer *self);

/** ff_timer_get_now: Returns: the time that its countdown is to be read at. */
gint64 ff_timer_get_now (FfTimer *self);

/** ff_timer_notice_sleep: finds out whether the machine slept, and tells so once. */
void ff_timer_notice_sleep (FfTimer *self);

/**
 * ff_timer_find_next: Returns: (transfer none) (nullable): what comes after the item under way; if
 *   there is none, the first that has not begun, of today's meeting if there is one today.
 */
FfAgendaItem *ff_timer_find_next (FfTimer *self);

/** ff_timer_start: begins @item now; what was under way has ended. */
void ff_timer_start (FfTimer *self, FfAgendaItem *item);

/** ff_timer_set_paused: lets the timer stand, or go on from there. */
void ff_timer_set_paused (FfTimer *self, gboolean paused);

/** ff_timer_add_minute: gives the item under way a minute more. */
void ff_timer_add_minute (FfTimer *self);

G_END_DECLS
