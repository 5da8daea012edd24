/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the command line says of votes that hold more than ballots that count. */
#include "ff-program.h"
#include "ff-test.h"

#include <string.h>

#define HEAD                                                                                       \
  "<fourfold xmlns='urn:fourfold:session:1' version='1'>\n"                                        \
  "<proposition id='1' number='1'><text>Doors are open</text></proposition>\n"                     \
  "<proposition id='2' number='2'><text>Calls are answered</text></proposition>\n"
#define OPTIONS                                                                                    \
  "<round-option id='1' round='1' proposition='1' position='0' number='1'><title>Doors</title>"    \
  "</round-option>\n"                                                                              \
  "<round-option id='2' round='1' proposition='2' position='1' number='2'><title>Calls</title>"    \
  "</round-option>\n"
/* Slip 7 counts, slip 8 was taken out, and slip 7 was typed a second time, with another result. */
#define SLIPS                                                                                      \
  "<ballot round='1' id='11' slip='7' entry='1'><dots proposition='1' dots='3'/>"                  \
  "<dots proposition='2' dots='2'/></ballot>\n"                                                    \
  "<ballot round='1' id='12' slip='8' entry='2' void='true'><dots proposition='2' dots='5'/>"      \
  "</ballot>\n"                                                                                    \
  "<ballot round='1' id='13' slip='7' entry='1' pass='2'><dots proposition='2' dots='4'/>"         \
  "</ballot>\n"

static void
expect (const char *line)
{
  g_free (ff_program_expect (line));
}

static void
set_up (const char *round)
{
  g_autofree char *xml = g_strconcat (HEAD, round, OPTIONS SLIPS "</fourfold>\n", NULL);
  g_autofree char *path = ff_test_write ("room.xml", xml);

  expect ("new room.fourfold");
  expect ("import room.fourfold room.xml --as=session");
}

static void
test_only_ballots_that_count_are_counted (void)
{
  g_autofree char *tally = NULL;
  g_autofree char *checked = NULL;

  set_up ("<round id='1' number='1' state='revealed' method='slips' dots='5'/>\n");
  tally = ff_program_expect ("tally room.fourfold --format=csv");
  g_assert_cmpstr (tally, ==,
                   "number,proposition,votes,percent,rank,supporters\r\n"
                   "1,Doors,3,60,1,1\r\n"
                   "2,Calls,2,40,2,1\r\n");
  checked = ff_program_expect ("check room.fourfold");
  g_assert_cmpstr (checked, ==, "room.fourfold: no damage found.\n");
}

static void
test_only_ballots_that_count_are_exported_as_votes (void)
{
  g_autofree char *path = ff_test_build_path ("votes.csv");
  g_autofree char *csv = NULL;

  set_up ("<round id='1' number='1' state='revealed' method='slips' dots='5'/>\n");
  expect ("export room.fourfold votes.csv");
  csv = ff_test_read (path);
  g_assert_cmpstr (csv, ==, "ballot,proposition,dots\r\n7,1,3\r\n7,2,2\r\n");
}

static void
test_a_voided_round_has_no_result (void)
{
  g_autoptr (FfProgramRun) newest = NULL;
  g_autoptr (FfProgramRun) numbered = NULL;

  set_up ("<round id='1' number='1' state='closed' voided='true' method='slips' dots='5'/>\n");
  newest = ff_program_run (NULL, "tally room.fourfold");
  g_assert_cmpint (newest->status, ==, 1);
  numbered = ff_program_run (NULL, "tally room.fourfold --round=1");
  g_assert_cmpint (numbered->status, ==, 1);
  g_assert_nonnull (strstr (numbered->err, "Round 1 was voided"));
  g_clear_pointer (&numbered, ff_program_run_free);
  numbered = ff_program_run (NULL, "reveal room.fourfold --round=1");
  g_assert_cmpint (numbered->status, ==, 1);
}

/* A round whose count was tampered with is found. */
static void
test_a_count_that_does_not_fit_is_found (void)
{
  g_autoptr (FfProgramRun) run = NULL;

  set_up ("<round id='1' number='1' state='revealed' method='slips' dots='5' counted='9'/>\n");
  run = ff_program_run (NULL, "check room.fourfold");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_nonnull (strstr (run->err, "9 ballots"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/votes/only-ballots-that-count-are-counted",
                   test_only_ballots_that_count_are_counted);
  g_test_add_func ("/cli/votes/only-ballots-that-count-are-exported-as-votes",
                   test_only_ballots_that_count_are_exported_as_votes);
  g_test_add_func ("/cli/votes/a-voided-round-has-no-result", test_a_voided_round_has_no_result);
  g_test_add_func ("/cli/votes/a-count-that-does-not-fit-is-found",
                   test_a_count_that_does_not_fit_is_found);
  return g_test_run ();
}
