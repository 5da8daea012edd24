/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_settings_new:
 *
 * Settings are a convenience: where their schema is not installed, the program runs without.
 *
 * Returns: (transfer full) (nullable): the settings of Fourfold.
 */
GSettings *ff_settings_new (void);

/** ff_settings_restore_window: @settings: (nullable): gives @window the size it last had. */
void ff_settings_restore_window (GSettings *settings, GtkWindow *window);

/** ff_settings_store_window: @settings: (nullable): remembers the size of @window. */
void ff_settings_store_window (GSettings *settings, GtkWindow *window);

G_END_DECLS
