/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-contribution-row.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-record-chooser.h"
#include "app/widgets/ff-text-entry.h"
#include "app/widgets/ff-theme-mark.h"
#include "base/ff-text.h"
#include "session/ff-session-sense.h"

#include <glib/gi18n.h>

struct _FfContributionRow
{
  GtkWidget parent_instance;
  FfSession *session;
  FfContribution *contribution; /* (nullable) */
  gulong follow_id;
  guint times_said;
  gboolean hides_theme;

  GtkWidget *text;
  GtkWidget *entry; /* (nullable): in its place while it is edited */
  GtkWidget *mark;  /* (nullable): of a theme; made when there first is one */
  GtkWidget *meta;
  GtkWidget *star; /* (nullable): of a quotation; as above */
};

G_DEFINE_FINAL_TYPE (FfContributionRow, ff_contribution_row, GTK_TYPE_WIDGET)

static void
add_part (GString *meta, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (meta->len > 0)
    g_string_append (meta, " · ");
  g_string_append (meta, part);
}

static void
add_record (FfContributionRow *self, GString *meta, GType type, gint64 id)
{
  FfModel *model = ff_session_get_model (self->session);
  FfRecord *record = id != 0 ? ff_model_find (model, type, id) : NULL;
  g_autofree char *name = record != NULL ? ff_record_dup_name (model, record) : NULL;

  add_part (meta, name);
}

static char *
dup_meta (FfContributionRow *self, FfTheme *theme)
{
  FfContribution *contribution = self->contribution;
  GString *meta = g_string_new (NULL);
  g_autofree char *times = NULL;

  if (theme != NULL)
    add_part (meta, ff_theme_get_title (theme));
  if (self->times_said > 1)
    {
      /* Translators: beside a contribution, %u is how many people said the same */
      times = g_strdup_printf (ngettext ("said %u time", "said %u times", self->times_said),
                               self->times_said);
      add_part (meta, times);
    }
  add_part (meta, ff_contribution_kind_get_name (ff_contribution_get_kind (contribution)));
  add_record (self, meta, FF_TYPE_BREAKOUT_TABLE,
              ff_contribution_get_breakout_table (contribution));
  add_record (self, meta, FF_TYPE_STAKEHOLDER_GROUP,
              ff_contribution_get_stakeholder_group (contribution));
  if (ff_contribution_get_kind (contribution) == FF_KIND_REFLECTION)
    add_record (self, meta, FF_TYPE_MEETING, ff_contribution_get_meeting (contribution));
  return g_string_free (meta, FALSE);
}

static void
name_row (FfContributionRow *self, const char *meta)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = NULL;

  if (item == NULL)
    return;
  name = g_strconcat (gtk_label_get_label (GTK_LABEL (self->text)), "\n", meta, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/*
 * GTK makes some two hundred rows anew whenever a list is filtered, so a row has only what it
 * shows.
 */
static void
show_mark (FfContributionRow *self, FfTheme *theme)
{
  if (theme != NULL && self->mark == NULL)
    {
      self->mark = ff_theme_mark_new (-1);
      gtk_widget_insert_after (self->mark, GTK_WIDGET (self), self->text);
    }
  if (self->mark == NULL)
    return;
  if (theme != NULL)
    ff_theme_mark_set_colour (FF_THEME_MARK (self->mark), ff_theme_get_colour (theme));
  gtk_widget_set_visible (self->mark, theme != NULL);
}

static void
show_star (FfContributionRow *self, gboolean starred)
{
  if (starred && self->star == NULL)
    {
      self->star = gtk_image_new_from_icon_name ("starred-symbolic");
      gtk_widget_set_tooltip_text (self->star, _ ("Quoted in the report"));
      gtk_widget_set_parent (self->star, GTK_WIDGET (self));
    }
  if (self->star != NULL)
    gtk_widget_set_visible (self->star, starred);
}

static void
show (FfContributionRow *self)
{
  gint64 id = ff_contribution_get_theme (self->contribution);
  FfTheme *theme = id != 0 && !self->hides_theme
                       ? ff_model_find (ff_session_get_model (self->session), FF_TYPE_THEME, id)
                       : NULL;
  g_autofree char *meta = dup_meta (self, theme);

  gtk_label_set_label (GTK_LABEL (self->text), ff_contribution_get_text (self->contribution));
  gtk_label_set_label (GTK_LABEL (self->meta), meta);
  show_mark (self, theme);
  show_star (self, ff_contribution_get_starred (self->contribution));
  name_row (self, meta);
}

/* Taken away once the signal that ended the editing has run its course. */
static gboolean
drop_entry_cb (gpointer user_data)
{
  FfContributionRow *self = user_data;
  GtkWidget *entry = g_steal_pointer (&self->entry);

  if (entry == NULL)
    return G_SOURCE_REMOVE;
  ff_field_bind (entry, NULL, NULL, 0);
  gtk_widget_unparent (entry);
  gtk_widget_set_visible (self->text, TRUE);
  if (self->contribution != NULL)
    show (self);
  return G_SOURCE_REMOVE;
}

static void
end_editing (FfContributionRow *self)
{
  if (self->entry != NULL)
    g_idle_add_full (G_PRIORITY_DEFAULT, drop_entry_cb, g_object_ref (self), g_object_unref);
}

static void
entry_activate_cb (FfContributionRow *self)
{
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (self)));
}

