/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-plan-advice.h"

#include "model/ff-plan-warning.h"

#include <glib/gi18n.h>

struct _FfPlanAdvice
{
  AdwBin parent_instance;
  FfSession *session;
  FfRoundPlan *plan;
  GListStore *warnings; /* GtkStringObject, with the warning that it is about as "warning" */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfPlanAdvice, ff_plan_advice, ADW_TYPE_BIN)

static FfProposition *
find_proposition (FfPlanAdvice *self, gint64 id)
{
  return ff_model_find (ff_session_get_model (self->session), FF_TYPE_PROPOSITION, id);
}

static void
join_cb (FfPlanAdvice *self, GtkWidget *button)
{
  FfProposition *into = g_object_get_data (G_OBJECT (button), "into");
  FfProposition *other = g_object_get_data (G_OBJECT (button), "other");
  g_autoptr (GPtrArray) both = g_ptr_array_new ();

  g_ptr_array_add (both, into);
  g_ptr_array_add (both, other);
  ff_session_join_propositions (self->session, both, into);
}

static void
add_join (FfPlanAdvice *self, GtkWidget *row, FfProposition *into, FfProposition *other)
{
  /* Translators: a button, %d is the number of the proposition that then speaks for both */
  g_autofree char *label = g_strdup_printf (_ ("Join into %d"), ff_proposition_get_number (into));
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, ff_proposition_get_text (into));
  g_object_set_data_full (G_OBJECT (button), "into", g_object_ref (into), g_object_unref);
  g_object_set_data_full (G_OBJECT (button), "other", g_object_ref (other), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (join_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
show_alike (FfPlanAdvice *self, GtkWidget *row, const FfPlanWarning *warning)
{
  FfProposition *first = find_proposition (self, warning->first);
  FfProposition *second = find_proposition (self, warning->second);
  g_autofree char *words = NULL;

  if (first == NULL || second == NULL)
    return;
  /* Translators: short titles of two propositions that are alike */
  words = g_strdup_printf (_ ("“%s” · “%s”"), ff_proposition_get_title (first),
                           ff_proposition_get_title (second));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  add_join (self, row, first, second);
  add_join (self, row, second, first);
}

static GtkWidget *
make_row_cb (gpointer item, gpointer user_data)
{
  FfPlanAdvice *self = user_data;
  const FfPlanWarning *warning = g_object_get_data (item, "warning");
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *mark = gtk_image_new_from_icon_name ("dialog-information-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), warning->sentence);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), mark);
  if (warning->kind == FF_WARNING_ALIKE)
    show_alike (self, row, warning);
  return row;
}

static GtkStringObject *
wrap (FfPlanWarning *warning)
{
  GtkStringObject *object = gtk_string_object_new (warning->sentence);

  g_object_set_data_full (G_OBJECT (object), "warning", warning,
                          (GDestroyNotify) ff_plan_warning_free);
  return object;
}

static gboolean
is_shown (FfPlanAdvice *self, GPtrArray *warnings)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->warnings)) != warnings->len)
    return FALSE;
  for (guint i = 0; i < warnings->len; i++)
    {
      g_autoptr (GtkStringObject) shown = g_list_model_get_item (G_LIST_MODEL (self->warnings), i);

      if (!g_str_equal (gtk_string_object_get_string (shown),
                        ((FfPlanWarning *) warnings->pdata[i])->sentence))
        return FALSE;
    }
  return TRUE;
}

/* Rows that say the same stay, so that the focus stays on them. */
static void
show (FfPlanAdvice *self)
{
  FfSessionDetails *details = ff_model_get_details (ff_session_get_model (self->session));
  g_autoptr (GPtrArray) warnings
      = ff_plan_warnings_list (self->plan, ff_session_details_get_language (details));

  if (is_shown (self, warnings))
    return;
  g_list_store_remove_all (self->warnings);
  while (warnings->len > 0)
    {
      g_autoptr (GtkStringObject) object = wrap (g_ptr_array_steal_index (warnings, 0));

      g_list_store_append (self->warnings, object);
    }
  gtk_widget_set_visible (GTK_WIDGET (self),
                          g_list_model_get_n_items (G_LIST_MODEL (self->warnings)) > 0);
}

static void
let_go (FfPlanAdvice *self)
{
  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, show, self);
  g_list_store_remove_all (self->warnings);
  g_clear_object (&self->plan);
  g_clear_object (&self->session);
}

static void
ff_plan_advice_dispose (GObject *object)
{
  FfPlanAdvice *self = FF_PLAN_ADVICE (object);

  let_go (self);
  adw_bin_set_child (ADW_BIN (self), NULL);
  G_OBJECT_CLASS (ff_plan_advice_parent_class)->dispose (object);
}

static void
ff_plan_advice_finalize (GObject *object)
{
  g_object_unref (FF_PLAN_ADVICE (object)->warnings);
  G_OBJECT_CLASS (ff_plan_advice_parent_class)->finalize (object);
}

static void
ff_plan_advice_class_init (FfPlanAdviceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_plan_advice_dispose;
  G_OBJECT_CLASS (klass)->finalize = ff_plan_advice_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-plan-advice.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPlanAdvice, list);
}

static void
ff_plan_advice_init (FfPlanAdvice *self)
{
  self->warnings = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->warnings), make_row_cb, self, NULL);
}

void
ff_plan_advice_set_plan (FfPlanAdvice *self, FfSession *session, FfRoundPlan *plan)
{
  g_return_if_fail (FF_IS_PLAN_ADVICE (self));

  let_go (self);
  if (plan == NULL)
    return;
  self->session = g_object_ref (session);
  self->plan = g_object_ref (plan);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_connect_swapped (plan, "changed", G_CALLBACK (show), self);
  show (self);
}

char *
ff_plan_advice_dup_first (FfPlanAdvice *self)
{
  g_autoptr (GtkStringObject) first = NULL;

  g_return_val_if_fail (FF_IS_PLAN_ADVICE (self), NULL);

  first = g_list_model_get_item (G_LIST_MODEL (self->warnings), 0);
  return first != NULL ? g_strdup (gtk_string_object_get_string (first)) : NULL;
}
