/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-document.h"

G_BEGIN_DECLS

/**
 * ff_html_write:
 *
 * Returns: (transfer full): @document as one HTML page that needs no other file, readable on a
 *   small screen, in the dark, on paper and aloud.
 */
char *ff_html_write (FfDocument *document);

G_END_DECLS
