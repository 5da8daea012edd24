/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/ff-records-csv.h"
#include "session/ff-session.h"

G_BEGIN_DECLS

/**
 * ff_session_write_sheet:
 *
 * Writes one kind of thing that the session holds as CSV, for a spreadsheet. Ballots and results
 * are those of the newest round, and do not leave before they may be known.
 *
 * Returns: (transfer full): UTF-8; %NULL with one sentence.
 */
GBytes *ff_session_write_sheet (FfSession *self, FfSheetKind kind, GError **error);

G_END_DECLS
