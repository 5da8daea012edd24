/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-wall-type.h"

#include "model/ff-legibility.h"

#include <string.h>

#define SMALL (25 / 39.0)        /* of what must be read: H/39 of the usual H/25 */
#define LARGEST_SMALL (1 / 22.0) /* what still fits above and below the content */
#define MOST_STEPS 12            /* of a hundredth; more than rounding can cost */
#define LONGEST_LINE 45.0
#define SHORTEST_LINE 22.0
#define SHORTEST_REST 0.45
#define LINE_HEIGHT 1.25
#define SHORT_WORD 10
#define LONGEST_BALANCED 8
#define MEMORY 4096

/* Sizes are found on a sample this large, where rounding no longer counts. */
#define SAMPLE_SIZE 1000.0

static PangoLayout *
new_sample (PangoContext *context, const char *text, double size)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font
      = pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

/* How tall the ink of a capital is in type of @size. */
static double
measure_capital (PangoContext *context, double size)
{
  g_autoptr (PangoLayout) sample = new_sample (context, "H", size);
  PangoRectangle ink;

  pango_layout_get_extents (sample, &ink, NULL);
  return ink.height / (double) PANGO_SCALE;
}

/* The size of type whose capitals stand @wanted tall, not a pixel less when a screen has rounded
 * them to its grid. */
static double
find_size (PangoContext *context, double wanted)
{
  double capital = CLAMP (measure_capital (context, SAMPLE_SIZE) / SAMPLE_SIZE, 0.5, 0.9);
  double size = wanted / capital;

  for (int i = 0; i < MOST_STEPS && measure_capital (context, size) < wanted; i++)
    size *= 1.01;
  return size;
}

static double
measure_character (PangoContext *context)
{
  static const char text[] = "People are told first about what concerns them and asked what helps";
  g_autoptr (PangoLayout) sample = new_sample (context, text, SAMPLE_SIZE);
  int width;

  pango_layout_get_size (sample, &width, NULL);
  return width / (SAMPLE_SIZE * PANGO_SCALE * (sizeof text - 1));
}

void
ff_wall_type_init (FfWallType *type, PangoContext *context, int width, int height, double share)
{
  double margin = height / 14.0;
  double small = height * CLAMP (share * SMALL, FF_LEGIBILITY_LEAST, LARGEST_SMALL);

  *type = (FfWallType){
    .context = context,
    .right_to_left = pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL,
    .width = width,
    .height = height,
    .edge = MAX (2, height / 72.0),
    .start = margin,
    .end = width - margin,
    .top = height * 0.125,
    .capital = height * share,
    .reading = find_size (context, height * share),
    .small = find_size (context, small),
    .average = measure_character (context),
  };
  /* Beneath it is the number of the page. */
  type->foot = height * 0.975;
  type->bottom = MIN (height - margin, type->foot - LINE_HEIGHT * type->small);
}

double
ff_wall_type_measure (const FfWallType *type, double size)
{
  return LONGEST_LINE * type->average * size;
}

/* The last two words stay together, so that a line never holds one short word. */
static char *
bind_last_words (const char *text)
{
  const char *last = strrchr (text, ' ');
  g_autofree char *start = NULL;

  if (last == NULL || strlen (last + 1) > SHORT_WORD || last - text < LONGEST_LINE / 2)
    return g_strdup (text);
  start = g_strndup (text, (gsize) (last - text));
  return g_strconcat (start, "\u00a0", last + 1, NULL);
}

/* Pango turns the alignment round for a paragraph that runs against the base direction; lines are
 * to start at the same edge whatever language they are in. */
static void
align_start (const FfWallType *type, PangoLayout *layout)
{
  PangoDirection own = pango_layout_get_direction (layout, 0);
  gboolean against = (own == PANGO_DIRECTION_RTL) != type->right_to_left;

  pango_layout_set_alignment (layout, type->right_to_left != against ? PANGO_ALIGN_RIGHT
                                                                     : PANGO_ALIGN_LEFT);
}

/* Narrows the lines as far as their number allows, so that all are about as long. */
static void
balance (PangoLayout *layout)
{
  int lines = pango_layout_get_line_count (layout);
  int widest = pango_layout_get_width (layout);
  int narrow = widest / 2;
  int wide = widest;

  if (lines < 2 || lines > LONGEST_BALANCED)
    return;
  while (wide - narrow > widest / 24)
    {
      int middle = (wide + narrow) / 2;
      int width;

      pango_layout_set_width (layout, middle);
      pango_layout_get_size (layout, &width, NULL);
      if (pango_layout_get_line_count (layout) == lines && width <= middle)
        wide = middle;
      else
        narrow = middle;
    }
  pango_layout_set_width (layout, wide);
}

