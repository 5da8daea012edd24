/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-breakout-table.h"

#include <glib/gi18n.h>

struct _FfBreakoutTable
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "position", FF_FIELD_INTEGER },
  { "name", FF_FIELD_TEXT },
};

FF_DEFINE_RECORD (FfBreakoutTable,
                  ff_breakout_table,
                  "breakout_table",
                  N_ ("Add table"),
                  N_ ("Edit table"),
                  N_ ("Remove table"))
