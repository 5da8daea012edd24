/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-capture-bar.h"

#include "app/widgets/ff-contribution-paste-window.h"
#include "app/widgets/ff-draft.h"
#include "app/widgets/ff-ellipsis-factory.h"
#include "app/widgets/ff-field.h"
#include "app/widgets/ff-outbox.h"
#include "app/widgets/ff-record-chooser.h"
#include "app/widgets/ff-record-row.h"
#include "app/widgets/ff-text-entry.h"

#include <glib/gi18n.h>

struct _FfCaptureBar
{
  GtkWidget parent_instance;
  FfSession *session;
  FfPhase phase;
  FfPile *pile; /* (nullable) */
  FfOutbox *outbox;

  FfTextEntry *entry;
  GtkDropDown *kind;
  FfRecordChooser *prompt;
  FfRecordChooser *meeting;
  FfRecordChooser *table;
  FfRecordChooser *group;
};

enum
{
  ADDED,
  PROMPT_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfCaptureBar, ff_capture_bar, GTK_TYPE_WIDGET)

/* In the order of the drop-down: what Discover collects most comes first. */
static const FfContributionKind kinds[]
    = { FF_KIND_STORY, FF_KIND_STRENGTH, FF_KIND_WISH, FF_KIND_NOTE };

static gboolean
is_reflecting (FfCaptureBar *self)
{
  return self->pile != NULL && ff_pile_get_kind (self->pile) == FF_PILE_REFLECTIONS;
}

FfContribution *
ff_capture_bar_make_draft (FfCaptureBar *self, const char *text)
{
  FfContribution *draft = FF_CONTRIBUTION (ff_record_new (FF_TYPE_CONTRIBUTION));
  FfTheme *theme = self->pile != NULL ? ff_pile_get_theme (self->pile) : NULL;
  guint kind = gtk_drop_down_get_selected (self->kind);

  ff_contribution_set_text (draft, text);
  ff_contribution_set_phase (draft, is_reflecting (self) ? FF_PHASE_NONE : self->phase);
  ff_contribution_set_kind (draft, is_reflecting (self) ? FF_KIND_REFLECTION : kinds[kind]);
  ff_contribution_set_prompt (draft, ff_record_chooser_get_selected_id (self->prompt));
  ff_contribution_set_meeting (draft, ff_record_chooser_get_selected_id (self->meeting));
  ff_contribution_set_breakout_table (draft, ff_record_chooser_get_selected_id (self->table));
  ff_contribution_set_stakeholder_group (draft, ff_record_chooser_get_selected_id (self->group));
  if (theme != NULL)
    ff_contribution_set_theme (draft, ff_record_get_id (FF_RECORD (theme)));
  return draft;
}

