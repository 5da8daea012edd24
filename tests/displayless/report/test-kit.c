/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-error.h"
#include "ff-kit-look.h"
#include "ff-report-model.h"
#include "ff-test.h"

#include <locale.h>
#include <string.h>

#define PUT(type, id, ...) ff_report_model_put (changes, FF_TYPE_##type, id, __VA_ARGS__, NULL)
#define POINTS_PER_MM (72 / 25.4)
/* What every printer leaves room for. */
#define MARGIN (15 * POINTS_PER_MM)

static FfPages *
lay_out (FfModel *model, FfKitPart part)
{
  return ff_kit_look_lay_out (model, part, ff_paper_a4 ());
}

/* -- with nothing, and with something --------------------------------------------------------- */

static void
test_an_empty_session_has_blank_sheets_and_says_what_is_missing (void)
{
  static const struct
  {
    FfKitPart part;
    guint pages;
  } parts[] = { { FF_KIT_SLIPS, 0 },  { FF_KIT_POSTERS, 0 },     { FF_KIT_INTERVIEW, 0 },
                { FF_KIT_TABLES, 1 }, { FF_KIT_PAIRS, 0 },       { FF_KIT_THEMES, 0 },
                { FF_KIT_AGENDA, 0 }, { FF_KIT_COMMITMENTS, 1 }, { FF_KIT_FOLLOW_UP, 0 },
                { FF_KIT_SIGN_IN, 1 } };
  g_autoptr (FfModel) model = ff_model_new ();
  FfKitSettings settings;

  ff_kit_settings_init (&settings);
  g_assert_cmpuint (G_N_ELEMENTS (parts), ==, FF_N_KIT_PARTS);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (FfPages) pages = lay_out (model, parts[i].part);
      g_autofree char *missing = ff_kit_dup_missing (model, &settings, parts[i].part);

      g_assert_cmpuint (ff_pages_get_n_pages (pages), ==, parts[i].pages);
      g_assert_cmpint (missing != NULL, ==, parts[i].pages == 0);
    }
}

static void
test_nothing_to_print_is_refused_with_the_reason (void)
{
  g_autoptr (FfModel) model = ff_model_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) no_meeting = NULL;
  FfKitSettings settings;

  ff_kit_settings_init (&settings);
  settings.parts = 1u << FF_KIT_THEMES;
  g_assert_null (ff_kit_to_bytes (model, &settings, &error));
  ff_test_assert_sentence (error, FF_ERROR, FF_ERROR_MISSING);
  settings.meeting = 3;
  g_assert_null (ff_kit_to_bytes (model, &settings, &no_meeting));
  ff_test_assert_sentence (no_meeting, FF_ERROR, FF_ERROR_MISSING);
}

static void
test_every_part_shows_what_the_session_holds (void)
{
  static const struct
  {
    FfKitPart part;
    const char *words;
  } parts[] = { { FF_KIT_SLIPS, "Open late" },
                { FF_KIT_POSTERS, "choose what is" },
                { FF_KIT_TABLES, "Table 1" },
                { FF_KIT_PAIRS, "Readers 1 – Readers 5" },
                { FF_KIT_THEMES, "Quiet" },
                { FF_KIT_AGENDA, "18:00" },
                { FF_KIT_COMMITMENTS, "Help needed from" },
                { FF_KIT_FOLLOW_UP, "What became of it?" },
                { FF_KIT_SIGN_IN, "Readers" } };
  g_autoptr (FfModel) model = ff_report_model_new_library ();

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (FfPages) pages = lay_out (model, parts[i].part);
      g_autoptr (GString) all = g_string_new (NULL);

      for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
        {
          g_autofree char *text = ff_kit_look_dup_text (pages, page);

          g_string_append (all, text);
        }
      if (strstr (all->str, parts[i].words) == NULL)
        g_error ("no “%s” in:\n%s", parts[i].words, all->str);
      ff_kit_look_assert_within (pages, 20);
      g_assert_cmpuint (ff_pages_get_n_headings (pages), ==, 1);
    }
}

