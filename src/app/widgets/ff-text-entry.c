/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-text-entry.h"

#include "base/ff-text.h"

struct _FfTextEntry
{
  GtkWidget parent_instance;
  GtkTextView *view;
  GtkLabel *placeholder;
  char *label;
  gboolean multiline;
  gboolean offer_lines;
  gboolean setting; /* text comes from the program, not from a person */
};

enum
{
  PROP_TEXT = 1,
  PROP_PLACEHOLDER_TEXT,
  PROP_LABEL,
  PROP_MULTILINE,
  PROP_OFFER_LINES,
  N_PROPS,
};

enum
{
  ACTIVATE,
  LINES_PASTED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfTextEntry, ff_text_entry, GTK_TYPE_WIDGET)

static gboolean
has_several_lines (const char *text)
{
  g_auto (GStrv) lines = ff_text_split_lines (text);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (*lines[i] != '\0')
        n++;
    }
  return n > 1;
}

/* Typing inserts one character at a time, so a text of several lines was pasted or dropped. */
static void
insert_text_cb (
    GtkTextBuffer *buffer, GtkTextIter *at, const char *text, int length, FfTextEntry *self)
{
  g_autofree char *piece = NULL;

  if (!self->offer_lines || self->setting)
    return;
  piece = g_strndup (text, length >= 0 ? (gsize) length : strlen (text));
  if (!has_several_lines (piece))
    return;
  g_signal_stop_emission_by_name (buffer, "insert-text");
  g_signal_emit (self, signals[LINES_PASTED], 0, piece);
}

static void
changed_cb (GtkTextBuffer *buffer, FfTextEntry *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->placeholder),
                          gtk_text_buffer_get_char_count (buffer) == 0);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint keyval,
                guint keycode,
                GdkModifierType state,
                FfTextEntry *self)
{
  gboolean enter
      = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;
  gboolean control = (state & GDK_CONTROL_MASK) != 0;

  if (!enter || (state & GDK_SHIFT_MASK) != 0 || (self->multiline && !control))
    return GDK_EVENT_PROPAGATE;
  /* Enter that ends the composition of a character belongs to the input method. */
  if (gtk_text_view_im_context_filter_keypress (self->view, gtk_event_controller_get_current_event (
                                                                GTK_EVENT_CONTROLLER (controller))))
    return GDK_EVENT_STOP;
  g_signal_emit (self, signals[ACTIVATE], 0);
  return GDK_EVENT_STOP;
}

/* Lines beyond these are reached by scrolling, with the keyboard or the wheel. */
#define MAX_LINES 24

/* The height at @width, or, if that is negative, of lines that are as long as they like. */
static int
measure_lines (FfTextEntry *self, int width)
{
  g_autofree char *text = ff_text_entry_dup_text (self);
  g_autoptr (PangoLayout) layout
      = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), *text != '\0' ? text : " ");
  g_autoptr (PangoLayout) line = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), " ");
  int height, line_height;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width < 0 ? -1 : MAX (width, 1) * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  pango_layout_get_pixel_size (line, NULL, &line_height);
  return MIN (height, line_height * MAX_LINES);
}

/* A text view asks for the height of its last layout; an entry that grows needs that of the next.
 */
static void
ff_text_entry_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  FfTextEntry *self = FF_TEXT_ENTRY (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 80;
      *natural = 320;
      return;
    }
  /* Without a width, the least height is that of the widest; GTK counts on it. */
  *minimum = measure_lines (self, for_size);
  *natural = for_size >= 0 ? *minimum : measure_lines (self, 320);
}

static void
ff_text_entry_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

static GtkSizeRequestMode
ff_text_entry_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static gboolean
ff_text_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FF_TEXT_ENTRY (widget)->view));
}

