/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-slip-panel.h"

#include "app/ff-ballot-cast.h"
#include "model/ff-slip.h"

#include <glib/gi18n.h>

struct _FfSlipPanel
{
  AdwBin parent_instance;
  FfRound *round;
  GPtrArray *options; /* (element-type FfRoundOption) */
  FfBallotCast *cast;
  char *sent;       /* the slip that is on its way */
  gboolean waiting; /* Enter was pressed while another slip was on its way */
  GtkEntry *entry;
  GtkLabel *reading;
  GtkLabel *last;
};

G_DEFINE_FINAL_TYPE (FfSlipPanel, ff_slip_panel, ADW_TYPE_BIN)

static FfBallot *
read_entry (FfSlipPanel *self, GError **error)
{
  return ff_slip_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->round,
                        self->options, error);
}

static char *
dup_reading (FfSlipPanel *self, const FfBallot *ballot)
{
  int given = ff_ballot_get_total (ballot);
  int budget = ff_round_get_dots (self->round);

  if (ballot->slip > 0)
    /* Translators: number of a slip, dots on it, dots allowed */
    return g_strdup_printf (ngettext ("Slip %d gives %d of %d dot. Press Enter to cast it.",
                                      "Slip %d gives %d of %d dots. Press Enter to cast it.",
                                      (unsigned long) budget),
                            ballot->slip, given, budget);
  /* Translators: dots on a slip, dots allowed */
  return g_strdup_printf (ngettext ("This slip gives %d of %d dot. Press Enter to cast it.",
                                    "This slip gives %d of %d dots. Press Enter to cast it.",
                                    (unsigned long) budget),
                          given, budget);
}

static void
show_reading (FfSlipPanel *self, const char *text, gboolean wrong)
{
  gtk_label_set_label (self->reading, text);
  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
entry_changed_cb (FfSlipPanel *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfBallot) ballot = NULL;
  g_autofree char *reading = NULL;

  if (self->round == NULL)
    return;
  ballot = read_entry (self, &error);
  reading = ballot != NULL ? dup_reading (self, ballot) : g_strdup (error->message);
  show_reading (self, reading,
                ballot == NULL && *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0');
}

static void
cast_cb (FfSlipPanel *self)
{
  g_autoptr (FfBallot) ballot = read_entry (self, NULL);

  if (ballot == NULL)
    return;
  self->waiting = ff_ballot_cast_is_under_way (self->cast);
  if (self->waiting)
    return;
  g_free (self->sent);
  self->sent = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  ff_ballot_cast_send (self->cast, ballot);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

/* What a slip of a secret round said is not shown again, not even to the one who typed it. */
static void
landed_cb (FfSlipPanel *self)
{
  g_autofree char *last = NULL;

  if (ff_round_get_secret (self->round))
    last = g_strdup (_ ("The last slip is in."));
  else
    /* Translators: %s is what was typed of the last paper ballot, as in "7: 3 3 9" */
    last = g_strdup_printf (_ ("The last slip is in: %s"), self->sent);
  gtk_label_set_label (self->last, last);
  g_clear_pointer (&self->sent, g_free);
  if (self->waiting)
    cast_cb (self);
}

static void
failed_cb (FfSlipPanel *self, const char *sentence)
{
  g_autofree char *last = NULL;

  self->waiting = FALSE;
  /* Translators: what was typed of a paper ballot, and the sentence that says what went wrong */
  last = g_strdup_printf (_ ("“%s” is not in. %s"), self->sent, sentence);
  gtk_label_set_label (self->last, last);
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    {
      gtk_editable_set_text (GTK_EDITABLE (self->entry), self->sent);
      gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
    }
}

static void
clear (FfSlipPanel *self)
{
  self->waiting = FALSE;
  g_clear_pointer (&self->sent, g_free);
  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_clear_object (&self->cast);
  g_clear_object (&self->round);
}

static void
ff_slip_panel_dispose (GObject *object)
{
  clear (FF_SLIP_PANEL (object));
  G_OBJECT_CLASS (ff_slip_panel_parent_class)->dispose (object);
}

static gboolean
ff_slip_panel_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_SLIP_PANEL (widget)->entry));
}

static void
ff_slip_panel_class_init (FfSlipPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_slip_panel_dispose;
  widget_class->grab_focus = ff_slip_panel_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-slip-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, entry);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, reading);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, last);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cast_cb);
}

static void
ff_slip_panel_init (FfSlipPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_slip_panel_set_round (FfSlipPanel *self, FfSession *session, FfRound *round)
{
  g_autoptr (GPtrArray) options = NULL;

  g_return_if_fail (FF_IS_SLIP_PANEL (self));

  if (self->round == round)
    return;
  clear (self);
  gtk_label_set_label (self->last, "");
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (round == NULL)
    return;
  self->round = g_object_ref (round);
  options = ff_model_list_where (ff_session_get_model (session), FF_TYPE_ROUND_OPTION,
                                 FF_ROUND_OPTION_ROUND, ff_record_get_id (FF_RECORD (round)));
  self->options = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < options->len; i++)
    g_ptr_array_add (self->options, g_object_ref (g_ptr_array_index (options, i)));
  self->cast = ff_ballot_cast_new (session, round);
  g_signal_connect_object (self->cast, "landed", G_CALLBACK (landed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cast, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  entry_changed_cb (self);
}
