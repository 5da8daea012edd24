/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What people said: by theme, under no theme, or by question; each with how often it was said. */
#include "base/ff-text.h"
#include "report/ff-report-builder.h"

#include <glib/gi18n.h>

/* Short things stand in two columns; stories, on average longer than two lines, in one. */
#define LONGEST_FOR_COLUMNS 150
#define FEWEST_FOR_COLUMNS 4

/* The words of those that were joined into @contribution, each on a line of its own. */
static void
add_sayings (FfReportBuilder *self, FfInline *said, FfContribution *contribution)
{
  g_autoptr (GPtrArray) others
      = ff_model_list_where (self->model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_JOINED_INTO,
                             ff_record_get_id (FF_RECORD (contribution)));

  for (guint i = 0; i < others->len; i++)
    {
      g_autofree char *words
          = ff_text_clean (ff_contribution_get_text (g_ptr_array_index (others, i)));
      /* Translators: the words in which somebody else said the same thing */
      ff_build_take_line (said, g_strdup_printf (_ ("“%s”"), words));
    }
}

static FfInline *
dup_said (FfReportBuilder *self, FfContribution *contribution)
{
  FfInline *said = ff_inline_new (ff_contribution_get_text (contribution));
  gint64 id = ff_record_get_id (FF_RECORD (contribution));
  g_autofree char *often = NULL;
  int times;

  if (!g_hash_table_contains (self->joined, &id))
    return said;
  times = ff_model_get_times_said (self->model, contribution);
  /* Translators: how often people said the same thing */
  often = g_strdup_printf (ngettext ("said %d time", "said %d times", (gulong) times), times);
  ff_inline_add (said, " ", FF_RUN_PLAIN);
  ff_inline_add (said, often, FF_RUN_MUTED);
  if (ff_build_is_full (self))
    add_sayings (self, said, contribution);
  return said;
}

static guint
choose_columns (GPtrArray *contributions)
{
  glong length = 0;

  for (guint i = 0; i < contributions->len; i++)
    length += g_utf8_strlen (ff_contribution_get_text (g_ptr_array_index (contributions, i)), -1);
  return contributions->len >= FEWEST_FOR_COLUMNS
                 && length / (glong) contributions->len <= LONGEST_FOR_COLUMNS
             ? 2
             : 1;
}

void
ff_build_add_said (FfReportBuilder *self, FfPhase phase, GPtrArray *contributions)
{
  g_autoptr (GPtrArray) plain = g_ptr_array_new ();
  FfBlock *list;

  for (guint i = 0; i < contributions->len; i++)
    {
      FfContribution *contribution = g_ptr_array_index (contributions, i);
      FfBlock *quotation;

      if (!ff_contribution_get_starred (contribution))
        {
          g_ptr_array_add (plain, contribution);
          continue;
        }
      quotation = ff_build_add (self, FF_BLOCK_QUOTATION);
      quotation->phase = phase;
      quotation->text = dup_said (self, contribution);
    }
  list = ff_build_add (self, FF_BLOCK_LIST);
  list->phase = phase;
  list->columns = choose_columns (plain);
  for (guint i = 0; i < plain->len; i++)
    ff_block_add_item (list, NULL, dup_said (self, g_ptr_array_index (plain, i)));
}

static GPtrArray *
find_said (FfReportBuilder *self, FfPhase phase)
{
  g_autoptr (GPtrArray) all
      = ff_model_list_where (self->model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_PHASE, phase);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      FfContribution *contribution = g_ptr_array_index (all, i);

      if (ff_contribution_get_kind (contribution) != FF_KIND_REFLECTION
          && ff_contribution_get_selection (contribution) == 0
          && ff_build_is_listed (self, contribution))
        g_ptr_array_add (found, contribution);
    }
  return found;
}

