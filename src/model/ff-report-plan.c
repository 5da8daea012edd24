/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-report-plan.h"

#include "base/ff-error.h"

#include <glib/gi18n.h>
#include <string.h>

/* In the file, a section that is left out keeps its place behind this mark. */
#define HIDDEN_MARK '-'

static const char *const nicks[FF_N_SECTIONS] = {
  [FF_SECTION_INTRODUCTION] = "introduction",
  [FF_SECTION_CONTENTS] = "contents",
  [FF_SECTION_MEETINGS] = "meetings",
  [FF_SECTION_DISCOVER] = "discover",
  [FF_SECTION_DREAM] = "dream",
  [FF_SECTION_VOTE] = "vote",
  [FF_SECTION_CHOICE] = "choice",
  [FF_SECTION_DESIGN] = "design",
  [FF_SECTION_NOTES] = "notes",
  [FF_SECTION_PEOPLE] = "people",
  [FF_SECTION_UNANSWERED] = "unanswered",
  [FF_SECTION_ABOUT] = "about",
};

const char *
ff_report_section_get_nick (FfReportSection section)
{
  g_return_val_if_fail (section < FF_N_SECTIONS, "");

  return nicks[section];
}

static int
find_section (const char *nick)
{
  for (int i = 0; i < FF_N_SECTIONS; i++)
    if (g_str_equal (nicks[i], nick))
      return i;
  return -1;
}

static int
find_place (const FfReportPlan *self, FfReportSection section)
{
  for (int i = 0; i < FF_N_SECTIONS; i++)
    if (self->order[i] == section)
      return i;
  g_return_val_if_reached (0);
}

static FfReportPlan
make_usual (void)
{
  FfReportPlan plan = { .depth = FF_DEPTH_STANDARD };

  for (guint i = 0; i < FF_N_SECTIONS; i++)
    plan.order[i] = (FfReportSection) i;
  return plan;
}

/* Those named come first, as they are named; the others follow in their usual order. */
static void
read_sections (FfReportPlan *self, char **words)
{
  guint next = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean hidden = words[i][0] == HIDDEN_MARK;
      int section = find_section (words[i] + (hidden ? 1 : 0));
      int place = section >= 0 ? find_place (self, (FfReportSection) section) : -1;

      if (place < (int) next)
        continue;
      ff_report_plan_move (self, (guint) place, next++);
      self->hidden[section] = hidden;
    }
}

FfReportPlan
ff_report_plan_read (FfSessionDetails *details)
{
  FfReportPlan plan = make_usual ();
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (FF_IS_SESSION_DETAILS (details), plan);

  words = g_strsplit (ff_session_details_get_report_sections (details), " ", -1);
  plan.depth = ff_session_details_get_report_depth (details);
  plan.nameless = ff_session_details_get_report_nameless (details);
  plan.sorted_only = ff_session_details_get_report_sorted_only (details);
  read_sections (&plan, words);
  return plan;
}

static gboolean
has_usual_sections (const FfReportPlan *self)
{
  for (guint i = 0; i < FF_N_SECTIONS; i++)
    if (self->order[i] != i || self->hidden[i])
      return FALSE;
  return TRUE;
}

void
ff_report_plan_write (const FfReportPlan *self, FfSessionDetails *draft)
{
  g_autoptr (GString) sections = g_string_new (NULL);

  g_return_if_fail (self != NULL && FF_IS_SESSION_DETAILS (draft));

  for (guint i = 0; i < FF_N_SECTIONS && !has_usual_sections (self); i++)
    {
      if (i > 0)
        g_string_append_c (sections, ' ');
      if (self->hidden[self->order[i]])
        g_string_append_c (sections, HIDDEN_MARK);
      g_string_append (sections, nicks[self->order[i]]);
    }
  ff_session_details_set_report_sections (draft, sections->str);
  ff_session_details_set_report_depth (draft, self->depth);
  ff_session_details_set_report_nameless (draft, self->nameless);
  ff_session_details_set_report_sorted_only (draft, self->sorted_only);
}

void
ff_report_plan_move (FfReportPlan *self, guint from, guint to)
{
  FfReportSection section;

  g_return_if_fail (self != NULL && from < FF_N_SECTIONS && to < FF_N_SECTIONS);

  section = self->order[from];
  if (from < to)
    memmove (self->order + from, self->order + from + 1, (to - from) * sizeof section);
  else
    memmove (self->order + to + 1, self->order + to, (from - to) * sizeof section);
  self->order[to] = section;
}

gboolean
ff_report_plan_choose (FfReportPlan *self, const char *chosen, GError **error)
{
  g_auto (GStrv) words = g_strsplit (chosen, ",", -1);

  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; words[i] != NULL; i++)
    if (find_section (g_strstrip (words[i])) < 0)
      {
        /* Translators: %s is a word that somebody typed; do not translate the names of sections */
        g_set_error (error, FF_ERROR, FF_ERROR_USAGE,
                     _ ("“%s” is no section of the report; there are introduction, contents, "
                        "meetings, discover, dream, vote, choice, design, notes, people, "
                        "unanswered and about."),
                     words[i]);
        return FALSE;
      }
  for (guint i = 0; i < FF_N_SECTIONS; i++)
    self->hidden[i] = TRUE;
  read_sections (self, words);
  return TRUE;
}
