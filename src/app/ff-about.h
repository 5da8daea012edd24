/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** ff_about_show: @parent: (nullable): says what the program is. The seam for AdwAboutWindow. */
void ff_about_show (GtkWindow *parent);

G_END_DECLS
