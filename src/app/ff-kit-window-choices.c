/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is chosen in the window of the printed kit. It is read from its rows, stays with the session
 * as a step that can be undone, and comes back when the window is opened again. The paper and the
 * cutting of slips are also what the next session begins with.
 */
#include "app/ff-kit-window-private.h"
#include "app/ff-print-state.h"

#include <glib/gi18n.h>

/* So long nobody must have chosen anything else for a choice to be one step. */
#define REST 500 /* milliseconds */

/* The entries of the combo rows. */
static FfPaper (*const papers[]) (void) = { ff_paper_a4, ff_paper_a3, ff_paper_letter };
static const int per_sheets[] = { 0, 1, 2, 4, 8 };

void
ff_kit_window_get_settings (FfKitWindow *self, FfKitSettings *settings)
{
  g_return_if_fail (FF_IS_KIT_WINDOW (self) && settings != NULL);

  ff_kit_settings_init (settings);
  for (guint part = 0; part < FF_N_KIT_PARTS; part++)
    if (gtk_check_button_get_active (self->checks[part]))
      settings->parts |= 1u << part;
  settings->paper = papers[MIN (adw_combo_row_get_selected (self->paper), 2)]();
  settings->slips_per_sheet = per_sheets[MIN (adw_combo_row_get_selected (self->per_sheet), 4)];
  settings->slips = gtk_spin_button_get_value_as_int (self->slips);
  settings->first_slip = gtk_spin_button_get_value_as_int (self->first);
  settings->dots = gtk_spin_button_get_value_as_int (self->dots);
  settings->cap = gtk_spin_button_get_value_as_int (self->cap);
  settings->ballot = self->ballot;
  if (gtk_widget_get_visible (GTK_WIDGET (self->meeting)))
    settings->meeting = (int) adw_combo_row_get_selected (self->meeting);
}

/* -- out of the session ----------------------------------------------------------------------- */

static FfSessionDetails *
get_details (FfKitWindow *self)
{
  return ff_model_get_details (ff_session_get_model (self->session));
}

static void
show_settings (FfKitWindow *self, const FfKitSettings *settings)
{
  gboolean filling = self->filling;

  self->filling = TRUE;
  for (guint part = 0; part < FF_N_KIT_PARTS; part++)
    gtk_check_button_set_active (self->checks[part], (settings->parts & (1u << part)) != 0);
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (ABS (papers[i]().width - settings->paper.width) < 1)
      adw_combo_row_set_selected (self->paper, i);
  for (guint i = 0; i < G_N_ELEMENTS (per_sheets); i++)
    if (per_sheets[i] == settings->slips_per_sheet)
      adw_combo_row_set_selected (self->per_sheet, i);
  gtk_spin_button_set_value (self->slips, settings->slips);
  gtk_spin_button_set_value (self->first, settings->first_slip);
  gtk_spin_button_set_value (self->dots, settings->dots);
  gtk_spin_button_set_value (self->cap, settings->cap);
  if ((guint) settings->meeting
      < g_list_model_get_n_items (adw_combo_row_get_model (self->meeting)))
    adw_combo_row_set_selected (self->meeting, (guint) settings->meeting);
  self->filling = filling;
}

void
ff_kit_window_recall (FfKitWindow *self, guint parts)
{
  g_autoptr (GtkPageSetup) setup = ff_print_state_dup_page_setup (FF_PRINT_KIT);
  FfKitSettings settings;

  ff_kit_settings_init (&settings);
  settings.paper = ff_print_state_get_kit_paper (setup);
  settings.slips_per_sheet = ff_print_state_get_slips_per_sheet ();
  if (!ff_kit_settings_recall (&settings, get_details (self)))
    settings.parts = 1u << FF_KIT_SLIPS;
  if (parts != 0)
    settings.parts = parts;
  show_settings (self, &settings);
  g_free (self->kept);
  self->kept = g_strdup (ff_session_details_get_kit (get_details (self)));
}

void
ff_kit_window_follow (FfKitWindow *self)
{
  if (self->keep_id == 0
      && g_strcmp0 (self->kept, ff_session_details_get_kit (get_details (self))) != 0)
    ff_kit_window_recall (self, 0);
}

/* -- into the session ------------------------------------------------------------------------- */

static void
remember_paper (const FfKitSettings *settings)
{
  g_autoptr (GtkPageSetup) setup = ff_print_state_dup_page_setup (FF_PRINT_KIT);
  g_autoptr (GError) error = NULL;

  ff_print_state_set_paper (setup, &settings->paper);
  if (!ff_print_state_save (FF_PRINT_KIT, setup, NULL, &error)
      || !ff_print_state_save_slips_per_sheet (settings->slips_per_sheet, &error))
    g_debug ("Paper: %s", error->message);
}

void
ff_kit_window_keep (FfKitWindow *self)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  FfRecord *draft;
  FfKitSettings settings;

  if (self->keep_id == 0)
    return;
  g_clear_handle_id (&self->keep_id, g_source_remove);
  ff_kit_window_get_settings (self, &settings);
  remember_paper (&settings);
  /* The sheets of a vote in preparation are no choice for later. */
  if (self->ballot != NULL)
    {
      FfKitSettings before;

      ff_kit_settings_init (&before);
      ff_kit_settings_recall (&before, get_details (self));
      settings.parts = before.parts;
    }
  draft = ff_record_copy (FF_RECORD (get_details (self)));
  g_ptr_array_add (drafts, draft);
  ff_kit_settings_keep (&settings, FF_SESSION_DETAILS (draft));
  g_free (self->kept);
  self->kept = g_strdup (ff_session_details_get_kit (FF_SESSION_DETAILS (draft)));
  if (!g_str_equal (self->kept, ff_session_details_get_kit (get_details (self))))
    ff_session_edit_records_as (self->session, _ ("Change what is printed"), drafts);
}

static gboolean
keep_cb (gpointer user_data)
{
  ff_kit_window_keep (user_data);
  return G_SOURCE_REMOVE;
}

void
ff_kit_window_keep_soon (FfKitWindow *self)
{
  g_clear_handle_id (&self->keep_id, g_source_remove);
  self->keep_id = g_timeout_add (REST, keep_cb, self);
}
