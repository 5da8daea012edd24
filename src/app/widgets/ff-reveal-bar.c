/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-reveal-bar.h"

#include "model/ff-reveal.h"

#include <glib/gi18n.h>

/* How many come first where nobody says otherwise: a podium. */
#define USUAL_TOP 3

struct _FfRevealBar
{
  AdwBin parent_instance;
  FfSession *session; /* (nullable) */
  FfRound *round;
  FfTally *tally;
  GtkLabel *state;
  GtkWidget *next;
  GtkSpinButton *count;
};

G_DEFINE_FINAL_TYPE (FfRevealBar, ff_reveal_bar, ADW_TYPE_BIN)

static char *
dup_state (FfRevealBar *self)
{
  guint n = ff_tally_get_n_rows (self->tally);
  guint first, end;

  ff_reveal_get_range (self->round, self->tally, &first, &end);
  if (first == end)
    return g_strdup (_ ("The wall shows the turnout alone."));
  if (first == 0)
    /* Translators: how many of a result's rows the wall shows, from the top, and of how many */
    return g_strdup_printf (_ ("The wall shows the first %u of %u."), end, n);
  /* Translators: how many of a result's rows the wall shows, from the bottom, and of how many */
  return g_strdup_printf (_ ("The wall shows the last %u of %u."), n - first, n);
}

static void
show (FfRevealBar *self)
{
  gboolean held_back = self->round != NULL && !ff_reveal_is_complete (self->round, self->tally);
  g_autofree char *state = held_back ? dup_state (self) : NULL;

  gtk_label_set_label (self->state, state != NULL ? state : "");
  gtk_widget_set_visible (GTK_WIDGET (self), held_back);
}

static void
next_cb (FfRevealBar *self)
{
  if (self->round != NULL)
    ff_session_show_next (self->session, self->round);
}

static void
top_cb (FfRevealBar *self)
{
  if (self->round != NULL)
    ff_session_show_top (self->session, self->round,
                         (guint) gtk_spin_button_get_value_as_int (self->count));
}

static void
all_cb (FfRevealBar *self)
{
  if (self->round != NULL)
    ff_session_show_all (self->session, self->round);
}

static void
let_go (FfRevealBar *self)
{
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (ff_session_get_model (self->session), show, self);
  g_clear_object (&self->session);
  g_clear_object (&self->round);
  g_clear_object (&self->tally);
}

static gboolean
ff_reveal_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (FF_REVEAL_BAR (widget)->next);
}

static void
ff_reveal_bar_dispose (GObject *object)
{
  let_go (FF_REVEAL_BAR (object));
  adw_bin_set_child (ADW_BIN (object), NULL);
  G_OBJECT_CLASS (ff_reveal_bar_parent_class)->dispose (object);
}

static void
ff_reveal_bar_class_init (FfRevealBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_reveal_bar_dispose;
  widget_class->grab_focus = ff_reveal_bar_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-reveal-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, FfRevealBar, state);
  gtk_widget_class_bind_template_child (widget_class, FfRevealBar, next);
  gtk_widget_class_bind_template_child (widget_class, FfRevealBar, count);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, top_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
}

static void
ff_reveal_bar_init (FfRevealBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_reveal_bar_set (FfRevealBar *self, FfSession *session, FfRound *round, FfTally *tally)
{
  g_return_if_fail (FF_IS_REVEAL_BAR (self));

  let_go (self);
  if (round != NULL)
    {
      guint n = ff_tally_get_n_rows (tally);

      self->session = g_object_ref (session);
      self->round = g_object_ref (round);
      self->tally = g_object_ref (tally);
      gtk_spin_button_set_range (self->count, 1, MAX (n, 1));
      gtk_spin_button_set_value (self->count, MIN (n, USUAL_TOP));
      g_signal_connect_swapped (ff_session_get_model (session), "changed", G_CALLBACK (show), self);
    }
  show (self);
}
