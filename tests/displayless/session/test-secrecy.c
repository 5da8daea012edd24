/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * That the order of voting cannot be read from the bytes of the file. The same ballots, with the
 * same ids, are cast in two orders; what differs in the files afterwards is all that could tell the
 * orders apart. SQLite keeps what is inserted into a page from its end downwards, and what is moved
 * to another page may leave its bytes behind, so this is not to be had for nothing.
 */
#include "ff-test.h"
#include "session/ff-session.h"
#include "store/ff-votes.h"

#include <string.h>

#define PAGE 4096
#define OPTIONS 8

typedef struct
{
  int before; /* ballots of a round that was revealed before */
  int ballots;
} Size;

typedef struct
{
  char *path;
  FfSession *session;
  FfModel *model;
} Room;

static void
flush (Room *room)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (room->session, &error);
  g_assert_no_error (error);
}

static Room
make_room (const char *name)
{
  g_autofree char *path = ff_test_build_path (name);
  g_autoptr (GError) error = NULL;
  Room room = { g_steal_pointer (&path), NULL, NULL };

  room.session = ff_session_create (room.path, NULL, &error);
  g_assert_no_error (error);
  room.model = ff_session_get_model (room.session);
  for (int i = 0; i < OPTIONS; i++)
    ff_session_add_proposition (room.session, 0, "People are told first, and in person", NULL);
  flush (&room);
  return room;
}

static void
leave (Room *room)
{
  g_assert_finalize_object (room->session);
  g_free (room->path);
}

static gint64
open_secret_round (Room *room)
{
  g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);

  ff_session_open_round (room->session, FF_ROUND (draft), NULL);
  flush (room);
  return ff_record_get_id (FF_RECORD (ff_model_find_round (room->model, 0)));
}

/* Ballot @i of a room: whatever the order, the same id and the same dots. */
static FfBallot *
make_ballot (Room *room, gint64 round, int i)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) i + 1);
  FfBallot *ballot = ff_ballot_new (round);
  int n = g_rand_int_range (random, 0, 5);

  ballot->id = ((gint64) g_rand_int_range (random, 1, G_MAXINT) << 32) | g_rand_int (random);
  for (int j = 0; j < n; j++)
    {
      int number = g_rand_int_range (random, 1, OPTIONS + 1);
      FfProposition *proposition = ff_model_find_numbered (room->model, number);

      ff_ballot_set (ballot, ff_record_get_id (FF_RECORD (proposition)), 1);
    }
  return ballot;
}

/* Casts ballots 0 to @n - 1, one by one, in an order that differs with @order. */
static void
vote (Room *room, gint64 round, int first, int n, guint32 order)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (order);
  g_autofree int *queue = g_new (int, n);

  for (int i = 0; i < n; i++)
    {
      int other = g_rand_int_range (random, 0, i + 1);

      queue[i] = queue[other];
      queue[other] = first + i;
    }
  for (int i = 0; i < n; i++)
    {
      g_autoptr (FfBallot) ballot = make_ballot (room, round, queue[i]);

      ff_session_cast_ballot (room->session, ballot);
      flush (room);
    }
}

static void
end_round (Room *room, gboolean reveal)
{
  ff_session_close_round (room->session, ff_model_find_round (room->model, 0));
  if (reveal)
    ff_session_reveal_round (room->session, ff_model_find_round (room->model, 0));
  flush (room);
}

static GBytes *
load (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &error);

  g_assert_no_error (error);
  return bytes;
}

/* The word by which a file is known is chosen by chance, before anybody votes. */
static GBytes *
load_nameless (Room *room)
{
  g_autoptr (GBytes) bytes = load (room->path);
  const char *id = ff_session_get_id (room->session);
  gsize length = 0;
  guint8 *data = g_bytes_unref_to_data (g_steal_pointer (&bytes), &length);
  guint8 *at = data;

  while ((at = memmem (at, length - (gsize) (at - data), id, strlen (id))) != NULL)
    memset (at, 0, strlen (id));
  return g_bytes_new_take (data, length);
}

/* -- pages ---------------------------------------------------------------------------------- */

static guint
read_two (const guint8 *at)
{
  return ((guint) at[0] << 8) | at[1];
}

/* The numbers of the pages below an inner page of an index say how the file grew, which VACUUM
 * takes away when the round ends; they say nothing of what is in the pages. */
