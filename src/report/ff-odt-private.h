/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-document.h"
#include "report/ff-report.h"

G_BEGIN_DECLS

/** FfOdt: an OpenDocument text as it is written. */
typedef struct
{
  FfDocument *document;
  FfPages *pages; /* as it will be printed, for the numbers in the contents */
  GString *out;
  double width, height; /* of the type area, in points */
  GPtrArray *charts;    /* of FfChart: those that the body shows */
} FfOdt;

/** ff_odt_append_text: appends @text, escaped, its breaks and rows of blanks as elements. */
void ff_odt_append_text (GString *out, const char *text);

/** ff_odt_append_styles: appends the automatic styles that the body uses; @width: of the text. */
void ff_odt_append_styles (GString *out, FfDocument *document, double width);

/** ff_odt_append_body: appends all blocks. */
void ff_odt_append_body (FfOdt *self);

/** ff_odt_append_contents: appends the table of contents. */
void ff_odt_append_contents (FfOdt *self);

/** ff_odt_append_chart: appends the bars of @block as a picture. */
void ff_odt_append_chart (FfOdt *self, const FfBlock *block);

G_END_DECLS
