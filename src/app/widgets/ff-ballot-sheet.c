/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-ballot-sheet.h"

/* A column narrower than this many units would break lines of fewer than 25 characters. */
#define NARROWEST_COLUMN 18

typedef struct
{
  GtkWidget *widget; /* FfBallotOption, a child of the sheet */
  guint page;
  GdkRectangle area;
} FfPlace;

struct _FfBallotSheet
{
  GtkWidget parent_instance;
  FfBallotDraft *draft;
  GArray *places; /* of FfPlace, in the order of the ballot */
  int unit;
  guint n_pages;
  guint page;
  guint told_pages;    /* as last told by "paged" */
  gboolean only_given; /* the ballot is looked over: what has no dot stays away */
  guint idle;
};

/* The page of what is not shown. */
#define NO_PAGE G_MAXUINT

enum
{
  GIVE,
  TAKE,
  PAGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfBallotSheet, ff_ballot_sheet, GTK_TYPE_WIDGET)

static FfPlace *
place_at (FfBallotSheet *self, guint i)
{
  return &g_array_index (self->places, FfPlace, i);
}

static void
show_page (FfBallotSheet *self)
{
  for (guint i = 0; i < self->places->len; i++)
    gtk_widget_set_child_visible (place_at (self, i)->widget,
                                  place_at (self, i)->page == self->page);
}

/* Where the next option goes while pages are filled. */
typedef struct
{
  int columns;
  int column_width;
  int gap;
  int height;
  guint page;
  int column;
  int y;
} FfFill;

static void
next_column (FfFill *fill)
{
  fill->y = 0;
  fill->column++;
  if (fill->column < fill->columns)
    return;
  fill->column = 0;
  fill->page++;
}

static void
put (FfPlace *place, FfFill *fill)
{
  int needed;

  gtk_widget_measure (place->widget, GTK_ORIENTATION_VERTICAL, fill->column_width, &needed, NULL,
                      NULL, NULL);
  if (fill->y > 0 && fill->y + needed > fill->height)
    next_column (fill);
  place->page = fill->page;
  place->area.x = fill->column * (fill->column_width + fill->gap);
  place->area.y = fill->y;
  place->area.width = fill->column_width;
  place->area.height = needed;
  fill->y += needed + fill->gap / 3;
}

static gboolean
is_hidden (FfBallotSheet *self, FfPlace *place)
{
  FfRoundOption *option = ff_ballot_option_get_option (FF_BALLOT_OPTION (place->widget));

  return self->only_given && ff_ballot_draft_get_dots (self->draft, option) == 0;
}

/* Fills column after column; the last page may be half empty. Returns: how many pages. */
static guint
lay_out (FfBallotSheet *self, int width, int height)
{
  FfFill fill = { .gap = self->unit * 3 / 4, .height = height };

  fill.columns = width >= 2 * NARROWEST_COLUMN * self->unit + fill.gap ? 2 : 1;
  fill.column_width = (width - (fill.columns - 1) * fill.gap) / fill.columns;
  for (guint i = 0; i < self->places->len; i++)
    if (is_hidden (self, place_at (self, i)))
      place_at (self, i)->page = NO_PAGE;
    else
      put (place_at (self, i), &fill);
  return fill.page + 1;
}

static gboolean
tell_paged_cb (gpointer user_data)
{
  FfBallotSheet *self = user_data;

  self->idle = 0;
  self->told_pages = self->n_pages;
  g_signal_emit (self, signals[PAGED], 0);
  return G_SOURCE_REMOVE;
}

static void
ff_ballot_sheet_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FfBallotSheet *self = FF_BALLOT_SHEET (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  self->n_pages = lay_out (self, width, height);
  self->page = MIN (self->page, self->n_pages - 1);
  show_page (self);
  for (guint i = 0; i < self->places->len; i++)
    {
      FfPlace *place = place_at (self, i);
      GtkAllocation area = place->area;

      if (place->page != self->page)
        continue;
      if (mirrored)
        area.x = width - area.x - area.width;
      gtk_widget_size_allocate (place->widget, &area, -1);
    }
  /* Whoever shows the number of pages may not change its own size during this. */
  if (self->told_pages != self->n_pages && self->idle == 0)
    self->idle = g_idle_add (tell_paged_cb, self);
}

