/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * What was chosen at the last printing: the paper, the printer, duplex and the like. It belongs to
 * the machine and the person rather than to a session, so it is kept in the user's state folder.
 */

/** ff_print_state_dup_page_setup: Returns: (transfer full): the last one, else the locale's. */
GtkPageSetup *ff_print_state_dup_page_setup (void);

/** ff_print_state_dup_settings: Returns: (transfer full): the last ones, else empty ones. */
GtkPrintSettings *ff_print_state_dup_settings (void);

/**
 * ff_print_state_save:
 * @setup: (nullable): %NULL keeps the one before
 * @settings: (nullable): %NULL keeps the ones before
 *
 * Remembers what was chosen; returns %FALSE with one sentence if it could not be written.
 */
gboolean ff_print_state_save (GtkPageSetup *setup, GtkPrintSettings *settings, GError **error);

/**
 * ff_print_state_get_paper:
 *
 * Returns: the paper that the report is laid out on: Letter where the sheet is closer in its
 *   proportions to Letter, else A4. Other sheets take these pages scaled.
 */
FfPaper ff_print_state_get_paper (GtkPageSetup *setup);

G_END_DECLS
