/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FfSheetKind: what of a session goes into a spreadsheet.
 * @FF_SHEET_BALLOTS: of the newest round; see ff_ballots_csv_write()
 * @FF_SHEET_RESULTS: of the newest round; see ff_tally_to_csv()
 * @FF_SHEET_CONTRIBUTIONS: in the columns in which contributions are imported
 * @FF_SHEET_PROPOSITIONS: in the columns in which propositions are imported
 * @FF_SHEET_COMMITMENTS: with what they carry out, and how far they have come
 */
typedef enum
{
  FF_SHEET_BALLOTS,
  FF_SHEET_RESULTS,
  FF_SHEET_CONTRIBUTIONS,
  FF_SHEET_PROPOSITIONS,
  FF_SHEET_COMMITMENTS,
} FfSheetKind;
#define FF_TYPE_SHEET_KIND (ff_sheet_kind_get_type ())
GType ff_sheet_kind_get_type (void);

/**
 * ff_records_csv_write:
 * @kind: contributions, propositions or commitments; the owners of a non-disclosing session are
 *   left out
 *
 * Returns: (transfer full): UTF-8, with a head even where there are no rows.
 */
GBytes *ff_records_csv_write (FfModel *model, FfSheetKind kind);

G_END_DECLS
