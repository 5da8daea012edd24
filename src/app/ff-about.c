/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-about.h"

#include "ff-config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

void
ff_about_show (GtkWindow *parent)
{
  GtkWidget *window = adw_about_window_new ();
  AdwAboutWindow *about = ADW_ABOUT_WINDOW (window);

  adw_about_window_set_application_name (about, _ ("Fourfold"));
  adw_about_window_set_application_icon (about, FF_APPLICATION_ID);
  adw_about_window_set_version (about, FF_VERSION);
  adw_about_window_set_developer_name (about, _ ("The Fourfold contributors"));
  adw_about_window_set_license_type (about, GTK_LICENSE_GPL_3_0);
  adw_about_window_set_comments (
      about,
      _ ("Guides an appreciative-inquiry workshop through Discover, Dream, Design and Destiny, "
         "counts the dots, and prints the report."));
  /* Translators: put your names here, one a line; they are shown under “Credits” */
  adw_about_window_set_translator_credits (about, _ ("translator-credits"));
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_modal (GTK_WINDOW (window), parent != NULL);
  gtk_window_present (GTK_WINDOW (window));
}