static void
add_cb (FfCaptureBar *self)
{
  g_autofree char *text = ff_outbox_take (self->outbox);
  g_autoptr (FfContribution) draft = NULL;

  if (*text != '\0')
    {
      draft = ff_capture_bar_make_draft (self, text);
      ff_session_add (self->session, FF_RECORD (draft));
      g_signal_emit (self, signals[ADDED], 0);
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

void
ff_capture_bar_offer_lines (FfCaptureBar *self, const char *text)
{
  g_autoptr (FfContribution) like = NULL;

  g_return_if_fail (FF_IS_CAPTURE_BAR (self) && text != NULL);

  like = ff_capture_bar_make_draft (self, "");
  gtk_window_present (
      GTK_WINDOW (ff_contribution_paste_window_new (GTK_WIDGET (self), self->session, text, like)));
}

/* Returns: the number of the meeting that is chosen, from 1; 0 for none. */
static int
get_meeting_number (FfCaptureBar *self)
{
  FfRecordList *list = ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_MEETING);
  gint64 id = ff_record_chooser_get_selected_id (self->meeting);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    if (ff_record_get_id (ff_record_list_get (list, i)) == id)
      return (int) i + 1;
  return 0;
}

void
ff_capture_bar_offer_file (FfCaptureBar *self, GFile *file)
{
  g_autoptr (FfContribution) like = NULL;
  g_autofree char *path = NULL;
  g_autoptr (FfSource) source = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *window = NULL;

  g_return_if_fail (FF_IS_CAPTURE_BAR (self) && G_IS_FILE (file));

  like = ff_capture_bar_make_draft (self, "");
  path = g_file_get_path (file);
  source = path != NULL ? ff_source_read (path, &error) : NULL;
  if (source != NULL)
    {
      const FfImportOptions options
          = { ff_contribution_get_phase (like), get_meeting_number (self), 0 };

      window = ff_contribution_paste_window_new_for_source (GTK_WIDGET (self), self->session,
                                                            g_steal_pointer (&source), &options,
                                                            &error);
    }
  if (window != NULL)
    gtk_window_present (GTK_WINDOW (window));
  else if (error != NULL)
    ff_field_report (GTK_WIDGET (self), error);
}

static void
lines_pasted_cb (FfCaptureBar *self, const char *text)
{
  ff_capture_bar_offer_lines (self, text);
}

static void
prompt_changed_cb (FfCaptureBar *self)
{
  g_signal_emit (self, signals[PROMPT_CHANGED], 0);
}

static gboolean
open_choice_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  FfCaptureBar *self = FF_CAPTURE_BAR (widget);
  guint key;

  g_variant_get (args, "(u)", &key);
  switch (key)
    {
    case GDK_KEY_k:
      gtk_widget_activate (GTK_WIDGET (self->kind));
      break;
    case GDK_KEY_q:
      ff_record_chooser_open (self->prompt);
      break;
    case GDK_KEY_m:
      ff_record_chooser_open (self->meeting);
      break;
    case GDK_KEY_l:
      ff_record_chooser_open (self->table);
      break;
    default:
      ff_record_chooser_open (self->group);
      break;
    }
  return TRUE;
}

static void
update (FfCaptureBar *self)
{
  FfTheme *theme = self->pile != NULL ? ff_pile_get_theme (self->pile) : NULL;
  g_autofree char *placeholder = NULL;

  if (is_reflecting (self))
    placeholder = g_strdup (_ ("What stays with you?"));
  else if (theme != NULL)
    /* Translators: %s is a theme */
    placeholder = g_strdup_printf (_ ("What was said about “%s”?"), ff_theme_get_title (theme));
  else
    placeholder = g_strdup (_ ("What was said?"));
  g_object_set (self->entry, "placeholder-text", placeholder, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->kind), !is_reflecting (self));
}

static gboolean
ff_capture_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_CAPTURE_BAR (widget)->entry));
}

static void
ff_capture_bar_dispose (GObject *object)
{
  FfCaptureBar *self = FF_CAPTURE_BAR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->outbox);
  g_clear_object (&self->pile);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_capture_bar_parent_class)->dispose (object);
}

static guint
new_signal (const char *name)
{
  return g_signal_new (name, FF_TYPE_CAPTURE_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-capture-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, FfCaptureBar, entry);
  gtk_widget_class_bind_template_child (widget_class, FfCaptureBar, kind);
  gtk_widget_class_bind_template_child (widget_class, FfCaptureBar, prompt);
  gtk_widget_class_bind_template_child (widget_class, FfCaptureBar, meeting);
  gtk_widget_class_bind_template_child (widget_class, FfCaptureBar, table);
  gtk_widget_class_bind_template_child (widget_class, FfCaptureBar, group);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, lines_pasted_cb);
  gtk_widget_class_bind_template_callback (widget_class, prompt_changed_cb);
}

static void
ff_capture_bar_class_init (FfCaptureBarClass *klass)
{
  static const guint keys[] = { GDK_KEY_k, GDK_KEY_q, GDK_KEY_m, GDK_KEY_l, GDK_KEY_g };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_capture_bar_dispose;
  widget_class->grab_focus = ff_capture_bar_grab_focus;
  signals[ADDED] = new_signal ("added");
  signals[PROMPT_CHANGED] = new_signal ("prompt-changed");
  g_type_ensure (FF_TYPE_RECORD_CHOOSER);
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  bind_children (widget_class);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i], GDK_ALT_MASK, open_choice_cb, "(u)",
                                  keys[i]);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
