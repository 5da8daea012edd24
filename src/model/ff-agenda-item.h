/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_AGENDA_ITEM (ff_agenda_item_get_type ())
/** FfAgendaItem: one entry of a meeting's timetable. */
G_DECLARE_FINAL_TYPE (FfAgendaItem, ff_agenda_item, FF, AGENDA_ITEM, FfRecord)

/** FfAgendaItemField: the fields, in the order of the columns. */
typedef enum
{
  FF_AGENDA_ITEM_MEETING,      /* that it belongs to */
  FF_AGENDA_ITEM_POSITION,     /* order within the meeting, from 0 */
  FF_AGENDA_ITEM_TITLE,        /* of the activity */
  FF_AGENDA_ITEM_DETAILS,      /* a line about it, or "" */
  FF_AGENDA_ITEM_PHASE,        /* that it serves, or none */
  FF_AGENDA_ITEM_START,        /* planned, in minutes after midnight; -1 follows the item before */
  FF_AGENDA_ITEM_MINUTES,      /* planned length */
  FF_AGENDA_ITEM_FIXED,        /* whether it must not move (lunch) */
  FF_AGENDA_ITEM_ACTUAL_START, /* ISO 8601 local time at which it began, or "" */
  FF_AGENDA_ITEM_ACTUAL_END,   /* ISO 8601 local time at which it ended, or "" */
  FF_AGENDA_ITEM_ADDED,        /* minutes that it was given while it ran */
  FF_AGENDA_ITEM_WAITED,       /* seconds since its start that its timer does not count */
  FF_AGENDA_ITEM_STANDS,       /* seconds counted when its timer was paused; -1 while that runs */
} FfAgendaItemField;

FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, meeting, gint64, FF_AGENDA_ITEM_MEETING)
FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, position, int, FF_AGENDA_ITEM_POSITION)
FF_TEXT_FIELD (FfAgendaItem, ff_agenda_item, title, FF_AGENDA_ITEM_TITLE)
FF_TEXT_FIELD (FfAgendaItem, ff_agenda_item, details, FF_AGENDA_ITEM_DETAILS)
FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, phase, FfPhase, FF_AGENDA_ITEM_PHASE)
FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, start, int, FF_AGENDA_ITEM_START)
FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, minutes, int, FF_AGENDA_ITEM_MINUTES)
FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, fixed, gboolean, FF_AGENDA_ITEM_FIXED)
FF_TEXT_FIELD (FfAgendaItem, ff_agenda_item, actual_start, FF_AGENDA_ITEM_ACTUAL_START)
FF_TEXT_FIELD (FfAgendaItem, ff_agenda_item, actual_end, FF_AGENDA_ITEM_ACTUAL_END)
FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, added, int, FF_AGENDA_ITEM_ADDED)
FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, waited, int, FF_AGENDA_ITEM_WAITED)
FF_NUMBER_FIELD (FfAgendaItem, ff_agenda_item, stands, int, FF_AGENDA_ITEM_STANDS)

G_END_DECLS
