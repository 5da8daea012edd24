/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-redaction.h"
#include "report/ff-kit.h"
#include "session/ff-session.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FfShareKind: what is given away.
 * @FF_SHARE_REDACTED: a copy without names, groups, private notes and history
 * @FF_SHARE_ARCHIVE: everything that can be made of the session, in one file
 * @FF_SHARE_KIT: sheets of the printed kit, as a PDF
 */
typedef enum
{
  FF_SHARE_REDACTED,
  FF_SHARE_ARCHIVE,
  FF_SHARE_KIT,
} FfShareKind;

/**
 * ff_share_async:
 * @kit: (nullable): which sheets, for %FF_SHARE_KIT
 * @file: where to; it is replaced whole or not at all, and never the session's own
 * @cancellable: (nullable)
 *
 * Makes and writes it on a thread and a copy of its own, so that nobody waits and nothing that
 * happens meanwhile is half in it.
 */
void ff_share_async (FfSession *session,
                     FfShareKind kind,
                     const FfKitSettings *kit,
                     GFile *file,
                     GCancellable *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer user_data);

/**
 * ff_share_finish:
 * @left_out: (out) (optional): what a redacted copy does not hold
 *
 * Returns: whether it was written; %FALSE with one sentence, or %G_IO_ERROR_CANCELLED.
 */
gboolean ff_share_finish (GAsyncResult *result, FfRedaction *left_out, GError **error);

G_END_DECLS
