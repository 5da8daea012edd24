/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-vote-form.h"

#include "app/ff-alert.h"
#include "app/ff-kit-window.h"
#include "app/widgets/ff-dots-rules.h"
#include "app/widgets/ff-plan-advice.h"
#include "app/widgets/ff-plan-options.h"
#include "app/widgets/ff-plan-people.h"
#include "app/widgets/ff-wrap-holder.h"
#include "base/ff-text.h"
#include "model/ff-round-plan.h"

#include <glib/gi18n.h>

struct _FfVoteForm
{
  AdwBin parent_instance;
  FfSession *session;
  FfRoundPlan *plan;
  gboolean showing; /* the plan is being shown, so that what changes is no wish of anyone's */
  AdwComboRow *method;
  AdwActionRow *print_row;
  AdwActionRow *dots_row;
  AdwActionRow *cap_row;
  AdwActionRow *secret_row;
  AdwActionRow *present_row;
  AdwComboRow *order;
  FfDotsRules *rules;
  GtkWidget *group_row;
  GtkSpinButton *dots, *cap, *present;
  GtkSwitch *secret, *choose_group;
  GtkEntry *title;
  GtkWidget *people_group;
  FfPlanPeople *people;
  FfPlanAdvice *advice;
  AdwPreferencesGroup *options_group;
  FfPlanOptions *options;
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
  g_autofree char *advice = ff_plan_advice_dup_first (self->advice);
  g_autofree char *count = NULL;

  /* Translators: %u is how many propositions are ticked to be voted on */
  count = g_strdup_printf (ngettext ("%u is ticked.", "%u are ticked.", chosen), chosen);
  adw_preferences_group_set_description (self->options_group, count);
  gtk_label_set_label (self->finding, finding != NULL ? finding : advice != NULL ? advice : "");
  gtk_widget_set_sensitive (self->open, finding == NULL);
}

static gboolean
counts_by_group (FfVoteForm *self)
{
  g_autoptr (GPtrArray) presences = ff_round_plan_dup_presences (self->plan);

  return presences->len > 0;
}

/* Where groups are counted, those present are their sum; voters name theirs at the screen alone. */
static void
show_people (FfVoteForm *self, FfRound *draft)
{
  gboolean by_group = counts_by_group (self);
  gboolean groups = ff_plan_people_has_groups (self->people);

  gtk_spin_button_set_value (self->present, ff_round_get_present (draft));
  gtk_widget_set_sensitive (GTK_WIDGET (self->present), !by_group);
  adw_action_row_set_subtitle (self->present_row,
                               by_group ? _ ("The groups counted below, together.")
                                        : _ ("For the turnout; 0 if nobody has counted."));
  gtk_widget_set_visible (self->people_group, groups);
  gtk_widget_set_visible (self->group_row,
                          groups && ff_round_get_method (draft) == FF_METHOD_TURNS);
  gtk_switch_set_active (self->choose_group, ff_round_get_choose_group (draft));
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

/* Slips are filled in, stickers go onto posters; the other ways need no paper. */
static FfKitPart
get_paper (FfRound *draft)
{
  switch (ff_round_get_method (draft))
    {
    case FF_METHOD_SLIPS:
      return FF_KIT_SLIPS;
    case FF_METHOD_HANDS:
      return FF_KIT_POSTERS;
    default:
      return FF_N_KIT_PARTS;
    }
}

static void
show_paper (FfVoteForm *self, FfRound *draft)
{
  FfKitPart paper = get_paper (draft);

  gtk_widget_set_visible (GTK_WIDGET (self->print_row), paper < FF_N_KIT_PARTS);
  if (paper < FF_N_KIT_PARTS)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->print_row),
                                   ff_kit_part_get_name (paper));
}

static void
show_plan (FfVoteForm *self)
{
  FfRound *draft = ff_round_plan_get_draft (self->plan);

  self->showing = TRUE;
  adw_combo_row_set_selected (self->method, ff_round_get_method (draft));
  gtk_spin_button_set_value (self->dots, ff_round_get_dots (draft));
  gtk_spin_button_set_value (self->cap, ff_round_get_cap (draft));
  adw_combo_row_set_selected (self->order, ff_round_get_option_order (draft));
  gtk_switch_set_active (self->secret, ff_round_get_secret (draft));
  gtk_widget_set_sensitive (GTK_WIDGET (self->secret),
                            ff_round_get_method (draft) != FF_METHOD_OPEN);
  adw_action_row_set_subtitle (self->secret_row, describe_secrecy (ff_round_get_method (draft)));
  show_paper (self, draft);
  show_people (self, draft);
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
order_changed_cb (FfVoteForm *self)
{
  set (self, FF_ROUND_OPTION_ORDER, adw_combo_row_get_selected (self->order));
}

static void
choose_group_changed_cb (FfVoteForm *self)
{
  set (self, FF_ROUND_CHOOSE_GROUP, gtk_switch_get_active (self->choose_group));
}

static void
title_changed_cb (FfVoteForm *self)
{
  if (!self->showing && self->plan != NULL)
    ff_round_plan_set_title (self->plan, gtk_editable_get_text (GTK_EDITABLE (self->title)));
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
  ff_plan_people_propose (self->people);
}

/* -- class ---------------------------------------------------------------------------------- */

static void
let_go (FfVoteForm *self)
{
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, show_plan, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->session);
}

