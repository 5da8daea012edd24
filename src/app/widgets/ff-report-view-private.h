/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-report-view.h"

G_BEGIN_DECLS

/** ff_report_view_add_bindings: declares the keys of the view on its class. */
void ff_report_view_add_bindings (GtkWidgetClass *klass);

/** ff_report_view_create_wheel: Returns: (transfer full): zooms with Ctrl and the wheel. */
GtkEventController *ff_report_view_create_wheel (FfReportView *self);

G_END_DECLS