/* A short rest of a text on its last line looks like an accident. */
static gboolean
ends_short (PangoLayout *layout)
{
  int last = pango_layout_get_line_count (layout) - 1;
  PangoRectangle line;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, last), NULL, &line);
  return line.width < pango_layout_get_width (layout) * SHORTEST_REST;
}

static PangoLayout *
new_plain (const FfWallType *type, const char *text, double size, PangoWeight weight, double width)
{
  PangoLayout *layout = pango_layout_new (type->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autoptr (PangoFontDescription) font
      = pango_font_description_copy (pango_context_get_font_description (type->context));
  g_autofree char *bound = width > 0 ? bind_last_words (text) : g_strdup (text);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_attr_list_insert (attributes, pango_attr_line_height_new_absolute (
                                          (int) (LINE_HEIGHT * size * PANGO_SCALE)));
  /* What does not wrap are numbers and times, which stand beneath each other. */
  if (width <= 0)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, bound, -1);
  align_start (type, layout);
  if (width > 0)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  return layout;
}

static PangoLayout *
new_layout (const FfWallType *type, const char *text, double size, PangoWeight weight, double width)
{
  PangoLayout *layout = new_plain (type, text, size, weight, width);

  if (width > 0 && ends_short (layout))
    balance (layout);
  return layout;
}

/* When something is added to a list of hundreds, all of it comes to the wall again. What was set
 * before is taken from here, so that nobody who types has to wait for the wall. */
static GHashTable *
get_memory (void)
{
  static GHashTable *memory = NULL;

  if (memory == NULL)
    memory = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  if (g_hash_table_size (memory) >= MEMORY)
    g_hash_table_remove_all (memory);
  return memory;
}

static const char *
get_family (const FfWallType *type)
{
  const char *family
      = pango_font_description_get_family (pango_context_get_font_description (type->context));

  return family != NULL ? family : "";
}

PangoLayout *
ff_wall_type_layout (
    const FfWallType *type, const char *text, double size, PangoWeight weight, double width)
{
  g_autofree char *key = g_strdup_printf ("%s|%d|%g|%d|%g|%s", get_family (type),
                                          type->right_to_left, size, (int) weight, width, text);
  GHashTable *memory = get_memory ();
  PangoLayout *layout = g_hash_table_lookup (memory, key);

  if (layout == NULL)
    {
      layout = new_layout (type, text, size, weight, width);
      g_hash_table_insert (memory, g_steal_pointer (&key), layout);
    }
  return g_object_ref (layout);
}

static gboolean
fits (PangoLayout *layout, double max_height)
{
  int width, lines;

  pango_layout_get_size (layout, &width, NULL);
  lines = pango_layout_get_line_count (layout);
  return width <= pango_layout_get_width (layout) && ff_layout_height (layout) <= max_height
         && (lines <= 3 || pango_layout_get_character_count (layout) >= lines * SHORTEST_LINE);
}

static PangoLayout *
new_fitted (const FfWallType *type,
            const char *text,
            PangoWeight weight,
            const FfWallRoom *room,
            double largest,
            double smallest)
{
  for (double size = largest; size > smallest; size *= 0.95)
    {
      double width = MIN (room->width, ff_wall_type_measure (type, size));
      g_autoptr (PangoLayout) layout = new_plain (type, text, size, weight, width);

      pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
      if (fits (layout, room->height))
        {
          balance (layout);
          return g_steal_pointer (&layout);
        }
    }
  return new_layout (type, text, smallest, weight,
                     MIN (room->width, ff_wall_type_measure (type, smallest)));
}

PangoLayout *
ff_wall_type_fit (const FfWallType *type,
                  const char *text,
                  PangoWeight weight,
                  const FfWallRoom *room,
                  double largest,
                  double smallest)
{
  g_autofree char *key
      = g_strdup_printf ("fit|%s|%d|%d|%g|%g|%g|%g|%s", get_family (type), type->right_to_left,
                         (int) weight, room->width, room->height, largest, smallest, text);
  GHashTable *memory = get_memory ();
  PangoLayout *layout = g_hash_table_lookup (memory, key);

  if (layout == NULL)
    {
      layout = new_fitted (type, text, weight, room, largest, smallest);
      g_hash_table_insert (memory, g_steal_pointer (&key), layout);
    }
  return g_object_ref (layout);
}

double
ff_layout_width (PangoLayout *layout)
{
  int width = pango_layout_get_width (layout);

  if (width < 0)
    pango_layout_get_size (layout, &width, NULL);
  return width / (double) PANGO_SCALE;
}

double
ff_layout_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return height / (double) PANGO_SCALE;
}

double
ff_layout_baseline (PangoLayout *layout)
{
  return pango_layout_get_baseline (layout) / (double) PANGO_SCALE;
}
