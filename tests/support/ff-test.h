/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** ff_test_remove_tree: removes @path and, if it is a folder, all that it holds. */
void ff_test_remove_tree (const char *path);

/**
 * ff_test_get_dir:
 *
 * The running test's own folder, made when first asked for and removed with all it holds when the
 * test ends.
 *
 * Returns: (transfer none): its absolute path.
 */
const char *ff_test_get_dir (void);

/** ff_test_build_path: Returns: (transfer full): @name in the running test's own folder. */
char *ff_test_build_path (const char *name);

/** ff_test_write: writes @contents as @name in the own folder. Returns: (transfer full): path. */
char *ff_test_write (const char *name, const char *contents);

/** ff_test_read: Returns: (transfer full): all of @path as text; the test fails if it is not. */
char *ff_test_read (const char *path);

/**
 * ff_test_dup_seed:
 * @name: of a reference text, e.g. "london-workshops-2012.md"
 *
 * The reference texts lie in a folder beside the project's, or where the environment variable
 * FF_TEST_SEEDS says; a machine need not have them.
 *
 * Returns: (transfer full) (nullable): the path; %NULL after marking the running test as skipped.
 */
char *ff_test_dup_seed (const char *name);

/**
 * ff_test_dup_source:
 * @relative: below the root of the source tree, e.g. "data/samples/london-2012.xml"
 *
 * Returns: (transfer full): the path of a file of the project itself.
 */
char *ff_test_dup_source (const char *relative);

/**
 * ff_test_pump_until:
 * @condition: an expression, evaluated again after every turn of the main loop
 *
 * Runs the main loop until @condition holds; after ten seconds (a hundred under a sanitizer) the
 * test fails, naming the condition.
 */
#define ff_test_pump_until(condition)                                                              \
  G_STMT_START                                                                                     \
  {                                                                                                \
    gint64 ff_test_deadline_ = ff_test_begin_pump ();                                              \
    while (!(condition))                                                                           \
      if (!ff_test_pump_once (ff_test_deadline_))                                                  \
        g_assertion_message (G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC,                          \
                             "this did not come true in time: " #condition);                       \
  }                                                                                                \
  G_STMT_END

/**
 * ff_test_ask:
 * @package: of Debian, that has @program
 * @program: a program that looks at files
 * @...: its arguments, ended by %NULL
 *
 * Returns: (transfer full) (nullable): what @program printed; %NULL after marking the test as
 *   skipped, where it is not installed.
 */
char *ff_test_ask (const char *package, const char *program, ...) G_GNUC_NULL_TERMINATED;

/** ff_test_get_status: Returns: with what the program that was asked last ended: 0 for well. */
int ff_test_get_status (void);

/** ff_test_number_after: Returns: the number that follows @word in @text; the test fails if @word
 *   is not there. */
double ff_test_number_after (const char *text, const char *word);

/** ff_test_count: Returns: how often @part stands in @text. */
guint ff_test_count (const char *text, const char *part);

/** ff_test_pump_idle: runs the main loop while anything is ready, for at most ten seconds. */
void ff_test_pump_idle (void);

/**
 * ff_test_assert_sentence:
 * @error: what was reported
 * @domain: that it must have
 * @code: that it must have
 *
 * The test fails unless @error is of that kind and can be shown to a person as it stands: one line,
 * one sentence, ended by a full stop, none of C's format leftovers.
 */
#define ff_test_assert_sentence(error, domain, code)                                               \
  ff_test_check_sentence (__FILE__, __LINE__, G_STRFUNC, (error), (domain), (code))

/* For the macros above. */
gint64 ff_test_begin_pump (void);
gboolean ff_test_pump_once (gint64 deadline);
void ff_test_check_sentence (
    const char *file, int line, const char *function, const GError *error, GQuark domain, int code);

G_END_DECLS
