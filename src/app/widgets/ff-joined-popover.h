/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_JOINED_POPOVER (ff_joined_popover_get_type ())
/**
 * FfJoinedPopover:
 *
 * Shows every original of a contribution that was said several times, and takes any of them out
 * again, or all apart.
 */
G_DECLARE_FINAL_TYPE (FfJoinedPopover, ff_joined_popover, FF, JOINED_POPOVER, GtkPopover)

GtkWidget *ff_joined_popover_new (FfSession *session);

/** ff_joined_popover_open: pops up with the originals of @head. */
void ff_joined_popover_open (FfJoinedPopover *self, FfContribution *head);

G_END_DECLS
