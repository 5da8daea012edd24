/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-vote-form.h"

#include "app/ff-alert.h"
#include "app/widgets/ff-wrap-holder.h"
#include "base/ff-text.h"
#include "model/ff-round-plan.h"

#include <glib/gi18n.h>

struct _FfVoteForm
{
  AdwBin parent_instance;
  FfSession *session;
  FfRoundPlan *plan;
  GtkFilter *in_force;
  gboolean showing; /* the plan is being shown, so that what changes is no wish of anyone's */
  AdwComboRow *method;
  AdwActionRow *dots_row;
  AdwActionRow *cap_row;
  AdwActionRow *secret_row;
  GtkSpinButton *dots, *cap, *present;
  GtkSwitch *secret;
  GtkEntry *title;
  AdwPreferencesGroup *options_group;
  GtkListBox *options;
  GtkLabel *finding;
  GtkWidget *open;
};

enum
{
  CANCELLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfVoteForm, ff_vote_form, ADW_TYPE_BIN)

/* -- showing the plan ----------------------------------------------------------------------- */

static void
show_limits (FfVoteForm *self, FfRound *draft)
{
  int cap = ff_round_get_cap (draft);
  g_autofree char *hint = ff_round_plan_dup_hint (self->plan);
  g_autofree char *limit = NULL;

  adw_action_row_set_subtitle (self->dots_row, hint);
  if (cap == 0)
    limit = g_strdup (_ ("0 sets no limit: all dots may go to one."));
  else
    /* Translators: %d is the most dots that one person may give one proposition */
    limit = g_strdup_printf (ngettext ("Nobody can give one proposition more than %d dot.",
                                       "Nobody can give one proposition more than %d dots.",
                                       (unsigned long) cap),
                             cap);
  adw_action_row_set_subtitle (self->cap_row, limit);
}

/* Whoever counts hands sees the count, so no more is promised than can be kept. */
static const char *
describe_secrecy (FfRoundMethod method)
{
  switch (method)
    {
    case FF_METHOD_HANDS:
      return _ ("The wall shows no count before then.");
    case FF_METHOD_OPEN:
      return _ ("Dots that are called out are no secret.");
    case FF_METHOD_TURNS:
    case FF_METHOD_SLIPS:
    default:
      return _ ("Nobody, not even here, sees how the dots fall before then.");
    }
}

static void
show_choice (FfVoteForm *self)
{
  guint chosen = ff_round_plan_get_n_chosen (self->plan);
  g_autofree char *finding = ff_round_plan_dup_finding (self->plan);
  g_autofree char *count = NULL;

  /* Translators: %u is how many propositions are ticked to be voted on */
  count = g_strdup_printf (ngettext ("%u is ticked.", "%u are ticked.", chosen), chosen);
  adw_preferences_group_set_description (self->options_group, count);
  gtk_label_set_label (self->finding, finding != NULL ? finding : "");
  gtk_widget_set_sensitive (self->open, finding == NULL);
}

/* A space at the end may be the beginning of another word, so it is left where it is. */
static void
show_title (FfVoteForm *self, FfRound *draft)
{
  GtkEditable *title = GTK_EDITABLE (self->title);
  g_autofree char *typed = ff_text_clean (gtk_editable_get_text (title));

  if (!g_str_equal (typed, ff_round_get_title (draft)))
    gtk_editable_set_text (title, ff_round_get_title (draft));
}

static void
show_plan (FfVoteForm *self)
{
  FfRound *draft = ff_round_plan_get_draft (self->plan);

  self->showing = TRUE;
  adw_combo_row_set_selected (self->method, ff_round_get_method (draft));
  gtk_spin_button_set_value (self->dots, ff_round_get_dots (draft));
  gtk_spin_button_set_value (self->cap, ff_round_get_cap (draft));
  gtk_spin_button_set_value (self->present, ff_round_get_present (draft));
  gtk_switch_set_active (self->secret, ff_round_get_secret (draft));
  gtk_widget_set_sensitive (GTK_WIDGET (self->secret),
                            ff_round_get_method (draft) != FF_METHOD_OPEN);
  adw_action_row_set_subtitle (self->secret_row, describe_secrecy (ff_round_get_method (draft)));
  show_title (self, draft);
  show_limits (self, draft);
  show_choice (self);
  self->showing = FALSE;
}

