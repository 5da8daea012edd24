/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-slip-panel.h"

#include "app/ff-ballot-cast.h"
#include "app/widgets/ff-record-chooser.h"
#include "app/widgets/ff-round-panel.h"
#include "app/widgets/ff-slip-differences.h"
#include "app/widgets/ff-slip-list.h"
#include "model/ff-slip.h"

#include <glib/gi18n.h>

/* A slip that was entered and of which nothing is known yet. */
typedef struct
{
  char *text; /* as typed */
  FfBallot *ballot;
  FfBallot *corrected; /* (nullable): the slip that it corrects, as that was */
} Entered;

struct _FfSlipPanel
{
  AdwBin parent_instance;
  FfSession *session;
  FfRound *round;
  GPtrArray *options; /* (element-type FfRoundOption) */
  FfBallotCast *cast;
  GQueue entered;       /* of Entered; the first is on its way, and nobody waits for it to type */
  FfBallot *correcting; /* (nullable): the slip that the field corrects, as it was */
  int pass;             /* 1, or 2 while the pile is counted again */
  gint64 pile;          /* group of the slips being typed, while another is corrected; or 0 */
  gboolean lists_groups;
  FfRecordChooser *group;
  GtkEntry *entry;
  GtkWidget *cancel;
  GtkLabel *reading;
  GtkLabel *last;
  GtkSwitch *again;
  GtkLabel *counts;
  FfSlipDifferences *differences;
  FfSlipList *list;
};

G_DEFINE_FINAL_TYPE (FfSlipPanel, ff_slip_panel, ADW_TYPE_BIN)

static void
free_entered (Entered *slip)
{
  g_free (slip->text);
  ff_ballot_free (slip->ballot);
  g_clear_pointer (&slip->corrected, ff_ballot_free);
  g_free (slip);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Entered, free_entered)

static FfBallot *
read_entry (FfSlipPanel *self, GError **error)
{
  FfBallot *ballot = ff_slip_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->round,
                                    self->options, error);

  if (ballot == NULL)
    return NULL;
  ballot->pass = self->pass;
  ballot->stakeholder_group = ff_record_chooser_get_selected_id (self->group);
  if (self->correcting != NULL)
    {
      ballot->id = self->correcting->id;
      ballot->pass = self->correcting->pass;
    }
  return ballot;
}

static FfRoundCount *
get_count (FfSlipPanel *self)
{
  return ff_model_get_count (ff_session_get_model (self->session),
                             ff_record_get_id (FF_RECORD (self->round)));
}

/* Returns: whether another slip bears the number of @ballot, and is in or on its way. */
static gboolean
has_namesake (FfSlipPanel *self, const FfBallot *ballot)
{
  FfSlipMark *mark;

  if (ballot->slip == 0)
    return FALSE;
  for (GList *at = self->entered.head; at != NULL; at = at->next)
    {
      const FfBallot *other = ((Entered *) at->data)->ballot;

      if (other->slip == ballot->slip && other->pass == ballot->pass
          && (ballot->id == 0 || other->id != ballot->id))
        return TRUE;
    }
  mark = ff_round_count_find_slip (get_count (self), ballot->pass, ballot->slip);
  return mark != NULL && ff_slip_mark_get_ballot (mark) != ballot->id;
}

static char *
dup_reading (FfSlipPanel *self, const FfBallot *ballot)
{
  int given = ff_ballot_get_total (ballot);
  int budget = ff_round_get_dots (self->round);

  if (has_namesake (self, ballot))
    /* Translators: %d is the number printed on a paper ballot */
    return g_strdup_printf (_ ("Slip %d is in already; it is corrected in the list below."),
                            ballot->slip);
  if (self->correcting != NULL)
    /* Translators: dots on a slip, dots allowed */
    return g_strdup_printf (ngettext ("It then gives %d of %d dot. Press Enter to correct it.",
                                      "It then gives %d of %d dots. Press Enter to correct it.",
                                      (unsigned long) budget),
                            given, budget);
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
                *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0'
                    && (ballot == NULL || has_namesake (self, ballot)));
}

/* -- correcting ----------------------------------------------------------------------------- */

/* The slip that was corrected may be of another group than the pile that is being typed. */
static void
stop_correcting (FfSlipPanel *self)
{
  if (self->correcting != NULL)
    ff_record_chooser_set_selected_id (self->group, self->pile);
  g_clear_pointer (&self->correcting, ff_ballot_free);
  gtk_widget_set_visible (self->cancel, FALSE);
}

