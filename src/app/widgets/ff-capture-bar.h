/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-pile.h"
#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_CAPTURE_BAR (ff_capture_bar_get_type ())
/**
 * FfCaptureBar:
 *
 * The entry into which what the room says is typed, one after another with Enter, and what goes
 * with it: kind, question, meeting, table and group stay as they are set until they are changed
 * (Alt+K, Q, M, L and G open them).
 *
 * Signals: "added" (something was handed to the session), "prompt-changed".
 */
G_DECLARE_FINAL_TYPE (FfCaptureBar, ff_capture_bar, FF, CAPTURE_BAR, GtkWidget)

/** ff_capture_bar_set_up: to be called once. */
void ff_capture_bar_set_up (FfCaptureBar *self, FfSession *session, FfPhase phase);

/** ff_capture_bar_set_pile: what is added goes into @pile where that is a theme or reflections. */
void ff_capture_bar_set_pile (FfCaptureBar *self, FfPile *pile);

/** ff_capture_bar_set_phase: what is added was said in @phase from now on. */
void ff_capture_bar_set_phase (FfCaptureBar *self, FfPhase phase);

/** ff_capture_bar_offer_lines: shows what the lines of @text would become, to be decided on. */
void ff_capture_bar_offer_lines (FfCaptureBar *self, const char *text);

/** ff_capture_bar_offer_file: the same of a text or table; what is wrong with it is told. */
void ff_capture_bar_offer_file (FfCaptureBar *self, GFile *file);

/** ff_capture_bar_get_prompt: Returns: (transfer none) (nullable): the question being answered. */
FfPrompt *ff_capture_bar_get_prompt (FfCaptureBar *self);

/** ff_capture_bar_make_draft: Returns: (transfer full): @text with all that is set to go with it.
 */
FfContribution *ff_capture_bar_make_draft (FfCaptureBar *self, const char *text);

G_END_DECLS
