/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-vote-page.h"

#include "app/widgets/ff-mark.h"
#include "app/widgets/ff-result-view.h"
#include "app/widgets/ff-vote-count.h"
#include "app/widgets/ff-vote-form.h"

#include <glib/gi18n.h>

struct _FfVotePage
{
  FfPage parent_instance;
  FfRound *round;     /* (nullable): that is shown */
  guint n_voided;     /* of them */
  guint n_rounds;     /* as listed in the switcher */
  gboolean preparing; /* the form is in front */
  gboolean listing;   /* the switcher is being filled, which is no choice of anyone's */
  GtkWidget *top;
  GtkDropDown *rounds;
  GtkWidget *another;
  GtkStack *stack;
  FfVoteForm *form;
  FfVoteCount *count;
  FfResultView *result;
};

G_DEFINE_FINAL_TYPE (FfVotePage, ff_vote_page, FF_TYPE_PAGE)

static FfRecordList *
get_rounds (FfVotePage *self)
{
  return ff_model_get_list (ff_page_get_model (FF_PAGE (self)), FF_TYPE_ROUND);
}

static gboolean
is_any_open (FfVotePage *self)
{
  FfRecordList *list = get_rounds (self);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    if (ff_round_get_state (ff_record_list_get (list, i)) == FF_STATE_OPEN)
      return TRUE;
  return FALSE;
}

static const char *
choose_view (FfVotePage *self)
{
  if (self->preparing)
    return "form";
  if (self->round == NULL)
    return "empty";
  return ff_round_get_state (self->round) == FF_STATE_REVEALED ? "result" : "count";
}

/* What had the focus is gone with the view before; somebody at the keys goes on in this one. */
static void
move_focus (FfVotePage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    ff_page_focus_entry (FF_PAGE (self));
}

static void
show (FfVotePage *self)
{
  FfSession *session = ff_page_get_session (FF_PAGE (self));
  const char *view = choose_view (self);
  gboolean result = g_str_equal (view, "result");
  gboolean count = g_str_equal (view, "count");

  ff_vote_count_set_round (self->count, session, count ? self->round : NULL);
  ff_result_view_set_round (self->result, session, result ? self->round : NULL);
  if (!g_str_equal (gtk_stack_get_visible_child_name (self->stack), view))
    {
      gtk_stack_set_visible_child_name (self->stack, view);
      move_focus (self);
    }
  gtk_widget_set_visible (self->top, result || count);
  gtk_widget_set_visible (GTK_WIDGET (self->rounds), self->n_rounds > 1);
  gtk_widget_set_visible (self->another, result && !is_any_open (self));
  ff_page_scene_changed (FF_PAGE (self));
}

static char *
dup_name (FfVotePage *self, FfRound *round)
{
  g_autofree char *title = ff_model_dup_round_title (ff_page_get_model (FF_PAGE (self)), round);

  if (!ff_round_get_voided (round))
    return g_steal_pointer (&title);
  /* Translators: %s is a vote such as "Round 2"; a longer list of votes says it of some */
  return g_strdup_printf (_ ("%s, without a result"), title);
}

static void
list_rounds (FfVotePage *self)
{
  FfRecordList *list = get_rounds (self);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint shown = 0;

  self->listing = TRUE;
  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfRound *round = ff_record_list_get (list, i);
      g_autofree char *name = dup_name (self, round);

      gtk_string_list_append (names, name);
      if (round == self->round)
        shown = i;
    }
  gtk_drop_down_set_model (self->rounds, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->rounds, shown);
  self->listing = FALSE;
}

static guint
count_voided (FfRecordList *list)
{
  guint n = 0;

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    n += ff_round_get_voided (ff_record_list_get (list, i)) ? 1 : 0;
  return n;
}

/* A round that has just been opened comes to the front; it also ends the preparing. */
static void
model_changed_cb (FfVotePage *self)
{
  FfRecordList *list = get_rounds (self);
  guint n = ff_record_list_get_size (list);
  guint n_voided = count_voided (list);

  if (n > self->n_rounds)
    self->preparing = FALSE;
  if (n != self->n_rounds)
    g_set_object (&self->round, (n > 0 ? ff_record_list_get (list, n - 1) : NULL));
  if (n != self->n_rounds || n_voided != self->n_voided)
    list_rounds (self);
  self->n_rounds = n;
  self->n_voided = n_voided;
  show (self);
}