static void
set_label (FfTextEntry *self, const char *label)
{
  g_free (self->label);
  self->label = g_strdup (label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
ff_text_entry_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  FfTextEntry *self = FF_TEXT_ENTRY (object);

  switch (id)
    {
    case PROP_TEXT:
      g_value_take_string (value, ff_text_entry_dup_text (self));
      break;
    case PROP_PLACEHOLDER_TEXT:
      g_value_set_string (value, gtk_label_get_label (self->placeholder));
      break;
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_MULTILINE:
      g_value_set_boolean (value, self->multiline);
      break;
    case PROP_OFFER_LINES:
      g_value_set_boolean (value, self->offer_lines);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
ff_text_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfTextEntry *self = FF_TEXT_ENTRY (object);

  switch (id)
    {
    case PROP_TEXT:
      ff_text_entry_set_text (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER_TEXT:
      gtk_label_set_label (self->placeholder,
                           g_value_get_string (value) ? g_value_get_string (value) : "");
      break;
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    case PROP_MULTILINE:
      self->multiline = g_value_get_boolean (value);
      break;
    case PROP_OFFER_LINES:
      self->offer_lines = g_value_get_boolean (value);
      if (self->offer_lines)
        gtk_widget_add_css_class (GTK_WIDGET (self), FF_CLASS_ADDS);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
ff_text_entry_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (ff_text_entry_parent_class)->dispose (object);
}

static void
ff_text_entry_finalize (GObject *object)
{
  g_free (FF_TEXT_ENTRY (object)->label);
  G_OBJECT_CLASS (ff_text_entry_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_PLACEHOLDER_TEXT]
      = g_param_spec_string ("placeholder-text", NULL, NULL, "", flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_MULTILINE] = g_param_spec_boolean ("multiline", NULL, NULL, FALSE, flags);
  properties[PROP_OFFER_LINES] = g_param_spec_boolean ("offer-lines", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
ff_text_entry_class_init (FfTextEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = ff_text_entry_get_property;
  object_class->set_property = ff_text_entry_set_property;
  object_class->dispose = ff_text_entry_dispose;
  object_class->finalize = ff_text_entry_finalize;
  widget_class->measure = ff_text_entry_measure;
  widget_class->size_allocate = ff_text_entry_size_allocate;
  widget_class->get_request_mode = ff_text_entry_get_request_mode;
  widget_class->grab_focus = ff_text_entry_grab_focus;
  install_properties (object_class);
  signals[ACTIVATE] = g_signal_new ("activate", FF_TYPE_TEXT_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
  signals[LINES_PASTED] = g_signal_new ("lines-pasted", FF_TYPE_TEXT_ENTRY, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /* The node that the stylesheet draws as an entry. */
  gtk_widget_class_set_css_name (widget_class, "entry");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_view (FfTextEntry *self)
{
  GtkWidget *view = gtk_text_view_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  self->view = GTK_TEXT_VIEW (view);
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (view, keys);
  g_signal_connect (buffer, "insert-text", G_CALLBACK (insert_text_cb), self);
  g_signal_connect (buffer, "changed", G_CALLBACK (changed_cb), self);
  return view;
}

static GtkWidget *
make_placeholder (FfTextEntry *self)
{
  GtkWidget *label = gtk_label_new ("");

  self->placeholder = GTK_LABEL (label);
  gtk_label_set_xalign (self->placeholder, 0);
  gtk_label_set_ellipsize (self->placeholder, PANGO_ELLIPSIZE_END);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_set_can_target (label, FALSE);
  gtk_widget_add_css_class (label, "placeholder");
  return label;
}

static void
ff_text_entry_init (FfTextEntry *self)
{
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  /* No scrollbar of its own, since one would make even a single line three lines tall. */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_EXTERNAL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), make_view (self));
  gtk_overlay_set_child (GTK_OVERLAY (overlay), scroller);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), make_placeholder (self));
  gtk_widget_set_hexpand (overlay, TRUE);
  gtk_widget_set_parent (overlay, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "text-entry");
}

GtkWidget *
ff_text_entry_new (void)
{
  return g_object_new (FF_TYPE_TEXT_ENTRY, NULL);
}

char *
ff_text_entry_dup_text (FfTextEntry *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (FF_IS_TEXT_ENTRY (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

void
ff_text_entry_set_text (FfTextEntry *self, const char *text)
{
  g_return_if_fail (FF_IS_TEXT_ENTRY (self));

  self->setting = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text != NULL ? text : "", -1);
  self->setting = FALSE;
}

GtkWidget *
ff_text_entry_get_view (FfTextEntry *self)
{
  g_return_val_if_fail (FF_IS_TEXT_ENTRY (self), NULL);

  return GTK_WIDGET (self->view);
}
