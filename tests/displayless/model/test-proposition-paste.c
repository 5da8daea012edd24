/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-proposition-paste.h"

static GListStore *
make_living (const int *numbers, guint n)
{
  GListStore *living = g_list_store_new (FF_TYPE_PROPOSITION);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FfProposition) draft = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));

      ff_proposition_set_number (draft, numbers[i]);
      g_list_store_append (living, draft);
    }
  return living;
}

static void
check (GPtrArray *drafts, guint index, int number, const char *text)
{
  FfProposition *draft = g_ptr_array_index (drafts, index);

  g_assert_cmpint (ff_proposition_get_number (draft), ==, number);
  g_assert_cmpstr (ff_proposition_get_text (draft), ==, text);
}

static void
test_lines_become_propositions (void)
{
  g_autoptr (GListStore) living = make_living (NULL, 0);
  g_autoptr (GPtrArray) drafts
      = ff_proposition_paste_read ("• People are told first.\r\n\r\n\tWe meet outdoors\n",
                                   G_LIST_MODEL (living));

  g_assert_cmpuint (drafts->len, ==, 2);
  check (drafts, 0, 1, "People are told first.");
  check (drafts, 1, 2, "We meet outdoors");
  g_assert_cmpstr (ff_proposition_get_title (g_ptr_array_index (drafts, 0)), ==,
                   "People are told first");
}

static void
test_a_free_number_is_kept (void)
{
  static const int there[] = { 1, 7 };
  g_autoptr (GListStore) living = make_living (there, G_N_ELEMENTS (there));
  g_autoptr (GPtrArray) drafts = ff_proposition_paste_read (
      "Doors stand open\n7. Taken before\n3) Free\n3. Twice in one list\n12. Higher",
      G_LIST_MODEL (living));

  g_assert_cmpuint (drafts->len, ==, 5);
  check (drafts, 0, 13, "Doors stand open");
  check (drafts, 1, 14, "Taken before");
  check (drafts, 2, 3, "Free");
  check (drafts, 3, 15, "Twice in one list");
  check (drafts, 4, 12, "Higher");
}

static void
test_one_line_is_no_list (void)
{
  g_assert_false (ff_proposition_paste_is_list (""));
  g_assert_false (ff_proposition_paste_is_list ("Doors stand open\n\n"));
  g_assert_true (ff_proposition_paste_is_list ("Doors stand open\nWe meet outdoors"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/proposition-paste/lines-become-propositions",
                   test_lines_become_propositions);
  g_test_add_func ("/model/proposition-paste/a-free-number-is-kept", test_a_free_number_is_kept);
  g_test_add_func ("/model/proposition-paste/one-line-is-no-list", test_one_line_is_no_list);
  return g_test_run ();
}
