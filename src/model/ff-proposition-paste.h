/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-proposition.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ff_proposition_paste_read:
 * @text: a pasted list, one proposition a line
 * @living: (element-type FfProposition): the propositions there are
 *
 * Reads @text as propositions: bullets and leading numbers are taken off, blank lines skipped. A
 * line that was numbered keeps its number if no other proposition has it; all else is numbered
 * on from the highest number there is.
 *
 * Returns: (transfer full) (element-type FfProposition): drafts with number, text and a proposed
 *   short title.
 */
GPtrArray *ff_proposition_paste_read (const char *text, GListModel *living);

/** ff_proposition_paste_is_list: Returns: whether @text holds more than one proposition. */
gboolean ff_proposition_paste_is_list (const char *text);

G_END_DECLS
