/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PREPARE_NAMES (ff_prepare_names_get_type ())
/** FfPrepareNames: whether owners are named, and what the phases are called. */
G_DECLARE_FINAL_TYPE (FfPrepareNames, ff_prepare_names, FF, PREPARE_NAMES, AdwBin)

GtkWidget *ff_prepare_names_new (FfSession *session);

G_END_DECLS
