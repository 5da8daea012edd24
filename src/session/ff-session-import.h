/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/ff-source.h"
#include "session/ff-session.h"

G_BEGIN_DECLS

/** FfImportKind: what a source is read as. */
typedef enum
{
  FF_IMPORT_CONTRIBUTIONS,
  FF_IMPORT_PROPOSITIONS,
  FF_IMPORT_BALLOTS,
  FF_IMPORT_TALLY,
  FF_IMPORT_SESSION,
} FfImportKind;
#define FF_TYPE_IMPORT_KIND (ff_import_kind_get_type ())
GType ff_import_kind_get_type (void);

/** FfImportOptions: where what is imported belongs, as far as the source does not say. */
typedef struct
{
  FfPhase phase; /* of contributions */
  int meeting;   /* of contributions, from 1; 0 or 1 for the first, if there is one */
  int round;     /* number, of ballots and tallies; 0 for the newest */
} FfImportOptions;

/**
 * ff_session_import:
 * @source: see ff-item-rows.h, ff-vote-rows.h and ff-xml.h for its forms
 * @options: (nullable): %NULL for Discover, the first meeting, the newest round
 *
 * Reads @source and hands all of it to the session as one step, or nothing.
 *
 * Contributions bring themes, tables, stakeholder groups and prompts along by name; those that
 * the session does not have yet are added in the same step. Propositions without a number get the
 * next free ones. Ballots go into an open round; a tally goes into an open round without ballots,
 * and without an open round it makes one by hands over all propositions and reveals it. A whole
 * session goes into an empty one.
 *
 * Returns: %FALSE with one sentence naming the source, the line and what would be right. What only
 *   the file itself can refuse is told by ff_session_flush() and FfSession::failed.
 */
gboolean ff_session_import (FfSession *self,
                            FfImportKind kind,
                            FfSource *source,
                            const FfImportOptions *options,
                            GError **error);

/**
 * ff_session_preview_import:
 * @source: of contributions
 * @options: (nullable): as above
 *
 * Reads @source without adding anything.
 *
 * Returns: (transfer full) (element-type FfPasteLine): what it holds, with what repeats and what
 * the session has already marked for a decision (see ff-contribution-paste.h); of text the blank
 *   lines too. %NULL with an error, as above.
 */
GListModel *ff_session_preview_import (FfSession *self,
                                       FfSource *source,
                                       const FfImportOptions *options,
                                       GError **error);

/**
 * ff_session_import_decided:
 * @lines: (element-type FfPasteLine): the preview of the same @source, decided on
 *
 * As ff_session_import() of contributions, but what is left out is not added, and what says the
 * same is joined as decided. With nothing to add it does nothing.
 */
gboolean ff_session_import_decided (FfSession *self,
                                    FfSource *source,
                                    const FfImportOptions *options,
                                    GListModel *lines,
                                    GError **error);

G_END_DECLS