static void
ff_ballot_sheet_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  FfBallotSheet *self = FF_BALLOT_SHEET (widget);

  *minimum = *natural = 0;
  for (guint i = 0; i < self->places->len && orientation == GTK_ORIENTATION_HORIZONTAL; i++)
    {
      int needed;

      gtk_widget_measure (place_at (self, i)->widget, orientation, -1, &needed, NULL, NULL, NULL);
      *minimum = *natural = MAX (*minimum, needed);
    }
}

static GtkSizeRequestMode
ff_ballot_sheet_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
give_cb (FfBallotSheet *self, FfBallotOption *option)
{
  g_signal_emit (self, signals[GIVE], 0, ff_ballot_option_get_option (option));
}

static void
take_cb (FfBallotSheet *self, FfBallotOption *option)
{
  g_signal_emit (self, signals[TAKE], 0, ff_ballot_option_get_option (option));
}

static void
update (FfBallotSheet *self)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      FfBallotOption *option = FF_BALLOT_OPTION (place_at (self, i)->widget);

      ff_ballot_option_set_dots (option,
                                 ff_ballot_draft_get_dots (self->draft,
                                                           ff_ballot_option_get_option (option)));
    }
}

static guint
place_of (FfBallotSheet *self, FfRoundOption *option)
{
  guint i = 0;

  while (ff_ballot_option_get_option (FF_BALLOT_OPTION (place_at (self, i)->widget)) != option)
    i++;
  return i;
}

/* The next voter meets the options in another order, with Tab as well as by eye. */
static void
arrange (FfBallotSheet *self)
{
  g_autoptr (GArray) places = g_array_sized_new (FALSE, TRUE, sizeof (FfPlace), self->places->len);
  GtkWidget *before = NULL;

  for (guint i = 0; i < self->places->len; i++)
    {
      FfPlace *place
          = place_at (self, place_of (self, ff_ballot_draft_get_option (self->draft, i)));

      gtk_widget_insert_after (place->widget, GTK_WIDGET (self), before);
      before = place->widget;
      g_array_append_val (places, *place);
    }
  g_array_unref (self->places);
  self->places = g_steal_pointer (&places);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
clear (FfBallotSheet *self)
{
  for (guint i = 0; i < self->places->len; i++)
    gtk_widget_unparent (place_at (self, i)->widget);
  g_array_set_size (self->places, 0);
  if (self->draft != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->draft, update, self);
      g_signal_handlers_disconnect_by_func (self->draft, arrange, self);
    }
  g_clear_object (&self->draft);
}

static void
ff_ballot_sheet_dispose (GObject *object)
{
  FfBallotSheet *self = FF_BALLOT_SHEET (object);

  clear (self);
  g_clear_handle_id (&self->idle, g_source_remove);
  G_OBJECT_CLASS (ff_ballot_sheet_parent_class)->dispose (object);
}

static void
ff_ballot_sheet_finalize (GObject *object)
{
  g_array_unref (FF_BALLOT_SHEET (object)->places);
  G_OBJECT_CLASS (ff_ballot_sheet_parent_class)->finalize (object);
}

static guint
make_signal (const char *name, guint n_params, GType type)
{
  return g_signal_new (name, FF_TYPE_BALLOT_SHEET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, n_params, type);
}

static void
ff_ballot_sheet_class_init (FfBallotSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_ballot_sheet_dispose;
  G_OBJECT_CLASS (klass)->finalize = ff_ballot_sheet_finalize;
  widget_class->size_allocate = ff_ballot_sheet_size_allocate;
  widget_class->measure = ff_ballot_sheet_measure;
  widget_class->get_request_mode = ff_ballot_sheet_get_request_mode;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  signals[GIVE] = make_signal ("give", 1, FF_TYPE_ROUND_OPTION);
  signals[TAKE] = make_signal ("take", 1, FF_TYPE_ROUND_OPTION);
  signals[PAGED] = make_signal ("paged", 0, G_TYPE_NONE);
}

