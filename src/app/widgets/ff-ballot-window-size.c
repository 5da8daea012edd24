/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-ballot-window-private.h"

/* What must be read is a twenty-fifth of the screen's height or larger. */
#define LINES_PER_SCREEN 25

/* Whoever made the text of the whole desktop larger needs it here as well. */
static int
get_unit (FfBallotWindow *self, int height)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontDescription *font = pango_context_get_font_description (context);
  double pixels = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    pixels *= pango_cairo_context_get_resolution (context) / 72;
  return MAX ((height + LINES_PER_SCREEN - 1) / LINES_PER_SCREEN, (int) (pixels * 1.25));
}

/* The padding of a button is meant for text of the usual size. */
static void
pad_label (GtkLabel *label, int unit)
{
  gtk_widget_set_margin_start (GTK_WIDGET (label), unit / 3);
  gtk_widget_set_margin_end (GTK_WIDGET (label), unit / 3);
  gtk_widget_set_margin_top (GTK_WIDGET (label), unit / 8);
  gtk_widget_set_margin_bottom (GTK_WIDGET (label), unit / 8);
}

void
ff_ballot_window_set_height (FfBallotWindow *self, int height)
{
  int unit = get_unit (self, height);
  GtkLabel *lines[]
      = { self->title,      self->left,       self->message,   self->typed,     self->rules,
          self->back_label, self->cast_label, self->countdown, self->stay_label };

  /* GTK lays out again after every change of size, this one included. */
  if (self->unit == unit && self->height == height)
    return;
  self->unit = unit;
  self->height = height;
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    ff_ballot_label_set_size (lines[i], unit, lines[i] == self->left || lines[i] == self->typed);
  ff_ballot_label_set_size (self->page, unit * 4 / 5, FALSE);
  ff_ballot_label_set_size (self->welcome, MAX (height / 10, unit), TRUE);
  ff_ballot_label_set_size (self->thanks, MAX (height / 12, unit), TRUE);
  ff_ballot_label_set_size (self->question, MAX (height / 12, unit), TRUE);
  ff_ballot_groups_set_unit (self->groups, unit);
  pad_label (self->stay_label, unit);
  ff_ballot_label_set_size (self->begin_label, unit * 5 / 4, FALSE);
  ff_ballot_rings_set_diameter (self->rings, unit * 5 / 6);
  ff_ballot_sheet_set_unit (self->sheet, unit);
  gtk_box_set_spacing (self->ballot, unit / 2);
  gtk_box_set_spacing (self->head, unit / 2);
  gtk_box_set_spacing (self->foot, unit / 2);
  gtk_box_set_spacing (self->paging, unit / 4);
  gtk_widget_set_margin_start (GTK_WIDGET (self->ballot), height / 20);
  gtk_widget_set_margin_end (GTK_WIDGET (self->ballot), height / 20);
  gtk_widget_set_margin_top (GTK_WIDGET (self->ballot), height / 28);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->ballot), height / 28);
  gtk_widget_set_size_request (GTK_WIDGET (self->foot), -1, unit * 5 / 2);
  gtk_widget_set_size_request (GTK_WIDGET (self->typed), unit * 2, unit * 3 / 2);
  pad_label (self->back_label, unit);
  pad_label (self->cast_label, unit);
  pad_label (self->begin_label, unit);
}
