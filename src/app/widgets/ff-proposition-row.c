/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-proposition-row-private.h"

#include "app/widgets/ff-dragged.h"
#include "app/widgets/ff-evidence-popover.h"
#include "app/widgets/ff-late-menu.h"
#include "app/widgets/ff-proposition-editor.h"
#include "app/widgets/ff-wording-popover.h"
#include "app/widgets/ff-wrap-holder.h"
#include "model/ff-grounding.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (FfPropositionRow, ff_proposition_row, GTK_TYPE_LIST_BOX_ROW)

static guint
count_of (FfPropositionRow *self, GType type, guint field)
{
  g_autoptr (GPtrArray) found
      = ff_model_list_where (ff_session_get_model (self->session), type, field,
                             ff_record_get_id (FF_RECORD (self->proposition)));

  return found->len;
}

/* What grounds it is always said, so that it is seen where nothing does. */
static void
update_evidence (FfPropositionRow *self)
{
  g_autoptr (GPtrArray) grounds
      = ff_grounding_list (ff_session_get_model (self->session), self->proposition);
  guint n = grounds->len;
  g_autofree char *label = NULL;

  if (n > 0)
    label = g_strdup_printf (
        /* Translators: %u is how many contributions and themes ground the proposition */
        ngettext ("%u piece of evidence", "%u pieces of evidence", n), n);
  gtk_menu_button_set_label (self->evidence, label != NULL ? label : _ ("No evidence yet"));
  if (n == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->evidence), "ungrounded");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->evidence), "ungrounded");
}

static void
update_counts (FfPropositionRow *self)
{
  guint n_wordings = count_of (self, FF_TYPE_WORDING, FF_WORDING_PROPOSITION);
  g_autofree char *wordings = g_strdup_printf (
      /* Translators: %u is how often the proposition has been reworded */
      ngettext ("%u earlier wording", "%u earlier wordings", n_wordings), n_wordings);

  gtk_menu_button_set_label (self->wordings, wordings);
  gtk_widget_set_visible (GTK_WIDGET (self->wordings), n_wordings > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "proposition.show-wordings", n_wordings > 0);
  update_evidence (self);
}

/* Returns: (transfer full) (nullable): "12, 14", of those that it speaks for. */
static char *
dup_joined_numbers (FfPropositionRow *self)
{
  g_autoptr (GPtrArray) joined
      = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_PROPOSITION,
                             FF_PROPOSITION_JOINED_INTO,
                             ff_record_get_id (FF_RECORD (self->proposition)));
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; i < joined->len; i++)
    g_string_append_printf (numbers, "%s%d", i > 0 ? ", " : "",
                            ff_proposition_get_number (g_ptr_array_index (joined, i)));
  return joined->len > 0 ? g_string_free (g_steal_pointer (&numbers), FALSE) : NULL;
}

static char *
dup_state (FfPropositionRow *self)
{
  FfProposition *other = NULL;
  gint64 joined = ff_proposition_get_joined_into (self->proposition);
  g_autofree char *numbers = dup_joined_numbers (self);

  if (joined != 0)
    other = ff_model_find (ff_session_get_model (self->session), FF_TYPE_PROPOSITION, joined);
  if (other != NULL)
    /* Translators: %d is the number of the proposition that speaks for this one */
    return g_strdup_printf (_ ("Joined into %d"), ff_proposition_get_number (other));
  if (ff_proposition_get_withdrawn (self->proposition))
    return g_strdup (_ ("Withdrawn"));
  if (numbers != NULL)
    /* Translators: %s are the numbers of propositions that this one speaks for: "12, 14" */
    return g_strdup_printf (_ ("Speaks for %s too"), numbers);
  return NULL;
}

static gboolean
is_out (FfPropositionRow *self)
{
  return ff_proposition_get_withdrawn (self->proposition)
         || ff_proposition_get_joined_into (self->proposition) != 0;
}

