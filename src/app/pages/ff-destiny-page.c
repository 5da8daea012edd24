/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-destiny-page.h"

#include "app/widgets/ff-commitment-group.h"
#include "app/widgets/ff-mark.h"
#include "app/widgets/ff-outbox.h"
#include "app/widgets/ff-selection-drop-down.h"
#include "app/widgets/ff-text-entry.h"
#include "app/widgets/ff-wrap-holder.h"

#include <glib/gi18n.h>

struct _FfDestinyPage
{
  FfPage parent_instance;
  FfOutbox *outbox;

  GtkScrolledWindow *scroller;
  FfTextEntry *entry;
  GtkDropDown *kind;
  FfSelectionDropDown *selection;
  GtkStack *stack;
  GtkToggleButton *all_button;
  GtkToggleButton *open_button;
  GtkToggleButton *overdue_button;
  GtkLabel *none_label;
  GtkBox *groups;
};

G_DEFINE_FINAL_TYPE (FfDestinyPage, ff_destiny_page, FF_TYPE_PAGE)

static FfRecordList *
get_list (FfDestinyPage *self, GType type)
{
  return ff_model_get_list (ff_page_get_model (FF_PAGE (self)), type);
}

/* -- adding ----------------------------------------------------------------------------------- */

static void
entry_activate_cb (FfDestinyPage *self)
{
  g_autofree char *text = ff_outbox_take (self->outbox);
  g_autoptr (FfCommitment) draft = NULL;

  if (*text == '\0')
    return;
  draft = FF_COMMITMENT (ff_record_new (FF_TYPE_COMMITMENT));
  ff_commitment_set_text (draft, text);
  ff_commitment_set_kind (draft, (FfCommitmentKind) gtk_drop_down_get_selected (self->kind));
  ff_commitment_set_selection (draft, ff_selection_drop_down_get_selection (self->selection));
  ff_commitment_set_position (draft, -1);
  ff_session_add (ff_page_get_session (FF_PAGE (self)), FF_RECORD (draft));
}

static void
focus_entry_cb (FfDestinyPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
add_here_cb (FfDestinyPage *self, FfCommitmentGroup *group)
{
  ff_selection_drop_down_set_selection (self->selection, ff_commitment_group_get_selection (group));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  focus_entry_cb (self);
}

/* -- groups ----------------------------------------------------------------------------------- */

static FfCommitmentFilter
get_filter (FfDestinyPage *self)
{
  if (gtk_toggle_button_get_active (self->overdue_button))
    return FF_COMMITMENTS_OVERDUE;
  return gtk_toggle_button_get_active (self->all_button) ? FF_COMMITMENTS_ALL : FF_COMMITMENTS_OPEN;
}

static guint
count (FfDestinyPage *self, FfCommitmentFilter filter)
{
  FfRecordList *commitments = get_list (self, FF_TYPE_COMMITMENT);
  FfClock *clock = ff_session_get_clock (ff_page_get_session (FF_PAGE (self)));
  g_autofree char *today = ff_clock_dup_today (clock);
  guint n = 0;

  for (guint i = 0; i < ff_record_list_get_size (commitments); i++)
    n += ff_commitment_passes (ff_record_list_get (commitments, i), filter, today) ? 1 : 0;
  return n;
}

static const char *
describe_none (FfCommitmentFilter filter)
{
  return filter == FF_COMMITMENTS_OVERDUE ? _ ("Nothing is overdue.")
                                          : _ ("Nothing is open: everything goes on by itself.");
}

static void
update_buttons (FfDestinyPage *self)
{
  g_autofree char *all = NULL;
  g_autofree char *open = NULL;
  g_autofree char *overdue = NULL;

  /* Translators: a button that shows all commitments, and how many they are */
  all = g_strdup_printf (_ ("All %u"), count (self, FF_COMMITMENTS_ALL));
  /* Translators: a button that shows the commitments still open, and how many they are */
  open = g_strdup_printf (_ ("Open %u"), count (self, FF_COMMITMENTS_OPEN));
  /* Translators: a button that shows the commitments past their day, and how many they are */
  overdue = g_strdup_printf (_ ("Overdue %u"), count (self, FF_COMMITMENTS_OVERDUE));
  gtk_button_set_label (GTK_BUTTON (self->all_button), all);
  gtk_button_set_label (GTK_BUTTON (self->open_button), open);
  gtk_button_set_label (GTK_BUTTON (self->overdue_button), overdue);
}

static void
model_changed_cb (FfDestinyPage *self)
{
  FfCommitmentFilter filter = get_filter (self);

  update_buttons (self);
  gtk_label_set_text (self->none_label, describe_none (filter));
  gtk_widget_set_visible (GTK_WIDGET (self->none_label), count (self, filter) == 0);
  gtk_stack_set_visible_child_name (self->stack,
                                    count (self, FF_COMMITMENTS_ALL) > 0 ? "groups" : "empty");
}

static void
filter_toggled_cb (FfDestinyPage *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->groups));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    ff_commitment_group_set_filter (FF_COMMITMENT_GROUP (child), get_filter (self));
  model_changed_cb (self);
}

