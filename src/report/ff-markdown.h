/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-document.h"

G_BEGIN_DECLS

/**
 * ff_markdown_write:
 *
 * Returns: (transfer full): @document as CommonMark with tables as most readers know them. Words
 *   that would read as markup are escaped.
 */
char *ff_markdown_write (FfDocument *document);

G_END_DECLS