static void
test_all_parts_stand_in_one_file_in_order (void)
{
  g_autoptr (FfModel) model = ff_report_model_new_library ();
  g_autoptr (FfPages) pages = NULL;
  FfKitSettings settings;
  guint before = 0;

  ff_kit_settings_init (&settings);
  settings.parts = (1u << FF_N_KIT_PARTS) - 1;
  pages = ff_kit_layout (model, &settings);
  g_assert_cmpuint (ff_pages_get_n_headings (pages), ==, FF_N_KIT_PARTS);
  for (guint i = 0; i < FF_N_KIT_PARTS; i++)
    {
      const FfHeading *heading = ff_pages_get_heading (pages, i);

      g_assert_cmpstr (heading->title, ==, ff_kit_part_get_name ((FfKitPart) i));
      g_assert_true (i == 0 ? heading->page == 0 : heading->page > before);
      before = heading->page;
    }
}

/* -- posters ---------------------------------------------------------------------------------- */

static FfModel *
make_proposition (int number, const char *text)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  PUT (SESSION_DETAILS, 1, "title", "One");
  PUT (PROPOSITION, 1, "number", number, "text", text, "title", "Short");
  return ff_report_model_new (changes);
}

static double
measure_height (FfPages *pages, const char *words)
{
  const FfSheet *sheet = ff_pages_get_sheet (pages, 0);

  for (guint i = 0; i < sheet->marks->len; i++)
    {
      const FfMark *mark = &g_array_index (sheet->marks, FfMark, i);
      g_autofree char *line = ff_kit_look_dup_line (mark);
      PangoRectangle ink;

      if (!g_str_equal (line, words))
        continue;
      pango_layout_line_get_extents (mark->line, &ink, NULL);
      return (double) ink.height / PANGO_SCALE;
    }
  g_error ("no “%s”", words);
}

static void
test_the_number_of_a_poster_is_90_mm_high (void)
{
  static const int numbers[] = { 1, 7, 27 };
  FfPaper papers[] = { ff_paper_a4 (), ff_paper_letter (), ff_paper_a3 () };

  for (guint i = 0; i < G_N_ELEMENTS (numbers) * G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (FfModel) model = make_proposition (numbers[i % 3], "We are heard");
      g_autoptr (FfPages) pages = ff_kit_look_lay_out (model, FF_KIT_POSTERS, papers[i / 3]);
      g_autofree char *number = g_strdup_printf ("%d", numbers[i % 3]);

      g_assert_cmpfloat_with_epsilon (measure_height (pages, number), 90 * POINTS_PER_MM, 1);
      g_assert_cmpuint (ff_kit_look_count_marks (pages, FF_MARK_FRAME), ==, 1);
      ff_kit_look_assert_within (pages, MARGIN);
    }
}

static void
test_a_number_of_four_figures_still_fits_the_poster (void)
{
  g_autoptr (FfModel) model = make_proposition (9999, "We are heard");
  g_autoptr (FfPages) pages = lay_out (model, FF_KIT_POSTERS);

  g_assert_cmpfloat (measure_height (pages, "9999"), >, 50 * POINTS_PER_MM);
  ff_kit_look_assert_within (pages, MARGIN);
}

static void
test_few_words_of_a_poster_are_large_and_many_go_on (void)
{
  g_autoptr (GString) essay = g_string_new (NULL);
  g_autoptr (FfModel) brief = make_proposition (3, "Heard");
  g_autoptr (FfPages) small = lay_out (brief, FF_KIT_POSTERS);
  g_autoptr (FfModel) model = NULL;
  g_autoptr (FfPages) pages = NULL;

  g_assert_cmpfloat (measure_height (small, "Heard"), >, 40);
  for (int i = 0; i < 900; i++)
    g_string_append_printf (essay, "word%d ", i);
  model = make_proposition (3, essay->str);
  pages = lay_out (model, FF_KIT_POSTERS);
  g_assert_cmpuint (ff_pages_get_n_pages (pages), >, 1);
  g_assert_cmpuint (ff_kit_look_count (pages, 1, "3, continued"), ==, 1);
  g_string_truncate (essay, 0);
  for (guint page = 0; page < ff_pages_get_n_pages (pages); page++)
    {
      g_autofree char *text = ff_kit_look_dup_text (pages, page);

      g_string_append (essay, text);
    }
  for (int i = 0; i < 900; i++)
    {
      g_autofree char *word = g_strdup_printf ("word%d", i);

      g_assert_nonnull (strstr (essay->str, word));
    }
  ff_kit_look_assert_within (pages, MARGIN);
}

