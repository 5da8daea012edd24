/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-vote-room.h"

#include "ff-test.h"
#include "model/ff-slip.h"

void
ff_vote_room_flush (FfVoteRoom *room)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (room->session, &error);
  g_assert_no_error (error);
}

void
ff_vote_room_refuse (FfVoteRoom *room, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (ff_session_flush (room->session, &error));
  ff_test_assert_sentence (error, FF_ERROR, code);
}

void
ff_vote_room_set_up (FfVoteRoom *room, gconstpointer data)
{
  g_autofree char *path = ff_test_build_path ("room.fourfold");
  g_autoptr (GError) error = NULL;

  room->session = ff_session_create (path, NULL, &error);
  g_assert_no_error (error);
  room->model = ff_session_get_model (room->session);
  for (int i = 0; i < 4; i++)
    ff_session_add_proposition (room->session, 0, "People are told first", NULL);
  ff_vote_room_flush (room);
}

void
ff_vote_room_tear_down (FfVoteRoom *room, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) findings = NULL;

  ff_vote_room_flush (room);
  findings = ff_session_check (room->session, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
  g_assert_finalize_object (room->session);
}

gint64
ff_vote_room_id_of (FfVoteRoom *room, int number)
{
  return ff_record_get_id (FF_RECORD (ff_model_find_numbered (room->model, number)));
}

void
ff_vote_room_open (FfVoteRoom *room, FfRoundMethod method, gboolean secret, int present)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);

  ff_round_set_method (FF_ROUND (draft), method);
  ff_round_set_secret (FF_ROUND (draft), secret);
  ff_round_set_present (FF_ROUND (draft), present);
  ff_session_open_round (room->session, FF_ROUND (draft), NULL);
  ff_vote_room_flush (room);
  room->round = ff_model_find_round (room->model, 0);
}

FfRoundCount *
ff_vote_room_get_count (FfVoteRoom *room)
{
  return ff_model_get_count (room->model, ff_record_get_id (FF_RECORD (room->round)));
}

FfBallot *
ff_vote_room_read (FfVoteRoom *room, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) options
      = ff_model_list_where (room->model, FF_TYPE_ROUND_OPTION, FF_ROUND_OPTION_ROUND,
                             ff_record_get_id (FF_RECORD (room->round)));
  FfBallot *ballot = ff_slip_parse (text, room->round, options, &error);

  g_assert_no_error (error);
  return ballot;
}

void
ff_vote_room_cast (FfVoteRoom *room, const char *text, int pass)
{
  g_autoptr (FfBallot) ballot = ff_vote_room_read (room, text);

  ballot->pass = pass;
  ff_session_cast_ballot (room->session, ballot);
}

FfSlipMark *
ff_vote_room_find_slip (FfVoteRoom *room, int slip)
{
  return ff_round_count_find_slip (ff_vote_room_get_count (room), 1, slip);
}

int
ff_vote_room_get_dots (FfVoteRoom *room, int number)
{
  FfTally *tally = ff_round_count_get_tally (ff_vote_room_get_count (room));

  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->number == number)
      return ff_tally_get_row (tally, i)->dots;
  g_assert_not_reached ();
}

void
ff_vote_room_reveal (FfVoteRoom *room)
{
  ff_session_close_round (room->session, room->round);
  ff_session_reveal_round (room->session, room->round);
  ff_vote_room_flush (room);
}
