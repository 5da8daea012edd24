/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-kit.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * What was chosen at the last printing: the paper, the printer, duplex and the like. It belongs to
 * the machine and the person rather than to a session, so it is kept in the user's state folder.
 */

/** FfPrintKind: what is printed; posters on A3 are no reason to print the next report on it. */
typedef enum
{
  FF_PRINT_REPORT,
  FF_PRINT_KIT,
  FF_N_PRINT_KINDS,
} FfPrintKind;

/** ff_print_state_dup_page_setup: Returns: (transfer full): the last one, else the locale's. */
GtkPageSetup *ff_print_state_dup_page_setup (FfPrintKind kind);

/** ff_print_state_dup_settings: Returns: (transfer full): the last ones, else empty ones. */
GtkPrintSettings *ff_print_state_dup_settings (FfPrintKind kind);

/**
 * ff_print_state_save:
 * @setup: (nullable): %NULL keeps the one before
 * @settings: (nullable): %NULL keeps the ones before
 *
 * Remembers what was chosen; returns %FALSE with one sentence if it could not be written.
 */
gboolean ff_print_state_save (FfPrintKind kind,
                              GtkPageSetup *setup,
                              GtkPrintSettings *settings,
                              GError **error);

/**
 * ff_print_state_get_paper:
 *
 * Returns: the paper that the report is laid out on: Letter where the sheet is closer in its
 *   proportions to Letter, else A4. Other sheets take these pages scaled.
 */
FfPaper ff_print_state_get_paper (GtkPageSetup *setup);

/** ff_print_state_get_slips_per_sheet: Returns: what was chosen last; 0 for as many as fit. */
int ff_print_state_get_slips_per_sheet (void);

/** ff_print_state_save_slips_per_sheet: Returns: %FALSE with one sentence if it cannot be kept. */
gboolean ff_print_state_save_slips_per_sheet (int slips, GError **error);

/** ff_print_state_set_paper: puts @setup onto A4, A3 or Letter, whichever @paper is. */
void ff_print_state_set_paper (GtkPageSetup *setup, const FfPaper *paper);

/** ff_print_state_get_kit_paper: Returns: as ff_print_state_get_paper(), but A3 for what is larger
 *   than A4 by half, as the sheets of the kit fill the paper that there is. */
FfPaper ff_print_state_get_kit_paper (GtkPageSetup *setup);

G_END_DECLS
