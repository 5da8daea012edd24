/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

G_BEGIN_DECLS

/**
 * FfVoice: how much of what was said came from one stakeholder group, beside how much of the room
 * it was; so that a facilitator notices a quiet voice. For the facilitator alone, never a ranking.
 */
typedef struct
{
  FfStakeholderGroup *group; /* (unowned) (nullable): NULL for what came from no known group */
  guint said;                /* contributions, each as often as it was said */
  guint people;              /* of the group in the room; 0 where nobody counted them */
  double share_said;         /* of all that came from a known group, 0 to 1 */
  double share_people;       /* of all who were counted, 0 to 1 */
} FfVoice;

/**
 * ff_voices_count:
 * @phase: in which it was said, or %FF_PHASE_NONE for all
 * @meeting: id of the meeting at which it was said, or 0 for all
 *
 * People are those of @meeting, else of all meetings at which any of it was said: whoever came
 * twice could speak twice.
 *
 * Returns: (transfer full) (element-type FfVoice): every group in the session's own order, then,
 *   where there is something, what came from no known group, with shares of 0.
 */
GArray *ff_voices_count (FfModel *model, FfPhase phase, gint64 meeting);

G_END_DECLS
