/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-commitment.h"

static void
only_what_is_open_and_past_its_day_is_overdue (void)
{
  static const struct
  {
    const char *due;
    int stage;
    gboolean overdue;
  } cases[] = {
    { "", 3, FALSE },           { "2012-09-27", 3, TRUE }, { "2012-09-28", 3, FALSE },
    { "2012-09-29", 3, FALSE }, { "2011-12-31", 1, TRUE }, { "2012-09-27", 4, TRUE },
    { "2012-09-27", 5, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FfCommitment) commitment = FF_COMMITMENT (ff_record_new (FF_TYPE_COMMITMENT));

      ff_commitment_set_due (commitment, cases[i].due);
      ff_commitment_set_stage (commitment, cases[i].stage);
      g_assert_true (ff_commitment_is_overdue (commitment, "2012-09-28") == cases[i].overdue);
    }
}

static void
a_commitment_is_open_until_it_goes_on_by_itself (void)
{
  g_autoptr (FfCommitment) commitment = FF_COMMITMENT (ff_record_new (FF_TYPE_COMMITMENT));

  for (int stage = 1; stage <= 5; stage++)
    {
      ff_commitment_set_stage (commitment, stage);
      g_assert_true (ff_commitment_is_open (commitment) == (stage < 5));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/commitment/only-what-is-open-and-past-its-day-is-overdue",
                   only_what_is_open_and_past_its_day_is_overdue);
  g_test_add_func ("/model/commitment/is-open-until-it-goes-on-by-itself",
                   a_commitment_is_open_until_it_goes_on_by_itself);
  return g_test_run ();
}