static void
start_correcting (FfSlipPanel *self, FfBallot *slip)
{
  g_autofree char *text = ff_slip_dup_text (slip, self->options);

  stop_correcting (self);
  self->correcting = slip;
  self->pile = ff_record_chooser_get_selected_id (self->group);
  ff_record_chooser_set_selected_id (self->group, slip->stakeholder_group);
  gtk_widget_set_visible (self->cancel, TRUE);
  gtk_label_set_label (self->last, "");
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  entry_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static void
slip_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (FfSlipPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  FfBallot *slip = ff_session_read_slip_finish (FF_SESSION (source), result, &error);

  if (slip == NULL && self->session != NULL)
    gtk_label_set_label (self->last, error->message);
  else if (slip != NULL && self->round != NULL
           && slip->round == ff_record_get_id (FF_RECORD (self->round)))
    start_correcting (self, slip);
  else
    g_clear_pointer (&slip, ff_ballot_free);
}

static void
correct_cb (FfSlipPanel *self, FfSlipMark *mark)
{
  ff_session_read_slip_async (self->session, self->round, mark, slip_read_cb, g_object_ref (self));
}

static void
cancel_cb (FfSlipPanel *self)
{
  stop_correcting (self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  entry_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static gboolean
key_pressed_cb (FfSlipPanel *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape || self->correcting == NULL)
    return GDK_EVENT_PROPAGATE;
  cancel_cb (self);
  return GDK_EVENT_STOP;
}

/* -- the second count ----------------------------------------------------------------------- */

static void
update_counts (FfSlipPanel *self)
{
  int first, second;
  g_autofree char *counts = NULL;

  if (self->round == NULL)
    return;
  first = ff_round_count_count_slips (get_count (self), 1);
  second = ff_round_count_count_slips (get_count (self), 2);
  /* Translators: how many paper ballots were entered the first and the second time */
  counts = g_strdup_printf (_ ("First count: %d · second count: %d"), first, second);
  gtk_label_set_label (self->counts, counts);
  gtk_widget_set_visible (GTK_WIDGET (self->counts), self->pass == 2 || second > 0);
}

static void
again_cb (FfSlipPanel *self)
{
  self->pass = gtk_switch_get_active (self->again) ? 2 : 1;
  if (self->round == NULL)
    return;
  cancel_cb (self);
  ff_slip_list_set_pass (self->list, self->pass);
  ff_slip_differences_set_round (self->differences, self->session,
                                 self->pass == 2 ? self->round : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->differences), self->pass == 2);
  gtk_label_set_label (self->last, "");
  update_counts (self);
}

/* -- casting -------------------------------------------------------------------------------- */

static void
send_first (FfSlipPanel *self)
{
  const Entered *first = g_queue_peek_head (&self->entered);

  if (first == NULL)
    return;
  if (first->corrected != NULL)
    ff_ballot_cast_replace (self->cast, first->ballot);
  else
    ff_ballot_cast_send (self->cast, first->ballot);
}

static void
cast_cb (FfSlipPanel *self)
{
  g_autoptr (FfBallot) ballot = read_entry (self, NULL);
  Entered *slip;

  if (ballot == NULL || has_namesake (self, ballot))
    return;
  slip = g_new0 (Entered, 1);
  slip->text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  slip->ballot = g_steal_pointer (&ballot);
  slip->corrected = self->correcting != NULL ? ff_ballot_copy (self->correcting) : NULL;
  stop_correcting (self);
  g_queue_push_tail (&self->entered, slip);
  if (g_queue_get_length (&self->entered) == 1)
    send_first (self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

/* What a slip of a secret round said is not shown again unless somebody asks for that slip. */
static char *
dup_landed (FfSlipPanel *self, const Entered *slip)
{
  if (slip->corrected != NULL)
    return g_strdup (_ ("The slip is corrected."));
  if (ff_round_get_secret (self->round))
    return g_strdup (_ ("The last slip is in."));
  /* Translators: %s is what was typed of the last paper ballot, as in "7: 3 3 9" */
  return g_strdup_printf (_ ("The last slip is in: %s"), slip->text);
}

static void
landed_cb (FfSlipPanel *self)
{
  g_autoptr (Entered) slip = g_queue_pop_head (&self->entered);
  g_autofree char *last = dup_landed (self, slip);

  gtk_label_set_label (self->last, last);
  if (slip->corrected != NULL)
    ff_slip_differences_refresh (self->differences);
  send_first (self);
}

static void
give_back (FfSlipPanel *self, Entered *slip)
{
  if (slip->corrected != NULL)
    start_correcting (self, g_steal_pointer (&slip->corrected));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), slip->text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

/* What hindered one hinders those that wait behind it; all of them are named, to be typed again. */
static void
failed_cb (FfSlipPanel *self, const char *sentence)
{
  g_autoptr (Entered) slip = g_queue_pop_head (&self->entered);
  g_autoptr (GString) last = g_string_new (NULL);

  /* Translators: what was typed of a paper ballot, and the sentence that says what went wrong */
  g_string_printf (last, _ ("“%s” is not in. %s"), slip->text, sentence);
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    give_back (self, slip);
  while (!g_queue_is_empty (&self->entered))
    {
      g_autoptr (Entered) next = g_queue_pop_head (&self->entered);

      g_string_append_c (last, '\n');
      /* Translators: what was typed of a paper ballot that waited behind one that was refused */
      g_string_append_printf (last, _ ("“%s” is not in either."), next->text);
    }
  gtk_label_set_label (self->last, last->str);
}

static void
let_go_of_parts (FfSlipPanel *self)
{
  stop_correcting (self);
  ff_slip_list_set_round (self->list, NULL, NULL);
  ff_slip_differences_set_round (self->differences, NULL, NULL);
}

static void
slips_changed_cb (FfSlipPanel *self)
{
  update_counts (self);
  entry_changed_cb (self);
}

static void
clear (FfSlipPanel *self)
{
  if (self->round != NULL)
    g_signal_handlers_disconnect_by_func (ff_round_count_get_slips (get_count (self)),
                                          slips_changed_cb, self);
  g_clear_pointer (&self->correcting, ff_ballot_free);
  g_queue_clear_full (&self->entered, (GDestroyNotify) free_entered);
  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_clear_object (&self->cast);
  g_clear_object (&self->round);
  g_clear_object (&self->session);
}

static void
let_go (FfSlipPanel *self)
{
  let_go_of_parts (self);
  clear (self);
  gtk_label_set_label (self->last, "");
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_switch_set_active (self->again, FALSE);
}

static void
ff_slip_panel_dispose (GObject *object)
{
  clear (FF_SLIP_PANEL (object));
  adw_bin_set_child (ADW_BIN (object), NULL);
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
  g_type_ensure (FF_TYPE_RECORD_CHOOSER);
  g_type_ensure (FF_TYPE_SLIP_DIFFERENCES);
  g_type_ensure (FF_TYPE_SLIP_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-slip-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, group);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, entry);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, reading);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, last);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, cancel);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, again);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, counts);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, differences);
  gtk_widget_class_bind_template_child (widget_class, FfSlipPanel, list);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cast_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, correct_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
