/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_WORDING_POPOVER (ff_wording_popover_get_type ())
/** FfWordingPopover: how a proposition read before, the latest first, with the days of change. */
G_DECLARE_FINAL_TYPE (FfWordingPopover, ff_wording_popover, FF, WORDING_POPOVER, GtkPopover)

GtkWidget *ff_wording_popover_new (FfModel *model, FfProposition *proposition);

G_END_DECLS
