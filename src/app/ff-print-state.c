/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-print-state.h"

#include <math.h>

#define GROUP_SETUP "Page Setup"
#define GROUP_SETTINGS "Print Settings"

static char *
build_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "fourfold", "print.ini", NULL);
}

/* A file that is missing or damaged is the same as none: the choices are then the usual ones. */
static GKeyFile *
load (void)
{
  g_autofree char *path = build_path ();
  GKeyFile *file = g_key_file_new ();

  g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL);
  return file;
}

GtkPageSetup *
ff_print_state_dup_page_setup (void)
{
  g_autoptr (GKeyFile) file = load ();
  GtkPageSetup *setup = gtk_page_setup_new_from_key_file (file, GROUP_SETUP, NULL);

  return setup != NULL ? setup : gtk_page_setup_new ();
}

GtkPrintSettings *
ff_print_state_dup_settings (void)
{
  g_autoptr (GKeyFile) file = load ();
  GtkPrintSettings *settings = gtk_print_settings_new_from_key_file (file, GROUP_SETTINGS, NULL);

  return settings != NULL ? settings : gtk_print_settings_new ();
}

/* How many copies, which pages and where a file goes belong to one printing only. */
static void
put_settings (GKeyFile *file, GtkPrintSettings *settings)
{
  static const char *const once[] = { GTK_PRINT_SETTINGS_N_COPIES, GTK_PRINT_SETTINGS_PAGE_RANGES,
                                      GTK_PRINT_SETTINGS_PRINT_PAGES, GTK_PRINT_SETTINGS_PAGE_SET,
                                      GTK_PRINT_SETTINGS_OUTPUT_URI };
  g_autoptr (GtkPrintSettings) kept = gtk_print_settings_copy (settings);

  for (guint i = 0; i < G_N_ELEMENTS (once); i++)
    gtk_print_settings_unset (kept, once[i]);
  g_key_file_remove_group (file, GROUP_SETTINGS, NULL);
  gtk_print_settings_to_key_file (kept, file, GROUP_SETTINGS);
}

gboolean
ff_print_state_save (GtkPageSetup *setup, GtkPrintSettings *settings, GError **error)
{
  g_autoptr (GKeyFile) file = load ();
  g_autofree char *path = build_path ();
  g_autofree char *folder = g_path_get_dirname (path);

  if (setup != NULL)
    {
      g_key_file_remove_group (file, GROUP_SETUP, NULL);
      gtk_page_setup_to_key_file (setup, file, GROUP_SETUP);
    }
  if (settings != NULL)
    put_settings (file, settings);
  g_mkdir_with_parents (folder, 0700);
  return g_key_file_save_to_file (file, path, error);
}

/* Portrait or landscape, a sheet's proportions are those of its long side to its short one. */
static double
proportion (double width, double height)
{
  return MAX (width, height) / MIN (width, height);
}

FfPaper
ff_print_state_get_paper (GtkPageSetup *setup)
{
  FfPaper a4 = ff_paper_a4 (), letter = ff_paper_letter ();
  double sheet;

  g_return_val_if_fail (GTK_IS_PAGE_SETUP (setup), a4);

  sheet = proportion (gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS),
                      gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS));
  return fabs (sheet - proportion (letter.width, letter.height))
                 < fabs (sheet - proportion (a4.width, a4.height))
             ? letter
             : a4;
}