static void
blank_page_numbers (guint8 *page)
{
  guint cells = read_two (page + 3);

  memset (page + 8, 0, 4);
  for (guint i = 0; i < cells; i++)
    memset (page + read_two (page + 12 + 2 * i), 0, 4);
}

static int
compare_pages (gconstpointer a, gconstpointer b)
{
  return memcmp (*(gconstpointer const *) a, *(gconstpointer const *) b, PAGE);
}

/* All pages of indexes, which are those of ballots, wherever they stand in the file. */
static GPtrArray *
take_ballot_pages (GBytes *bytes, gsize start, gsize stride)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func (g_free);
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  for (gsize at = start; at + PAGE <= length; at += stride)
    {
      guint8 *page;

      if (data[at] != 2 && data[at] != 10)
        continue;
      page = g_memdup2 (data + at, PAGE);
      if (*page == 2)
        blank_page_numbers (page);
      g_ptr_array_add (pages, page);
    }
  g_ptr_array_sort (pages, compare_pages);
  return pages;
}

static void
assert_same_pages (GPtrArray *first, GPtrArray *second)
{
  g_assert_cmpuint (first->len, >, 0);
  g_assert_cmpuint (first->len, ==, second->len);
  for (guint i = 0; i < first->len; i++)
    g_assert_cmpmem (first->pdata[i], PAGE, second->pdata[i], PAGE);
}

/* -- the file ------------------------------------------------------------------------------- */

typedef struct
{
  GBytes *voting;
  GBytes *closed;
} Images;

static Images
hold_round (const char *name, const Size *size, guint32 order)
{
  Room room = make_room (name);
  Images images;
  gint64 round;

  if (size->before > 0)
    {
      vote (&room, open_secret_round (&room), 1000, size->before, 1);
      end_round (&room, TRUE);
    }
  round = open_secret_round (&room);
  vote (&room, round, 0, size->ballots, order);
  images.voting = load_nameless (&room);
  end_round (&room, FALSE);
  images.closed = load_nameless (&room);
  leave (&room);
  return images;
}

static void
compare_orders (const Size *size)
{
  Images first = hold_round ("first.fourfold", size, 2);
  Images second = hold_round ("second.fourfold", size, 3);
  g_autoptr (GPtrArray) first_pages = take_ballot_pages (first.voting, 0, PAGE);
  g_autoptr (GPtrArray) second_pages = take_ballot_pages (second.voting, 0, PAGE);
  g_autoptr (GFile) dir = g_file_new_for_path (ff_test_get_dir ());

  g_assert_cmpuint (g_bytes_get_size (first.voting), ==, g_bytes_get_size (second.voting));
  assert_same_pages (first_pages, second_pages);
  /* Free pages, and everything else: byte for byte. */
  g_assert_true (g_bytes_equal (first.closed, second.closed));
  g_bytes_unref (first.voting);
  g_bytes_unref (first.closed);
  g_bytes_unref (second.voting);
  g_bytes_unref (second.closed);
}

static void
the_order_of_voting_cannot_be_read_from_the_file (gconstpointer data)
{
  compare_orders (data);
}

/* The test above would also pass if the files could not differ; without a secret they do. */
static void
the_order_of_an_open_vote_is_in_the_file (void)
{
  GBytes *images[2];

  for (guint i = 0; i < 2; i++)
    {
      Room room = make_room (i == 0 ? "first.fourfold" : "second.fourfold");
      g_autoptr (FfRecord) draft = ff_record_new (FF_TYPE_ROUND);

      ff_round_set_secret (FF_ROUND (draft), FALSE);
      ff_session_open_round (room.session, FF_ROUND (draft), NULL);
      flush (&room);
      vote (&room, ff_record_get_id (FF_RECORD (ff_model_find_round (room.model, 0))), 0, 20,
            2 + i);
      images[i] = load_nameless (&room);
      leave (&room);
    }
  g_assert_false (g_bytes_equal (images[0], images[1]));
  g_bytes_unref (images[0]);
  g_bytes_unref (images[1]);
}

/* -- the journal ---------------------------------------------------------------------------- */

typedef struct
{
  FfBallot *ballot;
  char *journal;
  GBytes *image; /* of the journal, while the transaction is under way */
} Last;

static gboolean
cast_and_look (FfStore *store, gpointer data, GError **error)
{
  Last *last = data;

  if (!ff_votes_cast (store, last->ballot, error)
      || !ff_votes_settle (store, last->ballot->round, error))
    return FALSE;
  last->image = load (last->journal);
  return TRUE;
}

