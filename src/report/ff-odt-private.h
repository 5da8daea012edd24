/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-document.h"

G_BEGIN_DECLS

/** ff_odt_append_text: appends @text, escaped, its breaks and rows of blanks as elements. */
void ff_odt_append_text (GString *out, const char *text);

/** ff_odt_append_styles: appends the automatic styles that the body uses; @width: of the text. */
void ff_odt_append_styles (GString *out, FfDocument *document, double width);

/** ff_odt_append_body: appends all blocks. */
void ff_odt_append_body (GString *out, FfDocument *document);

G_END_DECLS
