/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-record.h"
#include "store/ff-connection.h"

G_BEGIN_DECLS

/*
 * Rows of any record type, read and written from the type's table of fields; every statement of
 * these tables is made here.
 */

/**
 * ff_rows_load:
 *
 * Returns: (transfer full) (element-type FfRecord): all rows of @type by id; %NULL on error.
 */
GPtrArray *ff_rows_load (FfConnection *connection, GType type, GError **error);

/** ff_rows_load_where: only those whose number, choice or reference field @field is @value. */
GPtrArray *ff_rows_load_where (
    FfConnection *connection, GType type, guint field, gint64 value, GError **error);

/**
 * ff_rows_find:
 * @record: (out) (transfer full) (nullable): the row, %NULL if there is none
 *
 * Returns: %FALSE on error.
 */
gboolean
ff_rows_find (FfConnection *connection, GType type, gint64 id, FfRecord **record, GError **error);

/**
 * ff_rows_insert:
 * @record: a draft; with id 0 it is given one
 *
 * Checks the values, cleans the texts in place and writes the row.
 */
gboolean ff_rows_insert (FfConnection *connection, FfRecord *record, GError **error);

/** ff_rows_update: writes all fields of @record, checked and cleaned, over the row with its id. */
gboolean ff_rows_update (FfConnection *connection, FfRecord *record, GError **error);

/** ff_rows_set: writes one number, choice or reference field of one row. */
gboolean ff_rows_set (
    FfConnection *connection, GType type, gint64 id, guint field, gint64 value, GError **error);

/** ff_rows_delete: deletes one row, and nothing else. */
gboolean ff_rows_delete (FfConnection *connection, GType type, gint64 id, GError **error);

/**
 * ff_rows_get_maximum:
 *
 * Returns: whether @maximum, the greatest value of @field in the table or @otherwise if it is
 *   empty, was read.
 */
gboolean ff_rows_get_maximum (FfConnection *connection,
                              GType type,
                              guint field,
                              gint64 otherwise,
                              gint64 *maximum,
                              GError **error);

G_END_DECLS