static void
entry_focus_cb (FfContributionRow *self, GParamSpec *pspec, GtkWidget *view)
{
  if (!gtk_widget_has_focus (view))
    end_editing (self);
}

/* The field has taken the words back already, if there were any to take back. */
static gboolean
key_pressed_cb (FfContributionRow *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (self)));
  return GDK_EVENT_STOP;
}

/* What stands before the insertion point stays, what follows it becomes one of its own. */
static gboolean
split_here (FfContributionRow *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (ff_text_entry_get_view (FF_TEXT_ENTRY (self->entry)));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start, here, end;
  g_autofree char *before = NULL, *after = NULL, *first = NULL, *second = NULL;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_get_iter_at_mark (buffer, &here, gtk_text_buffer_get_insert (buffer));
  before = gtk_text_buffer_get_text (buffer, &start, &here, FALSE);
  after = gtk_text_buffer_get_text (buffer, &here, &end, FALSE);
  first = ff_text_clean (before);
  second = ff_text_clean (after);
  if (*first == '\0' || *second == '\0')
    return GDK_EVENT_PROPAGATE;
  ff_field_bind (self->entry, NULL, NULL, 0);
  ff_session_split_contribution (self->session, self->contribution,
                                 (const char *[]){ first, second, NULL });
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (self)));
  return GDK_EVENT_STOP;
}

static gboolean
split_pressed_cb (FfContributionRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter;

  if (!enter || (state & GDK_CONTROL_MASK) == 0 || self->entry == NULL)
    return GDK_EVENT_PROPAGATE;
  return split_here (self);
}

/*
 *   +----------------------------------+------+
 *   | text, or the entry               | star |
 *   +------+---------------------------+      |
 *   | mark | meta                      |      |
 *   +------+---------------------------+------+
 *
 * Laid out by hand: nested boxes try many widths for every wrapping label, which takes forty
 * milliseconds a row; this tries one.
 */
#define STAR_WIDTH 28
#define MARK_WIDTH 20
#define LINE_GAP 2
#define LINE_HEIGHT 22
/* A label without a least width finds out by breaking its text at every letter. */
#define LEAST_CHARS 12

static GtkWidget *
get_words (FfContributionRow *self)
{
  return self->entry != NULL ? self->entry : self->text;
}

static int
get_indent (FfContributionRow *self)
{
  return self->mark != NULL && gtk_widget_get_visible (self->mark) ? MARK_WIDTH : 0;
}

static int
get_least_width (GtkWidget *widget)
{
  int width;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  return width;
}

static int
get_height (GtkWidget *widget, int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (width, 1), &height, NULL, NULL, NULL);
  return height;
}

static GtkSizeRequestMode
ff_contribution_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
ff_contribution_row_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  FfContributionRow *self = FF_CONTRIBUTION_ROW (widget);
  int width = for_size - STAR_WIDTH;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = STAR_WIDTH
                 + MAX (get_least_width (get_words (self)),
                        get_indent (self) + get_least_width (self->meta));
      *natural = MAX (*minimum, 400);
    }
  else if (for_size < 0)
    *minimum = *natural = LINE_HEIGHT;
  else
    *minimum = *natural = get_height (get_words (self), width) + LINE_GAP
                          + get_height (self->meta, width - get_indent (self));
}

static void
place (GtkWidget *row, GtkWidget *child, int x, int y, int width, int height)
{
  gboolean mirrored = gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL;
  int left = mirrored ? gtk_widget_get_width (row) - x - width : x;

  gtk_widget_size_allocate (child, &(GtkAllocation){ left, y, width, height }, -1);
}

