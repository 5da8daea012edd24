/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-projector.h"

G_BEGIN_DECLS

#define FF_TYPE_PROJECTOR_PREVIEW (ff_projector_preview_get_type ())
/**
 * FfProjectorPreview:
 *
 * The wall as it is and as it comes next, in small and to scale, so that the facilitator never
 * turns round; for the foot of the sidebar. Says in words whether the wall is shown, frozen or
 * blank.
 *
 * Property "projector" (nullable).
 */
G_DECLARE_FINAL_TYPE (FfProjectorPreview, ff_projector_preview, FF, PROJECTOR_PREVIEW, GtkWidget)

/** ff_projector_preview_set_projector: @projector: (nullable): whose wall is shown. */
void ff_projector_preview_set_projector (FfProjectorPreview *self, FfProjector *projector);

G_END_DECLS
