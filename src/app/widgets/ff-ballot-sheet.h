/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-ballot-option.h"
#include "model/ff-ballot-draft.h"

G_BEGIN_DECLS

#define FF_TYPE_BALLOT_SHEET (ff_ballot_sheet_get_type ())
/**
 * FfBallotSheet:
 *
 * All options of a ballot, in reading order down one or two columns, as many to a page as fit at
 * full size: type is paged, never shrunk.
 *
 * Signals "give" and "take" (FfRoundOption); "paged": the page or the number of pages is other
 * than before.
 */
G_DECLARE_FINAL_TYPE (FfBallotSheet, ff_ballot_sheet, FF, BALLOT_SHEET, GtkWidget)

/** ff_ballot_sheet_set_draft: shows the options of @draft and follows its dots. */
void ff_ballot_sheet_set_draft (FfBallotSheet *self, FfBallotDraft *draft, int most);

/** ff_ballot_sheet_set_unit: @unit: height of the type, in pixels. */
void ff_ballot_sheet_set_unit (FfBallotSheet *self, int unit);

guint ff_ballot_sheet_get_n_pages (FfBallotSheet *self);
guint ff_ballot_sheet_get_page (FfBallotSheet *self);
/** ff_ballot_sheet_set_page: @page: from 0; others are brought within the pages there are. */
void ff_ballot_sheet_set_page (FfBallotSheet *self, int page);

/** ff_ballot_sheet_set_only_given: whether only options with dots are shown, to look them over. */
void ff_ballot_sheet_set_only_given (FfBallotSheet *self, gboolean only_given);

/** ff_ballot_sheet_show: turns to the page of @option and puts the focus on it. */
void ff_ballot_sheet_show (FfBallotSheet *self, FfRoundOption *option);

/** ff_ballot_sheet_get_focused: Returns: (transfer none) (nullable): the option with the focus. */
FfRoundOption *ff_ballot_sheet_get_focused (FfBallotSheet *self);

/** ff_ballot_sheet_move_focus: puts the focus @by options on, across pages. */
void ff_ballot_sheet_move_focus (FfBallotSheet *self, int by);

G_END_DECLS
