/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_LANGUAGE_ROW (ff_language_row_get_type ())
/**
 * FfLanguageRow:
 *
 * Chooses the language that a session is held in, each under its own name. A language that the
 * file names and the list does not is kept and shown by its tag.
 */
G_DECLARE_FINAL_TYPE (FfLanguageRow, ff_language_row, FF, LANGUAGE_ROW, AdwComboRow)

/** ff_language_row_bind: shows and edits the language of @session; to be called once. */
void ff_language_row_bind (FfLanguageRow *self, FfSession *session);

G_END_DECLS
