/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ff_text_clean:
 * @text: UTF-8 text as typed, pasted or read
 *
 * Trims the ends and turns what no screen, printer or XML file can carry (control characters
 * other than a line break or tab, non-characters) into spaces. Words are never changed.
 *
 * Returns: (transfer full): the text as it is kept.
 */
char *ff_text_clean (const char *text);

/**
 * ff_text_strip_item:
 * @line: one line of a list
 * @number: (out) (optional): the leading number, or 0 where there is none
 *
 * Takes off a leading bullet ("-", "*", "•", "–", "◦", "o" before a space) and a leading number
 * ("12.", "12)", "(12)"), as people paste lists. A number that is part of the text stays: "98%
 * less" and "10 years on" keep theirs.
 *
 * Returns: (transfer full): the text without them.
 */
char *ff_text_strip_item (const char *line, int *number);

/**
 * ff_text_fold:
 *
 * Returns: (transfer full): @text without case and accents, for searching and for comparing.
 */
char *ff_text_fold (const char *text);

/**
 * ff_text_key:
 *
 * Returns: (transfer full): the words of @text, folded, a blank between them and no punctuation;
 *   the same for texts that differ only in how they were typed: "Peer-support." and "peer support".
 */
char *ff_text_key (const char *text);

/**
 * ff_text_shorten:
 * @text: a full text
 * @limit: the most characters to keep, at least 8
 *
 * Proposes a short title: the first sentence or clause if it fits, else whole words and an
 * ellipsis.
 *
 * Returns: (transfer full): the proposal.
 */
char *ff_text_shorten (const char *text, glong limit);

/**
 * ff_text_quote:
 * @text: what somebody gave
 *
 * Returns: (transfer full): @text fit to be quoted in a message: on one line, and its beginning
 *   only where it is long.
 */
char *ff_text_quote (const char *text);

/**
 * ff_text_split_lines:
 *
 * Returns: (transfer full) (array zero-terminated=1): the lines of @text, whatever ends them
 *   (LF, CR LF or CR), without their ends; a byte-order mark is dropped.
 */
char **ff_text_split_lines (const char *text);

/**
 * ff_text_is_date:
 *
 * Returns: whether @text is a day that exists, written YYYY-MM-DD.
 */
gboolean ff_text_is_date (const char *text);

/**
 * ff_text_parse_day:
 * @text: a day as people write it: 2012-05-11, or with day, month and year in the order and the
 *   month names of the locale. The year is never guessed.
 *
 * Returns: (transfer full) (nullable): the day as YYYY-MM-DD; %NULL where @text is none.
 */
char *ff_text_parse_day (const char *text);

/**
 * ff_text_format_day:
 * @date: a day written YYYY-MM-DD, or ""
 *
 * Returns: (transfer full): the day as people write it, "11 May 2012"; "" if it is none.
 */
char *ff_text_format_day (const char *date);

/**
 * ff_text_ranges:
 * @numbers: (array length=n_numbers): whole numbers in any order
 * @n_numbers: how many
 *
 * Returns: (transfer full): the numbers in order, those that follow each other drawn together:
 *   "1–4, 7, 9–10"; "" where there are none.
 */
char *ff_text_ranges (const int *numbers, guint n_numbers);

G_END_DECLS
