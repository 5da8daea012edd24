/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-private.h"
#include "store/ff-whole.h"

#include <glib/gi18n.h>

static gboolean
fill_work (FfStore *store, gpointer data, GError **error)
{
  return ff_whole_fill (store, data, error);
}

void
ff_session_take_snapshot (FfSession *self, FfSnapshot *snapshot)
{
  ff_session_push (self, _ ("Fill the session"), FF_STEP_KIND_FRESH, fill_work, snapshot,
                   (GDestroyNotify) ff_snapshot_free);
}
