/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who sits with whom: table cards, pairing list and sign-in sheets. People are a number within
 * their group: nobody's name is in a session. */
#include "model/ff-mixing.h"
#include "report/ff-kit-parts.h"

#include <glib/gi18n.h>

#define LARGEST_NAME 120.0
#define SMALLEST_NAME 20.0
#define NAME 0.66 /* of a card's half, the rest says who sits there */
#define LARGEST_LIST 13.0
#define SMALLEST_LIST 7.0
#define ROW 22.0
#define SIGN_ROW 27.0
#define NUMBER_WIDTH 44.0
#define TABLE_WIDTH 130.0
#define USUAL_LINES 12
#define PERSON_LETTERS 40

/* -- people in words -------------------------------------------------------------------------- */

static char *
dup_group_name (const FfKitRoom *room, guint group)
{
  g_autofree char *name
      = ff_kit_dup_line (ff_stakeholder_group_get_name (room->groups->pdata[group]));

  if (*name == '\0')
    /* Translators: a stakeholder group that has no name but its number */
    return g_strdup_printf (_ ("Group %u"), group + 1);
  return g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), PERSON_LETTERS));
}

static char *
dup_person (const FfKitRoom *room, const FfPerson *person)
{
  g_autofree char *group = dup_group_name (room, person->group);

  /* Translators: somebody known by group and number, such as "Families 3" */
  return g_strdup_printf (_ ("%s %u"), group, person->number);
}

/* "Families 3 – Officers 7" */
static char *
dup_pair (const FfKitRoom *room, const FfPair *pair)
{
  g_autoptr (GStrvBuilder) people = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < pair->n_people; i++)
    {
      g_autofree char *person = dup_person (room, &pair->people[i]);

      g_strv_builder_add (people, person);
    }
  names = g_strv_builder_end (people);
  return g_strjoinv (" – ", names);
}

static char *
dup_room_line (FfKit *kit, const FfKitRoom *room)
{
  g_autofree char *meeting = NULL;

  if (room->meeting == NULL)
    return NULL;
  meeting = ff_model_dup_meeting_title (kit->model, room->meeting);
  if (room->n_people == 0)
    return g_steal_pointer (&meeting);
  return g_strdup_printf (
      /* Translators: the title of a meeting, and how many people are expected there */
      ngettext ("%s: %u person expected", "%s: %u people expected", room->n_people), meeting,
      room->n_people);
}

/* -- table cards ------------------------------------------------------------------------------ */