/* What a child asks for must have been measured before it is given a place. */
static void
place_fixed (GtkWidget *row, GtkWidget *child, int x, int y, int width, int height)
{
  if (child == NULL || !gtk_widget_should_layout (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  place (row, child, x, y, width, height);
}

static void
ff_contribution_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FfContributionRow *self = FF_CONTRIBUTION_ROW (widget);
  int inner = MAX (width - STAR_WIDTH, 1);
  int indent = get_indent (self);
  int words = get_height (get_words (self), inner);
  int meta = get_height (self->meta, inner - indent);
  int line = self->mark != NULL ? get_height (self->mark, MARK_WIDTH) : 0;

  gtk_widget_measure (get_words (self), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (self->meta, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  place (widget, get_words (self), 0, 0, inner, words);
  place_fixed (widget, self->mark, 0, words + LINE_GAP, MARK_WIDTH - 6, line);
  place (widget, self->meta, indent, words + LINE_GAP, MAX (inner - indent, 1), meta);
  place_fixed (widget, self->star, inner + 6, 0, STAR_WIDTH - 6, MIN (words, LINE_HEIGHT));
}

static void
ff_contribution_row_dispose (GObject *object)
{
  FfContributionRow *self = FF_CONTRIBUTION_ROW (object);
  GtkWidget *child;

  ff_contribution_row_bind (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (ff_contribution_row_parent_class)->dispose (object);
}

static void
ff_contribution_row_class_init (FfContributionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_contribution_row_dispose;
  widget_class->measure = ff_contribution_row_measure;
  widget_class->size_allocate = ff_contribution_row_size_allocate;
  widget_class->get_request_mode = ff_contribution_row_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "contribution");
}

static GtkWidget *
make_label (FfContributionRow *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARS);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return label;
}

static void
ff_contribution_row_init (FfContributionRow *self)
{
  self->times_said = 1;
  self->text = make_label (self);
  self->meta = make_label (self);
  gtk_widget_add_css_class (self->meta, "caption");
  gtk_widget_add_css_class (self->meta, "dim-label");
}

GtkWidget *
ff_contribution_row_new (FfSession *session)
{
  FfContributionRow *self = g_object_new (FF_TYPE_CONTRIBUTION_ROW, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

void
ff_contribution_row_hide_theme (FfContributionRow *self)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_ROW (self));

  self->hides_theme = TRUE;
}

void
ff_contribution_row_bind (FfContributionRow *self, FfContribution *contribution)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_ROW (self));

  drop_entry_cb (self);
  g_clear_signal_handler (&self->follow_id, self->contribution);
  g_set_object (&self->contribution, contribution);
  self->times_said = 1;
  if (contribution == NULL)
    return;
  self->follow_id = g_signal_connect_swapped (contribution, "notify", G_CALLBACK (show), self);
  show (self);
}

FfContribution *
ff_contribution_row_get_contribution (FfContributionRow *self)
{
  g_return_val_if_fail (FF_IS_CONTRIBUTION_ROW (self), NULL);

  return self->contribution;
}

void
ff_contribution_row_update (FfContributionRow *self, guint times_said)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_ROW (self));

  self->times_said = times_said;
  if (self->contribution != NULL)
    show (self);
}

static void
make_entry (FfContributionRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *split = gtk_event_controller_key_new ();
  GtkWidget *view;

  self->entry = ff_text_entry_new ();
  view = ff_text_entry_get_view (FF_TEXT_ENTRY (self->entry));
  g_object_set (self->entry, "label", _ ("Contribution; Ctrl+Enter splits it in two"), NULL);
  ff_field_bind (self->entry, self->session, FF_RECORD (self->contribution), FF_CONTRIBUTION_TEXT);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entry_activate_cb), self);
  g_signal_connect_object (view, "notify::has-focus", G_CALLBACK (entry_focus_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  gtk_event_controller_set_propagation_phase (split, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (split, "key-pressed", G_CALLBACK (split_pressed_cb), self);
  gtk_widget_add_controller (self->entry, split);
}

void
ff_contribution_row_edit (FfContributionRow *self)
{
  g_return_if_fail (FF_IS_CONTRIBUTION_ROW (self));

  if (self->entry != NULL || self->contribution == NULL)
    return;
  make_entry (self);
  gtk_label_set_label (GTK_LABEL (self->meta),
                       _ ("Enter keeps it · Ctrl+Enter splits it in two here · Esc leaves it"));
  gtk_widget_set_visible (self->text, FALSE);
  gtk_widget_insert_after (self->entry, GTK_WIDGET (self), self->text);
  gtk_widget_grab_focus (self->entry);
}
