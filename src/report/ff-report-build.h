/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"
#include "report/ff-document.h"

G_BEGIN_DECLS

/**
 * ff_report_build:
 *
 * Turns a session into the blocks of its report; a pure function of the model and the locale.
 *
 * Returns: (transfer full): the report. A session without anything still has its title page.
 */
FfDocument *ff_report_build (FfModel *model);

/** ff_report_set_metadata: gives @document the title, authors, subject and language of @model. */
void ff_report_set_metadata (FfDocument *document, FfModel *model);

G_END_DECLS
