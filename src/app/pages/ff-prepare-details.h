/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PREPARE_DETAILS (ff_prepare_details_get_type ())
/** FfPrepareDetails: what the session is about, who holds it, and what the report says of it. */
G_DECLARE_FINAL_TYPE (FfPrepareDetails, ff_prepare_details, FF, PREPARE_DETAILS, AdwBin)

GtkWidget *ff_prepare_details_new (FfSession *session);

G_END_DECLS
