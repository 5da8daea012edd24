/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-application.h"

#include "app/ff-about.h"
#include "app/ff-alert.h"
#include "app/ff-file-dialog.h"
#include "app/ff-new-file.h"
#include "app/ff-new-session-window.h"
#include "app/ff-start-window.h"
#include "app/ff-steps.h"
#include "app/ff-style.h"
#include "app/ff-window.h"
#include "exchange/ff-template.h"
#include "ff-config.h"
#include "session/ff-opening.h"

#include <glib/gi18n.h>

struct _FfApplication
{
  AdwApplication parent_instance;
  FfRecents *recents; /* read when first asked for */
  char *expected;     /* (nullable): the only file on the command line */
  FfOpening *opening; /* (nullable): of that file, until it is shown */
};

G_DEFINE_FINAL_TYPE (FfApplication, ff_application, ADW_TYPE_APPLICATION)

/* -- windows -------------------------------------------------------------------------------- */

/* Returns: (nullable): the window of the session at @path, or any of @type where that is NULL. */
static gpointer
find_window (FfApplication *self, GType type, const char *path)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    if (G_OBJECT_TYPE (l->data) == type
        && (path == NULL
            || g_str_equal (ff_session_get_path (ff_window_get_session (l->data)), path)))
      return l->data;
  return NULL;
}

static GtkWindow *
show_start (FfApplication *self)
{
  GtkWindow *window = find_window (self, FF_TYPE_START_WINDOW, NULL);

  if (window == NULL)
    window = GTK_WINDOW (ff_start_window_new (self));
  gtk_window_present (window);
  return window;
}

/* Writing the list takes the disk's time, which the first frame does not have to wait for. */
static gboolean
note_session_cb (gpointer user_data)
{
  FfWindow *window = user_data;
  FfApplication *self = FF_APPLICATION (gtk_window_get_application (GTK_WINDOW (window)));
  FfSession *session = ff_window_get_session (window);

  if (self != NULL)
    ff_recents_note (ff_application_get_recents (self), ff_session_get_path (session),
                     ff_session_get_model (session), ff_window_get_step (window));
  return G_SOURCE_REMOVE;
}

void
ff_application_show_session (FfApplication *self, FfSession *session)
{
  GtkWindow *start;
  FfRecent *recent;
  FfWindow *window;

  g_return_if_fail (FF_IS_APPLICATION (self) && FF_IS_SESSION (session));

  start = find_window (self, FF_TYPE_START_WINDOW, NULL);
  recent = ff_recents_find (ff_application_get_recents (self), ff_session_get_path (session));
  window = ff_window_new (self, session);
  ff_window_show_step (window, recent != NULL ? ff_recent_get_step (recent) : "prepare");
  if (*ff_window_get_step (window) == '\0')
    ff_window_show_step (window, "prepare");
  gtk_window_present (GTK_WINDOW (window));
  if (start != NULL)
    gtk_window_destroy (start);
  g_timeout_add_full (G_PRIORITY_LOW, 500, note_session_cb, g_object_ref (window), g_object_unref);
}

/* Takes the session over that was begun to be opened while GTK got ready, if that is the one. */
static FfSession *
open_session (FfApplication *self, const char *path, GError **error)
{
  if (self->opening != NULL && g_str_equal (ff_opening_get_path (self->opening), path))
    return ff_opening_finish (g_steal_pointer (&self->opening), error);
  return ff_session_open (path, NULL, error);
}

gboolean
ff_application_open_path (FfApplication *self, GtkWindow *parent, const char *path)
{
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = NULL;
  FfWindow *window = find_window (self, FF_TYPE_WINDOW, absolute);

  if (window != NULL)
    {
      gtk_window_present (GTK_WINDOW (window));
      return TRUE;
    }
  session = open_session (self, absolute, &error);
  if (session == NULL)
    {
      if (parent == NULL)
        parent = show_start (self);
      ff_alert_tell (GTK_WIDGET (parent), _ ("The Session Was Not Opened"), error->message);
      return FALSE;
    }
  ff_application_show_session (self, session);
  return TRUE;
}

/* -- actions -------------------------------------------------------------------------------- */

static GtkWindow *
get_active (gpointer self)
{
  return gtk_application_get_active_window (GTK_APPLICATION (self));
}

static void
new_session_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  gtk_window_present (GTK_WINDOW (ff_new_session_window_new (self, get_active (self))));
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfApplication) self = user_data;
  g_autoptr (GFile) file = ff_file_dialog_finish (result);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    ff_application_open_path (self, GTK_WINDOW (source), path);
  else if (file != NULL)
    ff_alert_tell (
        GTK_WIDGET (source), _ ("The Session Was Not Opened"),
        _ ("A session can only be opened from this computer; copy the file here first."));
}

