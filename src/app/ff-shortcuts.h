/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** ff_shortcuts_show: shows the keys of the program. The seam for GtkShortcutsWindow. */
void ff_shortcuts_show (GtkWindow *parent);

G_END_DECLS
