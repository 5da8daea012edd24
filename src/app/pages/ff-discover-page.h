/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-page.h"

G_BEGIN_DECLS

#define FF_TYPE_DISCOVER_PAGE (ff_discover_page_get_type ())
/**
 * FfDiscoverPage:
 *
 * What the room says while it looks for what works: typed at the top, listed beneath, sorted into
 * themes at the side.
 */
G_DECLARE_FINAL_TYPE (FfDiscoverPage, ff_discover_page, FF, DISCOVER_PAGE, FfPage)

G_END_DECLS
