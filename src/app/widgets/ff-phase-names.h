/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_phase_names_fill:
 * @first: %FF_PHASE_NONE where no phase is a choice, else %FF_PHASE_DISCOVER
 *
 * Fills @drop_down with the names of the phases from @first on, as the session now calls them.
 */
void ff_phase_names_fill (GtkDropDown *drop_down, FfSession *session, FfPhase first);

G_END_DECLS
