/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_EVIDENCE_POPOVER (ff_evidence_popover_get_type ())
/**
 * FfEvidencePopover:
 *
 * What grounds a proposition: the themes and contributions that it grew from, each of which can
 * be taken away, and a choice of the themes that can be added.
 */
G_DECLARE_FINAL_TYPE (FfEvidencePopover, ff_evidence_popover, FF, EVIDENCE_POPOVER, GtkPopover)

GtkWidget *ff_evidence_popover_new (FfSession *session, FfProposition *proposition);

G_END_DECLS