static void
describe (FfPropositionRow *self, const char *state)
{
  int number = ff_proposition_get_number (self->proposition);
  const char *text = ff_proposition_get_text (self->proposition);
  g_autofree char *label = NULL;
  g_autofree char *menu = NULL;

  if (state != NULL)
    /* Translators: number, text and state ("Withdrawn") of a proposition, read aloud */
    label = g_strdup_printf (_ ("%d. %s (%s)"), number, text, state);
  else
    /* Translators: number and text of a proposition, read aloud */
    label = g_strdup_printf (_ ("%d. %s"), number, text);
  /* Translators: names the menu of a proposition, %d is its number */
  menu = g_strdup_printf (_ ("Proposition %d"), number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL, menu,
                                  -1);
}

static void
update (FfPropositionRow *self)
{
  g_autofree char *number = g_strdup_printf ("%d", ff_proposition_get_number (self->proposition));
  g_autofree char *state = dup_state (self);
  gboolean withdrawn = ff_proposition_get_withdrawn (self->proposition);

  gtk_label_set_label (self->number, number);
  gtk_label_set_label (self->text, ff_proposition_get_text (self->proposition));
  gtk_label_set_label (self->title, ff_proposition_get_title (self->proposition));
  gtk_label_set_label (self->state, state != NULL ? state : "");
  gtk_widget_set_visible (GTK_WIDGET (self->state), state != NULL);
  if (is_out (self))
    gtk_widget_add_css_class (GTK_WIDGET (self), "withdrawn");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "withdrawn");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "proposition.withdraw", !withdrawn);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "proposition.restore", withdrawn);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "proposition.join", !is_out (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "proposition.take-apart",
                                 state != NULL && !withdrawn);
  describe (self, state);
}

/* Which it speaks for, and so what grounds it, is said by others. */
static void
follow_joins_cb (FfPropositionRow *self)
{
  g_autofree char *state = dup_state (self);

  if (g_strcmp0 (state, *gtk_label_get_label (self->state) != '\0'
                            ? gtk_label_get_label (self->state)
                            : NULL)
      == 0)
    return;
  update (self);
  update_evidence (self);
}

static void
remove_editor_cb (gpointer data)
{
  g_autoptr (GtkWidget) editor = data;
  GtkWidget *parent = gtk_widget_get_parent (editor);

  if (parent != NULL)
    gtk_box_remove (GTK_BOX (parent), editor);
}

/* Going elsewhere ends the editing while GTK is still moving the focus, so that the editor can
   only be taken away after that. */
static void
editor_done_cb (FfPropositionRow *self, FfProposition *draft)
{
  GtkWidget *editor = g_steal_pointer (&self->editor);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (draft != NULL)
    ff_session_edit (self->session, FF_RECORD (draft));
  gtk_widget_set_visible (self->reading, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->menu), TRUE);
  if (focus != NULL && gtk_widget_is_ancestor (focus, editor))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_set_visible (editor, FALSE);
  g_idle_add_once (remove_editor_cb, g_object_ref (editor));
}

static void
edit_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ff_proposition_row_edit (FF_PROPOSITION_ROW (widget));
}

static void
withdraw_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPropositionRow *self = FF_PROPOSITION_ROW (widget);

  ff_session_withdraw_proposition (self->session, self->proposition);
}

static void
restore_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPropositionRow *self = FF_PROPOSITION_ROW (widget);

  ff_session_restore_proposition (self->session, self->proposition);
}

static void
show_wordings_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_menu_button_popup (FF_PROPOSITION_ROW (widget)->wordings);
}

static void
show_evidence_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  FfPropositionRow *self = FF_PROPOSITION_ROW (widget);

  gtk_menu_button_popup (self->evidence);
}

/* What was said, or a theme, is dropped on what it grounds; a proposition on what speaks for it. */
static gboolean
take_cb (GtkWidget *widget, GPtrArray *records, gpointer user_data)
{
  FfPropositionRow *self = FF_PROPOSITION_ROW (widget);

  if (!ff_dragged_all_of (records, FF_TYPE_CONTRIBUTION)
      && !ff_dragged_all_of (records, FF_TYPE_THEME))
    return FALSE;
  ff_session_add_evidence (self->session, self->proposition, records);
  return TRUE;
}

