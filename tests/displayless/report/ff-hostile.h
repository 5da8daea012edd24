/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What anybody may type, and how tests look at the files that hold it. */

/** FfHostileWords: words, and what is odd about them. */
typedef struct
{
  const char *name;
  const char *words;
} FfHostileWords;

/** ff_hostile_list: Returns: (transfer none) (array length=n): markup, formulas, control
 *   characters, all scripts, emoji, nothing; not the words that are too long for a line. */
const FfHostileWords *ff_hostile_list (guint *n);

/** ff_hostile_dup_long_word: Returns: (transfer full): 10,000 letters without a blank. */
char *ff_hostile_dup_long_word (void);

/**
 * ff_hostile_check_file:
 * @name: whose ending says what it is: a web page, Markdown, text document, PDF, sheet or XML
 *
 * The test fails unless @bytes is such a file and nothing in it is more than words.
 */
void ff_hostile_check_file (const char *name, GBytes *bytes);

/** ff_hostile_unpack: Returns: (transfer full) (element-type utf8 GBytes): the files in @zip. */
GHashTable *ff_hostile_unpack (GBytes *zip);

G_END_DECLS
