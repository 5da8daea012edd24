/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-kit.h"
#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_KIT_WINDOW (ff_kit_window_get_type ())
/**
 * FfKitWindow:
 *
 * The printed kit: which sheets, on what paper, and how the voting slips are cut; with the pages
 * beside it as they will be printed, following the session. Escape closes it.
 *
 * Actions: "kit.print", and "kit.save" as a PDF.
 */
G_DECLARE_FINAL_TYPE (FfKitWindow, ff_kit_window, FF, KIT_WINDOW, AdwWindow)

/** ff_kit_window_new: @parts: flags 1 << FfKitPart: what is chosen at first. */
GtkWindow *ff_kit_window_new (GtkWindow *parent, FfSession *session, guint parts);

/** ff_kit_window_new_for_plan: as ff_kit_window_new(), for a vote in preparation as it is planned
 *   now. */
GtkWindow *
ff_kit_window_new_for_plan (GtkWindow *parent, FfSession *session, FfRoundPlan *plan, guint parts);

/** ff_kit_window_get_settings: what would be printed now; borrows from @self. */
void ff_kit_window_get_settings (FfKitWindow *self, FfKitSettings *settings);

/** ff_kit_window_save_to: saves the sheets as they are chosen to @file, without asking. */
void ff_kit_window_save_to (FfKitWindow *self, GFile *file);

G_END_DECLS
