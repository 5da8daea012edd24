/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-legibility.h"

static void
assert_near (double found, double wanted)
{
  g_assert_cmpfloat_with_epsilon (found, wanted, 0.0005);
}

static void
test_an_unmeasured_room_has_the_usual_type (void)
{
  assert_near (ff_legibility_find_share (0, 0), 0.04);
  assert_near (ff_legibility_find_share (12, 0), 0.04);
  assert_near (ff_legibility_find_share (0, 2), 0.04);
  assert_near (ff_legibility_find_share (-3, 2), 0.04);
}

/* 20 minutes of arc at 10 m are 5.8 cm: of a picture of 1.5 m, a twenty-sixth. */
static void
test_type_grows_with_the_distance_and_shrinks_with_the_picture (void)
{
  assert_near (ff_legibility_find_share (10, 1.5), 0.0388);
  assert_near (ff_legibility_find_share (12, 1.5), 0.0465);
  assert_near (ff_legibility_find_share (12, 2.0), 0.0349);
}

static void
test_type_is_never_under_a_fiftieth (void)
{
  assert_near (ff_legibility_find_share (2, 3), 0.02);
}

static void
test_beyond_its_reach_type_grows_no_more (void)
{
  double reach = ff_legibility_find_reach (1.5);

  assert_near (ff_legibility_find_share (reach, 1.5), FF_LEGIBILITY_MOST);
  assert_near (ff_legibility_find_share (reach * 2, 1.5), FF_LEGIBILITY_MOST);
  g_assert_cmpfloat (ff_legibility_find_share (reach * 0.9, 1.5), <, FF_LEGIBILITY_MOST * 0.95);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/legibility/an-unmeasured-room-has-the-usual-type",
                   test_an_unmeasured_room_has_the_usual_type);
  g_test_add_func ("/model/legibility/type-grows-with-the-distance-and-shrinks-with-the-picture",
                   test_type_grows_with_the_distance_and_shrinks_with_the_picture);
  g_test_add_func ("/model/legibility/type-is-never-under-a-fiftieth",
                   test_type_is_never_under_a_fiftieth);
  g_test_add_func ("/model/legibility/beyond-its-reach-type-grows-no-more",
                   test_beyond_its_reach_type_grows_no_more);
  return g_test_run ();
}
