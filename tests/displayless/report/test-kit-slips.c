/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-kit-look.h"
#include "ff-report-model.h"

#include <locale.h>

#define PUT(type, id, ...) ff_report_model_put (changes, FF_TYPE_##type, id, __VA_ARGS__, NULL)

static FfModel *
make_ballot (int n_options, FfOptionOrder order, int dots, int cap)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  PUT (SESSION_DETAILS, 1, "title", "A large ballot");
  PUT (ROUND, 1, "number", 1, "state", FF_STATE_OPEN, "method", FF_METHOD_SLIPS, "dots", dots,
       "cap", cap, "option-order", order);
  for (int i = 1; i <= n_options; i++)
    {
      g_autofree char *title = g_strdup_printf ("Option %d", i);

      PUT (PROPOSITION, i, "number", i, "text", title);
      PUT (ROUND_OPTION, i, "round", 1, "proposition", i, "position", i - 1, "number", i, "text",
           "In full", "title", title);
    }
  return ff_report_model_new (changes);
}

static FfKitSettings
make_settings (int slips)
{
  FfKitSettings settings;

  ff_kit_settings_init (&settings);
  settings.parts = 1u << FF_KIT_SLIPS;
  settings.paper = ff_paper_a4 ();
  settings.slips = slips;
  return settings;
}

static void
test_each_slip_has_its_number_and_all_options (void)
{
  g_autoptr (FfModel) model = make_ballot (6, FF_ORDER_NUMBER, 5, 0);
  FfKitSettings settings = make_settings (8);
  g_autoptr (FfPages) pages = NULL;

  settings.first_slip = 101;
  pages = ff_kit_layout (model, &settings);
  g_assert_cmpuint (ff_pages_get_n_pages (pages), ==, 2);
  for (int slip = 101; slip <= 108; slip++)
    {
      g_autofree char *number = g_strdup_printf ("%d", slip);

      g_assert_cmpuint (ff_kit_look_count (pages, -1, number), ==, 1);
      g_assert_cmpuint (ff_kit_look_count (pages, slip < 105 ? 0 : 1, number), ==, 1);
    }
  g_assert_cmpuint (ff_kit_look_count (pages, -1, "Option 6"), ==, 8);
  g_assert_cmpuint (ff_kit_look_count_marks (pages, FF_MARK_RING), ==, 8 * 6 * 5);
}

static void
test_rings_follow_the_rules_of_the_round (void)
{
  static const struct
  {
    int dots, cap;
    guint rings;
  } rules[] = { { 5, 0, 5 }, { 5, 2, 2 }, { 3, 7, 3 }, { 20, 0, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autoptr (FfModel) model = make_ballot (4, FF_ORDER_NUMBER, rules[i].dots, rules[i].cap);
      FfKitSettings settings = make_settings (1);
      g_autoptr (FfPages) pages = ff_kit_layout (model, &settings);

      g_assert_cmpuint (ff_kit_look_count_marks (pages, FF_MARK_RING), ==, 4 * rules[i].rings);
      /* Too many rings become a box for a figure. */
      g_assert_cmpuint (ff_kit_look_count_marks (pages, FF_MARK_FRAME), ==,
                        rules[i].rings == 0 ? 4 : 0);
    }
}

/* The least size of type on the sheets, in points. */
static double
find_smallest (FfPages *pages)
{
  double smallest = G_MAXDOUBLE;

  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    for (guint i = 0; i < ff_pages_get_sheet (pages, page)->marks->len; i++)
      {
        const FfMark *mark = &g_array_index (ff_pages_get_sheet (pages, page)->marks, FfMark, i);
        const PangoFontDescription *font;

        if (mark->kind != FF_MARK_LINE)
          continue;
        font = pango_layout_get_font_description (mark->line->layout);
        smallest = MIN (smallest, (double) pango_font_description_get_size (font) / PANGO_SCALE);
      }
  return smallest;
}

static void
test_many_options_take_a_larger_slip (void)
{
  FfKitSettings settings = make_settings (4);
  const struct
  {
    int options;
    guint sheets;
  } ballots[] = { { 10, 1 }, { 27, 2 }, { 60, 4 } };

  for (guint i = 0; i < G_N_ELEMENTS (ballots); i++)
    {
      g_autoptr (FfModel) model = make_ballot (ballots[i].options, FF_ORDER_NUMBER, 5, 0);
      g_autoptr (FfPages) pages = ff_kit_layout (model, &settings);

      g_assert_cmpuint (ff_pages_get_n_pages (pages), ==, ballots[i].sheets);
      g_assert_cmpfloat (find_smallest (pages), >=, 9);
      ff_kit_look_assert_within (pages, 20);
    }
}

static void
test_a_list_that_no_sheet_holds_goes_on (void)
{
  g_autoptr (FfModel) model = make_ballot (300, FF_ORDER_NUMBER, 5, 0);
  FfKitSettings settings = make_settings (2);
  g_autoptr (FfPages) pages = NULL;
  guint n;

  settings.first_slip = 700;
  pages = ff_kit_layout (model, &settings);
  n = ff_pages_get_n_pages (pages) / 2;
  g_assert_cmpuint (n, >=, 3);
  for (guint part = 1; part <= n; part++)
    {
      g_autofree char *head = g_strdup_printf ("701 · %u of %u", part, n);

      g_assert_cmpuint (ff_kit_look_count (pages, (int) (n + part) - 1, head), ==, 1);
    }
  for (int option = 1; option <= 300; option++)
    {
      g_autofree char *title = g_strdup_printf ("Option %d", option);

      g_assert_cmpuint (ff_kit_look_count (pages, -1, title), ==, 2);
    }
  g_assert_cmpfloat (find_smallest (pages), >=, 9);
  ff_kit_look_assert_within (pages, 20);
}

static void
test_slips_to_a_sheet_can_be_chosen (void)
{
  static const int choices[] = { 1, 2, 4, 8 };
  g_autoptr (FfModel) model = make_ballot (4, FF_ORDER_NUMBER, 5, 0);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      FfKitSettings settings = make_settings (16);
      g_autoptr (FfPages) pages = NULL;

      settings.slips_per_sheet = choices[i];
      pages = ff_kit_layout (model, &settings);
      g_assert_cmpuint (ff_pages_get_n_pages (pages), ==, 16 / (guint) choices[i]);
      g_assert_cmpuint (ff_kit_look_count (pages, -1, "Option 3"), ==, 16);
    }
}