/* Moves those whose reference @field is @id from @all to a new array. */
static GPtrArray *
take_where (GPtrArray *all, guint field, gint64 id)
{
  GPtrArray *taken = g_ptr_array_new ();
  guint kept = 0;

  for (guint i = 0; i < all->len; i++)
    {
      FfRecord *record = g_ptr_array_index (all, i);

      if (ff_record_get_number (record, field) == id)
        g_ptr_array_add (taken, record);
      else
        g_ptr_array_index (all, kept++) = record;
    }
  g_ptr_array_set_size (all, (int) kept);
  return taken;
}

static void
add_themes (FfReportBuilder *self, FfPhase phase, GPtrArray *themes, GPtrArray *said, int level)
{
  for (guint i = 0; i < themes->len; i++)
    {
      FfTheme *theme = g_ptr_array_index (themes, i);
      g_autoptr (GPtrArray) own
          = take_where (said, FF_CONTRIBUTION_THEME, ff_record_get_id (FF_RECORD (theme)));

      ff_build_add_heading (self, level, phase, ff_theme_get_title (theme));
      ff_build_add_said (self, phase, own);
    }
}

static void
add_questions (FfReportBuilder *self, FfPhase phase, GPtrArray *said, int level)
{
  g_autoptr (GPtrArray) prompts
      = ff_model_list_where (self->model, FF_TYPE_PROMPT, FF_PROMPT_PHASE, phase);

  for (guint i = 0; i < prompts->len; i++)
    {
      FfPrompt *prompt = g_ptr_array_index (prompts, i);
      g_autoptr (GPtrArray) own
          = take_where (said, FF_CONTRIBUTION_PROMPT, ff_record_get_id (FF_RECORD (prompt)));
      FfBlock *heading = ff_build_add_heading (self, level, phase, ff_prompt_get_text (prompt));

      if (*ff_prompt_get_number (prompt) != '\0')
        heading->label = g_strdup (ff_prompt_get_number (prompt));
      ff_build_add_said (self, phase, own);
    }
}

void
ff_build_add_sorted (FfReportBuilder *self, FfPhase phase, int level)
{
  g_autoptr (GPtrArray) said = find_said (self, phase);
  g_autoptr (GPtrArray) themes
      = ff_model_list_where (self->model, FF_TYPE_THEME, FF_THEME_PHASE, phase);
  guint all = said->len;

  add_themes (self, phase, themes, said, level);
  if (self->plan->sorted_only)
    return;
  if (said->len < all)
    ff_build_add_heading (self, level, phase, _ ("Said under no theme"));
  else
    add_questions (self, phase, said, level);
  ff_build_add_said (self, phase, said);
}

/* The questions whose answers stand under themes; elsewhere they head their answers. */
static void
add_asked (FfReportBuilder *self, FfPhase phase)
{
  g_autoptr (GPtrArray) said = find_said (self, phase);
  g_autoptr (GPtrArray) unsorted = take_where (said, FF_CONTRIBUTION_THEME, 0);
  g_autoptr (GPtrArray) prompts
      = ff_model_list_where (self->model, FF_TYPE_PROMPT, FF_PROMPT_PHASE, phase);
  FfBlock *asked = ff_block_new (FF_BLOCK_NUMBERED);

  asked->phase = phase;
  for (guint i = 0; i < prompts->len && said->len > 0; i++)
    {
      FfPrompt *prompt = g_ptr_array_index (prompts, i);
      g_autoptr (GPtrArray) own
          = take_where (said, FF_CONTRIBUTION_PROMPT, ff_record_get_id (FF_RECORD (prompt)));

      if (own->len > 0)
        ff_block_add_item (asked, ff_prompt_get_number (prompt),
                           ff_inline_new (ff_prompt_get_text (prompt)));
    }
  if (ff_block_get_n_items (asked) > 0)
    ff_build_add_text (self, FF_BLOCK_PARAGRAPH, _ ("The room was asked:"));
  ff_document_add (self->document, asked);
}

void
ff_build_discover (FfReportBuilder *self)
{
  ff_build_add_heading (self, 1, FF_PHASE_DISCOVER,
                        ff_model_get_phase_name (self->model, FF_PHASE_DISCOVER));
  add_asked (self, FF_PHASE_DISCOVER);
  ff_build_add_sorted (self, FF_PHASE_DISCOVER, 2);
}
