/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-search.h"

#include "app/widgets/ff-ellipsis-factory.h"
#include "app/widgets/ff-record-chooser.h"

#include <glib/gi18n.h>

struct _FfContributionSearch
{
  GtkWidget parent_instance;
  FfModel *model;
  FfContributionFilter *filter;
  FfPhase phase;
  gboolean setting; /* choices change together, and are told of once */

  GtkSearchEntry *search;
  GtkLabel *found;
  GtkMenuButton *button;
  GtkDropDown *phases;
  GtkDropDown *kind;
  FfRecordChooser *prompt;
  FfRecordChooser *table;
  FfRecordChooser *group;
  GtkCheckButton *starred;
};

enum
{
  CHANGED,
  PHASE_CHANGED,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfContributionSearch, ff_contribution_search, GTK_TYPE_WIDGET)

/* In the order of the drop-down, after that of any. */
static const FfContributionKind kinds[]
    = { FF_KIND_STORY, FF_KIND_STRENGTH, FF_KIND_WISH, FF_KIND_NOTE };

static gboolean
set_field (FfContributionSearch *self, FfContributionField field, gint64 value)
{
  return value != 0 ? ff_contribution_filter_set (self->filter, field, value)
                    : ff_contribution_filter_clear (self->filter, field);
}

static gboolean
set_kind (FfContributionSearch *self)
{
  guint at = gtk_drop_down_get_selected (self->kind);

  if (at == 0 || at > G_N_ELEMENTS (kinds))
    return ff_contribution_filter_clear (self->filter, FF_CONTRIBUTION_KIND);
  return ff_contribution_filter_set (self->filter, FF_CONTRIBUTION_KIND, kinds[at - 1]);
}

static void
field_changed_cb (FfContributionSearch *self)
{
  gboolean changed = FALSE;

  if (self->setting || self->model == NULL)
    return;
  changed |= set_kind (self);
  changed
      |= set_field (self, FF_CONTRIBUTION_PROMPT, ff_record_chooser_get_selected_id (self->prompt));
  changed |= set_field (self, FF_CONTRIBUTION_BREAKOUT_TABLE,
                        ff_record_chooser_get_selected_id (self->table));
  changed |= set_field (self, FF_CONTRIBUTION_STAKEHOLDER_GROUP,
                        ff_record_chooser_get_selected_id (self->group));
  changed |= set_field (self, FF_CONTRIBUTION_STARRED, gtk_check_button_get_active (self->starred));
  if (changed)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
words_changed_cb (FfContributionSearch *self)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search));

  if (ff_contribution_filter_set_words (self->filter, words))
    g_signal_emit (self, signals[CHANGED], 0);
}

/* The page is that of Discover; where another phase is looked at, this must be seen. */
static void
show_phase (FfContributionSearch *self)
{
  g_autofree char *label = NULL;

  if (self->phase == FF_PHASE_DISCOVER)
    {
      gtk_menu_button_set_label (self->button, _ ("_Filter"));
      return;
    }
  /* Translators: a button that filters, with the phase that is looked at: "Filter: Dream" */
  label = g_strdup_printf (_ ("_Filter: %s"), ff_model_get_phase_name (self->model, self->phase));
  gtk_menu_button_set_label (self->button, label);
}

static void
phase_changed_cb (FfContributionSearch *self)
{
  FfPhase phase = (FfPhase) (FF_PHASE_DISCOVER + gtk_drop_down_get_selected (self->phases));

  if (self->setting || self->model == NULL || phase == self->phase)
    return;
  self->phase = phase;
  ff_record_chooser_set_selected_id (self->prompt, 0);
  show_phase (self);
  g_signal_emit (self, signals[PHASE_CHANGED], 0);
}

static void
clear_cb (FfContributionSearch *self)
{
  ff_contribution_search_clear (self);
  gtk_menu_button_popdown (self->button);
}

static void
stop_search_cb (FfContributionSearch *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  words_changed_cb (self);
  g_signal_emit (self, signals[LEFT], 0);
}

static gboolean
ff_contribution_search_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_CONTRIBUTION_SEARCH (widget)->search));
}

static void
ff_contribution_search_dispose (GObject *object)
{
  FfContributionSearch *self = FF_CONTRIBUTION_SEARCH (object);
  GtkWidget *child;

  self->setting = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (ff_contribution_search_parent_class)->dispose (object);
}

