/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session-import.h"

G_BEGIN_DECLS

/** FfImport: what an import works with. */
typedef struct
{
  FfSession *session;
  FfModel *model;
  FfSource *source;
  FfImportOptions options;
  GListModel *lines; /* (nullable): of contributions: what was decided about each */
} FfImport;

/** ff_import_contributions: adds what was decided on, or all where nothing was. */
gboolean ff_import_contributions (const FfImport *self, GError **error);
/** ff_import_preview: Returns: (transfer full): see ff_session_preview_import(). */
GListModel *ff_import_preview (const FfImport *self, GError **error);
gboolean ff_import_propositions (const FfImport *self, GError **error);
gboolean ff_import_ballots (const FfImport *self, GError **error);
gboolean ff_import_tally (const FfImport *self, GError **error);

/**
 * ff_import_dup_place:
 * @line: of the source, or 0 where it has none
 *
 * Returns: (transfer full): "votes.csv, line 7", to begin a sentence with.
 */
char *ff_import_dup_place (const FfImport *self, int line);

/**
 * ff_import_find_option:
 * @options: (element-type FfRecord): with numbers
 * @number_field: of a record of @options
 *
 * Returns: (transfer none): the record with @number; %NULL with a sentence that says which numbers
 *   there are.
 */
FfRecord *ff_import_find_option (const FfImport *self,
                                 GPtrArray *options,
                                 guint number_field,
                                 int line,
                                 int number,
                                 GError **error);

G_END_DECLS
