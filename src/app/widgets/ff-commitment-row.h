/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-record-row.h"

G_BEGIN_DECLS

#define FF_TYPE_COMMITMENT_ROW (ff_commitment_row_get_type ())
/**
 * FfCommitmentRow:
 *
 * A commitment in a line or two: kind, words, who and when, how far it has come. Opened, it shows
 * its editor beneath, which is made when it is first needed.
 */
G_DECLARE_FINAL_TYPE (FfCommitmentRow, ff_commitment_row, FF, COMMITMENT_ROW, FfRecordRow)

gboolean ff_commitment_row_get_open (FfCommitmentRow *self);
void ff_commitment_row_set_open (FfCommitmentRow *self, gboolean open);

G_END_DECLS