static void
ff_contribution_search_finalize (GObject *object)
{
  ff_contribution_filter_free (FF_CONTRIBUTION_SEARCH (object)->filter);
  G_OBJECT_CLASS (ff_contribution_search_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/fourfold/Fourfold/ui/ff-contribution-search.ui");
  gtk_widget_class_bind_template_child (widget_class, FfContributionSearch, search);
  gtk_widget_class_bind_template_child (widget_class, FfContributionSearch, found);
  gtk_widget_class_bind_template_child (widget_class, FfContributionSearch, button);
  gtk_widget_class_bind_template_child_full (widget_class, "phase", FALSE,
                                             G_STRUCT_OFFSET (FfContributionSearch, phases));
  gtk_widget_class_bind_template_child (widget_class, FfContributionSearch, kind);
  gtk_widget_class_bind_template_child (widget_class, FfContributionSearch, prompt);
  gtk_widget_class_bind_template_child (widget_class, FfContributionSearch, table);
  gtk_widget_class_bind_template_child (widget_class, FfContributionSearch, group);
  gtk_widget_class_bind_template_child (widget_class, FfContributionSearch, starred);
  gtk_widget_class_bind_template_callback (widget_class, words_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, field_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, phase_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static guint
new_signal (const char *name)
{
  return g_signal_new (name, FF_TYPE_CONTRIBUTION_SEARCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
ff_contribution_search_class_init (FfContributionSearchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_contribution_search_dispose;
  G_OBJECT_CLASS (klass)->finalize = ff_contribution_search_finalize;
  widget_class->grab_focus = ff_contribution_search_grab_focus;
  signals[CHANGED] = new_signal ("changed");
  signals[PHASE_CHANGED] = new_signal ("phase-changed");
  signals[LEFT] = new_signal ("left");
  g_type_ensure (FF_TYPE_RECORD_CHOOSER);
  bind_children (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
ff_contribution_search_init (FfContributionSearch *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->filter = ff_contribution_filter_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_string_list_append (names, _ ("Any kind"));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (names, ff_contribution_kind_get_name (kinds[i]));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (names));
  ff_drop_down_name_items (self->kind);
  ff_drop_down_name_items (self->phases);
}

static GListModel *
list_of (FfModel *model, GType type)
{
  return g_object_ref (G_LIST_MODEL (ff_model_get_list (model, type)));
}

static void
fill_phases (FfContributionSearch *self, FfModel *model)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (FfPhase phase = FF_PHASE_DISCOVER; phase <= FF_PHASE_DESTINY; phase++)
    gtk_string_list_append (names, ff_model_get_phase_name (model, phase));
  gtk_drop_down_set_model (self->phases, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->phases, self->phase - FF_PHASE_DISCOVER);
}

void
ff_contribution_search_set_up (FfContributionSearch *self, FfSession *session, FfPhase phase)
{
  FfModel *model = ff_session_get_model (session);

  g_return_if_fail (FF_IS_CONTRIBUTION_SEARCH (self) && self->model == NULL);

  self->setting = TRUE;
  self->phase = phase;
  self->model = g_object_ref (model);
  fill_phases (self, model);
  ff_record_chooser_set_up (self->prompt, model, list_of (model, FF_TYPE_PROMPT),
                            _ ("Any question"), _ ("Question that it answers"));
  ff_record_chooser_set_up (self->table, model, list_of (model, FF_TYPE_BREAKOUT_TABLE),
                            _ ("Any table"), _ ("Table that it comes from"));
  ff_record_chooser_set_up (self->group, model, list_of (model, FF_TYPE_STAKEHOLDER_GROUP),
                            _ ("Any group"), _ ("Stakeholder group that it comes from"));
  self->setting = FALSE;
}

FfContributionFilter *
ff_contribution_search_get_filter (FfContributionSearch *self)
{
  g_return_val_if_fail (FF_IS_CONTRIBUTION_SEARCH (self), NULL);

  return self->filter;
}

FfPhase
ff_contribution_search_get_phase (FfContributionSearch *self)
{
  g_return_val_if_fail (FF_IS_CONTRIBUTION_SEARCH (self), FF_PHASE_DISCOVER);

  return self->phase;
}

void
ff_contribution_search_clear (FfContributionSearch *self)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_SEARCH (self));

  self->setting = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (self->kind, 0);
  ff_record_chooser_set_selected_id (self->prompt, 0);
  ff_record_chooser_set_selected_id (self->table, 0);
  ff_record_chooser_set_selected_id (self->group, 0);
  gtk_check_button_set_active (self->starred, FALSE);
  self->setting = FALSE;
  if (ff_contribution_filter_clear_all (self->filter))
    g_signal_emit (self, signals[CHANGED], 0);
}

void
ff_contribution_search_set_found (FfContributionSearch *self, guint found)
{
  g_autofree char *label = NULL;

  g_return_if_fail (FF_IS_CONTRIBUTION_SEARCH (self));

  /* Translators: beside the search, %u is how many contributions match */
  label = g_strdup_printf (ngettext ("%u found", "%u found", found), found);
  gtk_label_set_label (self->found, ff_contribution_filter_is_empty (self->filter) ? "" : label);
}
