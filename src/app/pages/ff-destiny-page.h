/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-page.h"

G_BEGIN_DECLS

#define FF_TYPE_DESTINY_PAGE (ff_destiny_page_get_type ())
/**
 * FfDestinyPage:
 *
 * What was resolved: the commitments under the selected propositions that they serve, with the
 * entry that adds at the top. A follow-up starts with those that are open or overdue.
 */
G_DECLARE_FINAL_TYPE (FfDestinyPage, ff_destiny_page, FF, DESTINY_PAGE, FfPage)

G_END_DECLS
