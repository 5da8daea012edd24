/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_COMMITMENT_EDITOR (ff_commitment_editor_get_type ())
/** FfCommitmentEditor: all that a commitment holds, and the stages that it has gone through. */
G_DECLARE_FINAL_TYPE (FfCommitmentEditor, ff_commitment_editor, FF, COMMITMENT_EDITOR, AdwBin)

GtkWidget *ff_commitment_editor_new (FfSession *session, FfCommitment *commitment);

G_END_DECLS
