/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/** ff_style_load: puts our stylesheets over libadwaita's on the display, the dark one while dark.
 */
void ff_style_load (void);
