/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-slip.h"

#include "base/ff-error.h"
#include "ff-test.h"

#include <string.h>

static FfRound *
make_round (int dots, int cap)
{
  FfRound *round = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  ff_record_set_id (FF_RECORD (round), 4);
  ff_round_set_dots (round, dots);
  ff_round_set_cap (round, cap);
  return round;
}

/* Twenty-seven options whose proposition ids are a hundred above their numbers. */
static GPtrArray *
make_options (void)
{
  GPtrArray *options = g_ptr_array_new_with_free_func (g_object_unref);

  for (int number = 1; number <= 27; number++)
    {
      FfRoundOption *option = FF_ROUND_OPTION (ff_record_new (FF_TYPE_ROUND_OPTION));

      ff_round_option_set_number (option, number);
      ff_round_option_set_proposition (option, 100 + number);
      g_ptr_array_add (options, option);
    }
  return options;
}

static FfBallot *
parse (const char *text, int dots, int cap, GError **error)
{
  g_autoptr (FfRound) round = make_round (dots, cap);
  g_autoptr (GPtrArray) options = make_options ();

  return ff_slip_parse (text, round, options, error);
}

typedef struct
{
  const char *text;
  int slip, three, nine, twelve, total;
} FfReadable;

static void
test_slips_as_operators_type_them (void)
{
  static const FfReadable cases[] = {
    { "7: 3 3 9 12 12", 7, 2, 1, 2, 5 },
    { "3*2 9", 0, 2, 1, 0, 3 },
    { "  3 x 2,9 ; 12×2  ", 0, 2, 1, 2, 5 },
    { "41 :3,3,9", 41, 2, 1, 0, 3 },
    { "7:", 7, 0, 0, 0, 0 },
    { "12", 0, 0, 0, 1, 1 },
    { "٣ ٣ ٩", 0, 2, 1, 0, 3 },
    { "3*0 9", 0, 0, 1, 0, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (FfBallot) ballot = parse (cases[i].text, 5, 0, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_no_error (error);
      g_assert_cmpint (ballot->round, ==, 4);
      g_assert_cmpint (ballot->slip, ==, cases[i].slip);
      g_assert_cmpint (ff_ballot_get (ballot, 103), ==, cases[i].three);
      g_assert_cmpint (ff_ballot_get (ballot, 109), ==, cases[i].nine);
      g_assert_cmpint (ff_ballot_get (ballot, 112), ==, cases[i].twelve);
      g_assert_cmpint (ff_ballot_get_total (ballot), ==, cases[i].total);
    }
}

typedef struct
{
  const char *text;
  FfErrorCode code;
  const char *names;
} FfRefused;

static void
test_slips_that_are_refused (void)
{
  static const FfRefused cases[] = {
    { "", FF_ERROR_DATA, "7: 3 3 9" },
    { "   ", FF_ERROR_DATA, "7: 3 3 9" },
    { "7: 3 nine", FF_ERROR_DATA, "“nine”" },
    { "7: 3 -9", FF_ERROR_DATA, "“-9”" },
    { "3*", FF_ERROR_DATA, "3*2" },
    { "0: 3", FF_ERROR_MISSING, "0" },
    { "7: 7: 3", FF_ERROR_DATA, "“:”" },
    { "99999999999999999999", FF_ERROR_DATA, "99999999999999999999" },
    { "3*99999999999", FF_ERROR_DATA, "99999999999" },
    { "7: 3 28", FF_ERROR_MISSING, "28" },
    { "7: 1 2 3 4 5 6", FF_ERROR_RULE, "6 dots" },
    { "7: 3*99999", FF_ERROR_RULE, "99999 dots" },
    { "3 3 3 9", FF_ERROR_RULE, "3 dots to proposition 3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (FfBallot) ballot = parse (cases[i].text, 5, 2, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_null (ballot);
      ff_test_assert_sentence (error, FF_ERROR, (int) cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].names));
    }
}

static void
test_many_large_dots_do_not_overflow (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 30000; i++)
    g_string_append (text, "3*99999 ");
  g_assert_null (parse (text->str, 5, 0, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_RULE);
}

static void
test_a_slip_is_written_as_it_is_read (void)
{
  static const char *const texts[] = { "7: 3*2 9 12*2", "3*2 9", "41:", "27*5" };
  g_autoptr (GPtrArray) options = make_options ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (FfBallot) ballot = parse (texts[i], 5, 0, NULL);
      g_autofree char *written = ff_slip_dup_text (ballot, options);

      g_assert_cmpstr (written, ==, texts[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/slip/slips-as-operators-type-them", test_slips_as_operators_type_them);
  g_test_add_func ("/model/slip/slips-that-are-refused", test_slips_that_are_refused);
  g_test_add_func ("/model/slip/a-slip-is-written-as-it-is-read",
                   test_a_slip_is_written_as_it_is_read);
  g_test_add_func ("/model/slip/many-large-dots-do-not-overflow",
                   test_many_large_dots_do_not_overflow);
  return g_test_run ();
}
