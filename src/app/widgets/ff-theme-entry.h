/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_THEME_ENTRY (ff_theme_entry_get_type ())
/** FfThemeEntry: an entry that adds a theme with Enter, in the colour that is used least. */
G_DECLARE_FINAL_TYPE (FfThemeEntry, ff_theme_entry, FF, THEME_ENTRY, GtkWidget)

GtkWidget *ff_theme_entry_new (void);

/** ff_theme_entry_set_up: to be called once. */
void ff_theme_entry_set_up (FfThemeEntry *self, FfSession *session);

/** ff_theme_entry_set_phase: to which a theme belongs that is added from now on. */
void ff_theme_entry_set_phase (FfThemeEntry *self, FfPhase phase);

G_END_DECLS
