/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/ff-page.h"

G_BEGIN_DECLS

#define FF_TYPE_PREPARE_PAGE (ff_prepare_page_get_type ())
/**
 * FfPreparePage:
 *
 * What is settled before people come: the session itself, its meetings, the questions, and who is
 * expected. Its four parts are made when they are first looked at.
 */
G_DECLARE_FINAL_TYPE (FfPreparePage, ff_prepare_page, FF, PREPARE_PAGE, FfPage)

G_END_DECLS
