/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-style.h"

#include "app/ff-unstyled.h"

#include <adwaita.h>

#define SHEET "/org/fourfold/Fourfold/style.css"

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

/*
 * GTK parses its theme, some 200 KB, when it is first asked for its settings. libadwaita, which has
 * a theme of its own, asks for them and then takes GTK's away. While it does so, GTK finds an empty
 * sheet instead; who names a theme in GTK_THEME has that one, and libadwaita keeps out of the way.
 */
static void
start_adwaita (void)
{
  gboolean chosen = g_getenv ("GTK_THEME") != NULL;

  /* What is found first is what was registered last, so GTK's own must have been before. */
  g_resources_get_info (SHEET, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);
  if (!chosen)
    ff_unstyled_register_resource ();
  adw_init ();
  if (!chosen)
    ff_unstyled_unregister_resource ();
}

void
ff_style_start (void)
{
  g_autoptr (GtkStyleProvider) sheet = NULL;
  GtkStyleProvider *dark;

  start_adwaita ();
  sheet = read_sheet (SHEET);
  dark = read_sheet ("/org/fourfold/Fourfold/style-dark.css");

  gtk_style_context_add_provider_for_display (gdk_display_get_default (), sheet,
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  update_dark (dark);
  g_signal_connect_data (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (update_dark),
                         dark, (GClosureNotify) (gpointer) g_object_unref, G_CONNECT_SWAPPED);
}
