/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_COMMITMENT (ff_commitment_get_type ())
/** FfCommitment: a Destiny action. */
G_DECLARE_FINAL_TYPE (FfCommitment, ff_commitment, FF, COMMITMENT, FfRecord)

/** FfCommitmentField: the fields, in the order of the columns. */
typedef enum
{
  FF_COMMITMENT_POSITION,  /* order, from 0 */
  FF_COMMITMENT_SELECTION, /* that it carries out, or 0 */
  FF_COMMITMENT_KIND,      /* we will, others need to, start, keep or stop */
  FF_COMMITMENT_TEXT,      /* of the action */
  FF_COMMITMENT_OWNER,     /* who sees to it, or "" */
  FF_COMMITMENT_SUCCESSOR, /* who takes over when the owner moves on, or "" */
  FF_COMMITMENT_HELP,      /* needed from whom, or "" */
  FF_COMMITMENT_DUE,       /* day by which it is done */
  FF_COMMITMENT_REVIEW,    /* day on which it is looked at again */
  FF_COMMITMENT_QUICK_WIN, /* whether it can be done at once */
  FF_COMMITMENT_STAGE, /* 1 stuck, 2 thinking, 3 decided, 4 acting, 5 sustaining; the owner has the
                          last word */
} FfCommitmentField;

FF_NUMBER_FIELD (FfCommitment, ff_commitment, position, int, FF_COMMITMENT_POSITION)
FF_NUMBER_FIELD (FfCommitment, ff_commitment, selection, gint64, FF_COMMITMENT_SELECTION)
FF_NUMBER_FIELD (FfCommitment, ff_commitment, kind, FfCommitmentKind, FF_COMMITMENT_KIND)
FF_TEXT_FIELD (FfCommitment, ff_commitment, text, FF_COMMITMENT_TEXT)
FF_TEXT_FIELD (FfCommitment, ff_commitment, owner, FF_COMMITMENT_OWNER)
FF_TEXT_FIELD (FfCommitment, ff_commitment, successor, FF_COMMITMENT_SUCCESSOR)
FF_TEXT_FIELD (FfCommitment, ff_commitment, help, FF_COMMITMENT_HELP)
FF_TEXT_FIELD (FfCommitment, ff_commitment, due, FF_COMMITMENT_DUE)
FF_TEXT_FIELD (FfCommitment, ff_commitment, review, FF_COMMITMENT_REVIEW)
FF_NUMBER_FIELD (FfCommitment, ff_commitment, quick_win, gboolean, FF_COMMITMENT_QUICK_WIN)
FF_NUMBER_FIELD (FfCommitment, ff_commitment, stage, int, FF_COMMITMENT_STAGE)

/** FF_STAGE_SUSTAINING: the last stage: it is done, and goes on by itself. */
#define FF_STAGE_SUSTAINING 5

/** ff_commitment_is_open: Returns: whether it has not reached the last stage. */
gboolean ff_commitment_is_open (FfCommitment *self);

/**
 * ff_commitment_is_overdue:
 * @today: as YYYY-MM-DD
 *
 * Returns: whether it is open and the day by which it was to be done has passed.
 */
gboolean ff_commitment_is_overdue (FfCommitment *self, const char *today);

G_END_DECLS