static void
ff_ballot_sheet_init (FfBallotSheet *self)
{
  self->places = g_array_new (FALSE, TRUE, sizeof (FfPlace));
  self->unit = 24;
  self->n_pages = 1;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
ff_ballot_sheet_set_draft (FfBallotSheet *self, FfBallotDraft *draft, int most)
{
  g_return_if_fail (FF_IS_BALLOT_SHEET (self) && FF_IS_BALLOT_DRAFT (draft));

  clear (self);
  self->draft = g_object_ref (draft);
  for (guint i = 0; i < ff_ballot_draft_get_n_options (draft); i++)
    {
      FfPlace place
          = { .widget = ff_ballot_option_new (ff_ballot_draft_get_option (draft, i), most) };

      ff_ballot_option_set_unit (FF_BALLOT_OPTION (place.widget), self->unit);
      g_signal_connect_swapped (place.widget, "give", G_CALLBACK (give_cb), self);
      g_signal_connect_swapped (place.widget, "take", G_CALLBACK (take_cb), self);
      gtk_widget_set_parent (place.widget, GTK_WIDGET (self));
      g_array_append_val (self->places, place);
    }
  g_signal_connect_swapped (draft, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (draft, "arranged", G_CALLBACK (arrange), self);
  update (self);
}

void
ff_ballot_sheet_set_unit (FfBallotSheet *self, int unit)
{
  g_return_if_fail (FF_IS_BALLOT_SHEET (self));

  if (self->unit == unit)
    return;
  self->unit = unit;
  for (guint i = 0; i < self->places->len; i++)
    ff_ballot_option_set_unit (FF_BALLOT_OPTION (place_at (self, i)->widget), unit);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

guint
ff_ballot_sheet_get_n_pages (FfBallotSheet *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_SHEET (self), 1);

  return self->n_pages;
}

guint
ff_ballot_sheet_get_page (FfBallotSheet *self)
{
  g_return_val_if_fail (FF_IS_BALLOT_SHEET (self), 0);

  return self->page;
}

void
ff_ballot_sheet_set_page (FfBallotSheet *self, int page)
{
  guint wanted = (guint) CLAMP (page, 0, (int) self->n_pages - 1);

  g_return_if_fail (FF_IS_BALLOT_SHEET (self));

  if (self->page == wanted)
    return;
  self->page = wanted;
  show_page (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[PAGED], 0);
}

void
ff_ballot_sheet_set_only_given (FfBallotSheet *self, gboolean only_given)
{
  g_return_if_fail (FF_IS_BALLOT_SHEET (self));

  if (self->only_given == !!only_given)
    return;
  self->only_given = !!only_given;
  self->page = only_given ? 0 : self->page;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
focus_place (FfBallotSheet *self, guint i)
{
  ff_ballot_sheet_set_page (self, (int) place_at (self, i)->page);
  gtk_widget_grab_focus (place_at (self, i)->widget);
}

void
ff_ballot_sheet_show (FfBallotSheet *self, FfRoundOption *option)
{
  g_return_if_fail (FF_IS_BALLOT_SHEET (self));

  for (guint i = 0; i < self->places->len; i++)
    if (ff_ballot_option_get_option (FF_BALLOT_OPTION (place_at (self, i)->widget)) == option)
      focus_place (self, i);
}

static int
get_focused_index (FfBallotSheet *self)
{
  for (guint i = 0; i < self->places->len; i++)
    if (gtk_widget_is_focus (place_at (self, i)->widget))
      return (int) i;
  return -1;
}

FfRoundOption *
ff_ballot_sheet_get_focused (FfBallotSheet *self)
{
  int i = get_focused_index (self);

  if (i < 0)
    return NULL;
  return ff_ballot_option_get_option (FF_BALLOT_OPTION (place_at (self, (guint) i)->widget));
}

void
ff_ballot_sheet_move_focus (FfBallotSheet *self, int by)
{
  int i = get_focused_index (self);

  g_return_if_fail (FF_IS_BALLOT_SHEET (self));

  while (i >= 0 && i + by >= 0 && i + by < (int) self->places->len
         && is_hidden (self, place_at (self, (guint) (i + by))))
    by += by < 0 ? -1 : 1;
  if (i >= 0 && i + by >= 0 && i + by < (int) self->places->len)
    {
      focus_place (self, (guint) (i + by));
      return;
    }
  for (guint k = 0; i < 0 && k < self->places->len; k++)
    if (place_at (self, k)->page == self->page)
      {
        focus_place (self, k);
        return;
      }
}
