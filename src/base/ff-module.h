/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ff_module_find:
 * @module: the file of a part of the program that is linked only when it is wanted
 * @symbol: the function that it begins with
 *
 * Loads @module for as long as the program runs. It has all our libraries once more, so that
 * nothing of them may be in use yet.
 *
 * Returns: (nullable): the function; %NULL with %FF_ERROR_FILE if the module is not there.
 */
GCallback ff_module_find (const char *module, const char *symbol, GError **error);

G_END_DECLS
