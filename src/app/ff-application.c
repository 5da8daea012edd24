/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-application.h"

#include "app/ff-alert.h"
#include "app/ff-window.h"
#include "ff-config.h"

#include <glib/gi18n.h>

struct _FfApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (FfApplication, ff_application, ADW_TYPE_APPLICATION)

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkApplication *application = user_data;
  /* Held, for closing one window may take another, its wall, with it. */
  GList *windows = g_list_copy_deep (
      gtk_application_get_windows (application), (GCopyFunc) (gpointer) g_object_ref, NULL);

  /* Closing, not destroying: each window first sees its session safely on disk. */
  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_list_free_full (windows, g_object_unref);
}

static const GActionEntry actions[] = {
  { "quit", quit_cb },
};

static FfWindow *
find_window (FfApplication *self, const char *path)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    if (FF_IS_WINDOW (l->data)
        && g_str_equal (ff_session_get_path (ff_window_get_session (l->data)), path))
      return l->data;
  return NULL;
}

gboolean
ff_application_open_path (FfApplication *self, GtkWindow *parent, const char *path)
{
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = NULL;
  FfWindow *window = find_window (self, absolute);

  if (window == NULL)
    {
      session = ff_session_open (absolute, NULL, &error);
      if (session == NULL)
        {
          ff_alert_tell (GTK_WIDGET (parent), _ ("The Session Was Not Opened"), error->message);
          return FALSE;
        }
      window = ff_window_new (self, session);
      ff_window_show_step (window, "prepare");
    }
  gtk_window_present (GTK_WINDOW (window));
  return TRUE;
}

static void
ff_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);

      if (path != NULL)
        ff_application_open_path (FF_APPLICATION (application), NULL, path);
    }
}

static void
ff_application_startup (GApplication *application)
{
  GtkApplication *self = GTK_APPLICATION (application);

  G_APPLICATION_CLASS (ff_application_parent_class)->startup (application);

  gtk_application_set_accels_for_action (self, "app.quit", (const char *[]){ "<Control>q", NULL });
  gtk_application_set_accels_for_action (self, "window.close",
                                         (const char *[]){ "<Control>w", NULL });
}

static void
ff_application_class_init (FfApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = ff_application_startup;
  application_class->open = ff_application_open;
}

static void
ff_application_init (FfApplication *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

FfApplication *
ff_application_new (void)
{
  return g_object_new (FF_TYPE_APPLICATION, "application-id", FF_APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, NULL);
}

int
ff_application_run (int argc, char **argv)
{
  g_autoptr (FfApplication) self = ff_application_new ();

  return g_application_run (G_APPLICATION (self), argc, argv);
}
