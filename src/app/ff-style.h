/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/** ff_style_start: initialises libadwaita and lays our stylesheets over its own. */
void ff_style_start (void);
