/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-paste-row.h"

#include <glib/gi18n.h>

struct _FfPasteRow
{
  GtkWidget parent_instance;
  FfPasteLine *line; /* (nullable) */
  gulong follow_id;
  gboolean showing;

  GtkLabel *text;
  GtkLabel *remark;
  GtkDropDown *decision;
};

G_DEFINE_FINAL_TYPE (FfPasteRow, ff_paste_row, GTK_TYPE_WIDGET)

static char *
dup_remark (FfPasteLine *line)
{
  switch (ff_paste_line_get_mark (line))
    {
    case FF_PASTE_BLANK:
      /* Translators: %d is the number of a line without words */
      return g_strdup_printf (_ ("Line %d is blank"), ff_paste_line_get_line (line));
    case FF_PASTE_REPEATED:
      /* Translators: %d is the number of an earlier line */
      return g_strdup_printf (_ ("Says the same as line %d"),
                              ff_paste_line_get_line (ff_paste_line_get_first (line)));
    case FF_PASTE_THERE:
      return g_strdup (_ ("The session has this already"));
    case FF_PASTE_NEW:
    default:
      return g_strdup ("");
    }
}

static gboolean
has_a_like (FfPasteLine *line)
{
  FfPasteMark mark = ff_paste_line_get_mark (line);

  return mark == FF_PASTE_REPEATED || mark == FF_PASTE_THERE;
}

static void
fill_decisions (FfPasteRow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _ ("Leave out"));
  gtk_string_list_append (names, _ ("Add"));
  if (has_a_like (self->line))
    gtk_string_list_append (names, _ ("Add and join"));
  gtk_drop_down_set_model (self->decision, G_LIST_MODEL (names));
}

static void
show (FfPasteRow *self)
{
  FfPasteDecision decision = ff_paste_line_get_decision (self->line);

  self->showing = TRUE;
  gtk_drop_down_set_selected (self->decision, (guint) decision);
  self->showing = FALSE;
  if (decision == FF_PASTE_LEAVE)
    gtk_widget_add_css_class (GTK_WIDGET (self->text), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->text), "dim-label");
}

static void
decided_cb (FfPasteRow *self)
{
  guint at = gtk_drop_down_get_selected (self->decision);

  if (!self->showing && self->line != NULL && at <= FF_PASTE_JOIN)
    ff_paste_line_set_decision (self->line, (FfPasteDecision) at);
}

static void
ff_paste_row_dispose (GObject *object)
{
  FfPasteRow *self = FF_PASTE_ROW (object);
  GtkWidget *child;

  ff_paste_row_bind (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (ff_paste_row_parent_class)->dispose (object);
}

static void
ff_paste_row_class_init (FfPasteRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ff_paste_row_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkLabel *
append_label (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
ff_paste_row_init (FfPasteRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->text = append_label (words);
  self->remark = append_label (words);
  gtk_widget_add_css_class (GTK_WIDGET (self->remark), "caption");
  gtk_widget_set_hexpand (words, TRUE);
  self->decision = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_widget_set_valign (GTK_WIDGET (self->decision), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->decision), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What becomes of the line"), -1);
  g_signal_connect_swapped (self->decision, "notify::selected", G_CALLBACK (decided_cb), self);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->decision));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

GtkWidget *
ff_paste_row_new (void)
{
  return g_object_new (FF_TYPE_PASTE_ROW, NULL);
}

/* The list's own row has the keyboard, so that is the one to have a name. */
static void
name_row (FfPasteRow *self, const char *remark)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = NULL;

  if (item == NULL)
    return;
  name = g_strstrip (g_strconcat (gtk_label_get_label (self->text), "\n", remark, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
ff_paste_row_bind (FfPasteRow *self, FfPasteLine *line)
{
  g_autofree char *remark = NULL;

  g_return_if_fail (FF_IS_PASTE_ROW (self));

  g_clear_signal_handler (&self->follow_id, self->line);
  g_set_object (&self->line, line);
  if (line == NULL)
    return;
  remark = dup_remark (line);
  gtk_label_set_label (self->text, ff_paste_line_get_text (line));
  gtk_label_set_label (self->remark, remark);
  name_row (self, remark);
  gtk_widget_set_visible (GTK_WIDGET (self->remark), *remark != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->text), *ff_paste_line_get_text (line) != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->decision),
                          ff_paste_line_get_mark (line) != FF_PASTE_BLANK);
  self->showing = TRUE;
  fill_decisions (self);
  self->follow_id = g_signal_connect_swapped (line, "notify::decision", G_CALLBACK (show), self);
  show (self);
}

void
ff_paste_line_turn (FfPasteLine *line)
{
  guint n_decisions;

  g_return_if_fail (FF_IS_PASTE_LINE (line));

  n_decisions = has_a_like (line) ? FF_PASTE_JOIN + 1 : FF_PASTE_ADD + 1;
  ff_paste_line_set_decision (line, (FfPasteDecision) ((ff_paste_line_get_decision (line) + 1)
                                                       % n_decisions));
}
