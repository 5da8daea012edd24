/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-snapshot.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** FF_XML_NAMESPACE: of all elements of a session in XML; its grammar is data/fourfold.rng. */
#define FF_XML_NAMESPACE "urn:fourfold:session:1"

/**
 * ff_xml_write:
 * @snapshot: a whole session; it is put into its usual order
 *
 * Writes a session as XML. The same session always gives the same bytes.
 *
 * Returns: (transfer full): UTF-8; %NULL with %FF_ERROR_DATA where a text holds a character that
 *   XML cannot carry.
 */
GBytes *ff_xml_write (FfSnapshot *snapshot, GError **error);

/**
 * ff_xml_read:
 * @data: what a file holds
 * @length: in bytes
 * @name: of the file, for messages
 *
 * Reads a session from XML. Nothing is fetched and no entity is followed. What is read has valid
 * fields, unique ids and numbers, references that lead somewhere, and ballots that keep the rules
 * of their rounds.
 *
 * Returns: (transfer full): the session; %NULL with %FF_ERROR_DATA or %FF_ERROR_NEWER and one
 *   sentence that names @name, the line, and what would be right.
 */
FfSnapshot *ff_xml_read (const char *data, gsize length, const char *name, GError **error);

G_END_DECLS
