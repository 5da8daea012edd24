/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** ff_outputs_find: Returns: (transfer full) (nullable): the monitor at @connector. */
GdkMonitor *ff_outputs_find (GListModel *monitors, const char *connector);

/**
 * ff_outputs_choose:
 * @monitors: (element-type GdkMonitor)
 * @wanted: connector that the facilitator chose, perhaps on another day; "" for none
 * @own: (nullable): the monitor on which the facilitator works
 *
 * Chooses where the wall goes: where it is wanted if that is connected, else any monitor but the
 * facilitator's own, else that.
 *
 * Returns: (transfer full) (nullable): %NULL where there is no monitor at all.
 */
GdkMonitor *ff_outputs_choose (GListModel *monitors, const char *wanted, GdkMonitor *own);

/** ff_outputs_choose_other: Returns: (transfer full) (nullable): the next monitor after @monitor.
 */
GdkMonitor *ff_outputs_choose_other (GListModel *monitors, GdkMonitor *monitor);

/**
 * ff_outputs_must_ask:
 * @wanted: connector that the facilitator chose, or "" for none
 *
 * Returns: whether only the facilitator can say where the wall goes: what was chosen is not there,
 *   and there are several free screens; or nothing was ever chosen, and the desktop (Wayland)
 *   knows no primary one.
 */
gboolean ff_outputs_must_ask (GdkDisplay *display, const char *wanted);

/** ff_outputs_fill: lets @window fill @monitor. */
void ff_outputs_fill (GtkWindow *window, GdkMonitor *monitor);

/** ff_outputs_get_monitor: Returns: (transfer none) (nullable): the monitor that shows @window. */
GdkMonitor *ff_outputs_get_monitor (GtkWindow *window);

/** ff_outputs_dup_connector: Returns: (transfer full): how @monitor is told from the others. */
char *ff_outputs_dup_connector (GdkMonitor *monitor);

/** ff_outputs_dup_name: Returns: (transfer full): how a person tells @monitor from the others. */
char *ff_outputs_dup_name (GdkMonitor *monitor);

G_END_DECLS
