/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"
#include "store/ff-store.h"

G_BEGIN_DECLS

/* For the files of the session alone: how verbs reach the store. */

/**
 * ff_session_push:
 * @label: translated name of the step of undo
 * @data: (transfer full): given to @work on the store's thread, freed by @destroy
 */
void ff_session_push (FfSession *self,
                      const char *label,
                      FfStepKind kind,
                      FfWork work,
                      gpointer data,
                      GDestroyNotify destroy);

G_END_DECLS
