/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-voices-bar.h"

#include "app/widgets/ff-palette.h"
#include "model/ff-voices.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define BAR_HEIGHT 7
#define BAR_GAP 2
/* So wide that the popover stays on a small screen; longer words wrap. */
#define WIDTH_CHARS 32

struct _FfVoicesBar
{
  GtkWidget parent_instance;
  FfSession *session;
  FfPhase phase;
  GArray *voices; /* (nullable) (element-type FfVoice) */

  GtkMenuButton *button;
  GtkWidget *bars;
  GtkBox *rows;
};

G_DEFINE_FINAL_TYPE (FfVoicesBar, ff_voices_bar, GTK_TYPE_WIDGET)

/* Told apart without colour, as a quiet bar should be. */
static const double shades[] = { 0.75, 0.35, 0.6, 0.2, 0.5, 0.28 };

static double
get_share (FfVoicesBar *self, guint i, gboolean people)
{
  FfVoice *voice = &g_array_index (self->voices, FfVoice, i);

  return people ? voice->share_people : voice->share_said;
}

static void
draw_bar (FfVoicesBar *self, cairo_t *cr, double y, double width, gboolean people)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double at = 0;
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA ink
      = ff_palette_get (FF_TONE_INK, FF_PHASE_NONE, dark ? FF_GROUND_NIGHT : FF_GROUND_PAPER);

  for (guint i = 0; i < self->voices->len; i++)
    {
      double part = get_share (self, i, people) * width;
      double left = mirrored ? width - at - part : at;

      ink.alpha = (float) shades[i % G_N_ELEMENTS (shades)];
      gdk_cairo_set_source_rgba (cr, &ink);
      cairo_rectangle (cr, left, y, fmax (part - 1, 0), BAR_HEIGHT);
      cairo_fill (cr);
      at += part;
    }
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer user_data)
{
  FfVoicesBar *self = user_data;

  if (self->voices == NULL)
    return;
  draw_bar (self, cr, 0, width, FALSE);
  draw_bar (self, cr, BAR_HEIGHT + BAR_GAP, width, TRUE);
}

static int
per_cent (double share)
{
  return (int) floor (share * 100 + 0.5);
}

static char *
dup_sentence (FfVoice *voice)
{
  if (voice->group == NULL)
    /* Translators: %u contributions came from no known stakeholder group */
    return g_strdup_printf (ngettext ("%u from no known group", "%u from no known group",
                                      voice->said),
                            voice->said);
  if (voice->people == 0)
    /* Translators: of a stakeholder group that nobody counted: per cent of what was said */
    return g_strdup_printf (_ ("%d %% of what was said"), per_cent (voice->share_said));
  /* Translators: of a stakeholder group: per cent of what was said, and of the people present */
  return g_strdup_printf (_ ("%d %% of what was said, %d %% of the room"),
                          per_cent (voice->share_said), per_cent (voice->share_people));
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_CHARS);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
add_row (FfVoicesBar *self, FfVoice *voice)
{
  g_autofree char *sentence = dup_sentence (voice);

  if (voice->group != NULL)
    gtk_box_append (self->rows,
                    make_label (ff_stakeholder_group_get_name (voice->group), "heading"));
  gtk_box_append (self->rows, make_label (sentence, "dim-label"));
}

static void
describe (FfVoicesBar *self)
{
  g_autoptr (GString) words = g_string_new (_ ("Whose voice"));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
  for (guint i = 0; i < self->voices->len; i++)
    {
      FfVoice *voice = &g_array_index (self->voices, FfVoice, i);
      g_autofree char *sentence = dup_sentence (voice);

      add_row (self, voice);
      g_string_append_printf (words, "\n%s: %s",
                              voice->group != NULL ? ff_stakeholder_group_get_name (voice->group)
                                                   : "",
                              sentence);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words->str, -1);
}

static gboolean
anyone_heard (GArray *voices)
{
  for (guint i = 0; i < voices->len; i++)
    if (g_array_index (voices, FfVoice, i).group != NULL
        && g_array_index (voices, FfVoice, i).said > 0)
      return TRUE;
  return FALSE;
}

static void
update (FfVoicesBar *self)
{
  g_clear_pointer (&self->voices, g_array_unref);
  self->voices = ff_voices_count (ff_session_get_model (self->session), self->phase, 0);
  gtk_widget_set_visible (GTK_WIDGET (self), anyone_heard (self->voices));
  describe (self);
  gtk_widget_queue_draw (self->bars);
}

static void
ff_voices_bar_dispose (GObject *object)
{
  FfVoicesBar *self = FF_VOICES_BAR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->voices, g_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_voices_bar_parent_class)->dispose (object);
}

static void
ff_voices_bar_class_init (FfVoicesBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = ff_voices_bar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
make_face (FfVoicesBar *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->bars = gtk_drawing_area_new ();
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->bars), 2 * BAR_HEIGHT + BAR_GAP);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->bars), draw_cb, self, NULL);
  gtk_widget_set_hexpand (self->bars, TRUE);
  gtk_widget_set_size_request (self->bars, 190, -1);
  gtk_box_append (GTK_BOX (box), make_label (_ ("Whose voice"), "caption"));
  gtk_box_append (GTK_BOX (box), self->bars);
  return box;
}

static GtkWidget *
make_popover (FfVoicesBar *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  self->rows = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  gtk_box_append (
      GTK_BOX (box),
      make_label (
          _ ("The upper bar is what was said, the lower one the room. The wall never shows this."),
          "caption"));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Whose voice"), -1);
  return popover;
}

static void
ff_voices_bar_init (FfVoicesBar *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (self->button, make_face (self));
  gtk_menu_button_set_popover (self->button, make_popover (self));
  gtk_menu_button_set_direction (self->button, GTK_ARROW_UP);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button),
                               _ ("How what was said divides among the groups, for you alone"));
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
ff_voices_bar_set_up (FfVoicesBar *self, FfSession *session, FfPhase phase)
{
  g_return_if_fail (FF_IS_VOICES_BAR (self) && self->session == NULL);

  self->session = g_object_ref (session);
  self->phase = phase;
  g_signal_connect_object (ff_session_get_model (session), "changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

void
ff_voices_bar_set_phase (FfVoicesBar *self, FfPhase phase)
{
  g_return_if_fail (FF_IS_VOICES_BAR (self));

  self->phase = phase;
  update (self);
}
