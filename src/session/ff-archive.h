/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

/**
 * ff_archive_write:
 * @cancellable: (nullable): looked at before each file
 *
 * Puts everything that can be made of @session into one ZIP archive: the session's file, the same
 * as XML, the report in every format, the printed kit, what was said, proposed and
 * promised as CSV, and for each round that may be shown its
 * ballots and its result as CSV. What is secret while people vote is not written out, except in the
 * session's own file.
 *
 * Returns: (transfer full): the archive; %NULL with one sentence, or %G_IO_ERROR_CANCELLED.
 */
GBytes *ff_archive_write (FfSession *session, GCancellable *cancellable, GError **error);

G_END_DECLS
