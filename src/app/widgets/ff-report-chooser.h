/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_REPORT_CHOOSER (ff_report_chooser_get_type ())
/**
 * FfReportChooser:
 *
 * What the report holds: how much, with or without names and what is under no theme, and its
 * sections in their order. Each choice is a step of the session that can be undone.
 *
 * Property "session".
 */
G_DECLARE_FINAL_TYPE (FfReportChooser, ff_report_chooser, FF, REPORT_CHOOSER, AdwBin)

G_END_DECLS