static void
round_chosen_cb (FfVotePage *self)
{
  FfRecordList *list = get_rounds (self);
  guint chosen = gtk_drop_down_get_selected (self->rounds);

  if (self->listing || chosen >= ff_record_list_get_size (list))
    return;
  g_set_object (&self->round, ff_record_list_get (list, chosen));
  show (self);
}

static void
prepare (FfVotePage *self, FfRoundPlan *plan)
{
  self->preparing = TRUE;
  ff_vote_form_prepare (self->form, ff_page_get_session (FF_PAGE (self)), plan);
  show (self);
}

static void
prepare_cb (FfVotePage *self)
{
  prepare (self, NULL);
}

static void
start_again_cb (FfVotePage *self)
{
  g_autoptr (GPtrArray) options
      = ff_model_list_where (ff_page_get_model (FF_PAGE (self)), FF_TYPE_ROUND_OPTION,
                             FF_ROUND_OPTION_ROUND, ff_record_get_id (FF_RECORD (self->round)));
  g_autoptr (FfRoundPlan) plan = ff_round_plan_new_again (self->round, options);

  prepare (self, plan);
}

static void
run_off_cb (FfVotePage *self, GArray *propositions)
{
  g_autoptr (FfRoundPlan) plan = ff_round_plan_new_run_off (self->round, propositions);

  prepare (self, plan);
}

static void
cancelled_cb (FfVotePage *self)
{
  self->preparing = FALSE;
  show (self);
}

static FfScene *
ff_vote_page_dup_scene (FfPage *page)
{
  FfVotePage *self = FF_VOTE_PAGE (page);

  if (self->round != NULL && !self->preparing)
    return ff_scene_new_for_round (ff_page_get_model (page), self->round);
  return ff_scene_new_for_propositions (ff_page_get_model (page));
}

static void
ff_vote_page_focus_entry (FfPage *page)
{
  FfVotePage *self = FF_VOTE_PAGE (page);

  if (g_str_equal (choose_view (self), "count"))
    gtk_widget_grab_focus (GTK_WIDGET (self->count));
  else if (g_str_equal (choose_view (self), "result"))
    gtk_widget_grab_focus (GTK_WIDGET (self->result)); /* the top of it, however often */
  else
    gtk_widget_child_focus (gtk_stack_get_visible_child (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
ff_vote_page_constructed (GObject *object)
{
  FfVotePage *self = FF_VOTE_PAGE (object);

  G_OBJECT_CLASS (ff_vote_page_parent_class)->constructed (object);

  g_signal_connect_object (ff_page_get_model (FF_PAGE (self)), "changed",
                           G_CALLBACK (model_changed_cb), self, G_CONNECT_SWAPPED);
  model_changed_cb (self);
}

static void
ff_vote_page_dispose (GObject *object)
{
  FfVotePage *self = FF_VOTE_PAGE (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->round);
  G_OBJECT_CLASS (ff_vote_page_parent_class)->dispose (object);
}

static void
ff_vote_page_class_init (FfVotePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_vote_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = ff_vote_page_dispose;
  FF_PAGE_CLASS (klass)->dup_scene = ff_vote_page_dup_scene;
  FF_PAGE_CLASS (klass)->focus_entry = ff_vote_page_focus_entry;
  g_type_ensure (FF_TYPE_MARK);
  g_type_ensure (FF_TYPE_VOTE_FORM);
  g_type_ensure (FF_TYPE_VOTE_COUNT);
  g_type_ensure (FF_TYPE_RESULT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-vote-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FfVotePage, top);
  gtk_widget_class_bind_template_child (widget_class, FfVotePage, rounds);
  gtk_widget_class_bind_template_child (widget_class, FfVotePage, another);
  gtk_widget_class_bind_template_child (widget_class, FfVotePage, stack);
  gtk_widget_class_bind_template_child (widget_class, FfVotePage, form);
  gtk_widget_class_bind_template_child (widget_class, FfVotePage, count);
  gtk_widget_class_bind_template_child (widget_class, FfVotePage, result);
  gtk_widget_class_bind_template_callback (widget_class, round_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancelled_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, run_off_cb);
}

static void
ff_vote_page_init (FfVotePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FfRound *
ff_vote_page_get_round (FfVotePage *self)
{
  g_return_val_if_fail (FF_IS_VOTE_PAGE (self), NULL);

  return self->round;
}
