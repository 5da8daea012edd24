/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

/* What all panels have in common that follow one round of a session. */

/**
 * ff_round_panel_take:
 * @own_session: (inout) (nullable): that of the panel
 * @own_round: (inout) (nullable): the round that the panel shows
 * @round: (nullable): the one that it is to show
 * @let_go: lets go of the round before, and of all that was connected for it
 * @panel: given to @let_go
 *
 * Returns: whether the panel has another round to show now; it holds on to that already.
 */
gboolean ff_round_panel_take (FfSession **own_session,
                              FfRound **own_round,
                              FfSession *session,
                              FfRound *round,
                              GDestroyNotify let_go,
                              gpointer panel);

/** ff_round_panel_dup_options: Returns: (transfer full) (element-type FfRoundOption): of @round, by
 * their place on the ballot. They are frozen, so there never are others. */
GPtrArray *ff_round_panel_dup_options (FfSession *session, FfRound *round);

G_END_DECLS