/* -- people ----------------------------------------------------------------------------------- */

static FfModel *
make_room (int readers, int staff)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  PUT (SESSION_DETAILS, 1, "title", "A room");
  PUT (MEETING, 1, "title", "Evening");
  PUT (STAKEHOLDER_GROUP, 1, "position", 0, "name", "Readers");
  PUT (STAKEHOLDER_GROUP, 2, "position", 1, "name", "Staff");
  PUT (HEADCOUNT, 1, "meeting", 1, "stakeholder-group", 1, "people", readers);
  PUT (HEADCOUNT, 2, "meeting", 1, "stakeholder-group", 2, "people", staff);
  return ff_report_model_new (changes);
}

static void
test_a_table_card_reads_from_both_sides (void)
{
  g_autoptr (FfModel) model = make_room (6, 6);
  g_autoptr (FfPages) pages = lay_out (model, FF_KIT_TABLES);
  const FfSheet *sheet = ff_pages_get_sheet (pages, 0);
  double fold = ff_paper_a4 ().height / 2;
  guint upright = 0, turned = 0;

  g_assert_cmpuint (ff_pages_get_n_pages (pages), ==, 2);
  for (guint i = 0; i < sheet->marks->len; i++)
    {
      const FfMark *mark = &g_array_index (sheet->marks, FfMark, i);

      if (mark->kind != FF_MARK_LINE)
        continue;
      g_assert_true (mark->turned == (mark->y < fold));
      upright += !mark->turned;
      turned += mark->turned;
    }
  /* The name, and the three pairs of a table. */
  g_assert_cmpuint (upright, ==, 4);
  g_assert_cmpuint (turned, ==, 4);
  ff_kit_look_assert_within (pages, MARGIN);
}

static void
test_the_pairing_list_mixes_the_groups (void)
{
  g_autoptr (FfModel) model = make_room (5, 5);
  g_autoptr (FfPages) pages = lay_out (model, FF_KIT_PAIRS);

  for (int i = 1; i <= 5; i++)
    {
      g_autofree char *pair = g_strdup_printf ("Readers %d – Staff %d", i, i);

      g_assert_cmpuint (ff_kit_look_count (pages, 0, pair), ==, 1);
    }
}

static void
test_five_hundred_people_are_paired_over_several_sheets (void)
{
  g_autoptr (FfModel) model = make_room (300, 200);
  g_autoptr (FfPages) pages = lay_out (model, FF_KIT_PAIRS);
  int n = (int) ff_pages_get_n_pages (pages);

  g_assert_cmpint (n, >, 5);
  for (int page = 0; page < n; page++)
    g_assert_cmpuint (ff_kit_look_count (pages, page, "Pair"), ==, 1);
  g_assert_cmpuint (ff_kit_look_count (pages, n - 1, "250"), ==, 1);
  ff_kit_look_assert_within (pages, MARGIN);
}

static void
test_each_group_signs_in_on_its_own_sheet (void)
{
  g_autoptr (FfModel) model = make_room (40, 3);
  g_autoptr (FfPages) pages = lay_out (model, FF_KIT_SIGN_IN);

  g_assert_cmpuint (ff_pages_get_n_pages (pages), ==, 3);
  g_assert_cmpuint (ff_kit_look_count (pages, 0, "Readers"), ==, 1);
  g_assert_cmpuint (ff_kit_look_count (pages, 1, "Readers, continued"), ==, 1);
  g_assert_cmpuint (ff_kit_look_count (pages, 1, "40"), ==, 1);
  g_assert_cmpuint (ff_kit_look_count (pages, 2, "Staff"), ==, 1);
  g_assert_cmpuint (ff_kit_look_count (pages, 2, "3"), ==, 1);
  g_assert_cmpuint (ff_kit_look_count (pages, 2, "4"), ==, 0);
}

/* -- what is not for everyone, and what nobody expects ---------------------------------------- */

