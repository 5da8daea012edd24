/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"

G_DEFINE_QUARK (ff - error - quark, ff_error)
