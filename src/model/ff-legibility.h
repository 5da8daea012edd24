/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * How large type on the wall must be for the person in the last row. A share is how tall a capital
 * stands, as part of the picture's height.
 */

/** FF_LEGIBILITY_USUAL: the share where the room was not measured. */
#define FF_LEGIBILITY_USUAL (1 / 25.0)
/** FF_LEGIBILITY_LEAST: no text that must be read is ever smaller, however near the rows are. */
#define FF_LEGIBILITY_LEAST (1 / 50.0)
/** FF_LEGIBILITY_MOST: beyond this hardly a sentence fits on the picture. */
#define FF_LEGIBILITY_MOST (1 / 12.0)

/**
 * ff_legibility_find_share:
 * @distance: from the picture to the last row, in metres, or 0 if it was not measured
 * @height: of the picture, in metres, or 0 if it was not measured
 *
 * Finds the share at which a capital is seen under an angle of 20 minutes, the lower end of what
 * ISO 9241-303 prefers for continuous reading (16 minutes are its minimum).
 *
 * Returns: between %FF_LEGIBILITY_LEAST and %FF_LEGIBILITY_MOST; %FF_LEGIBILITY_USUAL where either
 *   was not measured.
 */
double ff_legibility_find_share (double distance, double height);

/**
 * ff_legibility_find_reach:
 * @height: of the picture, in metres
 *
 * Returns: how far from the picture, in metres, the largest type can still be read as above.
 */
double ff_legibility_find_reach (double height);

G_END_DECLS
