/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-hands-panel.h"

#include "app/widgets/ff-hands-row.h"
#include "app/widgets/ff-round-panel.h"

#include <glib/gi18n.h>
#include <stdlib.h>

struct _FfHandsPanel
{
  AdwBin parent_instance;
  FfSession *session;
  FfRound *round;
  GPtrArray *rows; /* (element-type FfHandsRow): borrowed from the list */
  GtkWidget *calling;
  GtkEntry *called;
  GtkLabel *answer;
  GtkWidget *take_back;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfHandsPanel, ff_hands_panel, ADW_TYPE_BIN)

static void
update_bars (FfHandsPanel *self)
{
  int most = 0;

  for (guint i = 0; i < self->rows->len; i++)
    most = MAX (most, ff_hands_row_get_dots (g_ptr_array_index (self->rows, i)));
  for (guint i = 0; i < self->rows->len; i++)
    ff_hands_row_show_most (g_ptr_array_index (self->rows, i), most);
}

static int
get_kept (FfHandsPanel *self, gint64 proposition)
{
  g_autoptr (GPtrArray) kept
      = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_HAND_TALLY,
                             FF_HAND_TALLY_ROUND, ff_record_get_id (FF_RECORD (self->round)));

  for (guint i = 0; i < kept->len; i++)
    if (ff_hand_tally_get_proposition (g_ptr_array_index (kept, i)) == proposition)
      return ff_hand_tally_get_dots (g_ptr_array_index (kept, i));
  return 0;
}

/* While counts are on their way to the disk, an echo of an earlier one would take back what has
   been counted since; what the file holds is shown when it has caught up. */
static void
follow_file (FfHandsPanel *self)
{
  gboolean busy;

  g_object_get (self->session, "busy", &busy, NULL);
  if (busy)
    return;
  for (guint i = 0; i < self->rows->len; i++)
    {
      FfHandsRow *row = g_ptr_array_index (self->rows, i);
      FfRoundOption *option = ff_hands_row_get_option (row);

      ff_hands_row_show_dots (row, get_kept (self, ff_round_option_get_proposition (option)));
    }
  update_bars (self);
}

static void
counted_cb (FfHandsPanel *self, int dots, FfHandsRow *row)
{
  FfRoundOption *option = ff_hands_row_get_option (row);

  ff_session_set_hand_tally (self->session, self->round, ff_round_option_get_proposition (option),
                             dots);
  update_bars (self);
}

static FfHandsRow *
find_row (FfHandsPanel *self, int number)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      FfHandsRow *row = g_ptr_array_index (self->rows, i);

      if (ff_round_option_get_number (ff_hands_row_get_option (row)) == number)
        return row;
    }
  return NULL;
}

/* Each call is a step of its own, so that the last can be taken back however fast they come. */
static void
call_out (FfHandsPanel *self, FfHandsRow *row)
{
  FfRoundOption *option = ff_hands_row_get_option (row);

  ff_session_call_out (self->session, self->round, ff_round_option_get_proposition (option), 1);
  ff_hands_row_show_dots (row, ff_hands_row_get_dots (row) + 1);
  update_bars (self);
}

static void
take_back_cb (FfHandsPanel *self)
{
  ff_session_take_back (self->session);
  gtk_label_set_label (self->answer, _ ("The last dot called out is taken back."));
  gtk_widget_grab_focus (GTK_WIDGET (self->called));
}

static void
follow_undo (FfHandsPanel *self)
{
  gtk_widget_set_sensitive (self->take_back, ff_session_can_take_back (self->session));
}

static void
called_cb (FfHandsPanel *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->called));
  FfHandsRow *row = find_row (self, atoi (text));
  g_autofree char *answer = NULL;

  if (*text == '\0')
    return;
  if (row != NULL)
    {
      call_out (self, row);
      /* Translators: a dot was just given; number and short title of the proposition */
      answer = g_strdup_printf (_ ("A dot for %d. %s"), atoi (text),
                                ff_round_option_get_title (ff_hands_row_get_option (row)));
    }
  else
    /* Translators: %s is what was typed where the number of a proposition belongs */
    answer = g_strdup_printf (_ ("There is no proposition %s in this vote."), text);
  gtk_label_set_label (self->answer, answer);
  gtk_editable_set_text (GTK_EDITABLE (self->called), "");
}

static void
clear (FfHandsPanel *self)
{
  GtkListBoxRow *row;

  g_ptr_array_set_size (self->rows, 0);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  gtk_label_set_label (self->answer, "");
  if (self->session != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->session, follow_file, self);
      g_signal_handlers_disconnect_by_func (self->session, follow_undo, self);
      g_signal_handlers_disconnect_by_func (ff_session_get_model (self->session), follow_file,
                                            self);
    }
  g_clear_object (&self->round);
  g_clear_object (&self->session);
}

static gboolean
ff_hands_panel_grab_focus (GtkWidget *widget)
{
  FfHandsPanel *self = FF_HANDS_PANEL (widget);

  if (gtk_widget_get_visible (self->calling))
    return gtk_widget_grab_focus (GTK_WIDGET (self->called));
  return gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
ff_hands_panel_dispose (GObject *object)
{
  FfHandsPanel *self = FF_HANDS_PANEL (object);

  if (self->list != NULL)
    clear (self);
  self->list = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (ff_hands_panel_parent_class)->dispose (object);
}

static void
ff_hands_panel_class_init (FfHandsPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_hands_panel_dispose;
  widget_class->grab_focus = ff_hands_panel_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-hands-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, FfHandsPanel, calling);
  gtk_widget_class_bind_template_child (widget_class, FfHandsPanel, called);
  gtk_widget_class_bind_template_child (widget_class, FfHandsPanel, answer);
  gtk_widget_class_bind_template_child (widget_class, FfHandsPanel, take_back);
  gtk_widget_class_bind_template_child (widget_class, FfHandsPanel, list);
  gtk_widget_class_bind_template_callback (widget_class, called_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_back_cb);
}

static void
ff_hands_panel_init (FfHandsPanel *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The options of an open round are frozen, so their rows are made once. */
static void
fill (FfHandsPanel *self)
{
  gboolean openly = ff_round_get_method (self->round) == FF_METHOD_OPEN;
  g_autoptr (GPtrArray) options
      = ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_ROUND_OPTION,
                             FF_ROUND_OPTION_ROUND, ff_record_get_id (FF_RECORD (self->round)));

  gtk_widget_set_visible (self->calling, openly);
  for (guint i = 0; i < options->len; i++)
    {
      GtkWidget *row = ff_hands_row_new (g_ptr_array_index (options, i), openly);

      g_signal_connect_object (row, "counted", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->list, row);
      g_ptr_array_add (self->rows, row);
    }
}

void
ff_hands_panel_set_round (FfHandsPanel *self, FfSession *session, FfRound *round)
{
  g_return_if_fail (FF_IS_HANDS_PANEL (self));

  if (!ff_round_panel_take (&self->session, &self->round, session, round, (GDestroyNotify) clear,
                            self))
    return;
  fill (self);
  follow_file (self);
  follow_undo (self);
  g_signal_connect_swapped (session, "notify::undo-label", G_CALLBACK (follow_undo), self);
  g_signal_connect_swapped (session, "notify::busy", G_CALLBACK (follow_file), self);
  g_signal_connect_swapped (ff_session_get_model (session), "changed", G_CALLBACK (follow_file),
                            self);
}