static void
open_session_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) ours = ff_file_filter_new (_ ("Fourfold sessions"), "fourfold");
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  GtkWindow *parent = get_active (self);

  if (parent == NULL)
    parent = show_start (self);
  gtk_file_filter_set_name (all, _ ("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, ours);
  g_list_store_append (filters, all);
  ff_file_dialog_open_async (GTK_WIDGET (parent), _ ("Open a Session"), G_LIST_MODEL (filters),
                             opened_cb, g_object_ref (self));
}

/* Each time a fresh copy, so that nobody has to be careful with it. */
static void
open_sample_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "fourfold", NULL);
  g_autofree char *path = ff_new_file_find_free (folder, _ ("Sample"));
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSession) session = ff_new_file_create (path, ff_sample_load (), NULL, &error);

  if (session != NULL)
    ff_application_show_session (self, session);
  else
    ff_alert_tell (GTK_WIDGET (get_active (self)), _ ("The Sample Was Not Made"), error->message);
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  ff_about_show (get_active (self));
}

/*
 * Closing, not destroying: each window first sees its session safely on disk. They are held, for
 * closing one may take another, its wall, with it.
 */
static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  GList *windows = g_list_copy_deep (gtk_application_get_windows (GTK_APPLICATION (self)),
                                     (GCopyFunc) (gpointer) g_object_ref, NULL);

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_list_free_full (windows, g_object_unref);
}

static const GActionEntry actions[] = {
  { "new-session", new_session_cb },
  { "open-session", open_session_cb },
  { "open-sample", open_sample_cb },
  { "about", about_cb },
  { "quit", quit_cb },
};

static const struct
{
  const char *action;
  const char *keys[3];
} accels[] = {
  { "app.new-session", { "<Control>n" } },
  { "app.open-session", { "<Control>o" } },
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
  { "win.print-report", { "<Control>p" } },
  { "win.show-shortcuts", { "<Control>question", "<Control>slash" } },
};

/* -- class ---------------------------------------------------------------------------------- */

static void
ff_application_activate (GApplication *application)
{
  GtkWindow *active = get_active (application);

  if (active != NULL)
    gtk_window_present (active);
  else
    show_start (FF_APPLICATION (application));
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
set_accels (GtkApplication *self)
{
  guint n_steps;
  const FfStep *steps = ff_steps_get (&n_steps);

  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (self, accels[i].action, accels[i].keys);
  for (guint i = 0; i < n_steps; i++)
    {
      g_autofree char *action = g_strdup_printf ("win.show-step::%s", steps[i].id);
      g_autofree char *control = g_strdup_printf ("<Control>%u", i + 1);
      g_autofree char *alt = g_strdup_printf ("<Alt>%u", i + 1);

      gtk_application_set_accels_for_action (self, action, (const char *[]){ control, alt, NULL });
    }
}

/*
 * GTK begins to read the icon theme on another thread when it is first asked for it. A path of
 * icons that is added later, as GtkApplication and libadwaita both do, waits for that and throws it
 * away, and the first icon then reads all of it again. So libadwaita comes first, which adds its
 * path in time, and GtkApplication has no folder of ours to add: our icons lie among GTK's own.
 */
static void
ff_application_startup (GApplication *application)
{
  FfApplication *self = FF_APPLICATION (application);

  if (self->expected != NULL)
    self->opening = ff_opening_new (self->expected, NULL);
  g_application_set_resource_base_path (application, NULL);
  ff_style_start ();
  G_APPLICATION_CLASS (ff_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (FF_APPLICATION_ID);
  set_accels (GTK_APPLICATION (application));
}

/* Called in every process; only the one that is to show the file, and starts up, opens it. */
static gboolean
ff_application_local_command_line (GApplication *application, char ***arguments, int *status)
{
  FfApplication *self = FF_APPLICATION (application);

  if (g_strv_length (*arguments) == 2 && *(*arguments)[1] != '-')
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg ((*arguments)[1]);

      self->expected = g_file_get_path (file);
    }
  return G_APPLICATION_CLASS (ff_application_parent_class)
      ->local_command_line (application, arguments, status);
}

static void
ff_application_finalize (GObject *object)
{
  FfApplication *self = FF_APPLICATION (object);

  g_clear_pointer (&self->opening, ff_opening_free);
  g_free (self->expected);
  g_clear_object (&self->recents);
  G_OBJECT_CLASS (ff_application_parent_class)->finalize (object);
}

static void
ff_application_class_init (FfApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = ff_application_finalize;
  application_class->local_command_line = ff_application_local_command_line;
  application_class->startup = ff_application_startup;
  application_class->activate = ff_application_activate;
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

FfRecents *
ff_application_get_recents (FfApplication *self)
{
  g_return_val_if_fail (FF_IS_APPLICATION (self), NULL);

  if (self->recents == NULL)
    self->recents = ff_recents_new (NULL);
  return self->recents;
}

int
ff_application_run (int argc, char **argv)
{
  g_autoptr (FfApplication) self = ff_application_new ();

  return g_application_run (G_APPLICATION (self), argc, argv);
}
