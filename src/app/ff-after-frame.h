/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** FfAfterFrame: makes what @widget shows next. */
typedef void (*FfAfterFrame) (gpointer widget);

/**
 * ff_after_frame:
 * @widget: on the screen, or about to be
 * @make: what to call
 *
 * Calls @make once, as soon as the frame is painted in which @widget shows what it has now; never,
 * where the widget is gone by then. So something can be seen before all of it is there.
 *
 * GTK paints at most one frame in a sixtieth of a second. What is made when the next one begins
 * comes that much later than what is made when this one is done.
 */
void ff_after_frame (GtkWidget *widget, FfAfterFrame make);

G_END_DECLS