static void
hand_out (FfVoteForm *self, FfModel *model)
{
  ff_dots_rules_set_plan (self->rules, self->plan);
  ff_plan_people_set_plan (self->people, model, self->plan);
  ff_plan_options_set_plan (self->options, model, self->plan);
  ff_plan_advice_set_plan (self->advice, self->session, self->plan);
}

static void
ff_vote_form_dispose (GObject *object)
{
  FfVoteForm *self = FF_VOTE_FORM (object);

  let_go (self);
  adw_bin_set_child (ADW_BIN (self), NULL);
  G_OBJECT_CLASS (ff_vote_form_parent_class)->dispose (object);
}

static void
print_cb (FfVoteForm *self)
{
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  gtk_window_present (
      ff_kit_window_new_for_plan (parent, self->session, self->plan,
                                  1u << get_paper (ff_round_plan_get_draft (self->plan))));
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FF_TYPE_DOTS_RULES);
  g_type_ensure (FF_TYPE_PLAN_ADVICE);
  g_type_ensure (FF_TYPE_PLAN_OPTIONS);
  g_type_ensure (FF_TYPE_PLAN_PEOPLE);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-vote-form.ui");
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, method);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, print_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, dots_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, cap_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, secret_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, dots);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, cap);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, present);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, secret);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, present_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, order);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, rules);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, group_row);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, choose_group);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, people_group);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, people);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, advice);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, title);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, options_group);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, options);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, finding);
  gtk_widget_class_bind_template_child (widget_class, FfVoteForm, open);
  gtk_widget_class_bind_template_callback (widget_class, method_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
  gtk_widget_class_bind_template_callback (widget_class, dots_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cap_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, present_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, secret_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_group_changed_cb);
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
  g_autoptr (GtkStringList) methods = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) orders = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (int method = FF_METHOD_TURNS; method <= FF_METHOD_OPEN; method++)
    gtk_string_list_append (methods, ff_round_method_get_name ((FfRoundMethod) method));
  for (int order = FF_ORDER_FIXED; order <= FF_ORDER_RANDOM; order++)
    gtk_string_list_append (orders, ff_option_order_get_name ((FfOptionOrder) order));
  self->showing = TRUE;
  adw_combo_row_set_model (self->method, G_LIST_MODEL (methods));
  adw_combo_row_set_model (self->order, G_LIST_MODEL (orders));
  self->showing = FALSE;
}

/* The next vote is held as the last one was, if nobody says otherwise. */
static FfRoundPlan *
propose (FfModel *model)
{
  static const FfRoundField kept[]
      = { FF_ROUND_METHOD,  FF_ROUND_DOTS,   FF_ROUND_CAP,         FF_ROUND_OPTION_ORDER,
          FF_ROUND_PRESENT, FF_ROUND_SECRET, FF_ROUND_CHOOSE_GROUP };
  g_autoptr (FfRecord) proposal = ff_record_new (FF_TYPE_ROUND);
  FfRecord *before = FF_RECORD (ff_model_find_round (model, 0));

  for (guint i = 0; before != NULL && i < G_N_ELEMENTS (kept); i++)
    ff_record_set_number (proposal, kept[i], ff_record_get_number (before, kept[i]));
  return ff_round_plan_new (FF_ROUND (proposal));
}

void
ff_vote_form_prepare (FfVoteForm *self, FfSession *session, FfRoundPlan *plan)
{
  FfModel *model = ff_session_get_model (session);

  g_return_if_fail (FF_IS_VOTE_FORM (self));

  let_go (self);
  self->session = g_object_ref (session);
  self->plan = plan != NULL ? g_object_ref (plan) : propose (model);
  hand_out (self, model);
  ff_plan_people_propose (self->people);
  show_plan (self);
  g_signal_connect_object (self->plan, "changed", G_CALLBACK (show_plan), self, G_CONNECT_SWAPPED);
}

void
ff_vote_form_open (FfVoteForm *self)
{
  g_autoptr (GPtrArray) chosen = NULL;
  g_autoptr (GPtrArray) presences = NULL;

  g_return_if_fail (FF_IS_VOTE_FORM (self) && self->plan != NULL);

  chosen = ff_round_plan_dup_chosen (self->plan);
  presences = ff_round_plan_dup_presences (self->plan);
  ff_session_open_round_with (self->session, ff_round_plan_get_draft (self->plan), chosen,
                              presences);
}
