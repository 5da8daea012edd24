/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FfErrorCode:
 * @FF_ERROR_DATA: what was given (a source, a value) is wrong; the message names the object,
 *   the line or row, and what would be right
 * @FF_ERROR_FILE: the session file cannot be read or written as one
 * @FF_ERROR_NEWER: the file was made by a newer Fourfold; it is refused and left untouched
 * @FF_ERROR_RULE: the change would break a rule of the method (a closed round, a spent budget)
 * @FF_ERROR_MISSING: what is named does not exist
 * @FF_ERROR_USAGE: the command line was used wrongly
 *
 * Every message is one translated sentence that can be shown to a person as it stands.
 */
typedef enum
{
  FF_ERROR_DATA,
  FF_ERROR_FILE,
  FF_ERROR_NEWER,
  FF_ERROR_RULE,
  FF_ERROR_MISSING,
  FF_ERROR_USAGE,
} FfErrorCode;

#define FF_ERROR (ff_error_quark ())
GQuark ff_error_quark (void);

G_END_DECLS
