/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-import-window.h"

#include "app/widgets/ff-contribution-paste-window.h"
#include "app/widgets/ff-record-chooser.h"
#include "session/ff-session-import.h"

#include <glib/gi18n.h>

struct _FfImportWindow
{
  AdwWindow parent_instance;
  FfSession *session;
  char *path;
  gboolean under_way;
  char *refusal; /* (nullable): what the session has against it */

  AdwActionRow *file;
  AdwComboRow *kind;
  AdwComboRow *phase;
  AdwComboRow *meeting;
  GtkWidget *import;
  GtkLabel *problem;
  GtkRevealer *problem_revealer;
};

G_DEFINE_FINAL_TYPE (FfImportWindow, ff_import_window, ADW_TYPE_WINDOW)

static FfImportKind
get_kind (FfImportWindow *self)
{
  return (FfImportKind) adw_combo_row_get_selected (self->kind);
}

static void
update (FfImportWindow *self)
{
  gboolean contributions = get_kind (self) == FF_IMPORT_CONTRIBUTIONS;
  GListModel *meetings = adw_combo_row_get_model (self->meeting);

  gtk_widget_set_visible (GTK_WIDGET (self->phase), contributions);
  gtk_widget_set_visible (GTK_WIDGET (self->meeting),
                          contributions && meetings != NULL
                              && g_list_model_get_n_items (meetings) > 1);
  gtk_revealer_set_reveal_child (self->problem_revealer, FALSE);
}

static FfImportOptions
get_options (FfImportWindow *self)
{
  const FfImportOptions options
      = { (FfPhase) (adw_combo_row_get_selected (self->phase) + FF_PHASE_DISCOVER),
          (int) adw_combo_row_get_selected (self->meeting) + 1, 0 };

  return options;
}

static gboolean
import (FfImportWindow *self, GError **error)
{
  const FfImportOptions options = get_options (self);
  g_autoptr (FfSource) source = ff_source_read (self->path, error);

  return source != NULL
         && ff_session_import (self->session, get_kind (self), source, &options, error);
}

static void
tell (FfImportWindow *self, const char *sentence)
{
  gtk_label_set_label (self->problem, sentence);
  gtk_revealer_set_reveal_child (self->problem_revealer, TRUE);
}

static void
session_failed_cb (FfImportWindow *self, GError *error)
{
  if (self->under_way && self->refusal == NULL)
    self->refusal = g_strdup (error->message);
}

/* The file may be on a slow stick, so nobody waits: the session's last word is the outcome. */
static void
busy_changed_cb (FfImportWindow *self)
{
  g_autofree char *refusal = NULL;
  gboolean busy;

  g_object_get (self->session, "busy", &busy, NULL);
  if (!self->under_way || busy)
    return;
  self->under_way = FALSE;
  refusal = g_steal_pointer (&self->refusal);
  if (refusal != NULL)
    tell (self, refusal);
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* What was said is looked at, line by line, before it is added. */
static gboolean
preview (FfImportWindow *self, GError **error)
{
  const FfImportOptions options = get_options (self);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  FfSource *source = ff_source_read (self->path, error);
  GtkWidget *window = NULL;

  if (source != NULL)
    window = ff_contribution_paste_window_new_for_source (GTK_WIDGET (parent), self->session,
                                                          source, &options, error);
  if (window == NULL)
    return FALSE;
  gtk_window_present (GTK_WINDOW (window));
  gtk_window_close (GTK_WINDOW (self));
  return TRUE;
}

static void
import_cb (FfImportWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (self->under_way)
    return;
  if (get_kind (self) == FF_IMPORT_CONTRIBUTIONS)
    {
      if (!preview (self, &error))
        tell (self, error->message);
      return;
    }
  self->under_way = import (self, &error);
  if (self->under_way)
    busy_changed_cb (self);
  else
    tell (self, error->message);
}

static void
fill_phases (FfImportWindow *self, FfModel *model)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (FfPhase phase = FF_PHASE_DISCOVER; phase <= FF_PHASE_DESTINY; phase++)
    gtk_string_list_append (names, ff_model_get_phase_name (model, phase));
  adw_combo_row_set_model (self->phase, G_LIST_MODEL (names));
}

static void
fill_meetings (FfImportWindow *self, FfModel *model)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);

  for (guint i = 0; i < ff_record_list_get_size (meetings); i++)
    gtk_string_list_take (names, ff_record_dup_name (model, ff_record_list_get (meetings, i)));
  adw_combo_row_set_model (self->meeting, G_LIST_MODEL (names));
}

static FfImportKind
guess_kind (const char *step)
{
  if (g_str_equal (step, "dream"))
    return FF_IMPORT_PROPOSITIONS;
  if (g_str_equal (step, "vote"))
    return FF_IMPORT_BALLOTS;
  return FF_IMPORT_CONTRIBUTIONS;
}

static void
ff_import_window_finalize (GObject *object)
{
  FfImportWindow *self = FF_IMPORT_WINDOW (object);

  g_clear_object (&self->session);
  g_free (self->path);
  g_free (self->refusal);
  G_OBJECT_CLASS (ff_import_window_parent_class)->finalize (object);
}

static void
ff_import_window_class_init (FfImportWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = ff_import_window_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-import-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FfImportWindow, file);
  gtk_widget_class_bind_template_child (widget_class, FfImportWindow, kind);
  gtk_widget_class_bind_template_child (widget_class, FfImportWindow, phase);
  gtk_widget_class_bind_template_child (widget_class, FfImportWindow, meeting);
  gtk_widget_class_bind_template_child (widget_class, FfImportWindow, problem);
  gtk_widget_class_bind_template_child (widget_class, FfImportWindow, problem_revealer);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_child (widget_class, FfImportWindow, import);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
ff_import_window_init (FfImportWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
ff_import_window_new (GtkWindow *parent, FfSession *session, const char *path, const char *step)
{
  FfImportWindow *self = g_object_new (FF_TYPE_IMPORT_WINDOW, "transient-for", parent, NULL);
  FfModel *model = ff_session_get_model (session);
  g_autofree char *name = g_path_get_basename (path);

  self->session = g_object_ref (session);
  self->path = g_strdup (path);
  g_signal_connect_object (session, "failed", G_CALLBACK (session_failed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::busy", G_CALLBACK (busy_changed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->file), FALSE);
  adw_action_row_set_subtitle (self->file, name);
  fill_phases (self, model);
  fill_meetings (self, model);
  adw_combo_row_set_selected (self->kind, guess_kind (step));
  update (self);
  return GTK_WIDGET (self);
}

gboolean
ff_import_window_is_under_way (FfImportWindow *self)
{
  g_return_val_if_fail (FF_IS_IMPORT_WINDOW (self), FALSE);

  return self->under_way;
}
