/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FF_CLASS_ADDS: the style class of an entry, of whatever type, whose words are kept nowhere until
 * they are added; a window that closes asks about them.
 */
#define FF_CLASS_ADDS "adds"

#define FF_TYPE_TEXT_ENTRY (ff_text_entry_get_type ())
/**
 * FfTextEntry:
 *
 * An entry that wraps and grows with what is typed, for sentences too long for a single line.
 * Enter activates it and Shift+Enter breaks the line; where "multiline" is set, Enter breaks the
 * line and Ctrl+Enter activates.
 *
 * Properties: "text", "placeholder-text", "label" (its name for a screen reader), "multiline",
 * "offer-lines".
 *
 * Signal "activate". Signal "lines-pasted" (const char *text): where "offer-lines" is set, several
 * lines were pasted or dropped; they are not put into the entry.
 */
G_DECLARE_FINAL_TYPE (FfTextEntry, ff_text_entry, FF, TEXT_ENTRY, GtkWidget)

GtkWidget *ff_text_entry_new (void);

/** ff_text_entry_dup_text: Returns: (transfer full): what stands in it. */
char *ff_text_entry_dup_text (FfTextEntry *self);

/** ff_text_entry_set_text: replaces what stands in it; its own undo does not reach back further. */
void ff_text_entry_set_text (FfTextEntry *self, const char *text);

/** ff_text_entry_get_view: Returns: (transfer none): the widget that has the focus in it. */
GtkWidget *ff_text_entry_get_view (FfTextEntry *self);

G_END_DECLS
