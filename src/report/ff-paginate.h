/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-galley.h"
#include "report/ff-report.h"

G_BEGIN_DECLS

/** FfPageNumber: where the number of a heading's page is to stand. */
typedef struct
{
  guint sheet;
  guint heading;
  double y;   /* baseline */
  guint node; /* of the entry */
} FfPageNumber;

/**
 * ff_paginate:
 * @numbers: (out) (transfer full) (element-type FfPageNumber): to be filled in by the caller
 *
 * Cuts @galley into pages and notes in its headings where they came to stand. No heading ends a
 * page, paragraphs are divided so that two lines stand together, tables repeat their heads, and
 * lists in two columns are balanced.
 *
 * Returns: (transfer full) (element-type FfSheet): at least one page.
 */
GPtrArray *ff_paginate (FfGalley *galley, const FfPaper *paper, GArray **numbers);

G_END_DECLS
