/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-print-state.h"

#include <math.h>

static const char *const setup_groups[FF_N_PRINT_KINDS] = { "Page Setup", "Kit Page Setup" };
static const char *const settings_groups[FF_N_PRINT_KINDS]
    = { "Print Settings", "Kit Print Settings" };
#define GROUP_SLIPS "Slips"
#define KEY_PER_SHEET "per-sheet"

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
ff_print_state_dup_page_setup (FfPrintKind kind)
{
  g_autoptr (GKeyFile) file = load ();
  GtkPageSetup *setup = gtk_page_setup_new_from_key_file (file, setup_groups[kind], NULL);

  return setup != NULL ? setup : gtk_page_setup_new ();
}

GtkPrintSettings *
ff_print_state_dup_settings (FfPrintKind kind)
{
  g_autoptr (GKeyFile) file = load ();
  GtkPrintSettings *settings
      = gtk_print_settings_new_from_key_file (file, settings_groups[kind], NULL);

  return settings != NULL ? settings : gtk_print_settings_new ();
}

/* How many copies, which pages and where a file goes belong to one printing only. */
static void
put_settings (GKeyFile *file, const char *group, GtkPrintSettings *settings)
{
  static const char *const once[] = { GTK_PRINT_SETTINGS_N_COPIES, GTK_PRINT_SETTINGS_PAGE_RANGES,
                                      GTK_PRINT_SETTINGS_PRINT_PAGES, GTK_PRINT_SETTINGS_PAGE_SET,
                                      GTK_PRINT_SETTINGS_OUTPUT_URI };
  g_autoptr (GtkPrintSettings) kept = gtk_print_settings_copy (settings);

  for (guint i = 0; i < G_N_ELEMENTS (once); i++)
    gtk_print_settings_unset (kept, once[i]);
  g_key_file_remove_group (file, group, NULL);
  gtk_print_settings_to_key_file (kept, file, group);
}

static gboolean
save (GKeyFile *file, GError **error)
{
  g_autofree char *path = build_path ();
  g_autofree char *folder = g_path_get_dirname (path);

  g_mkdir_with_parents (folder, 0700);
  return g_key_file_save_to_file (file, path, error);
}

gboolean
ff_print_state_save (FfPrintKind kind,
                     GtkPageSetup *setup,
                     GtkPrintSettings *settings,
                     GError **error)
{
  g_autoptr (GKeyFile) file = load ();

  if (setup != NULL)
    {
      g_key_file_remove_group (file, setup_groups[kind], NULL);
      gtk_page_setup_to_key_file (setup, file, setup_groups[kind]);
    }
  if (settings != NULL)
    put_settings (file, settings_groups[kind], settings);
  return save (file, error);
}

int
ff_print_state_get_slips_per_sheet (void)
{
  g_autoptr (GKeyFile) file = load ();
  int slips = g_key_file_get_integer (file, GROUP_SLIPS, KEY_PER_SHEET, NULL);

  return ff_kit_is_per_sheet (slips) ? slips : 0;
}

gboolean
ff_print_state_save_slips_per_sheet (int slips, GError **error)
{
  g_autoptr (GKeyFile) file = load ();

  g_key_file_set_integer (file, GROUP_SLIPS, KEY_PER_SHEET, slips);
  return save (file, error);
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

FfPaper
ff_print_state_get_kit_paper (GtkPageSetup *setup)
{
  FfPaper a4 = ff_paper_a4 ();
  double width, height;

  g_return_val_if_fail (GTK_IS_PAGE_SETUP (setup), a4);

  width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  return width * height > 1.5 * a4.width * a4.height ? ff_paper_a3 ()
                                                     : ff_print_state_get_paper (setup);
}

void
ff_print_state_set_paper (GtkPageSetup *setup, const FfPaper *paper)
{
  const char *name = GTK_PAPER_NAME_A4;
  g_autoptr (GtkPaperSize) size = NULL;

  g_return_if_fail (GTK_IS_PAGE_SETUP (setup) && paper != NULL);

  if (paper->width > 700)
    name = GTK_PAPER_NAME_A3;
  else if (paper->width > ff_paper_a4 ().width + 1)
    name = GTK_PAPER_NAME_LETTER;
  size = gtk_paper_size_new (name);
  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
}
