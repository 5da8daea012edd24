/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-ballot-window-private.h"

static int
digit_of (guint keyval)
{
  gunichar c = gdk_keyval_to_unicode (keyval);

  return c != 0 && g_unichar_isdigit (c) ? g_unichar_digit_value (c) : -1;
}

gboolean
ff_ballot_window_is_enter (guint keyval)
{
  return keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;
}

/* With a number typed, Enter gives its dot; else it lets the voter look the ballot over, and only a
   further Enter casts it. On a button, it is the button's. */
static gboolean
press_enter (FfBallotWindow *self)
{
  FfBallotDraft *draft = ff_ballot_turn_get_draft (self->turn);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  if (*ff_ballot_draft_get_typed (draft) != '\0')
    {
      FfRoundOption *option = ff_ballot_turn_enter (self->turn);

      if (option != NULL)
        ff_ballot_sheet_show (self->sheet, option);
      return GDK_EVENT_STOP;
    }
  if (focus != NULL && GTK_IS_BUTTON (focus))
    return GDK_EVENT_PROPAGATE;
  ff_ballot_window_look_over (self);
  return GDK_EVENT_STOP;
}

static gboolean
press_option_key (FfBallotWindow *self, guint keyval)
{
  FfRoundOption *option = ff_ballot_sheet_get_focused (self->sheet);

  switch (keyval)
    {
    case GDK_KEY_space:
    case GDK_KEY_plus:
    case GDK_KEY_KP_Add:
      if (option == NULL)
        return GDK_EVENT_PROPAGATE;
      ff_ballot_turn_give (self->turn, option);
      return GDK_EVENT_STOP;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
    case GDK_KEY_Delete:
      if (option == NULL)
        return GDK_EVENT_PROPAGATE;
      ff_ballot_turn_take (self->turn, option);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
turn_page (FfBallotWindow *self, int by)
{
  ff_ballot_sheet_set_page (self->sheet, (int) ff_ballot_sheet_get_page (self->sheet) + by);
}

static gboolean
press_moving_key (FfBallotWindow *self, guint keyval)
{
  gboolean inside = gtk_widget_has_focus (GTK_WIDGET (self->sheet))
                    || ff_ballot_sheet_get_focused (self->sheet) != NULL;

  switch (keyval)
    {
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      turn_page (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      turn_page (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_Down:
      if (!inside)
        return GDK_EVENT_PROPAGATE;
      ff_ballot_sheet_move_focus (self->sheet, keyval == GDK_KEY_Up ? -1 : 1);
      return GDK_EVENT_STOP;
    default:
      return press_option_key (self, keyval);
    }
}

static gboolean
press_while_voting (FfBallotWindow *self, guint keyval)
{
  gboolean back = keyval == GDK_KEY_BackSpace;
  gboolean reviewing = ff_ballot_turn_get_step (self->turn) == FF_BALLOT_REVIEW;

  if (digit_of (keyval) >= 0)
    ff_ballot_turn_type (self->turn, digit_of (keyval));
  else if (ff_ballot_window_is_enter (keyval))
    return press_enter (self);
  else if (reviewing && (back || keyval == GDK_KEY_Escape))
    ff_ballot_window_go_back (self);
  else if (back)
    ff_ballot_turn_back (self->turn);
  else if (keyval == GDK_KEY_Escape)
    ff_ballot_window_ask_to_leave (self);
  else
    return press_moving_key (self, keyval);
  return GDK_EVENT_STOP;
}

static gboolean
press_at_welcome (FfBallotWindow *self, guint keyval)
{
  gboolean asks = ff_ballot_groups_is_asking (self->groups);

  if (keyval == GDK_KEY_Escape)
    ff_ballot_window_ask_to_leave (self);
  else if (asks && digit_of (keyval) >= 0)
    ff_ballot_groups_press (self->groups, digit_of (keyval));
  else if (!asks && ff_ballot_window_is_enter (keyval))
    ff_ballot_window_begin (self);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

gboolean
ff_ballot_window_press (FfBallotWindow *self, guint keyval)
{
  /* The key that says somebody is there says nothing else. */
  if (ff_ballot_turn_get_seconds (self->turn) >= 0 && keyval != GDK_KEY_Escape)
    {
      ff_ballot_window_stay (self);
      return GDK_EVENT_STOP;
    }
  ff_ballot_turn_stay (self->turn);
  switch (ff_ballot_turn_get_step (self->turn))
    {
    case FF_BALLOT_WELCOME:
      return press_at_welcome (self, keyval);
    case FF_BALLOT_VOTING:
    case FF_BALLOT_REVIEW:
      return press_while_voting (self, keyval);
    case FF_BALLOT_THANKS:
      if (ff_ballot_window_is_enter (keyval) || keyval == GDK_KEY_Escape)
        ff_ballot_turn_next (self->turn);
      return GDK_EVENT_STOP;
    case FF_BALLOT_CASTING:
    default:
      return GDK_EVENT_STOP;
    }
}
