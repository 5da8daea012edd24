/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_COACH_VIEW (ff_coach_view_get_type ())
/**
 * FfCoachView:
 *
 * What the coach remarks on the wording of a proposition while it is written, each remark with why
 * and an example. A remark can be put away until another proposition is read; switched off in the
 * settings ("coach"), or in a language without rules, there are none. It never keeps anybody from
 * going on.
 */
G_DECLARE_FINAL_TYPE (FfCoachView, ff_coach_view, FF, COACH_VIEW, GtkWidget)

GtkWidget *ff_coach_view_new (void);

/**
 * ff_coach_view_read:
 * @text: as far as it is written
 * @grounded: whether it has evidence
 */
void ff_coach_view_read (FfCoachView *self, FfModel *model, const char *text, gboolean grounded);

/** ff_coach_view_forget: reads another proposition from now on; what was put away comes back. */
void ff_coach_view_forget (FfCoachView *self);

/** ff_coach_view_get_count: Returns: how many remarks are shown. */
guint ff_coach_view_get_count (FfCoachView *self);

G_END_DECLS
