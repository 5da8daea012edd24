/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PEOPLE_ROW (ff_people_row_get_type ())
/**
 * FfPeopleRow:
 *
 * A row with the name of a stakeholder group, or of all, and how many of them are present.
 *
 * Signal "counted" (int people): somebody said another number.
 */
G_DECLARE_FINAL_TYPE (FfPeopleRow, ff_people_row, FF, PEOPLE_ROW, AdwActionRow)

/** ff_people_row_new: @group: id of a stakeholder group, or 0 for all. */
GtkWidget *ff_people_row_new (gint64 group, const char *name);

gint64 ff_people_row_get_group (FfPeopleRow *self);
/** ff_people_row_show_people: shows @people without telling anyone. */
void ff_people_row_show_people (FfPeopleRow *self, int people);

G_END_DECLS
