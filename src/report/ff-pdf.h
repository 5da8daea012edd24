/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

G_BEGIN_DECLS

/**
 * ff_pdf_write:
 * @now: the date that the file carries
 * @cancellable: (nullable): looked at before each page
 *
 * Draws @pages as PDF with clickable contents, bookmarks, metadata and, where it is known, the
 * structure of the text, so that a screen reader finds headings, lists and tables.
 *
 * Returns: (transfer full): the file's contents; %NULL with one sentence if cairo could not make
 *   them, or with %G_IO_ERROR_CANCELLED.
 */
GBytes *ff_pdf_write (FfPages *pages, GDateTime *now, GCancellable *cancellable, GError **error);

G_END_DECLS
