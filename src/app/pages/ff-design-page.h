/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-page.h"

G_BEGIN_DECLS

#define FF_TYPE_DESIGN_PAGE (ff_design_page_get_type ())
/**
 * FfDesignPage:
 *
 * The propositions taken into Design at the side, one of them with its notes beside them. While
 * "All" is chosen there, the page tells how the choice was made and the wall shows them all; while
 * one is chosen, the wall shows that one.
 *
 * Actions, on the chosen one: design.move-up (Alt+Up), design.move-down (Alt+Down), design.remove
 * (Delete, in the list).
 */
G_DECLARE_FINAL_TYPE (FfDesignPage, ff_design_page, FF, DESIGN_PAGE, FfPage)

G_END_DECLS