static void
set (FfVoteForm *self, FfRoundField field, gint64 value)
{
  if (!self->showing && self->plan != NULL)
    ff_round_plan_set (self->plan, field, value);
}

static void
method_changed_cb (FfVoteForm *self)
{
  set (self, FF_ROUND_METHOD, adw_combo_row_get_selected (self->method));
}

static void
dots_changed_cb (FfVoteForm *self)
{
  set (self, FF_ROUND_DOTS, gtk_spin_button_get_value_as_int (self->dots));
}

static void
cap_changed_cb (FfVoteForm *self)
{
  set (self, FF_ROUND_CAP, gtk_spin_button_get_value_as_int (self->cap));
}

static void
present_changed_cb (FfVoteForm *self)
{
  set (self, FF_ROUND_PRESENT, gtk_spin_button_get_value_as_int (self->present));
}

static void
secret_changed_cb (FfVoteForm *self)
{
  set (self, FF_ROUND_SECRET, gtk_switch_get_active (self->secret));
}

static void
title_changed_cb (FfVoteForm *self)
{
  if (!self->showing && self->plan != NULL)
    ff_round_plan_set_title (self->plan, gtk_editable_get_text (GTK_EDITABLE (self->title)));
}

/* -- the propositions ----------------------------------------------------------------------- */

static gboolean
is_in_force (gpointer item, gpointer user_data)
{
  return !ff_proposition_get_withdrawn (item) && ff_proposition_get_joined_into (item) == 0;
}

static void
offer (FfVoteForm *self)
{
  GListModel *all = G_LIST_MODEL (
      ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_PROPOSITION));
  g_autoptr (GPtrArray) offered = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (FfProposition) proposition = g_list_model_get_item (all, i);

      if (is_in_force (proposition, NULL))
        g_ptr_array_add (offered, g_object_ref (proposition));
    }
  ff_round_plan_offer (self->plan, offered);
}

static void
model_changed_cb (FfVoteForm *self)
{
  gtk_filter_changed (self->in_force, GTK_FILTER_CHANGE_DIFFERENT);
  offer (self);
}

static void
tick_toggled_cb (GtkCheckButton *tick, FfProposition *proposition)
{
  FfVoteForm *self = FF_VOTE_FORM (gtk_widget_get_ancestor (GTK_WIDGET (tick), FF_TYPE_VOTE_FORM));

  ff_round_plan_set_chosen (self->plan, ff_record_get_id (FF_RECORD (proposition)),
                            gtk_check_button_get_active (tick));
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  FfVoteForm *self = user_data;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *tick = gtk_check_button_new ();
  g_autofree char *number = g_strdup_printf ("%d", ff_proposition_get_number (item));
  GtkWidget *label = gtk_label_new (number);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick),
                               ff_round_plan_is_chosen (self->plan, ff_record_get_id (item)));
  gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);
  gtk_label_set_width_chars (GTK_LABEL (label), 3);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "result-number");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  g_object_bind_property (item, "title", row, "title", G_BINDING_SYNC_CREATE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), label);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), tick);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), tick);
  g_signal_connect_object (tick, "toggled", G_CALLBACK (tick_toggled_cb), item, 0);
  return row;
}

static void
show_options (FfVoteForm *self)
{
  GListModel *all = G_LIST_MODEL (
      ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_PROPOSITION));
  g_autoptr (GtkFilterListModel) offered
      = gtk_filter_list_model_new (g_object_ref (all), g_object_ref (self->in_force));

  gtk_list_box_bind_model (self->options, G_LIST_MODEL (offered), make_row_cb, self, NULL);
}

/* -- opening -------------------------------------------------------------------------------- */

static void
confirmed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  if (ff_alert_confirm_finish (result))
    ff_vote_form_open (FF_VOTE_FORM (source));
}

static void
open_cb (FfVoteForm *self)
{
  g_autofree char *summary = ff_round_plan_dup_summary (self->plan);

  ff_alert_confirm_async (GTK_WIDGET (self), _ ("Open the Vote?"), summary, _ ("_Open the Vote"),
                          FALSE, confirmed_cb, NULL);
}

