/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What hangs on the wall: headers of themes, and the timetable. */
#include "report/ff-kit-parts.h"
#include "report/ff-report-words.h"

#include <glib/gi18n.h>

#define MARK 18.0
#define LARGEST_THEME 110.0
#define SMALLEST_THEME 16.0
#define THEMES_ON_A_SHEET 2

static FfMarkKind
get_mark_kind (FfPhase phase)
{
  return (FfMarkKind) (FF_MARK_DISCOVER + (int) phase - (int) FF_PHASE_DISCOVER);
}

/* -- themes ----------------------------------------------------------------------------------- */

static void
put_phase (FfKit *kit, FfPhase phase, const FfKitBox *box)
{
  if (phase == FF_PHASE_NONE)
    return;
  ff_kit_mark (kit, get_mark_kind (phase), ff_ink_for_phase (phase), box->x, box->y, MARK, MARK);
  ff_kit_put (kit,
              ff_kit_set_short (kit, ff_model_get_phase_name (kit->model, phase), FF_KIT_LARGE,
                                FALSE, box->width - 2 * MARK, 1),
              ff_ink_for_phase (phase), FF_ALIGN_START, box->x + MARK * 1.5, box->y - 1,
              box->width - 2 * MARK);
}

static void
put_theme (FfKit *kit, FfTheme *theme, const FfKitBox *box)
{
  FfInk ink = ff_ink_for_phase (ff_theme_get_phase (theme));
  double top = box->y + 2 * MARK, room = box->height - 4 * MARK;
  g_autofree char *title = ff_kit_dup_line (ff_theme_get_title (theme));
  PangoLayout *layout
      = ff_kit_set_largest (kit, title, TRUE, box->width, room, SMALLEST_THEME, LARGEST_THEME);
  double height = ff_kit_get_height (layout);

  put_phase (kit, ff_theme_get_phase (theme), box);
  ff_kit_put (kit, layout, FF_INK_TEXT, FF_ALIGN_NATURAL, box->x, top + MAX (room - height, 0) / 2,
              box->width);
  ff_kit_mark (kit, FF_MARK_BOX, ink, box->x, box->y + box->height - 4, box->width, 4);
}

void
ff_kit_add_themes (FfKit *kit)
{
  FfRecordList *themes = ff_model_get_list (kit->model, FF_TYPE_THEME);
  double half = kit->paper.height / THEMES_ON_A_SHEET;

  for (guint i = 0; i < ff_record_list_get_size (themes); i++)
    {
      FfKitBox box = { FF_KIT_MARGIN, (i % THEMES_ON_A_SHEET) * half + FF_KIT_MARGIN,
                       kit->paper.width - 2 * FF_KIT_MARGIN, half - 2 * FF_KIT_MARGIN };

      if (i % THEMES_ON_A_SHEET == 0)
        {
          ff_kit_add_sheet (kit);
          ff_kit_mark (kit, FF_MARK_CUT, FF_INK_MUTED, 0, half, kit->paper.width, 0);
        }
      put_theme (kit, ff_record_list_get (themes, i), &box);
    }
}

/* -- agenda ----------------------------------------------------------------------------------- */

#define LARGEST_ROW 30.0
#define SMALLEST_ROW 12.0
#define TIME_WIDTH 3.6 /* of the size of type */
#define MARK_WIDTH 1.3
#define DETAILS 0.62
#define AFTER_ROW 0.75
#define TITLE_LINES 3
#define DETAILS_LINES 3

typedef struct
{
  PangoLayout *time, *title, *details; /* time and details: (nullable) */
  FfPhase phase;
  double height;
} FfAgendaRow;

static void
agenda_row_clear (gpointer data)
{
  FfAgendaRow *self = data;

  g_clear_object (&self->time);
  g_clear_object (&self->title);
  g_clear_object (&self->details);
}

static FfAgendaRow
set_agenda_row (FfKit *kit, FfAgendaItem *item, int start, double size, double width)
{
  FfAgendaRow row = { .phase = ff_agenda_item_get_phase (item) };
  double words = width - (TIME_WIDTH + MARK_WIDTH) * size;

  if (start >= 0)
    {
      g_autofree char *time = ff_report_dup_time_span (start, 0);

      row.time = ff_kit_set_short (kit, time, size, FALSE, TIME_WIDTH * size, 1);
    }
  row.title
      = ff_kit_set_short (kit, ff_agenda_item_get_title (item), size, TRUE, words, TITLE_LINES);
  row.height = ff_kit_get_height (row.title) + AFTER_ROW * size;
  if (*ff_agenda_item_get_details (item) != '\0')
    {
      row.details = ff_kit_set_short (kit, ff_agenda_item_get_details (item), size * DETAILS, FALSE,
                                      words, DETAILS_LINES);
      row.height += ff_kit_get_height (row.details);
    }
  return row;
}

