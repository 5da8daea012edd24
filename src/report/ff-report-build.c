/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-report-build.h"

#include "base/ff-text.h"
#include "report/ff-report-builder.h"
#include "report/ff-report-words.h"

#include <glib/gi18n.h>
#include <pango/pango.h>
#include <string.h>

FfBlock *
ff_build_add (FfReportBuilder *self, FfBlockKind kind)
{
  FfBlock *block = ff_block_new (kind);

  ff_document_add (self->document, block);
  return block;
}

/* Contents and bookmarks name a section in one line, however long a question or a theme is. */
#define LONGEST_SHORT_TITLE 110

static char *
dup_short_title (const char *text)
{
  g_autofree char *clean = ff_text_clean (text);

  if (g_utf8_strlen (clean, -1) <= LONGEST_SHORT_TITLE)
    return g_steal_pointer (&clean);
  return ff_text_shorten (clean, LONGEST_SHORT_TITLE);
}

FfBlock *
ff_build_add_heading (FfReportBuilder *self, int level, FfPhase phase, const char *text)
{
  FfBlock *heading = ff_build_add (self, FF_BLOCK_HEADING);

  heading->level = level;
  heading->phase = phase;
  heading->text = ff_inline_new (text);
  heading->short_title = dup_short_title (text);
  heading->anchor = g_strdup_printf ("section-%u", ++self->n_headings);
  return heading;
}

void
ff_build_add_text (FfReportBuilder *self, FfBlockKind kind, const char *text)
{
  ff_build_add (self, kind)->text = ff_inline_new (text);
}

void
ff_build_add_paragraphs (FfReportBuilder *self, const char *text)
{
  g_auto (GStrv) lines = ff_text_split_lines (text);
  g_autoptr (GString) paragraph = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = ff_text_clean (lines[i]);

      if (*line != '\0')
        g_string_append_printf (paragraph, paragraph->len > 0 ? "\n%s" : "%s", line);
      if (paragraph->len > 0 && (*line == '\0' || lines[i + 1] == NULL))
        {
          ff_build_add_text (self, FF_BLOCK_PARAGRAPH, paragraph->str);
          g_string_truncate (paragraph, 0);
        }
    }
}

gboolean
ff_build_is_listed (FfReportBuilder *self, FfContribution *contribution)
{
  gint64 into = ff_contribution_get_joined_into (contribution);

  if (into != 0 && ff_model_find (self->model, FF_TYPE_CONTRIBUTION, into) != NULL)
    return FALSE;
  return *ff_contribution_get_text (contribution) != '\0';
}

char *
ff_build_dup_title (FfProposition *proposition)
{
  if (*ff_proposition_get_title (proposition) != '\0')
    return ff_text_clean (ff_proposition_get_title (proposition));
  return ff_text_shorten (ff_proposition_get_text (proposition), 60);
}

static GHashTable *
collect_joined (FfModel *model)
{
  GHashTable *joined = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_CONTRIBUTION);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    {
      gint64 into = ff_contribution_get_joined_into (ff_record_list_get (list, i));

      if (into != 0)
        g_hash_table_add (joined, g_memdup2 (&into, sizeof into));
    }
  return joined;
}

/* Writers put the tag into attributes, and readers of files choose voices and fonts by it. */
static gboolean
is_language_tag (const char *text)
{
  gsize length = strlen (text);

  return g_ascii_isalpha (*text) && length <= 35
         && strspn (text, "-" G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS) == length;
}

void
ff_report_set_metadata (FfDocument *document, FfModel *model)
{
  FfSessionDetails *details = ff_model_get_details (model);
  g_autofree char *title = ff_text_clean (ff_session_details_get_title (details));
  g_autofree char *topic = ff_text_clean (ff_session_details_get_topic (details));
  g_autofree char *authors = ff_report_dup_list (ff_session_details_get_organisers (details));
  const char *language = ff_session_details_get_language (details);

  if (!is_language_tag (language))
    language = pango_language_to_string (pango_language_get_default ());
  if (g_str_equal (language, "c"))
    language = "en";
  ff_document_set (document, FF_DOCUMENT_TITLE, *title != '\0' ? title : _ ("Untitled session"));
  ff_document_set (document, FF_DOCUMENT_AUTHORS, authors);
  ff_document_set (document, FF_DOCUMENT_SUBJECT, topic);
  ff_document_set (document, FF_DOCUMENT_KEYWORDS, _ ("appreciative inquiry, workshop"));
  ff_document_set (document, FF_DOCUMENT_LANGUAGE, language);
}

void
ff_build_take_line (FfInline *text, char *line)
{
  ff_inline_add (text, "\n", FF_RUN_PLAIN);
  ff_inline_add (text, line, FF_RUN_MUTED);
  g_free (line);
}

gboolean
ff_build_is_full (FfReportBuilder *self)
{
  return self->plan->depth == FF_DEPTH_FULL;
}

gboolean
ff_build_has_names (FfReportBuilder *self)
{
  return !self->plan->nameless
         && !ff_session_details_get_non_disclosing (ff_model_get_details (self->model));
}

static void
build_sections (FfReportBuilder *self)
{
  static void (*const parts[FF_N_SECTIONS]) (FfReportBuilder *) = {
    [FF_SECTION_INTRODUCTION] = ff_build_introduction,
    [FF_SECTION_CONTENTS] = ff_build_contents,
    [FF_SECTION_MEETINGS] = ff_build_meetings,
    [FF_SECTION_DISCOVER] = ff_build_discover,
    [FF_SECTION_DREAM] = ff_build_dream,
    [FF_SECTION_VOTE] = ff_build_votes,
    [FF_SECTION_CHOICE] = ff_build_choice,
    [FF_SECTION_DESIGN] = ff_build_design,
    [FF_SECTION_NOTES] = ff_build_notes,
    [FF_SECTION_PEOPLE] = ff_build_people,
    [FF_SECTION_UNANSWERED] = ff_build_unanswered,
    [FF_SECTION_ABOUT] = ff_build_about,
  };

  ff_build_title (self);
  ff_build_add (self, FF_BLOCK_PAGE_BREAK);
  for (guint i = 0; i < FF_N_SECTIONS; i++)
    if (!self->plan->hidden[self->plan->order[i]])
      parts[self->plan->order[i]](self);
}

FfDocument *
ff_report_build_with (FfModel *model, const FfReportPlan *plan)
{
  g_autoptr (GHashTable) joined = NULL;
  FfReportBuilder builder = { .model = model, .plan = plan };

  g_return_val_if_fail (FF_IS_MODEL (model) && plan != NULL, NULL);

  if (plan->depth == FF_DEPTH_SUMMARY)
    return ff_report_build_summary (model, plan, FF_SUMMARY_MOST_ROWS);
  joined = collect_joined (model);
  builder.joined = joined;
  builder.document = ff_document_new ();
  ff_report_set_metadata (builder.document, model);
  build_sections (&builder);
  ff_document_prune (builder.document);
  return builder.document;
}

FfDocument *
ff_report_build (FfModel *model)
{
  FfReportPlan plan;

  g_return_val_if_fail (FF_IS_MODEL (model), NULL);

  plan = ff_report_plan_read (ff_model_get_details (model));
  return ff_report_build_with (model, &plan);
}
