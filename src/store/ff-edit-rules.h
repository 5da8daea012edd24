/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-record.h"
#include "model/ff-stakeholder-group.h"
#include "store/ff-connection.h"

G_BEGIN_DECLS

/* What may not be changed any more; each tells with one sentence why. */

/** ff_edit_rules_check_change: whether a row may become what @after says. */
gboolean ff_edit_rules_check_change (FfRecord *before, FfRecord *after, GError **error);

/** ff_edit_rules_check_round: whether what belongs to a round may still be added, changed or
 * removed by hand; always so of what belongs to none. */
gboolean ff_edit_rules_check_round (FfConnection *connection, FfRecord *record, GError **error);

/** ff_edit_rules_check_group: whether @group has no part in any vote. */
gboolean
ff_edit_rules_check_group (FfConnection *connection, FfStakeholderGroup *group, GError **error);

G_END_DECLS
