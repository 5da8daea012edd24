/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper ballots as an operator enters them: typed, found again, put right, and counted twice. */
#include "app/widgets/ff-record-chooser.h"
#include "app/widgets/ff-slip-differences.h"
#include "app/widgets/ff-slip-panel.h"
#include "app/widgets/ff-slip-row.h"
#include "ff-display.h"

#include <string.h>

#define MANY 500
#define OPTIONS 5

typedef struct
{
  FfSession *session;
  FfModel *model;
  FfRound *round;
  FfRoundCount *count;
  FfSlipPanel *panel;
  GtkWidget *entry;
  GtkWidget *window;
} Fixture;

/* As on its page, where a long pile of slips scrolls. */
static GtkWidget *
show_scrolled (GtkWidget *panel)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), panel);
  gtk_widget_set_size_request (scrolled, 800, 600);
  return ff_display_show (scrolled);
}

static void
set_up (Fixture *f, gconstpointer secret)
{
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));

  f->session = ff_display_new_session ();
  f->model = ff_session_get_model (f->session);
  for (int i = 1; i <= OPTIONS; i++)
    ff_session_add_proposition (f->session, i, "Doors stand open", NULL);
  ff_round_set_method (draft, FF_METHOD_SLIPS);
  ff_round_set_secret (draft, GPOINTER_TO_INT (secret));
  ff_session_open_round (f->session, draft, NULL);
  ff_display_flush (f->session);
  f->round = ff_model_find_round (f->model, 0);
  f->count = ff_model_get_count (f->model, ff_record_get_id (FF_RECORD (f->round)));
  f->panel = g_object_new (FF_TYPE_SLIP_PANEL, NULL);
  ff_slip_panel_set_round (f->panel, f->session, f->round);
  f->entry = ff_display_child (f->panel, "entry");
  f->window = show_scrolled (GTK_WIDGET (f->panel));
}

static void
tear_down (Fixture *f, gconstpointer secret)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->session);
}

static void
enter (Fixture *f, const char *slip)
{
  ff_display_type (f->entry, slip);
  ff_display_flush (f->session);
}

static GtkListBox *
get_list (Fixture *f)
{
  return ff_display_child (ff_display_child (f->panel, "list"), "list");
}

static FfSlipRow *
row_at (Fixture *f, int index)
{
  return FF_SLIP_ROW (gtk_list_box_get_row_at_index (get_list (f), index));
}

static const char *
title_at (Fixture *f, int index)
{
  return gtk_label_get_label (ff_display_child (row_at (f, index), "title"));
}

static const char *
text_of (Fixture *f)
{
  return gtk_editable_get_text (GTK_EDITABLE (f->entry));
}

static const char *
last_of (Fixture *f)
{
  return gtk_label_get_label (ff_display_child (f->panel, "last"));
}

static void
press_correct (Fixture *f, int index)
{
  g_signal_emit_by_name (get_list (f), "row-activated", row_at (f, index));
  ff_test_pump_until (*text_of (f) != '\0');
}

static FfTally *
reveal (Fixture *f)
{
  ff_session_close_round (f->session, f->round);
  ff_session_reveal_round (f->session, f->round);
  ff_display_flush (f->session);
  return ff_round_count_get_tally (f->count);
}

static int
dots_of (FfTally *tally, int number)
{
  for (guint i = 0; i < ff_tally_get_n_rows (tally); i++)
    if (ff_tally_get_row (tally, i)->number == number)
      return ff_tally_get_row (tally, i)->dots;
  g_assert_not_reached ();
}

static void
test_slips_are_listed_the_latest_first (Fixture *f, gconstpointer secret)
{
  enter (f, "7: 3 3");
  enter (f, "4");
  enter (f, "12:");
  g_assert_cmpstr (title_at (f, 0), ==, "Slip 12");
  g_assert_cmpstr (title_at (f, 1), ==, "Slip without a number");
  g_assert_cmpstr (title_at (f, 2), ==, "Slip 7");
  g_assert_null (gtk_list_box_get_row_at_index (get_list (f), 3));
}

static void
test_slips_are_typed_faster_than_they_are_written (Fixture *f, gconstpointer secret)
{
  const char *slips[] = { "1: 1 1", "2: 2", "3: 3 1" };

  for (guint i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      ff_display_type (f->entry, slips[i]);
      g_assert_cmpstr (text_of (f), ==, "");
    }
  ff_display_type (f->entry, "2: 5");
  g_assert_cmpstr (text_of (f), ==, "2: 5");
  ff_test_pump_until (ff_round_count_count_slips (f->count, 1) == 3);
  ff_display_flush (f->session);
  g_assert_cmpstr (title_at (f, 0), ==, "Slip 3");
}

