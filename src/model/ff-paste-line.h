/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * FfPasteMark: what there is to know about a line before it is added.
 * @FF_PASTE_NEW: nobody has said it yet
 * @FF_PASTE_BLANK: it holds no words
 * @FF_PASTE_REPEATED: an earlier line says the same
 * @FF_PASTE_THERE: the session has it already
 */
typedef enum
{
  FF_PASTE_NEW,
  FF_PASTE_BLANK,
  FF_PASTE_REPEATED,
  FF_PASTE_THERE,
} FfPasteMark;
#define FF_TYPE_PASTE_MARK (ff_paste_mark_get_type ())
GType ff_paste_mark_get_type (void);

/**
 * FfPasteDecision: what becomes of a line.
 * @FF_PASTE_LEAVE: it is left out
 * @FF_PASTE_ADD: it is added as a contribution of its own
 * @FF_PASTE_JOIN: it is added and joined with what says the same, which is then said once more
 */
typedef enum
{
  FF_PASTE_LEAVE,
  FF_PASTE_ADD,
  FF_PASTE_JOIN,
} FfPasteDecision;
#define FF_TYPE_PASTE_DECISION (ff_paste_decision_get_type ())
GType ff_paste_decision_get_type (void);

#define FF_TYPE_PASTE_LINE (ff_paste_line_get_type ())
/**
 * FfPasteLine:
 *
 * One line of what is about to be added, with what is to become of it. Properties: "line", "text"
 * and "mark" (read-only), "decision" (read and write, with notify).
 */
G_DECLARE_FINAL_TYPE (FfPasteLine, ff_paste_line, FF, PASTE_LINE, GObject)

/**
 * ff_paste_line_new:
 * @line: number in the source, from 1
 * @text: without bullet and numbering; "" for a blank line
 *
 * Returns: (transfer full): a line that nothing is known about: %FF_PASTE_NEW and to be added, or
 *   %FF_PASTE_BLANK and left out.
 */
FfPasteLine *ff_paste_line_new (int line, const char *text);

int ff_paste_line_get_line (FfPasteLine *self);
const char *ff_paste_line_get_text (FfPasteLine *self);
FfPasteMark ff_paste_line_get_mark (FfPasteLine *self);

/** ff_paste_line_get_first: Returns: (transfer none) (nullable): the earlier line of a repeat. */
FfPasteLine *ff_paste_line_get_first (FfPasteLine *self);
/** ff_paste_line_get_there: Returns: the id of the contribution that says the same already, or 0.
 */
gint64 ff_paste_line_get_there (FfPasteLine *self);

FfPasteDecision ff_paste_line_get_decision (FfPasteLine *self);
/**
 * ff_paste_line_set_decision:
 *
 * A blank line stays left out. Joining asks for something to join with: a new line that is to be
 * joined is added.
 */
void ff_paste_line_set_decision (FfPasteLine *self, FfPasteDecision decision);

/* For ff-contribution-paste.c alone. */

/** ff_paste_line_mark_repeated: @first says the same; the line is to be joined with it. */
void ff_paste_line_mark_repeated (FfPasteLine *self, FfPasteLine *first);
/** ff_paste_line_mark_there: the contribution with id @there says the same; the line is left out.
 */
void ff_paste_line_mark_there (FfPasteLine *self, gint64 there);

G_END_DECLS