/* Returns: the height of all rows, set in type of @size into @rows. */
static double
set_agenda (FfKit *kit, GPtrArray *items, double size, double width, GArray *rows)
{
  int next = -1; /* where the item before ends; unknown as yet */
  double height = 0;

  g_array_set_size (rows, 0);
  for (guint i = 0; i < items->len; i++)
    {
      FfAgendaItem *item = items->pdata[i];
      int start = ff_agenda_item_get_start (item);
      FfAgendaRow row;

      if (start < 0)
        start = next;
      row = set_agenda_row (kit, item, start, size, width);
      g_array_append_val (rows, row);
      height += row.height;
      next = start >= 0 ? start + ff_agenda_item_get_minutes (item) : -1;
    }
  return height;
}

static void
put_agenda_row (FfKitFlow *flow, FfAgendaRow *row, double size)
{
  FfKit *kit = flow->kit;
  double x = flow->box.x, y;
  double words = x + (TIME_WIDTH + MARK_WIDTH) * size;
  double width = flow->box.x + flow->box.width - words;
  FfInk ink = ff_ink_for_phase (row->phase);

  ff_kit_flow_need (flow, row->height);
  y = flow->y;
  if (row->time != NULL)
    ff_kit_put (kit, g_steal_pointer (&row->time), FF_INK_TEXT, FF_ALIGN_START, x, y,
                TIME_WIDTH * size);
  if (row->phase != FF_PHASE_NONE)
    ff_kit_mark (kit, get_mark_kind (row->phase), ink, x + TIME_WIDTH * size, y + 0.4 * size,
                 0.7 * size, 0.7 * size);
  y += ff_kit_put (kit, g_steal_pointer (&row->title), ink, FF_ALIGN_START, words, y, width);
  if (row->details != NULL)
    ff_kit_put (kit, g_steal_pointer (&row->details), FF_INK_MUTED, FF_ALIGN_START, words, y,
                width);
  flow->y += row->height;
}

static char *
dup_when_and_where (FfKit *kit, FfMeeting *meeting)
{
  g_autofree char *date = ff_report_dup_date (ff_meeting_get_date (meeting));
  const char *place = ff_meeting_get_place (meeting);

  if (*place == '\0')
    place = ff_session_details_get_place (ff_model_get_details (kit->model));
  if (*date == '\0' || *place == '\0')
    return g_strdup (*date != '\0' ? date : place);
  /* Translators: a day, and the place of a meeting */
  return g_strdup_printf (_ ("%s, %s"), date, place);
}

/* In type as large as one sheet allows; a long day goes on over several. */
static void
add_agenda (FfKit *kit, FfMeeting *meeting)
{
  g_autoptr (GPtrArray) items
      = ff_model_list_where (kit->model, FF_TYPE_AGENDA_ITEM, FF_AGENDA_ITEM_MEETING,
                             ff_record_get_id (FF_RECORD (meeting)));
  g_autofree char *title = ff_model_dup_meeting_title (kit->model, meeting);
  g_autofree char *when = dup_when_and_where (kit, meeting);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (FfAgendaRow));
  double size = LARGEST_ROW * kit->paper.width / ff_paper_a4 ().width;
  FfKitFlow flow;

  g_array_set_clear_func (rows, agenda_row_clear);
  ff_kit_flow_begin (&flow, kit, title, when);
  while (set_agenda (kit, items, size, flow.box.width, rows) > ff_kit_flow_get_room (&flow)
         && size > SMALLEST_ROW)
    size--;
  for (guint i = 0; i < rows->len; i++)
    put_agenda_row (&flow, &g_array_index (rows, FfAgendaRow, i), size);
}

void
ff_kit_add_agenda (FfKit *kit)
{
  g_autoptr (GPtrArray) meetings = ff_kit_find_agenda (kit->model, kit->settings);

  for (guint i = 0; i < meetings->len; i++)
    add_agenda (kit, meetings->pdata[i]);
}