/* The options in the order in which @page, with one slip, has them. */
static char *
dup_order (FfPages *pages, guint page)
{
  g_autofree char *text = ff_kit_look_dup_text (pages, page);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "Option"))
      g_string_append (order, lines[i] + strlen ("Option"));
  return g_string_free (g_steal_pointer (&order), FALSE);
}

static void
test_a_random_order_is_another_on_each_slip_but_stays_with_it (void)
{
  g_autoptr (FfModel) model = make_ballot (8, FF_ORDER_RANDOM, 5, 0);
  FfKitSettings settings = make_settings (2);
  g_autoptr (FfPages) once = NULL;
  g_autoptr (FfPages) again = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *second_again = NULL;

  settings.slips_per_sheet = 1;
  once = ff_kit_layout (model, &settings);
  first = dup_order (once, 0);
  second = dup_order (once, 1);
  settings.first_slip = 2;
  again = ff_kit_layout (model, &settings);
  second_again = dup_order (again, 0);
  g_assert_cmpstr (first, !=, second);
  g_assert_cmpstr (second, ==, second_again);
}

static void
test_there_are_as_many_as_people_expected (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  FfKitSettings settings = make_settings (0);
  g_autoptr (FfPages) pages = NULL;

  /* The last meeting that was counted has nine. */
  pages = ff_kit_layout (model, &settings);
  g_assert_cmpuint (ff_kit_look_count (pages, -1, "Open late"), ==, 9);
  g_assert_cmpuint (ff_kit_look_count (pages, -1, "Soup"), ==, 0);
  g_clear_object (&pages);
  settings.meeting = 1;
  pages = ff_kit_layout (model, &settings);
  g_assert_cmpuint (ff_kit_look_count (pages, -1, "Open late"), ==, 15);
}

static void
test_a_vote_in_preparation_prints_what_is_planned (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autoptr (FfRound) draft = FF_ROUND (ff_record_new (FF_TYPE_ROUND));
  g_autoptr (GPtrArray) propositions = g_ptr_array_new ();
  g_autoptr (FfRoundPlan) plan = ff_round_plan_new (draft);
  g_autoptr (FfKitBallot) ballot = NULL;
  FfKitSettings settings = make_settings (3);
  g_autoptr (FfPages) pages = NULL;

  for (int number = 1; number <= 2; number++)
    g_ptr_array_add (propositions, ff_model_find_numbered (model, number));
  ff_round_plan_offer (plan, propositions);
  ff_round_plan_set_chosen (plan, 2, FALSE);
  ff_round_plan_set (plan, FF_ROUND_DOTS, 4);
  ff_round_plan_set_title (plan, "A plan");
  ballot = ff_kit_ballot_new_for_plan (plan);
  settings.ballot = ballot;
  pages = ff_kit_layout (model, &settings);
  g_assert_cmpuint (ff_kit_look_count (pages, -1, "Open late"), ==, 3);
  g_assert_cmpuint (ff_kit_look_count (pages, -1, "A plan"), ==, 3);
  g_assert_cmpuint (ff_kit_look_count_marks (pages, FF_MARK_RING), ==, 3 * 4);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kit/slips/each-has-its-number-and-all-options",
                   test_each_slip_has_its_number_and_all_options);
  g_test_add_func ("/kit/slips/rings-follow-the-rules-of-the-round",
                   test_rings_follow_the_rules_of_the_round);
  g_test_add_func ("/kit/slips/many-options-take-a-larger-slip",
                   test_many_options_take_a_larger_slip);
  g_test_add_func ("/kit/slips/a-list-that-no-sheet-holds-goes-on",
                   test_a_list_that_no_sheet_holds_goes_on);
  g_test_add_func ("/kit/slips/how-many-to-a-sheet-can-be-chosen",
                   test_slips_to_a_sheet_can_be_chosen);
  g_test_add_func ("/kit/slips/a-random-order-is-another-on-each-but-stays-with-it",
                   test_a_random_order_is_another_on_each_slip_but_stays_with_it);
  g_test_add_func ("/kit/slips/there-are-as-many-as-people-expected",
                   test_there_are_as_many_as_people_expected);
  g_test_add_func ("/kit/slips/a-vote-in-preparation-prints-what-is-planned",
                   test_a_vote_in_preparation_prints_what_is_planned);
  return g_test_run ();
}
