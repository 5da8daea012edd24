/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-display.h"

#include "app/widgets/ff-text-entry.h"
#include "exchange/ff-xml.h"

#include <X11/XKBlib.h>
#include <gdk/x11/gdkx.h>

/* Newer releases of libadwaita measure the heading of their message dialog too narrowly, and newer
 * releases of GTK warn of it; that is not for us to mend. At the floor every warning is fatal. */
static GLogWriterOutput
write_log_cb (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE")
        && g_str_has_prefix (fields[i].value, "Trying to measure GtkLabel "))
      return G_LOG_WRITER_HANDLED;
  return g_log_writer_default (level, fields, n_fields, data);
}

/* Windows come up under a pointer in the middle of the screen, and GTK 4.8 trips over a tooltip
 * that is due when its window has just gone. In the corner nothing is pointed at. */
static void
park_pointer (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  Display *x = gdk_x11_display_get_xdisplay (display);
  Screen *screen = DefaultScreenOfDisplay (x);

  XWarpPointer (x, None, RootWindowOfScreen (screen), 0, 0, 0, 0, WidthOfScreen (screen) - 1,
                HeightOfScreen (screen) - 1);
  gdk_display_sync (display);
}

/* What the program remembers in the user's own folder. */
static char *state_folder;

/* Before anything asks where that folder is. */
static void
make_state_folder (void)
{
  g_autoptr (GError) error = NULL;

  state_folder = g_dir_make_tmp ("fourfold-state-XXXXXX", &error);
  g_assert_no_error (error);
  g_setenv ("XDG_STATE_HOME", state_folder, TRUE);
}

void
ff_display_init (int *argc, char ***argv)
{
  make_state_folder ();
  if (adw_get_minor_version () > 2)
    g_log_set_writer_func (write_log_cb, NULL, NULL);
  g_test_init (argc, argv, NULL);
  adw_init ();
  park_pointer ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

int
ff_display_run (void)
{
  int status = g_test_run ();

  ff_test_remove_tree (state_folder);
  g_free (state_folder);
  return status;
}

FfSession *
ff_display_new_session (void)
{
  g_autofree char *path = ff_test_build_path ("room.fourfold");
  g_autoptr (FfClock) clock = ff_clock_new_set ("2012-05-11T10:00:00Z");
  g_autoptr (GError) error = NULL;
  FfSession *session = ff_session_create (path, clock, &error);

  g_assert_no_error (error);
  return session;
}

FfSession *
ff_display_new_sample (void)
{
  g_autofree char *source = ff_test_dup_source ("data/samples/london-2012.xml");
  g_autofree char *xml = ff_test_read (source);
  g_autoptr (GError) error = NULL;
  FfSession *session = ff_display_new_session ();
  FfSnapshot *snapshot = ff_xml_read (xml, strlen (xml), source, &error);

  g_assert_no_error (error);
  ff_session_take_snapshot (session, snapshot);
  ff_display_flush (session);
  return session;
}

void
ff_display_flush (FfSession *session)
{
  g_autoptr (GError) error = NULL;

  ff_session_flush (session, &error);
  g_assert_no_error (error);
  ff_test_pump_idle ();
}

GtkWidget *
ff_display_show (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 600);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  ff_test_pump_until (gtk_widget_get_mapped (window) && gtk_widget_get_width (child) > 0);
  return window;
}

void
ff_paged_set_up (FfPaged *f, GType type, gconstpointer data)
{
  f->session = data != NULL ? ff_display_new_sample () : ff_display_new_session ();
  f->model = ff_session_get_model (f->session);
  f->page = g_object_new (type, "session", f->session, NULL);
  f->window = ff_display_show (f->page);
}

void
ff_paged_tear_down (FfPaged *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

gpointer
ff_display_find (GtkWidget *root, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = ff_display_find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

gpointer
ff_display_child (gpointer owner, const char *name)
{
  GObject *child = gtk_widget_get_template_child (owner, G_OBJECT_TYPE (owner), name);

  g_assert_nonnull (child);
  return child;
}

void
ff_display_type (GtkWidget *entry, const char *text)
{
  GtkEditable *delegate;

  gtk_widget_grab_focus (entry);
  if (FF_IS_TEXT_ENTRY (entry))
    {
      ff_text_entry_set_text (FF_TEXT_ENTRY (entry), text);
      g_signal_emit_by_name (entry, "activate");
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  delegate = gtk_editable_get_delegate (GTK_EDITABLE (entry));
  g_signal_emit_by_name (delegate != NULL ? (gpointer) delegate : entry, "activate");
}

gint64
ff_display_add_group (FfSession *session, const char *name)
{
  g_autoptr (FfRecord) group = ff_record_new (FF_TYPE_STAKEHOLDER_GROUP);
  FfRecordList *groups
      = ff_model_get_list (ff_session_get_model (session), FF_TYPE_STAKEHOLDER_GROUP);

  ff_stakeholder_group_set_name (FF_STAKEHOLDER_GROUP (group), name);
  ff_session_add (session, group);
  ff_display_flush (session);
  return ff_record_get_id (ff_record_list_get (groups, ff_record_list_get_size (groups) - 1));
}

guint
ff_display_count (FfSession *session, GType type)
{
  return ff_record_list_get_size (ff_model_get_list (ff_session_get_model (session), type));
}

gpointer
ff_display_find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (G_OBJECT_TYPE (window) == type)
        return window;
    }
  return NULL;
}

static Display *ear; /* hears what the X server is asked to ring */

void
ff_display_listen (void)
{
  ear = XOpenDisplay (NULL);
  g_assert_nonnull (ear);
  g_assert_true (XkbQueryExtension (ear, NULL, NULL, NULL, NULL, NULL));
  XkbSelectEvents (ear, XkbUseCoreKbd, XkbBellNotifyMask, XkbBellNotifyMask);
  XSync (ear, False);
}

guint
ff_display_stop_listening (void)
{
  guint n_bells = 0;

  gdk_display_sync (gdk_display_get_default ());
  XSync (ear, False);
  for (int left = XPending (ear); left > 0; left--)
    {
      XkbEvent event;

      XNextEvent (ear, &event.core);
      n_bells += event.any.xkb_type == XkbBellNotify;
    }
  XCloseDisplay (ear);
  ear = NULL;
  return n_bells;
}

static gboolean
has_atom (Display *x, Window window, const char *property, const char *atom)
{
  Atom type;
  int format;
  unsigned long n, rest;
  unsigned char *data = NULL;
  gboolean found = FALSE;

  XGetWindowProperty (x, window, XInternAtom (x, property, False), 0, 64, False, AnyPropertyType,
                      &type, &format, &n, &rest, &data);
  for (unsigned long i = 0; data != NULL && i < n; i++)
    found = found || ((Atom *) (gpointer) data)[i] == XInternAtom (x, atom, False);
  if (data != NULL)
    XFree (data);
  return found;
}

gboolean
ff_display_stays_above (GtkWindow *window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));
  Display *x = gdk_x11_display_get_xdisplay (gdk_surface_get_display (surface));
  Window own = gdk_x11_surface_get_xid (surface);
  XWindowAttributes attributes;

  gdk_display_sync (gdk_surface_get_display (surface));
  XGetWindowAttributes (x, own, &attributes);
  return attributes.override_redirect || has_atom (x, own, "_NET_WM_STATE", "_NET_WM_STATE_ABOVE")
         || !has_atom (x, own, "_NET_WM_WINDOW_TYPE", "_NET_WM_WINDOW_TYPE_NORMAL");
}