static GtkWidget *
make_group (FfDestinyPage *self, FfSelection *selection)
{
  GtkWidget *group = ff_commitment_group_new (ff_page_get_session (FF_PAGE (self)), selection);

  ff_commitment_group_set_filter (FF_COMMITMENT_GROUP (group), get_filter (self));
  g_signal_connect_object (group, "add", G_CALLBACK (add_here_cb), self, G_CONNECT_SWAPPED);
  return group;
}

static GtkWidget *
get_group (FfDestinyPage *self, guint position)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->groups));

  while (child != NULL && position-- > 0)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* One group for each selection, in their order, before the one for the whole. */
static void
selections_changed_cb (FfDestinyPage *self, guint position, guint removed, guint added)
{
  for (guint i = 0; i < removed; i++)
    gtk_box_remove (self->groups, get_group (self, position));
  for (guint i = position; i < position + added; i++)
    {
      FfSelection *selection = ff_record_list_get (get_list (self, FF_TYPE_SELECTION), i);
      GtkWidget *before = i > 0 ? get_group (self, i - 1) : NULL;

      gtk_box_insert_child_after (self->groups, make_group (self, selection), before);
    }
}

/* -- class ------------------------------------------------------------------------------------ */

static void
ff_destiny_page_focus_entry (FfPage *page)
{
  focus_entry_cb (FF_DESTINY_PAGE (page));
}

static FfScene *
ff_destiny_page_dup_scene (FfPage *page)
{
  return ff_scene_new_for_commitments (ff_page_get_model (page));
}

static void
fill_kinds (FfDestinyPage *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (int kind = FF_COMMITMENT_WE_WILL; kind <= FF_COMMITMENT_STOP; kind++)
    gtk_string_list_append (kinds, ff_commitment_kind_get_name ((FfCommitmentKind) kind));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (kinds));
}

static void
ff_destiny_page_constructed (GObject *object)
{
  FfDestinyPage *self = FF_DESTINY_PAGE (object);
  FfSession *session = ff_page_get_session (FF_PAGE (self));
  FfRecordList *selections = get_list (self, FF_TYPE_SELECTION);

  G_OBJECT_CLASS (ff_destiny_page_parent_class)->constructed (object);

  fill_kinds (self);
  ff_selection_drop_down_set_model (self->selection, ff_session_get_model (session));
  self->outbox = ff_outbox_new (GTK_WIDGET (self->entry), session,
                                get_list (self, FF_TYPE_COMMITMENT), FF_COMMITMENT_TEXT);
  gtk_box_append (self->groups, make_group (self, NULL));
  selections_changed_cb (self, 0, 0, ff_record_list_get_size (selections));
  g_signal_connect_object (selections, "items-changed", G_CALLBACK (selections_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (ff_session_get_model (session), "changed", G_CALLBACK (model_changed_cb),
                           self, G_CONNECT_SWAPPED);
  model_changed_cb (self);
}

static void
ff_destiny_page_dispose (GObject *object)
{
  g_clear_object (&FF_DESTINY_PAGE (object)->outbox);
  G_OBJECT_CLASS (ff_destiny_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, entry);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, kind);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, selection);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, all_button);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, open_button);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, overdue_button);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, none_label);
  gtk_widget_class_bind_template_child (widget_class, FfDestinyPage, groups);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_entry_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_toggled_cb);
}

static void
ff_destiny_page_class_init (FfDestinyPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FfPageClass *page_class = FF_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_destiny_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = ff_destiny_page_dispose;
  page_class->focus_entry = ff_destiny_page_focus_entry;
  page_class->dup_scene = ff_destiny_page_dup_scene;
  g_type_ensure (FF_TYPE_MARK);
  g_type_ensure (FF_TYPE_SELECTION_DROP_DOWN);
  g_type_ensure (FF_TYPE_TEXT_ENTRY);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-destiny-page.ui");
  bind_children (widget_class);
}

static void
ff_destiny_page_init (FfDestinyPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
