/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-report-chooser.h"

#include "app/widgets/ff-section-row.h"
#include "model/ff-report-plan.h"

#include <glib/gi18n.h>

struct _FfReportChooser
{
  AdwBin parent_instance;

  AdwComboRow *depth;
  GtkSwitch *names;
  GtkSwitch *unsorted;
  GtkWidget *order; /* hidden in a summary, which has no sections */
  GtkListBox *sections;
  GtkWidget *rows[FF_N_SECTIONS]; /* by place in the order */

  FfSession *session;
  gboolean following; /* the widgets are being set to what the session holds */
};

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FfReportChooser, ff_report_chooser, ADW_TYPE_BIN)

static FfModel *
get_model (FfReportChooser *self)
{
  return ff_session_get_model (self->session);
}

static FfReportPlan
read_plan (FfReportChooser *self)
{
  return ff_report_plan_read (ff_model_get_details (get_model (self)));
}

static const char *
get_section_name (FfReportChooser *self, FfReportSection section)
{
  static const char *const names[FF_N_SECTIONS] = {
    [FF_SECTION_INTRODUCTION] = N_ ("Introduction"),
    [FF_SECTION_CONTENTS] = N_ ("Contents"),
    [FF_SECTION_MEETINGS] = N_ ("Meetings"),
    [FF_SECTION_VOTE] = N_ ("The vote"),
    [FF_SECTION_CHOICE] = N_ ("How the propositions were chosen"),
    [FF_SECTION_NOTES] = N_ ("Notes"),
    [FF_SECTION_PEOPLE] = N_ ("Who was in the room"),
    [FF_SECTION_UNANSWERED] = N_ ("Questions that got no answer"),
    [FF_SECTION_ABOUT] = N_ ("About this report"),
  };

  if (section == FF_SECTION_DISCOVER)
    return ff_model_get_phase_name (get_model (self), FF_PHASE_DISCOVER);
  if (section == FF_SECTION_DREAM)
    return ff_model_get_phase_name (get_model (self), FF_PHASE_DREAM);
  if (section == FF_SECTION_DESIGN)
    return _ ("Design and Destiny");
  return _ (names[section]);
}

static void
write_plan (FfReportChooser *self, const FfReportPlan *plan)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  FfRecord *draft = ff_record_copy (FF_RECORD (ff_model_get_details (get_model (self))));

  ff_report_plan_write (plan, FF_SESSION_DETAILS (draft));
  g_ptr_array_add (drafts, draft);
  ff_session_edit_records_as (self->session, _ ("Change what the report holds"), drafts);
}

static void
follow_cb (FfReportChooser *self)
{
  FfReportPlan plan = read_plan (self);

  self->following = TRUE;
  adw_combo_row_set_selected (self->depth, plan.depth);
  gtk_switch_set_active (self->names, !plan.nameless);
  gtk_switch_set_active (self->unsorted, !plan.sorted_only);
  gtk_widget_set_visible (self->order, plan.depth != FF_DEPTH_SUMMARY);
  for (guint i = 0; i < FF_N_SECTIONS; i++)
    ff_section_row_show (FF_SECTION_ROW (self->rows[i]), get_section_name (self, plan.order[i]),
                         !plan.hidden[plan.order[i]], i == 0, i + 1 == FF_N_SECTIONS);
  self->following = FALSE;
}

static void
choice_changed_cb (FfReportChooser *self)
{
  FfReportPlan plan;

  if (self->following || self->session == NULL)
    return;
  plan = read_plan (self);
  plan.depth = (FfReportDepth) adw_combo_row_get_selected (self->depth);
  plan.nameless = !gtk_switch_get_active (self->names);
  plan.sorted_only = !gtk_switch_get_active (self->unsorted);
  write_plan (self, &plan);
}

static guint
find_place (FfReportChooser *self, GtkWidget *row)
{
  return (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
}

static void
shown_changed_cb (FfReportChooser *self, gboolean shown, GtkWidget *row)
{
  FfReportPlan plan = read_plan (self);

  plan.hidden[plan.order[find_place (self, row)]] = !shown;
  write_plan (self, &plan);
}

static void
moved_cb (FfReportChooser *self, int by, GtkWidget *row)
{
  FfReportPlan plan = read_plan (self);
  guint from = find_place (self, row);
  guint to = from + (guint) by;

  if (to >= FF_N_SECTIONS)
    return;
  ff_report_plan_move (&plan, from, to);
  write_plan (self, &plan);
  ff_section_row_focus_move (FF_SECTION_ROW (self->rows[to]), by);
}

static void
add_rows (FfReportChooser *self)
{
  for (guint i = 0; i < FF_N_SECTIONS; i++)
    {
      self->rows[i] = ff_section_row_new ();
      g_signal_connect_object (self->rows[i], "shown-changed", G_CALLBACK (shown_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->rows[i], "moved", G_CALLBACK (moved_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_list_box_append (self->sections, self->rows[i]);
    }
}

static void
set_session (FfReportChooser *self, FfSession *session)
{
  g_set_object (&self->session, session);
  if (session == NULL)
    return;
  g_signal_connect_object (get_model (self), "changed", G_CALLBACK (follow_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !ff_session_is_read_only (session));
  follow_cb (self);
}

static void
ff_report_chooser_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SESSION)
    set_session (FF_REPORT_CHOOSER (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
ff_report_chooser_dispose (GObject *object)
{
  g_clear_object (&FF_REPORT_CHOOSER (object)->session);
  G_OBJECT_CLASS (ff_report_chooser_parent_class)->dispose (object);
}

static void
ff_report_chooser_class_init (FfReportChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = ff_report_chooser_set_property;
  object_class->dispose = ff_report_chooser_dispose;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, FF_TYPE_SESSION,
                                                  G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-report-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, FfReportChooser, depth);
  gtk_widget_class_bind_template_child (widget_class, FfReportChooser, names);
  gtk_widget_class_bind_template_child (widget_class, FfReportChooser, unsorted);
  gtk_widget_class_bind_template_child (widget_class, FfReportChooser, order);
  gtk_widget_class_bind_template_child (widget_class, FfReportChooser, sections);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
}

static void
ff_report_chooser_init (FfReportChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_rows (self);
}
