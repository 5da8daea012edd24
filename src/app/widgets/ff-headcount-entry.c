/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-headcount-entry.h"

#include "app/widgets/ff-field.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

struct _FfHeadcountEntry
{
  GtkWidget parent_instance;
  FfSession *session;
  FfMeeting *meeting;
  FfStakeholderGroup *group;
  char *shown;
  GtkWidget *label;
  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (FfHeadcountEntry, ff_headcount_entry, GTK_TYPE_WIDGET)

static FfRecord *
find_headcount (FfHeadcountEntry *self)
{
  FfRecordList *list = ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_HEADCOUNT);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      FfHeadcount *headcount = ff_record_list_get (list, i);

      if (ff_headcount_get_meeting (headcount) == ff_record_get_id (FF_RECORD (self->meeting))
          && ff_headcount_get_stakeholder_group (headcount)
                 == ff_record_get_id (FF_RECORD (self->group)))
        return FF_RECORD (headcount);
    }
  return NULL;
}

static void
follow_cb (FfHeadcountEntry *self)
{
  FfModel *model = ff_session_get_model (self->session);
  g_autofree char *title = ff_model_dup_meeting_title (model, self->meeting);
  /* Translators: %s is a meeting, such as "First day" */
  g_autofree char *name = g_strdup_printf (_ ("People at %s"), title);
  FfRecord *headcount = find_headcount (self);
  g_autofree char *text = headcount != NULL
                              ? ff_field_format_number.format (headcount, FF_HEADCOUNT_PEOPLE)
                              : g_strdup ("");

  gtk_label_set_label (GTK_LABEL (self->label), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  if (g_str_equal (self->shown, text))
    return;
  if (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->shown)
      || !gtk_widget_has_focus (self->entry))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  g_free (self->shown);
  self->shown = g_steal_pointer (&text);
}

static FfRecord *
make_draft (FfHeadcountEntry *self, FfRecord *headcount)
{
  FfRecord *draft;

  if (headcount != NULL)
    return ff_record_copy (headcount);
  draft = ff_record_new (FF_TYPE_HEADCOUNT);
  ff_headcount_set_meeting (FF_HEADCOUNT (draft), ff_record_get_id (FF_RECORD (self->meeting)));
  ff_headcount_set_stakeholder_group (FF_HEADCOUNT (draft),
                                      ff_record_get_id (FF_RECORD (self->group)));
  return draft;
}

static void
keep (FfHeadcountEntry *self, FfRecord *draft, FfRecord *headcount)
{
  int people = ff_headcount_get_people (FF_HEADCOUNT (draft));

  if (headcount == NULL && people > 0)
    ff_session_add (self->session, draft);
  else if (headcount != NULL && people == 0)
    ff_session_remove (self->session, headcount);
  else if (headcount != NULL)
    ff_session_edit (self->session, draft);
}

static void
commit_cb (FfHeadcountEntry *self)
{
  g_autofree char *text = ff_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  FfRecord *headcount = find_headcount (self);
  g_autoptr (FfRecord) draft = make_draft (self, headcount);
  g_autoptr (GError) error = NULL;

  if (g_str_equal (text, self->shown))
    return;
  if (!ff_field_format_number.parse (self->session, text, draft, FF_HEADCOUNT_PEOPLE, &error))
    {
      gtk_widget_add_css_class (self->entry, "error");
      ff_field_report (GTK_WIDGET (self), error);
      return;
    }
  gtk_widget_remove_css_class (self->entry, "error");
  keep (self, draft, headcount);
}

static void
ff_headcount_entry_dispose (GObject *object)
{
  FfHeadcountEntry *self = FF_HEADCOUNT_ENTRY (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  g_clear_object (&self->meeting);
  g_clear_object (&self->group);
  g_clear_pointer (&self->shown, g_free);
  G_OBJECT_CLASS (ff_headcount_entry_parent_class)->dispose (object);
}

static void
ff_headcount_entry_class_init (FfHeadcountEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_headcount_entry_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
ff_headcount_entry_init (FfHeadcountEntry *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->shown = g_strdup ("");
  gtk_box_layout_set_spacing (layout, 6);
  self->label = gtk_label_new ("");
  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (self->label), 14);
  gtk_widget_add_css_class (self->label, "dim-label");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  self->entry = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 4);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), 4);
  gtk_editable_set_alignment (GTK_EDITABLE (self->entry), 1);
  gtk_entry_set_input_purpose (GTK_ENTRY (self->entry), GTK_INPUT_PURPOSE_DIGITS);
  gtk_widget_add_css_class (self->entry, "numeric");
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (commit_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (commit_cb), self);
  gtk_widget_add_controller (self->entry, focus);
}

GtkWidget *
ff_headcount_entry_new (FfSession *session, FfMeeting *meeting, FfStakeholderGroup *group)
{
  FfHeadcountEntry *self = g_object_new (FF_TYPE_HEADCOUNT_ENTRY, NULL);

  self->session = g_object_ref (session);
  self->meeting = g_object_ref (meeting);
  self->group = g_object_ref (group);
  g_signal_connect_object (ff_session_get_model (session), "changed", G_CALLBACK (follow_cb), self,
                           G_CONNECT_SWAPPED);
  follow_cb (self);
  return GTK_WIDGET (self);
}
