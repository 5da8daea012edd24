/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

/** FfVoteRoom: a session with four propositions, and the round that is voted in it. */
typedef struct
{
  FfSession *session;
  FfModel *model;
  FfRound *round;
} FfVoteRoom;

/* A fixture; after the test the file must be sound. */
void ff_vote_room_set_up (FfVoteRoom *room, gconstpointer data);
void ff_vote_room_tear_down (FfVoteRoom *room, gconstpointer data);

/** ff_vote_room_flush: the verbs so far must all have been carried out. */
void ff_vote_room_flush (FfVoteRoom *room);
/** ff_vote_room_refuse: one of them must have been refused, with a sentence. */
void ff_vote_room_refuse (FfVoteRoom *room, int code);
/** ff_vote_room_id_of: Returns: the id of the proposition with @number. */
gint64 ff_vote_room_id_of (FfVoteRoom *room, int number);
void ff_vote_room_open (FfVoteRoom *room, FfRoundMethod method, gboolean secret, int present);
FfRoundCount *ff_vote_room_get_count (FfVoteRoom *room);
/** ff_vote_room_read: Returns: (transfer full): what is typed of a slip, as a ballot. */
FfBallot *ff_vote_room_read (FfVoteRoom *room, const char *text);
void ff_vote_room_cast (FfVoteRoom *room, const char *text, int pass);
FfSlipMark *ff_vote_room_find_slip (FfVoteRoom *room, int slip);
/** ff_vote_room_get_dots: Returns: what the tally says of the proposition with @number. */
int ff_vote_room_get_dots (FfVoteRoom *room, int number);
void ff_vote_room_reveal (FfVoteRoom *room);

G_END_DECLS
