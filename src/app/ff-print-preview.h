/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PRINT_PREVIEW (ff_print_preview_get_type ())
/**
 * FfPrintPreview:
 *
 * A window with the pages that a printing would give, opened by the print dialog's own Preview,
 * which would otherwise need a viewer that not every desktop has. Escape closes it.
 */
G_DECLARE_FINAL_TYPE (FfPrintPreview, ff_print_preview, FF, PRINT_PREVIEW, AdwWindow)

/**
 * ff_print_preview_new:
 * @parent: (nullable): the window that prints
 * @print_action: an action of @parent that asks again how to print
 */
GtkWidget *ff_print_preview_new (GtkWindow *parent, FfPages *pages, const char *print_action);

G_END_DECLS
