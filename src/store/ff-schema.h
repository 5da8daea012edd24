/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/ff-connection.h"

G_BEGIN_DECLS

/** FF_SCHEMA_APPLICATION_ID: "F4LD", at byte 68 of every session file. */
#define FF_SCHEMA_APPLICATION_ID 0x46344c44

/**
 * FF_SCHEMA_VERSION: what this program writes; it counts the rungs of the ladder.
 *
 *   1  the words of a session, ballots, changes (Fourfold 0.1)
 *   2  rounds voided, the order of options, what closing counted; slips in order of entry, taken
 *      out, counted twice; interview questions; contributions kept apart (Fourfold 0.2)
 *   3  what the report holds; the timer of an agenda item (Fourfold 0.3)
 *   4  the stage of a reveal; the id of a file, wherever it lies; what is printed of the kit
 *      (Fourfold 0.4)
 */
#define FF_SCHEMA_VERSION 4

/** ff_schema_create: makes the tables in a new file. */
gboolean ff_schema_create (FfConnection *connection, GError **error);

/**
 * ff_schema_update:
 *
 * Brings an opened file up to FF_SCHEMA_VERSION, all rungs in one transaction, after a copy of
 * the file was made beside it ("NAME.before-version-3"). A newer file, and one that is not ours,
 * is refused and left untouched.
 */
gboolean ff_schema_update (FfConnection *connection, GError **error);

/** FfRung: the SQL that brings a file from one version to the next. */
typedef char *(*FfRungLoader) (int version, GError **error);

/** ff_schema_climb: the ladder itself, from the file's version to @target; for tests. */
gboolean ff_schema_climb (FfConnection *connection, FfRungLoader load, int target, GError **error);

G_END_DECLS