static char *
dup_table_people (const FfKitRoom *room, GArray *pairs, guint table)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < pairs->len; i++)
    {
      const FfPair *pair = &g_array_index (pairs, FfPair, i);
      g_autofree char *words = NULL;

      if (pair->table != table)
        continue;
      words = dup_pair (room, pair);
      g_string_append_printf (list, list->len > 0 ? "\n%s" : "%s", words);
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* Returns: (transfer full): @text as large as it fits; its beginning where nothing makes it fit. */
static PangoLayout *
set_in_room (
    FfKit *kit, const char *text, gboolean bold, const FfKitBox *room, double least, double most)
{
  if (ff_kit_may_fit (text, least, room->width, room->height))
    {
      PangoLayout *layout
          = ff_kit_set_largest (kit, text, bold, room->width, room->height, least, most);

      if (ff_kit_get_height (layout) <= room->height)
        return layout;
      g_object_unref (layout);
    }
  return ff_kit_set_short (kit, text, least, bold, room->width, (int) (room->height / least / 1.5));
}

/* Folded along the middle, a card says the same to both sides of the table. */
static void
add_card (FfKit *kit, const char *name, const char *people)
{
  FfKitBox box = ff_kit_add_sheet (kit);
  double fold = kit->paper.height / 2, half = fold - 2 * FF_KIT_MARGIN;
  FfKitBox upper = { box.x, fold + FF_KIT_MARGIN, box.width, *people != '\0' ? half * NAME : half };
  FfKitBox lower = { box.x, 0, box.width, half * (1 - NAME) };
  guint first;
  PangoLayout *layout;

  ff_kit_mark (kit, FF_MARK_CUT, FF_INK_HAIRLINE, 0, fold, kit->paper.width, 0);
  first = kit->sheet->marks->len;
  layout = set_in_room (kit, name, TRUE, &upper, SMALLEST_NAME, LARGEST_NAME);
  ff_kit_put_centred (kit, layout, FF_INK_TEXT, box.x,
                      upper.y + (upper.height - ff_kit_get_height (layout)) / 2, box.width);
  layout = set_in_room (kit, people, FALSE, &lower, SMALLEST_LIST, LARGEST_LIST);
  ff_kit_put_centred (kit, layout, FF_INK_TEXT, box.x,
                      kit->paper.height - FF_KIT_MARGIN - ff_kit_get_height (layout), box.width);
  ff_kit_turn (kit, first, fold);
}

void
ff_kit_add_tables (FfKit *kit)
{
  g_autoptr (FfKitRoom) room = ff_kit_room_new (kit->model, kit->settings);
  g_auto (GStrv) names = ff_kit_dup_table_names (kit->model, room->n_people);
  guint n_tables = g_strv_length (names);
  g_autoptr (GArray) pairs = ff_kit_dup_pairs (room, n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      g_autofree char *name = ff_kit_dup_line (names[i]);
      g_autofree char *people = dup_table_people (room, pairs, i);

      add_card (kit, name, people);
    }
}

/* -- pairs ------------------------------------------------------------------------------------ */

static void
add_pair_head (FfKitFlow *flow)
{
  FfKit *kit = flow->kit;
  double end = flow->box.width - TABLE_WIDTH;

  ff_kit_put (kit, ff_kit_set_short (kit, _ ("Pair"), FF_KIT_SMALL, TRUE, NUMBER_WIDTH, 1),
              FF_INK_MUTED, FF_ALIGN_START, flow->box.x, flow->y, NUMBER_WIDTH);
  ff_kit_put (kit, ff_kit_set_short (kit, _ ("Who"), FF_KIT_SMALL, TRUE, NUMBER_WIDTH, 1),
              FF_INK_MUTED, FF_ALIGN_START, flow->box.x + NUMBER_WIDTH, flow->y, NUMBER_WIDTH);
  ff_kit_put (kit, ff_kit_set_short (kit, _ ("Table"), FF_KIT_SMALL, TRUE, TABLE_WIDTH, 1),
              FF_INK_MUTED, FF_ALIGN_START, flow->box.x + end, flow->y, TABLE_WIDTH);
  flow->y += ROW;
}

static void
add_pair (FfKitFlow *flow, const FfKitRoom *room, const FfPair *pair, guint index, char **tables)
{
  FfKit *kit = flow->kit;
  g_autofree char *number = g_strdup_printf ("%u", index + 1);
  g_autofree char *words = dup_pair (room, pair);
  double words_width = flow->box.width - NUMBER_WIDTH - TABLE_WIDTH - 10;
  PangoLayout *who = ff_kit_set_short (kit, words, FF_KIT_TEXT, FALSE, words_width, 4);
  double height = MAX (ff_kit_get_height (who) + 7, ROW);

  if (ff_kit_flow_need (flow, height))
    add_pair_head (flow);
  ff_kit_put (kit, ff_kit_set_short (kit, number, FF_KIT_TEXT, TRUE, NUMBER_WIDTH, 1), FF_INK_TEXT,
              FF_ALIGN_START, flow->box.x, flow->y, NUMBER_WIDTH);
  ff_kit_put (kit, who, FF_INK_TEXT, FF_ALIGN_START, flow->box.x + NUMBER_WIDTH, flow->y,
              words_width);
  ff_kit_put (kit, ff_kit_set_short (kit, tables[pair->table], FF_KIT_TEXT, FALSE, TABLE_WIDTH, 1),
              FF_INK_TEXT, FF_ALIGN_START, flow->box.x + flow->box.width - TABLE_WIDTH, flow->y,
              TABLE_WIDTH);
  ff_kit_rule (kit, flow->box.x, flow->y + height - 4, flow->box.width);
  flow->y += height;
}

void
ff_kit_add_pairs (FfKit *kit)
{
  g_autoptr (FfKitRoom) room = ff_kit_room_new (kit->model, kit->settings);
  g_auto (GStrv) tables = ff_kit_dup_table_names (kit->model, room->n_people);
  g_autoptr (GArray) pairs = ff_kit_dup_pairs (room, g_strv_length (tables));
  g_autofree char *subtitle = dup_room_line (kit, room);
  FfKitFlow flow;

  ff_kit_flow_begin (&flow, kit, _ ("Who talks with whom"), subtitle);
  ff_kit_flow_put (&flow,
                   ff_kit_set (kit,
                               _ ("Your number is that of your line on the sign-in sheet of your "
                                  "group. Both of a pair sit at the same table."),
                               FF_KIT_TEXT, FALSE, flow.box.width),
                   FF_INK_TEXT, 0);
  flow.y += ROW / 2;
  add_pair_head (&flow);
  for (guint i = 0; i < pairs->len; i++)
    add_pair (&flow, room, &g_array_index (pairs, FfPair, i), i, tables);
}

/* -- sign-in ---------------------------------------------------------------------------------- */

static void
add_sign_head (FfKitFlow *flow)
{
  FfKit *kit = flow->kit;
  double half = (flow->box.width - NUMBER_WIDTH) / 2;

  ff_kit_put (kit, ff_kit_set_short (kit, _ ("Name"), FF_KIT_SMALL, TRUE, half, 1), FF_INK_MUTED,
              FF_ALIGN_START, flow->box.x + NUMBER_WIDTH, flow->y, half);
  ff_kit_put (kit,
              ff_kit_set_short (kit, _ ("Where to send the report, if you want it"), FF_KIT_SMALL,
                                TRUE, half, 1),
              FF_INK_MUTED, FF_ALIGN_START, flow->box.x + NUMBER_WIDTH + half, flow->y, half);
  flow->y += FF_KIT_SMALL * 1.5;
}

static void
add_sign_line (FfKitFlow *flow, guint number)
{
  FfKit *kit = flow->kit;
  g_autofree char *words = g_strdup_printf ("%u", number);
  double half = (flow->box.width - NUMBER_WIDTH) / 2;

  if (ff_kit_flow_need (flow, SIGN_ROW))
    add_sign_head (flow);
  ff_kit_put (kit, ff_kit_set_short (kit, words, FF_KIT_LARGE, TRUE, NUMBER_WIDTH, 1), FF_INK_TEXT,
              FF_ALIGN_START, flow->box.x, flow->y + 5, NUMBER_WIDTH);
  flow->y += SIGN_ROW;
  ff_kit_rule (kit, flow->box.x + NUMBER_WIDTH, flow->y, half - 10);
  ff_kit_rule (kit, flow->box.x + NUMBER_WIDTH + half, flow->y, half);
}

/* Each group has a sheet of its own, which may lie on a table of its own. */
static void
add_sign_sheet (FfKit *kit, const char *title, const char *subtitle, guint n_lines)
{
  FfKitFlow flow;

  ff_kit_flow_begin (&flow, kit, title, subtitle);
  ff_kit_flow_put (&flow,
                   ff_kit_set (kit,
                               _ ("Your number is used for pairs and tables. Names stay on this "
                                  "sheet; the session keeps none."),
                               FF_KIT_TEXT, FALSE, flow.box.width),
                   FF_INK_TEXT, 0);
  flow.y += ROW / 2;
  add_sign_head (&flow);
  for (guint i = 1; i <= n_lines; i++)
    add_sign_line (&flow, i);
}

void
ff_kit_add_sign_in (FfKit *kit)
{
  g_autoptr (FfKitRoom) room = ff_kit_room_new (kit->model, kit->settings);
  g_autofree char *subtitle = dup_room_line (kit, room);

  for (guint i = 0; i < room->groups->len; i++)
    {
      g_autofree char *name = dup_group_name (room, i);
      guint n = ff_kit_room_get_size (room, i);

      if (n > 0 || room->n_people == 0)
        add_sign_sheet (kit, name, subtitle, n > 0 ? n : USUAL_LINES);
    }
  if (room->groups->len == 0)
    add_sign_sheet (kit, _ ("Sign-in"), subtitle, USUAL_LINES);
}
