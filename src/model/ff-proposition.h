/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_PROPOSITION (ff_proposition_get_type ())
/** FfProposition: a provocative proposition. */
G_DECLARE_FINAL_TYPE (FfProposition, ff_proposition, FF, PROPOSITION, FfRecord)

/**
 * The most characters of a short title that is proposed: as many as stand beside a bar at the size
 * the wall is read at.
 */
#define FF_PROPOSITION_TITLE_LENGTH 48

/** FfPropositionField: the fields, in the order of the columns. */
typedef enum
{
  FF_PROPOSITION_NUMBER,      /* kept for ever, from 1; no two propositions share one */
  FF_PROPOSITION_TEXT,        /* in full */
  FF_PROPOSITION_TITLE,       /* short form for tables and bars */
  FF_PROPOSITION_WITHDRAWN,   /* whether it is no longer put to the room; it can be restored */
  FF_PROPOSITION_JOINED_INTO, /* the proposition that speaks for it since they were joined, or 0 */
} FfPropositionField;

FF_NUMBER_FIELD (FfProposition, ff_proposition, number, int, FF_PROPOSITION_NUMBER)
FF_TEXT_FIELD (FfProposition, ff_proposition, text, FF_PROPOSITION_TEXT)
FF_TEXT_FIELD (FfProposition, ff_proposition, title, FF_PROPOSITION_TITLE)
FF_NUMBER_FIELD (FfProposition, ff_proposition, withdrawn, gboolean, FF_PROPOSITION_WITHDRAWN)
FF_NUMBER_FIELD (FfProposition, ff_proposition, joined_into, gint64, FF_PROPOSITION_JOINED_INTO)

G_END_DECLS