static void
test_slips_that_are_refused_are_named (Fixture *f, gconstpointer secret)
{
  ff_session_close_round (f->session, f->round);
  ff_display_type (f->entry, "1: 1 1");
  ff_display_type (f->entry, "2: 2");
  ff_test_pump_until (*last_of (f) != '\0');
  g_assert_true (g_str_has_prefix (last_of (f), "“1: 1 1” is not in. "));
  g_assert_true (g_str_has_suffix (last_of (f), "\n“2: 2” is not in either."));
  g_assert_cmpstr (text_of (f), ==, "1: 1 1");
  g_assert_cmpint (ff_round_count_count_slips (f->count, 1), ==, 0);
}

static void
test_a_mistyped_slip_is_corrected (Fixture *f, gconstpointer secret)
{
  FfTally *tally;

  enter (f, "7: 3 3 4");
  enter (f, "8: 1");
  press_correct (f, 1);
  g_assert_cmpstr (text_of (f), ==, "7: 3*2 4");
  enter (f, "7: 2 2 2 5");
  g_assert_cmpstr (last_of (f), ==, "The slip is corrected.");
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 2);
  tally = reveal (f);
  g_assert_cmpint (dots_of (tally, 3), ==, 0);
  g_assert_cmpint (dots_of (tally, 2), ==, 3);
  g_assert_cmpint (ff_tally_get_total (tally), ==, 5);
}

static void
test_a_correction_may_be_given_up (Fixture *f, gconstpointer secret)
{
  enter (f, "7: 3 3 4");
  press_correct (f, 0);
  g_assert_true (gtk_widget_get_visible (ff_display_child (f->panel, "cancel")));
  g_signal_emit_by_name (ff_display_child (f->panel, "cancel"), "clicked");
  g_assert_cmpstr (text_of (f), ==, "");
  enter (f, "8: 1");
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 2);
  g_assert_cmpint (dots_of (reveal (f), 3), ==, 2);
}

static void
test_a_correction_keeps_the_rules (Fixture *f, gconstpointer secret)
{
  enter (f, "7: 3 3 4");
  enter (f, "8: 1");
  press_correct (f, 1);
  enter (f, "7: 3*6");
  g_assert_cmpstr (text_of (f), ==, "7: 3*6");
  enter (f, "8: 3*2");
  g_assert_cmpstr (text_of (f), ==, "8: 3*2");
  g_assert_nonnull (strstr (gtk_label_get_label (ff_display_child (f->panel, "reading")),
                            "Slip 8 is in already"));
  g_assert_cmpint (dots_of (reveal (f), 4), ==, 1);
}

static void
test_a_slip_is_taken_out_and_put_back (Fixture *f, gconstpointer secret)
{
  enter (f, "7: 3 3 4");
  enter (f, "8: 1");
  g_signal_emit_by_name (ff_display_child (row_at (f, 1), "toggle"), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 1);
  g_assert_true (gtk_widget_get_visible (ff_display_child (row_at (f, 1), "out")));
  g_assert_cmpstr (gtk_button_get_label (ff_display_child (row_at (f, 1), "toggle")), ==,
                   "Put Back");
  g_signal_emit_by_name (ff_display_child (row_at (f, 1), "toggle"), "clicked");
  ff_display_flush (f->session);
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 2);
}

static void
test_a_slip_is_found_by_its_number (Fixture *f, gconstpointer secret)
{
  GtkWidget *search = ff_display_child (ff_display_child (f->panel, "list"), "search");

  enter (f, "7: 3 3 4");
  enter (f, "8: 1");
  enter (f, "17: 2");
  gtk_editable_set_text (GTK_EDITABLE (search), "7");
  g_assert_cmpstr (title_at (f, 0), ==, "Slip 7");
  g_assert_null (gtk_list_box_get_row_at_index (get_list (f), 1));
  ff_display_type (search, "17");
  ff_test_pump_until (*text_of (f) != '\0');
  g_assert_cmpstr (text_of (f), ==, "17: 2");
  g_assert_nonnull (gtk_list_box_get_row_at_index (get_list (f), 2));
}

static const char *
verdict_of (Fixture *f)
{
  return ff_slip_differences_get_verdict (ff_display_child (f->panel, "differences"));
}

static void
wait_for_verdict (Fixture *f, const char *verdict)
{
  ff_test_pump_until (g_str_equal (verdict_of (f), verdict));
}

static void
test_a_second_count_shows_where_it_differs (Fixture *f, gconstpointer secret)
{
  GtkListBox *differences = ff_display_child (ff_display_child (f->panel, "differences"), "list");
  GtkListBoxRow *row;

  enter (f, "7: 3 3 4");
  enter (f, "8: 1");
  gtk_switch_set_active (ff_display_child (f->panel, "again"), TRUE);
  enter (f, "7: 3 3 4");
  wait_for_verdict (f, "So far both counts say the same.");
  press_correct (f, 0);
  enter (f, "7: 3 4 4");
  wait_for_verdict (f, "So far the two counts differ in 1 slip.");
  enter (f, "8: 1");
  wait_for_verdict (f, "The two counts differ in 1 slip.");
  row = gtk_list_box_get_row_at_index (differences, 0);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Slip 7");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "First count: 3*2 4 · second count: 3 4*2");
  press_correct (f, 1);
  enter (f, "7: 3 3 4");
  wait_for_verdict (f, "Both counts say the same.");
  g_assert_cmpint (ff_round_count_get_ballots (f->count), ==, 2);
  g_assert_cmpint (ff_tally_get_total (reveal (f)), ==, 4);
}

