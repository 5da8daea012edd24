/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_CAPTIONED (ff_captioned_get_type ())
/**
 * FfCaptioned:
 *
 * A widget of a form under its caption, which is its name for a screen reader and its mnemonic.
 *
 * Properties: "caption" (with an underscore before the mnemonic), "widget", "note" (a smaller
 * sentence beneath; "" shows none).
 */
G_DECLARE_FINAL_TYPE (FfCaptioned, ff_captioned, FF, CAPTIONED, GtkWidget)

/** ff_captioned_set_note: @note: "" for none. */
void ff_captioned_set_note (FfCaptioned *self, const char *note);

G_END_DECLS
