/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-document.h"
#include "report/ff-report.h"

G_BEGIN_DECLS

/**
 * ff_odt_write:
 * @paper: on which it is to be printed
 *
 * Writes @document as an OpenDocument text, for those who want to go on writing: real headings,
 * lists and tables, styles to change, contents that can be made anew, charts as pictures.
 *
 * Returns: (transfer full): the file's contents; %NULL with one sentence if they could not be
 *   packed.
 */
GBytes *ff_odt_write (FfDocument *document, const FfPaper *paper, GError **error);

G_END_DECLS
