/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_EVIDENCE (ff_evidence_get_type ())
/** FfEvidence: what grounds a proposition: a contribution or a theme. */
G_DECLARE_FINAL_TYPE (FfEvidence, ff_evidence, FF, EVIDENCE, FfRecord)

/** FfEvidenceField: the fields, in the order of the columns. */
typedef enum
{
  FF_EVIDENCE_PROPOSITION,  /* that is grounded */
  FF_EVIDENCE_CONTRIBUTION, /* that grounds it, or 0 */
  FF_EVIDENCE_THEME,        /* that grounds it, or 0 */
} FfEvidenceField;

FF_NUMBER_FIELD (FfEvidence, ff_evidence, proposition, gint64, FF_EVIDENCE_PROPOSITION)
FF_NUMBER_FIELD (FfEvidence, ff_evidence, contribution, gint64, FF_EVIDENCE_CONTRIBUTION)
FF_NUMBER_FIELD (FfEvidence, ff_evidence, theme, gint64, FF_EVIDENCE_THEME)

G_END_DECLS
