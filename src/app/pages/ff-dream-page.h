/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-page.h"

G_BEGIN_DECLS

#define FF_TYPE_DREAM_PAGE (ff_dream_page_get_type ())
/**
 * FfDreamPage:
 *
 * The provocative propositions: typed one after another at the top, kept under their numbers
 * below, reworded in place, withdrawn and restored. The wall shows all of them, or the one that
 * is selected.
 */
G_DECLARE_FINAL_TYPE (FfDreamPage, ff_dream_page, FF, DREAM_PAGE, FfPage)

G_END_DECLS
