/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** FfProgramRun: one run of the built program, without a display. */
typedef struct
{
  int status; /* exit code */
  char *out;
  char *err;
  double seconds;
} FfProgramRun;

/**
 * ff_program_run:
 * @input: (nullable): for standard input
 * @line: the arguments as one would type them, e.g. "tally room.fourfold"
 *
 * Runs the program that was built, in the running test's own folder.
 *
 * Returns: (transfer full): how it ended.
 */
FfProgramRun *ff_program_run (const char *input, const char *line);

/**
 * ff_program_run_unprivileged: the same as a user who may write nothing but what all may.
 *
 * Returns: (transfer full) (nullable): %NULL after marking the test as skipped, where the program
 *   cannot be run like that.
 */
FfProgramRun *ff_program_run_unprivileged (const char *line);

void ff_program_run_free (FfProgramRun *self);

/** ff_program_expect: runs @line, asserts exit code 0. Returns: (transfer full): what it printed.
 */
char *ff_program_expect (const char *line);

/** ff_program_sum_dir: Returns: (transfer full): names and checksums of all files of the folder. */
char *ff_program_sum_dir (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfProgramRun, ff_program_run_free)

G_END_DECLS