static void
cancel_cb (FfVoteForm *self)
{
  g_signal_emit (self, signals[CANCELLED], 0);
}

static void
revert_cb (FfVoteForm *self)
{
  ff_round_plan_revert (self->plan);
  show_options (self);
}

/* -- class ---------------------------------------------------------------------------------- */

static void
let_go (FfVoteForm *self)
{
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (ff_session_get_model (self->session), model_changed_cb,
                                          self);
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, show_plan, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->session);
}

static void
ff_vote_form_dispose (GObject *object)
{
  FfVoteForm *self = FF_VOTE_FORM (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  let_go (self);
  g_clear_object (&self->in_force);
  G_OBJECT_CLASS (ff_vote_form_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-vote-form.ui");
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, method);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, dots_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, cap_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, secret_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, dots);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, cap);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, present);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, secret);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, title);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, options_group);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, options);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, finding);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, open);
  gtk_widget_class_bind_template_callback (widget_class, method_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, dots_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cap_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, present_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, secret_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, revert_cb);
}

static void
ff_vote_form_class_init (FfVoteFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ff_vote_form_dispose;
  signals[CANCELLED] = g_signal_new ("cancelled", FF_TYPE_VOTE_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 0);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
ff_vote_form_init (FfVoteForm *self)
{
  GtkStringList *methods = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->in_force = GTK_FILTER (gtk_custom_filter_new (is_in_force, NULL, NULL));
  for (int method = FF_METHOD_TURNS; method <= FF_METHOD_OPEN; method++)
    gtk_string_list_append (methods, ff_round_method_get_name ((FfRoundMethod) method));
  self->showing = TRUE;
  adw_combo_row_set_model (self->method, G_LIST_MODEL (methods));
  self->showing = FALSE;
  g_object_unref (methods);
}

/* Whoever was counted at the latest meeting is taken to be in the room. */
static int
count_people (FfModel *model)
{
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);
  int people = 0;

  for (guint i = ff_record_list_get_size (meetings); i > 0 && people == 0; i--)
    {
      g_autoptr (GPtrArray) counts
          = ff_model_list_where (model, FF_TYPE_HEADCOUNT, FF_HEADCOUNT_MEETING,
                                 ff_record_get_id (ff_record_list_get (meetings, i - 1)));

      for (guint k = 0; k < counts->len; k++)
        people += ff_headcount_get_people (g_ptr_array_index (counts, k));
    }
  return people;
}

static FfRound *
propose (FfModel *model)
{
  FfRound *proposal = FF_ROUND (ff_record_new (FF_TYPE_ROUND));
  FfRound *before = ff_model_find_round (model, 0);

  if (before != NULL)
    {
      ff_round_set_method (proposal, ff_round_get_method (before));
      ff_round_set_dots (proposal, ff_round_get_dots (before));
      ff_round_set_cap (proposal, ff_round_get_cap (before));
      ff_round_set_present (proposal, ff_round_get_present (before));
      ff_round_set_secret (proposal, ff_round_get_secret (before));
    }
  if (ff_round_get_present (proposal) == 0)
    ff_round_set_present (proposal, count_people (model));
  return proposal;
}

void
ff_vote_form_prepare (FfVoteForm *self, FfSession *session)
{
  FfModel *model = ff_session_get_model (session);
  g_autoptr (FfRound) original = propose (model);

  g_return_if_fail (FF_IS_VOTE_FORM (self));

  let_go (self);
  self->session = g_object_ref (session);
  self->plan = ff_round_plan_new (original);
  offer (self);
  show_options (self);
  show_plan (self);
  g_signal_connect_object (self->plan, "changed", G_CALLBACK (show_plan), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "changed", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

void
ff_vote_form_open (FfVoteForm *self)
{
  g_autoptr (GPtrArray) chosen = NULL;

  g_return_if_fail (FF_IS_VOTE_FORM (self) && self->plan != NULL);

  chosen = ff_round_plan_dup_chosen (self->plan);
  ff_session_open_round (self->session, ff_round_plan_get_draft (self->plan), chosen);
}