static void
test_owners_of_a_non_disclosing_session_stay_out (void)
{
  for (int hidden = 0; hidden <= 1; hidden++)
    {
      g_autoptr (FfChanges) changes = ff_changes_new ();
      g_autoptr (FfModel) model = NULL;
      g_autoptr (FfPages) pages = NULL;
      g_autofree char *text = NULL;

      PUT (SESSION_DETAILS, 1, "title", "Quiet", "non-disclosing", hidden);
      PUT (COMMITMENT, 1, "text", "Ring back", "owner", "Mrs Marker", "stage", 2);
      model = ff_report_model_new (changes);
      pages = lay_out (model, FF_KIT_FOLLOW_UP);
      text = ff_kit_look_dup_text (pages, 0);
      g_assert_nonnull (strstr (text, "Ring back"));
      g_assert_cmpint (strstr (text, "Mrs Marker") == NULL, ==, hidden);
    }
}

static FfModel *
make_hostile (const char *language, gsize longest)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();
  g_autofree char *monster = g_strnfill (longest, 'W');
  g_autofree char *spaced = g_strdup_printf ("%s %s", monster, monster);
  const char *odd = "<b>&amp;</b> \x01\x1b[0m 😀👩‍👩‍👧 שלום عالم \xe2\x80\xae"
                    "override\n\n\nlines\t\ttabs";

  PUT (SESSION_DETAILS, 1, "title", monster, "topic", odd, "place", monster, "language", language);
  PUT (MEETING, 1, "title", odd, "date", "2024-01-01", "place", monster);
  PUT (AGENDA_ITEM, 1, "meeting", 1, "title", monster, "details", odd, "start", 1439, "minutes",
       60);
  PUT (AGENDA_ITEM, 2, "meeting", 1, "position", 1, "title", odd, "details", spaced, "phase",
       FF_PHASE_DREAM);
  for (int i = 1; i <= 3; i++)
    {
      const char *words = i == 1 ? odd : i == 2 ? spaced : "";

      PUT (STAKEHOLDER_GROUP, i, "position", i, "name", words);
      PUT (HEADCOUNT, i, "meeting", 1, "stakeholder-group", i, "people", 7 * i);
      PUT (BREAKOUT_TABLE, i, "position", i, "name", words);
      PUT (PROMPT, i, "phase", FF_PHASE_DISCOVER, "position", i, "interview", TRUE, "number", words,
           "text", words);
      PUT (THEME, i, "phase", FF_PHASE_DREAM, "position", i, "title", words);
      PUT (PROPOSITION, i, "number", 9990 + i, "text", words, "title", i == 1 ? monster : odd);
      PUT (SELECTION, i, "position", i, "proposition", i, "text", words);
      PUT (COMMITMENT, i, "position", i, "text", words, "owner", odd, "due", "2024-02-30");
    }
  return ff_report_model_new (changes);
}

static void
check_hostile (const char *language, FfPaper paper, gsize longest)
{
  g_autoptr (FfModel) model = make_hostile (language, longest);
  cairo_surface_t *nowhere = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (nowhere);

  for (guint part = 0; part < FF_N_KIT_PARTS; part++)
    {
      g_autoptr (FfPages) pages = ff_kit_look_lay_out (model, (FfKitPart) part, paper);

      g_assert_cmpuint (ff_pages_get_n_pages (pages), >, 0);
      g_assert_cmpuint (ff_pages_get_n_pages (pages), <, 120);
      ff_kit_look_assert_within (pages, 20);
      for (guint page = 0; page < MIN (ff_pages_get_n_pages (pages), 4); page++)
        ff_pages_draw (pages, page, cr);
    }
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (nowhere);
}

static void
test_hostile_words_stay_on_every_sheet_of_every_paper (void)
{
  check_hostile ("en", ff_paper_a4 (), 10000);
  check_hostile ("en", ff_paper_a3 (), 1500);
  check_hostile ("he", ff_paper_letter (), 1500);
}

static void
test_right_to_left_is_mirrored (void)
{
  FfPaper paper = ff_paper_a4 ();
  double x[2] = { 0, 0 };

  for (int rtl = 0; rtl <= 1; rtl++)
    {
      g_autoptr (FfChanges) changes = ff_changes_new ();
      g_autoptr (FfModel) model = NULL;
      g_autoptr (FfPages) pages = NULL;
      const FfSheet *sheet;

      PUT (SESSION_DETAILS, 1, "title", "A", "language", rtl ? "ar" : "en");
      PUT (PROPOSITION, 1, "number", 7, "text", "مرحبا", "title", "مرحبا");
      model = ff_report_model_new (changes);
      pages = lay_out (model, FF_KIT_SLIPS);
      sheet = ff_pages_get_sheet (pages, 0);
      for (guint i = 0; i < sheet->marks->len && x[rtl] <= 0; i++)
        if (g_array_index (sheet->marks, FfMark, i).kind == FF_MARK_RING)
          x[rtl] = g_array_index (sheet->marks, FfMark, i).x
                   + g_array_index (sheet->marks, FfMark, i).width / 2;
    }
  g_assert_cmpfloat (x[0], >, paper.width / 4);
  g_assert_cmpfloat_with_epsilon (x[1], paper.width - x[0], 0.1);
}

