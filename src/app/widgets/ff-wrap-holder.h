/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_WRAP_HOLDER (ff_wrap_holder_get_type ())
/**
 * FfWrapHolder:
 *
 * Holds text that wraps, where it stands beside something else, in a stack or in a scroller: a
 * label, or a whole column of them.
 *
 * GTK's boxes and stacks ask a child how wide it would be for each height, which a wrapping label
 * can only answer by trying, and nested boxes multiply the trials: one row then takes tens of
 * milliseconds. This holder answers with the width that its child likes, whatever the height, and
 * lets it wrap in the width that it gets.
 *
 * Property "child". Property "scrolls": it is what a GtkScrolledWindow holds. That asks how high it
 * is when no width is known yet, for which everything would be laid out once more, and makes no use
 * of the answer; so there is none.
 */
G_DECLARE_FINAL_TYPE (FfWrapHolder, ff_wrap_holder, FF, WRAP_HOLDER, GtkWidget)

GtkWidget *ff_wrap_holder_new (GtkWidget *child);

G_END_DECLS
