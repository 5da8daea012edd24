/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-legibility.h"

#include <math.h>

#define MINUTES 20.0

/* How tall what is seen under the angle stands, at a distance of 1. */
static double
height_at_one (void)
{
  return 2 * tan (MINUTES / 60 * G_PI / 180 / 2);
}

double
ff_legibility_find_share (double distance, double height)
{
  if (!(distance > 0) || !(height > 0))
    return FF_LEGIBILITY_USUAL;
  return CLAMP (distance * height_at_one () / height, FF_LEGIBILITY_LEAST, FF_LEGIBILITY_MOST);
}

double
ff_legibility_find_reach (double height)
{
  return MAX (height, 0) * FF_LEGIBILITY_MOST / height_at_one ();
}
