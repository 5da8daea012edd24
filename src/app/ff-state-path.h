/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

/**
 * ff_state_path_build:
 * @folder: that holds one file for each session, such as "drafts"
 *
 * What is remembered of a session, but is no part of it, lies beside the user's other state.
 *
 * Returns: (transfer full): where it lies for @session; nothing may be there yet.
 */
char *ff_state_path_build (FfSession *session, const char *folder);

G_END_DECLS
