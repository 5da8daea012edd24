/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_HEADCOUNT_ENTRY (ff_headcount_entry_get_type ())
/**
 * FfHeadcountEntry:
 *
 * How many people of one stakeholder group came to one meeting. It stands for a headcount that
 * need not exist yet: the first number adds it, and an empty entry takes it away.
 */
G_DECLARE_FINAL_TYPE (FfHeadcountEntry, ff_headcount_entry, FF, HEADCOUNT_ENTRY, GtkWidget)

GtkWidget *
ff_headcount_entry_new (FfSession *session, FfMeeting *meeting, FfStakeholderGroup *group);

G_END_DECLS