/* Inside the row, these keys belong to what has the focus there. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  static const struct
  {
    guint key;
    const char *action;
  } keys[] = {
    { GDK_KEY_F2, "proposition.edit" },         { GDK_KEY_e, "proposition.show-evidence" },
    { GDK_KEY_w, "proposition.show-wordings" }, { GDK_KEY_j, "proposition.join" },
    { GDK_KEY_Delete, "proposition.withdraw" }, { GDK_KEY_KP_Delete, "proposition.withdraw" },
  };
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));

  if (!gtk_widget_has_focus (row) || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (gdk_keyval_to_lower (keyval) == keys[i].key)
      return gtk_widget_activate_action (row, keys[i].action, NULL);
  return GDK_EVENT_PROPAGATE;
}

/* Popovers, too, are made when first opened: a session may have hundreds of rows. */
static void
make_wordings_cb (GtkMenuButton *button, gpointer user_data)
{
  FfPropositionRow *self = user_data;

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button,
                                 ff_wording_popover_new (ff_session_get_model (self->session),
                                                         self->proposition));
}

static void
make_evidence_cb (GtkMenuButton *button, gpointer user_data)
{
  FfPropositionRow *self = user_data;
  GtkWidget *popover;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  popover = ff_evidence_popover_new (self->session, self->proposition);
  gtk_menu_button_set_popover (button, popover);
}

static void
ff_proposition_row_dispose (GObject *object)
{
  FfPropositionRow *self = FF_PROPOSITION_ROW (object);

  g_clear_pointer (&self->join_popover, gtk_widget_unparent);
  g_clear_object (&self->proposition);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_proposition_row_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, box);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, number);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, reading);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, text);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, state);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, title);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, wordings);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, evidence);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, menu);
  gtk_widget_class_bind_template_child (widget_class, FfPropositionRow, proposition_menu);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
ff_proposition_row_class_init (FfPropositionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_proposition_row_dispose;
  gtk_widget_class_install_action (widget_class, "proposition.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "proposition.withdraw", NULL, withdraw_cb);
  gtk_widget_class_install_action (widget_class, "proposition.restore", NULL, restore_cb);
  ff_proposition_row_install_joining (widget_class);
  gtk_widget_class_install_action (widget_class, "proposition.show-wordings", NULL,
                                   show_wordings_cb);
  gtk_widget_class_install_action (widget_class, "proposition.show-evidence", NULL,
                                   show_evidence_cb);
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-proposition-row.ui");
  bind_children (widget_class);
}

static void
ff_proposition_row_init (FfPropositionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  ff_late_menu_set (self->menu, self->proposition_menu);
  ff_drop_target_add (GTK_WIDGET (self), take_cb, NULL);
  gtk_menu_button_set_create_popup_func (self->wordings, make_wordings_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->evidence, make_evidence_cb, self, NULL);
}

GtkWidget *
ff_proposition_row_new (FfSession *session, FfProposition *proposition)
{
  FfPropositionRow *self = g_object_new (FF_TYPE_PROPOSITION_ROW, NULL);
  FfModel *model = ff_session_get_model (session);

  self->session = g_object_ref (session);
  self->proposition = g_object_ref (proposition);
  g_signal_connect_object (proposition, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "changed", G_CALLBACK (follow_joins_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ff_model_get_list (model, FF_TYPE_WORDING), "items-changed",
                           G_CALLBACK (update_counts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (ff_model_get_list (model, FF_TYPE_EVIDENCE), "items-changed",
                           G_CALLBACK (update_counts), self, G_CONNECT_SWAPPED);
  update (self);
  update_counts (self);
  return GTK_WIDGET (self);
}

FfProposition *
ff_proposition_row_get_proposition (FfPropositionRow *self)
{
  g_return_val_if_fail (FF_IS_PROPOSITION_ROW (self), NULL);

  return self->proposition;
}

void
ff_proposition_row_edit (FfPropositionRow *self)
{
  g_return_if_fail (FF_IS_PROPOSITION_ROW (self));

  if (self->editor != NULL)
    return;
  self->editor
      = ff_proposition_editor_new (ff_session_get_model (self->session), self->proposition);
  g_signal_connect_swapped (self->editor, "done", G_CALLBACK (editor_done_cb), self);
  gtk_widget_set_visible (self->reading, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->menu), FALSE);
  gtk_widget_set_hexpand (self->editor, TRUE);
  gtk_box_append (self->box, self->editor);
  gtk_widget_grab_focus (self->editor);
}
