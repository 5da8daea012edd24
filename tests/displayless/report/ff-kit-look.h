/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-kit.h"
#include "report/ff-pages-private.h"

G_BEGIN_DECLS

/* How tests look at the sheets of the printed kit. */

/** ff_kit_look_lay_out: Returns: (transfer full): one part of the kit, with usual settings. */
FfPages *ff_kit_look_lay_out (FfModel *model, FfKitPart part, FfPaper paper);

/** ff_kit_look_dup_line: Returns: (transfer full): the words that @mark shows; "" for no line. */
char *ff_kit_look_dup_line (const FfMark *mark);

/** ff_kit_look_count: Returns: how many lines of @page are exactly @words; of all pages for -1. */
guint ff_kit_look_count (FfPages *pages, int page, const char *words);

/** ff_kit_look_count_marks: Returns: how many marks of @kind there are on all pages. */
guint ff_kit_look_count_marks (FfPages *pages, FfMarkKind kind);

/** ff_kit_look_dup_text: Returns: (transfer full): all lines of @page, one below the other. */
char *ff_kit_look_dup_text (FfPages *pages, guint page);

/** ff_kit_look_assert_within: fails unless everything stands within the sheets, up to @margin from
 *   their edges; lines to cut along go to the edge. */
void ff_kit_look_assert_within (FfPages *pages, double margin);

G_END_DECLS
