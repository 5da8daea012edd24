/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PREPARE_PEOPLE (ff_prepare_people_get_type ())
/** FfPreparePeople: stakeholder groups with their headcounts, and tables; never names. */
G_DECLARE_FINAL_TYPE (FfPreparePeople, ff_prepare_people, FF, PREPARE_PEOPLE, AdwBin)

GtkWidget *ff_prepare_people_new (FfSession *session);

G_END_DECLS