/* Returns: the journal that a crash within the last of @n ballots would leave. */
static GBytes *
catch_journal (const char *name, int n, guint32 order)
{
  Room room = make_room (name);
  gint64 round = open_secret_round (&room);
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autofree char *journal = g_strconcat (room.path, "-journal", NULL);
  g_autoptr (FfBallot) ballot = make_ballot (&room, round, 5000);
  g_autoptr (FfChanges) changes = NULL;
  g_autoptr (GError) error = NULL;
  Last last = { ballot, journal, NULL };
  FfStore *store;

  vote (&room, round, 0, n, order);
  store = ff_store_open (room.path, clock, &error);
  g_assert_no_error (error);
  changes = ff_store_run (store, "Cast", FF_STEP_KIND_SECRET, cast_and_look, &last, &error);
  g_assert_no_error (error);
  ff_store_free (store);
  g_assert_false (g_file_test (journal, G_FILE_TEST_EXISTS));
  leave (&room);
  return last.image;
}

/* A header of one sector, whose size it tells, then records of a page number, the page and a
 * checksum. */
static GPtrArray *
take_journal_pages (GBytes *journal)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (journal, &length);

  g_assert_cmpuint (length, >, 512);
  return take_ballot_pages (journal, (read_two (data + 20) << 16) + read_two (data + 22) + 4,
                            PAGE + 8);
}

static void
the_order_of_voting_cannot_be_read_from_the_journal (void)
{
  g_autoptr (GBytes) first = catch_journal ("first.fourfold", 90, 2);
  g_autoptr (GBytes) second = catch_journal ("second.fourfold", 90, 3);
  g_autoptr (GPtrArray) first_pages = take_journal_pages (first);
  g_autoptr (GPtrArray) second_pages = take_journal_pages (second);

  g_assert_cmpuint (g_bytes_get_size (first), ==, g_bytes_get_size (second));
  assert_same_pages (first_pages, second_pages);
}

/* -- the rows ------------------------------------------------------------------------------- */

static gint64
ask (FfStore *store, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 answer = -1;

  ff_connection_get_number (ff_store_get_connection (store), sql, &answer, &error);
  g_assert_no_error (error);
  return answer;
}

static void
a_secret_ballot_leaves_no_time_and_no_step (void)
{
  Room room = make_room ("room.fourfold");
  gint64 round = open_secret_round (&room);
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (GError) error = NULL;
  FfStore *store = ff_store_open (room.path, clock, &error);
  gint64 steps = ask (store, "SELECT count (*) FROM change");

  g_assert_no_error (error);
  vote (&room, round, 0, 5, 2);
  g_assert_cmpint (ask (store, "SELECT count (*) FROM ballot"), ==, 5);
  g_assert_cmpint (ask (store, "SELECT count (*) FROM change"), ==, steps);
  g_assert_cmpint (ask (store, "SELECT count (*) FROM ballot WHERE entry > 0 OR slip > 0"), ==, 0);
  /* Nothing but what a ballot is made of: no column could hold a time or a person. */
  g_assert_cmpint (ask (store, "SELECT count (*) FROM pragma_table_info ('ballot') WHERE name NOT "
                               "IN ('round', 'ballot', 'stakeholder_group', 'slip', 'entry', "
                               "'void', 'pass')"),
                   ==, 0);
  g_assert_cmpint (ask (store, "PRAGMA secure_delete"), ==, 1);
  ff_store_free (store);
  leave (&room);
}

int
main (int argc, char *argv[])
{
  static const Size sizes[] = { { 0, 40 }, { 0, 160 }, { 30, 120 }, { 90, 230 } };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = g_strdup_printf (
          "/session/secrecy/the-order-of-%d-ballots-after-%d-cannot-be-read-from-the-file",
          sizes[i].ballots, sizes[i].before);

      g_test_add_data_func (path, &sizes[i], the_order_of_voting_cannot_be_read_from_the_file);
    }
  g_test_add_func ("/session/secrecy/the-order-of-an-open-vote-is-in-the-file",
                   the_order_of_an_open_vote_is_in_the_file);
  g_test_add_func ("/session/secrecy/the-order-of-voting-cannot-be-read-from-the-journal",
                   the_order_of_voting_cannot_be_read_from_the_journal);
  g_test_add_func ("/session/secrecy/a-secret-ballot-leaves-no-time-and-no-step",
                   a_secret_ballot_leaves_no_time_and_no_step);
  return g_test_run ();
}
