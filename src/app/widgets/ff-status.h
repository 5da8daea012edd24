/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_status_name:
 * @label: a label of the accessible role status
 *
 * Lets the accessible name of @label be what it says, now and after every change. GTK newer than
 * 4.8 gives a status no name of its own, and one that has none is read to nobody.
 */
void ff_status_name (GtkLabel *label);

G_END_DECLS
