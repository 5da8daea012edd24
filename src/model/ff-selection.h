/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_SELECTION (ff_selection_get_type ())
/** FfSelection: a proposition taken into Design, alone or joined with an overlapping one. */
G_DECLARE_FINAL_TYPE (FfSelection, ff_selection, FF, SELECTION, FfRecord)

/** FfSelectionField: the fields, in the order of the columns. */
typedef enum
{
  FF_SELECTION_POSITION,    /* order, from 0 */
  FF_SELECTION_PROPOSITION, /* that was taken */
  FF_SELECTION_JOINED_WITH, /* the overlapping one that goes with it, or 0 */
  FF_SELECTION_TEXT,        /* the group's own wording; "" while it is the proposition's */
  FF_SELECTION_REASON,      /* why it was taken, for the report */
} FfSelectionField;

FF_NUMBER_FIELD (FfSelection, ff_selection, position, int, FF_SELECTION_POSITION)
FF_NUMBER_FIELD (FfSelection, ff_selection, proposition, gint64, FF_SELECTION_PROPOSITION)
FF_NUMBER_FIELD (FfSelection, ff_selection, joined_with, gint64, FF_SELECTION_JOINED_WITH)
FF_TEXT_FIELD (FfSelection, ff_selection, text, FF_SELECTION_TEXT)
FF_TEXT_FIELD (FfSelection, ff_selection, reason, FF_SELECTION_REASON)

G_END_DECLS
