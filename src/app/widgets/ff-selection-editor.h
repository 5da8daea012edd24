/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_SELECTION_EDITOR (ff_selection_editor_get_type ())
/**
 * FfSelectionEditor:
 *
 * A selected proposition and all that belongs to its design: the group's own wording, the notes,
 * what it is joined with and why it was taken. Where it is focused, the next note is typed.
 */
G_DECLARE_FINAL_TYPE (FfSelectionEditor, ff_selection_editor, FF, SELECTION_EDITOR, AdwBin)

GtkWidget *ff_selection_editor_new (FfSession *session, FfSelection *selection);

FfSelection *ff_selection_editor_get_selection (FfSelectionEditor *self);

G_END_DECLS