static void
choices_come_back_and_nonsense_is_passed_over (void)
{
  g_autoptr (FfSessionDetails) details
      = FF_SESSION_DETAILS (ff_record_new (FF_TYPE_SESSION_DETAILS));
  FfKitSettings chosen, read;

  ff_kit_settings_init (&chosen);
  chosen.parts = 1u << FF_KIT_POSTERS | 1u << FF_KIT_SIGN_IN;
  chosen.paper = ff_paper_a3 ();
  chosen.slips = 40;
  chosen.first_slip = 200;
  chosen.slips_per_sheet = 8;
  chosen.cap = 2;
  ff_kit_settings_init (&read);
  g_assert_false (ff_kit_settings_recall (&read, details));
  ff_kit_settings_keep (&chosen, details);
  g_assert_true (ff_kit_settings_recall (&read, details));
  g_assert_cmpmem (&read, sizeof read, &chosen, sizeof chosen);
  ff_session_details_set_kit (details, "posters a=b paper=a0 slips=-1 first=x per-sheet=3 cap=2 =");
  ff_kit_settings_init (&read);
  g_assert_true (ff_kit_settings_recall (&read, details));
  g_assert_cmpuint (read.parts, ==, 1u << FF_KIT_POSTERS);
  g_assert_cmpint (read.slips, ==, 0);
  g_assert_cmpint (read.first_slip, ==, 1);
  g_assert_cmpint (read.slips_per_sheet, ==, 0);
  g_assert_cmpint (read.cap, ==, 2);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kit/an-empty-session-has-blank-sheets-and-says-what-is-missing",
                   test_an_empty_session_has_blank_sheets_and_says_what_is_missing);
  g_test_add_func ("/kit/nothing-to-print-is-refused-with-the-reason",
                   test_nothing_to_print_is_refused_with_the_reason);
  g_test_add_func ("/kit/every-part-shows-what-the-session-holds",
                   test_every_part_shows_what_the_session_holds);
  g_test_add_func ("/kit/all-parts-stand-in-one-file-in-order",
                   test_all_parts_stand_in_one_file_in_order);
  g_test_add_func ("/kit/the-number-of-a-poster-is-90-mm-high",
                   test_the_number_of_a_poster_is_90_mm_high);
  g_test_add_func ("/kit/a-number-of-four-figures-still-fits-the-poster",
                   test_a_number_of_four_figures_still_fits_the_poster);
  g_test_add_func ("/kit/few-words-of-a-poster-are-large-and-many-go-on",
                   test_few_words_of_a_poster_are_large_and_many_go_on);
  g_test_add_func ("/kit/a-table-card-reads-from-both-sides",
                   test_a_table_card_reads_from_both_sides);
  g_test_add_func ("/kit/the-pairing-list-mixes-the-groups",
                   test_the_pairing_list_mixes_the_groups);
  g_test_add_func ("/kit/five-hundred-people-are-paired-over-several-sheets",
                   test_five_hundred_people_are_paired_over_several_sheets);
  g_test_add_func ("/kit/each-group-signs-in-on-its-own-sheet",
                   test_each_group_signs_in_on_its_own_sheet);
  g_test_add_func ("/kit/owners-of-a-non-disclosing-session-stay-out",
                   test_owners_of_a_non_disclosing_session_stay_out);
  g_test_add_func ("/kit/hostile-words-stay-on-every-sheet-of-every-paper",
                   test_hostile_words_stay_on_every_sheet_of_every_paper);
  g_test_add_func ("/kit/right-to-left-is-mirrored", test_right_to_left_is_mirrored);
  g_test_add_func ("/report/kit/choices-come-back-and-nonsense-is-passed-over",
                   choices_come_back_and_nonsense_is_passed_over);
  return g_test_run ();
}
