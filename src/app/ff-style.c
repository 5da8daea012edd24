/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-style.h"

#include <adwaita.h>

static GtkStyleProvider *
read_sheet (const char *path)
{
  GtkCssProvider *sheet = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (sheet, path);
  return GTK_STYLE_PROVIDER (sheet);
}

static void
update_dark (GtkStyleProvider *dark)
{
  GdkDisplay *display = gdk_display_get_default ();

  if (adw_style_manager_get_dark (adw_style_manager_get_default ()))
    gtk_style_context_add_provider_for_display (display, dark,
                                                GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  else
    gtk_style_context_remove_provider_for_display (display, dark);
}

void
ff_style_load (void)
{
  g_autoptr (GtkStyleProvider) sheet = read_sheet ("/org/fourfold/Fourfold/style.css");
  GtkStyleProvider *dark = read_sheet ("/org/fourfold/Fourfold/style-dark.css");

  gtk_style_context_add_provider_for_display (gdk_display_get_default (), sheet,
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  update_dark (dark);
  g_signal_connect_data (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (update_dark),
                         dark, (GClosureNotify) (gpointer) g_object_unref, G_CONNECT_SWAPPED);
}
