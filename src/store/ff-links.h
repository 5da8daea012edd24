/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-record.h"
#include "store/ff-connection.h"

G_BEGIN_DECLS

/**
 * ff_links_check:
 * @before: (nullable): the row as it stands; %NULL for one that is new
 * @after: the row as it is to be
 *
 * Whether all that @after refers to is in the file, and nothing that refers to its own kind leads
 * back to @after. What stands in @before has been checked before. The reader of XML refuses the
 * same, so that what is kept here can be exported and read again.
 *
 * Returns: %FALSE with one sentence that names the record, the field and what would be right.
 */
gboolean
ff_links_check (FfConnection *connection, FfRecord *before, FfRecord *after, GError **error);

G_END_DECLS