static gint64
group_of (Fixture *f, int slip)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = ff_session_dup_snapshot (f->session, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < snapshot->ballots->len; i++)
    if (((FfBallot *) snapshot->ballots->pdata[i])->slip == slip)
      return ((FfBallot *) snapshot->ballots->pdata[i])->stakeholder_group;
  g_assert_not_reached ();
}

/* Slips come in piles; the slip that is corrected in between may be of another. */
static void
test_a_pile_of_slips_is_of_a_group (Fixture *f, gconstpointer secret)
{
  FfRecordChooser *group = ff_display_child (f->panel, "group");
  gint64 officers, families;

  enter (f, "1: 3");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (group)));
  officers = ff_display_add_group (f->session, "Officers");
  families = ff_display_add_group (f->session, "Families");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (group)));
  ff_record_chooser_set_selected_id (group, officers);
  enter (f, "2: 3 3");
  enter (f, "3: 1");
  ff_record_chooser_set_selected_id (group, families);
  press_correct (f, 2);
  g_assert_cmpint (ff_record_chooser_get_selected_id (group), ==, 0);
  ff_record_chooser_set_selected_id (group, officers);
  enter (f, "1: 4");
  g_assert_cmpint (ff_record_chooser_get_selected_id (group), ==, families);
  enter (f, "4: 2");
  g_assert_cmpint (group_of (f, 1), ==, officers);
  g_assert_cmpint (group_of (f, 2), ==, officers);
  g_assert_cmpint (group_of (f, 3), ==, officers);
  g_assert_cmpint (group_of (f, 4), ==, families);
}

static void
check_many (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FfSnapshot) snapshot = NULL;
  FfTally *tally = reveal (f);

  snapshot = ff_session_dup_snapshot (f->session, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (snapshot->ballots->len, ==, MANY);
  g_assert_cmpint (ff_tally_get_ballots (tally), ==, MANY);
  g_assert_cmpint (ff_tally_get_total (tally), ==, 3 * MANY);
  for (int i = 1; i <= OPTIONS; i++)
    g_assert_cmpint (dots_of (tally, i), ==, 3 * MANY / OPTIONS);
}

/* An operator does not wait: the next slip is typed while the one before is on its way. */
static void
test_five_hundred_slips_are_typed (Fixture *f, gconstpointer secret)
{
  for (int i = 0; i < MANY; i++)
    {
      g_autofree char *slip
          = g_strdup_printf ("%d: %d*2 %d", i + 1, i % OPTIONS + 1, (i + 1) % OPTIONS + 1);

      ff_display_type (f->entry, slip);
      ff_test_pump_until (*text_of (f) == '\0');
    }
  ff_display_flush (f->session);
  check_many (f);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *openly = g_strdup_printf ("/app/slip-panel/%s", name);
  g_autofree char *secretly = g_strdup_printf ("/app/slip-panel/secret/%s", name);

  g_test_add (openly, Fixture, GINT_TO_POINTER (FALSE), set_up, test, tear_down);
  g_test_add (secretly, Fixture, GINT_TO_POINTER (TRUE), set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  ff_display_init (&argc, &argv);
  add ("slips-are-listed-the-latest-first", test_slips_are_listed_the_latest_first);
  add ("slips-are-typed-faster-than-they-are-written",
       test_slips_are_typed_faster_than_they_are_written);
  add ("slips-that-are-refused-are-named", test_slips_that_are_refused_are_named);
  add ("a-mistyped-slip-is-corrected", test_a_mistyped_slip_is_corrected);
  add ("a-correction-may-be-given-up", test_a_correction_may_be_given_up);
  add ("a-correction-keeps-the-rules", test_a_correction_keeps_the_rules);
  add ("a-slip-is-taken-out-and-put-back", test_a_slip_is_taken_out_and_put_back);
  add ("a-slip-is-found-by-its-number", test_a_slip_is_found_by_its_number);
  add ("a-second-count-shows-where-it-differs", test_a_second_count_shows_where_it_differs);
  add ("a-pile-of-slips-is-of-a-group", test_a_pile_of_slips_is_of_a_group);
  g_test_add ("/app/slip-panel/five-hundred-slips-are-typed", Fixture, GINT_TO_POINTER (TRUE),
              set_up, test_five_hundred_slips_are_typed, tear_down);
  return ff_display_run ();
}
