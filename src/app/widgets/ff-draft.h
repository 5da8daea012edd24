/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-text-entry.h"
#include "session/ff-session.h"

G_BEGIN_DECLS

/**
 * ff_draft_keep:
 * @entry: whose words are kept nowhere until they are added
 * @place: what @entry is for, such as "contribution"; one entry of a session for each
 *
 * Keeps what stands in @entry while it is typed, beside the user's other state and not in the
 * session, since nobody has said it yet; and puts back what was kept when the program ended before
 * it was added, by a crash or a power cut, also where the file of the session lies elsewhere by
 * then. An entry that is emptied is forgotten. What cannot be kept is no reason to disturb who
 * types.
 */
void ff_draft_keep (FfTextEntry *entry, FfSession *session, const char *place);

G_END_DECLS