ff_slip_panel_init (FfSlipPanel *self)
{
  self->pass = 1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The panel stays with its session; the next round begins without a pile. */
static void
list_groups (FfSlipPanel *self)
{
  FfModel *model = ff_session_get_model (self->session);

  if (self->lists_groups)
    {
      ff_record_chooser_set_selected_id (self->group, 0);
      return;
    }
  self->lists_groups = TRUE;
  ff_record_chooser_set_up (self->group, model,
                            g_object_ref (G_LIST_MODEL (
                                ff_model_get_list (model, FF_TYPE_STAKEHOLDER_GROUP))),
                            _ ("No group"), _ ("Stakeholder group of the slips that you type"));
}

static void
follow_slips (FfSlipPanel *self)
{
  ff_slip_list_set_round (self->list, self->session, self->round);
  g_signal_connect_object (ff_round_count_get_slips (get_count (self)), "items-changed",
                           G_CALLBACK (slips_changed_cb), self, G_CONNECT_SWAPPED);
  update_counts (self);
}

void
ff_slip_panel_set_round (FfSlipPanel *self, FfSession *session, FfRound *round)
{
  g_return_if_fail (FF_IS_SLIP_PANEL (self));

  if (!ff_round_panel_take (&self->session, &self->round, session, round, (GDestroyNotify) let_go,
                            self))
    return;
  self->options = ff_round_panel_dup_options (session, round);
  self->cast = ff_ballot_cast_new (session, round);
  g_signal_connect_object (self->cast, "landed", G_CALLBACK (landed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cast, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  list_groups (self);
  follow_slips (self);
  entry_changed_cb (self);
}