ff_capture_bar_init (FfCaptureBar *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkWidget *choices[5];

  gtk_widget_init_template (GTK_WIDGET (self));
  choices[0] = GTK_WIDGET (self->kind);
  choices[1] = GTK_WIDGET (self->prompt);
  choices[2] = GTK_WIDGET (self->meeting);
  choices[3] = GTK_WIDGET (self->table);
  choices[4] = GTK_WIDGET (self->group);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (names, ff_contribution_kind_get_name (kinds[i]));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (names));
  ff_drop_down_name_items (self->kind);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    g_object_bind_property (choices[i], "visible", gtk_widget_get_parent (choices[i]), "visible",
                            G_BINDING_SYNC_CREATE);
}

static GListModel *
list_of (FfModel *model, GType type)
{
  return g_object_ref (G_LIST_MODEL (ff_model_get_list (model, type)));
}

/* The meeting of today, or the last one before it: where people are talking now. */
static gint64
find_meeting_now (FfCaptureBar *self)
{
  FfRecordList *list = ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_MEETING);
  g_autofree char *today = ff_clock_dup_today (ff_session_get_clock (self->session));
  gint64 found = 0;

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfMeeting *meeting = ff_record_list_get (list, i);

      if (found == 0 || g_strcmp0 (ff_meeting_get_date (meeting), today) <= 0)
        found = ff_record_get_id (FF_RECORD (meeting));
    }
  return found;
}

static void
set_up_choosers (FfCaptureBar *self, FfModel *model)
{
  ff_record_chooser_set_up (self->prompt, model, ff_room_prompts_where (model, self->phase),
                            _ ("No question"), _ ("Question that it answers (Alt+Q)"));
  ff_record_chooser_set_up (self->meeting, model, list_of (model, FF_TYPE_MEETING),
                            _ ("No meeting"), _ ("Meeting at which it is said (Alt+M)"));
  ff_record_chooser_set_up (self->table, model, list_of (model, FF_TYPE_BREAKOUT_TABLE),
                            _ ("No table"), _ ("Table that it comes from (Alt+L)"));
  ff_record_chooser_set_up (self->group, model, list_of (model, FF_TYPE_STAKEHOLDER_GROUP),
                            _ ("No group"), _ ("Stakeholder group that it comes from (Alt+G)"));
  ff_record_chooser_set_selected_id (self->meeting, find_meeting_now (self));
}

void
ff_capture_bar_set_up (FfCaptureBar *self, FfSession *session, FfPhase phase)
{
  FfModel *model;

  g_return_if_fail (FF_IS_CAPTURE_BAR (self) && self->session == NULL);

  model = ff_session_get_model (session);
  self->session = g_object_ref (session);
  self->phase = phase;
  self->outbox
      = ff_outbox_new (GTK_WIDGET (self->entry), session,
                       ff_model_get_list (model, FF_TYPE_CONTRIBUTION), FF_CONTRIBUTION_TEXT);
  ff_draft_keep (self->entry, session, "contribution");
  set_up_choosers (self, model);
  update (self);
}

void
ff_capture_bar_set_pile (FfCaptureBar *self, FfPile *pile)
{
  g_return_if_fail (FF_IS_CAPTURE_BAR (self));

  g_set_object (&self->pile, pile);
  update (self);
}

void
ff_capture_bar_set_phase (FfCaptureBar *self, FfPhase phase)
{
  FfModel *model;

  g_return_if_fail (FF_IS_CAPTURE_BAR (self) && self->session != NULL);

  model = ff_session_get_model (self->session);
  self->phase = phase;
  ff_record_chooser_set_records (self->prompt, ff_room_prompts_where (model, phase));
  g_signal_emit (self, signals[PROMPT_CHANGED], 0);
}

FfPrompt *
ff_capture_bar_get_prompt (FfCaptureBar *self)
{
  gint64 id;

  g_return_val_if_fail (FF_IS_CAPTURE_BAR (self), NULL);

  id = ff_record_chooser_get_selected_id (self->prompt);
  return id != 0 ? ff_model_find (ff_session_get_model (self->session), FF_TYPE_PROMPT, id) : NULL;
}
