/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/ff-error.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/** FfConnection: one open SQLite file and its prepared statements; used by one thread at a time. */
typedef struct _FfConnection FfConnection;

/** FfStatement: a prepared statement, owned by its connection; it is reset when prepared again. */
typedef struct _FfStatement FfStatement;

/** FfStepResult: a step has three answers; an error is never taken for the end of the rows. */
typedef enum
{
  FF_STEP_ROW,
  FF_STEP_DONE,
  FF_STEP_ERROR,
} FfStepResult;

/**
 * ff_connection_open:
 * @create: make a new file; %FALSE opens one that is there
 *
 * Opens @path with a rollback journal, synchronous=FULL, foreign keys and secure_delete on, so
 * that the one file is always the whole session.
 */
FfConnection *ff_connection_open (const char *path, gboolean create, GError **error);
void ff_connection_free (FfConnection *self);

sqlite3 *ff_connection_get_handle (FfConnection *self);
const char *ff_connection_get_path (FfConnection *self);
gboolean ff_connection_is_read_only (FfConnection *self);

/** ff_connection_run: runs statements of @sql that give no rows. */
gboolean ff_connection_run (FfConnection *self, const char *sql, GError **error);

/** ff_connection_get_number: Returns: whether the first column of the first row was read. */
gboolean
ff_connection_get_number (FfConnection *self, const char *sql, gint64 *number, GError **error);

/** ff_connection_prepare: Returns: (transfer none): the statement of @sql, ready to bind. */
FfStatement *ff_connection_prepare (FfConnection *self, const char *sql, GError **error);

/** ff_connection_fail: sets @error to the sentence for the connection's latest failure. */
void ff_connection_fail (FfConnection *self, GError **error);

/* Parameters count from 1, columns from 0, as in SQLite. */
void ff_statement_bind_number (FfStatement *self, int parameter, gint64 value);
/** ff_statement_bind_reference: binds NULL for 0. */
void ff_statement_bind_reference (FfStatement *self, int parameter, gint64 id);
void ff_statement_bind_text (FfStatement *self, int parameter, const char *value);
void ff_statement_bind_blob (FfStatement *self, int parameter, gconstpointer data, gsize length);
FfStepResult ff_statement_step (FfStatement *self, GError **error);
/** ff_statement_execute: steps a statement that gives no rows, to its end. */
gboolean ff_statement_execute (FfStatement *self, GError **error);
gint64 ff_statement_get_number (FfStatement *self, int column);
/** ff_statement_get_text: Returns: (transfer none): valid until the next step, never %NULL. */
const char *ff_statement_get_text (FfStatement *self, int column);
gconstpointer ff_statement_get_blob (FfStatement *self, int column, gsize *length);
/** ff_statement_reset: lets go of the rows; needed only where not all of them were stepped. */
void ff_statement_reset (FfStatement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfConnection, ff_connection_free)

G_END_DECLS
