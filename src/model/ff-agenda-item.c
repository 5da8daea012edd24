/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-agenda-item.h"

#include "model/ff-meeting.h"

#include <glib/gi18n.h>

struct _FfAgendaItem
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "meeting", FF_FIELD_REFERENCE, .type = ff_meeting_get_type, .rule = FF_REFERENCE_FOLLOWS,
    .required = TRUE },
  { "position", FF_FIELD_INTEGER },
  { "title", FF_FIELD_TEXT },
  { "details", FF_FIELD_TEXT },
  { "phase", FF_FIELD_CHOICE, .type = ff_phase_get_type },
  { "start", FF_FIELD_INTEGER, .minimum = -1, .maximum = 1439, .initial = -1 },
  { "minutes", FF_FIELD_INTEGER, .minimum = 0, .maximum = 1440, .initial = 0 },
  { "fixed", FF_FIELD_BOOLEAN },
  { "actual-start", FF_FIELD_TEXT },
  { "actual-end", FF_FIELD_TEXT },
  { "added", FF_FIELD_INTEGER, .minimum = 0, .maximum = 1440 },
  { "waited", FF_FIELD_INTEGER, .minimum = 0, .maximum = 86400 },
  { "stands", FF_FIELD_INTEGER, .minimum = -1, .maximum = 86400, .initial = -1 },
};

FF_DEFINE_RECORD (FfAgendaItem,
                  ff_agenda_item,
                  "agenda_item",
                  N_ ("Add agenda item"),
                  N_ ("Edit agenda item"),
                  N_ ("Remove agenda item"))
