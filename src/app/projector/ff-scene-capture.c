/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The scenes of what the room has said, proposed, taken further and resolved. Every field that
 * goes to the wall is named here one by one; what is not named stays with the facilitator. */
#include "app/projector/ff-scene-parts.h"
#include "base/ff-text.h"

#include <glib/gi18n.h>

static void
add_contribution (FfSceneParts *parts, FfModel *model, FfContribution *contribution)
{
  FfSceneEntry *entry
      = ff_scene_parts_add_entry (parts, "", ff_contribution_get_text (contribution));
  int times = ff_model_get_times_said (model, contribution);

  if (times > 1)
    {
      g_free (entry->note);
      entry->note = g_strdup_printf (
          /* Translators: %d is how many people said the same thing, 2 or more */
          ngettext ("said %d time", "said %d times", (gulong) times), times);
    }
}

/* Newest first, so that what is being said appears at the top. */
static void
add_contributions (FfSceneParts *parts, FfModel *model, GPtrArray *contributions, gint64 prompt)
{
  for (guint i = contributions->len; i > 0; i--)
    {
      FfContribution *contribution = contributions->pdata[i - 1];

      if (ff_contribution_get_joined_into (contribution) != 0)
        continue;
      if (prompt != 0 && ff_contribution_get_prompt (contribution) != prompt)
        continue;
      add_contribution (parts, model, contribution);
    }
}

static char *
dup_number (int number)
{
  return g_strdup_printf ("%d", number);
}

static char *
dup_marker (FfModel *model, FfSelection *selection, FfProposition *proposition)
{
  FfProposition *other
      = ff_model_find (model, FF_TYPE_PROPOSITION, ff_selection_get_joined_with (selection));

  if (other == NULL)
    return dup_number (ff_proposition_get_number (proposition));
  return g_strdup_printf ("%d+%d", ff_proposition_get_number (proposition),
                          ff_proposition_get_number (other));
}

static const char *
words_of (FfSelection *selection, FfProposition *proposition)
{
  const char *own = ff_selection_get_text (selection);

  return *own != '\0' ? own : ff_proposition_get_text (proposition);
}

static char *
dup_commitment_note (const char *owner, const char *due)
{
  g_autofree char *date = ff_text_format_day (due);

  if (*owner != '\0' && *date != '\0')
    /* Translators: who sees to a commitment and the day by which it is done */
    return g_strdup_printf (_ ("%s, by %s"), owner, date);
  if (*date != '\0')
    /* Translators: %s is the day by which a commitment is done */
    return g_strdup_printf (_ ("By %s"), date);
  return g_strdup (owner);
}

static void
add_commitments (FfSceneParts *parts, FfModel *model, FfCommitmentKind kind, gboolean names)
{
  g_autoptr (GPtrArray) commitments
      = ff_model_list_where (model, FF_TYPE_COMMITMENT, FF_COMMITMENT_KIND, (gint64) kind);

  for (guint i = 0; i < commitments->len; i++)
    {
      FfCommitment *commitment = commitments->pdata[i];
      FfSceneEntry *entry
          = ff_scene_parts_add_entry (parts, "", ff_commitment_get_text (commitment));

      g_free (entry->note);
      entry->note = dup_commitment_note (names ? ff_commitment_get_owner (commitment) : "",
                                         ff_commitment_get_due (commitment));
      ff_scene_entry_set (&entry->group, ff_commitment_kind_get_name (kind));
    }
}

FfScene *
ff_scene_new_for_contributions (FfModel *model, FfPhase phase, FfPrompt *prompt)
{
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_CONTRIBUTIONS);
  g_autoptr (GPtrArray) contributions
      = ff_model_list_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_PHASE, (gint64) phase);

  ff_scene_parts_set_phase (parts, model, phase);
  if (prompt != NULL)
    {
      parts->subject = ff_record_get_id (FF_RECORD (prompt));
      ff_scene_entry_set (&parts->marker, ff_prompt_get_number (prompt));
      ff_scene_parts_set_heading (parts, ff_prompt_get_text (prompt));
    }
  add_contributions (parts, model, contributions, parts->subject);
  if (prompt != NULL && parts->entries->len == 0)
    ff_scene_parts_add_quiet (parts, _ ("No answer yet"));
  return ff_scene_new (parts);
}

/* Each of a theme's contributions counts as often as it was said. */
static int
count_said (FfModel *model, gint64 theme)
{
  g_autoptr (GPtrArray) said
      = ff_model_list_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_THEME, theme);
  int n = 0;

  for (guint i = 0; i < said->len; i++)
    if (ff_contribution_get_joined_into (said->pdata[i]) == 0)
      n += ff_model_get_times_said (model, said->pdata[i]);
  return n;
}

static void
add_theme (FfSceneParts *parts, FfModel *model, FfTheme *theme)
{
  FfSceneEntry *entry = ff_scene_parts_add_entry (parts, "", ff_theme_get_title (theme));
  int said = count_said (model, ff_record_get_id (FF_RECORD (theme)));

  entry->theme = ff_theme_get_colour (theme);
  g_free (entry->note);
  /* Translators: %d is how many things were said of a theme */
  entry->note = g_strdup_printf (ngettext ("%d thing said", "%d things said", (gulong) said), said);
}

FfScene *
ff_scene_new_for_themes (FfModel *model, FfPhase phase)
{
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_THEMES);
  g_autoptr (GPtrArray) themes
      = ff_model_list_where (model, FF_TYPE_THEME, FF_THEME_PHASE, (gint64) phase);

  ff_scene_parts_set_phase (parts, model, phase);
  ff_scene_parts_set_heading (parts, _ ("What we talked about"));
  parts->board = TRUE;
  for (guint i = 0; i < themes->len; i++)
    add_theme (parts, model, themes->pdata[i]);
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_for_theme (FfModel *model, FfTheme *theme)
{
  FfSceneParts *parts;
  g_autoptr (GPtrArray) said = NULL;

  g_return_val_if_fail (FF_IS_THEME (theme), NULL);

  parts = ff_scene_parts_new (FF_SCENE_THEME);
  ff_scene_parts_set_phase (parts, model, ff_theme_get_phase (theme));
  parts->subject = ff_record_get_id (FF_RECORD (theme));
  parts->theme = ff_theme_get_colour (theme);
  ff_scene_parts_set_heading (parts, ff_theme_get_title (theme));
  said = ff_model_list_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_THEME, parts->subject);
  add_contributions (parts, model, said, 0);
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_for_propositions (FfModel *model)
{
  FfRecordList *propositions = ff_model_get_list (model, FF_TYPE_PROPOSITION);
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_PROPOSITIONS);

  ff_scene_parts_set_phase (parts, model, FF_PHASE_DREAM);
  for (guint i = 0; i < ff_record_list_get_size (propositions); i++)
    {
      FfProposition *proposition = ff_record_list_get (propositions, i);
      g_autofree char *number = dup_number (ff_proposition_get_number (proposition));

      if (!ff_proposition_get_withdrawn (proposition)
          && ff_proposition_get_joined_into (proposition) == 0)
        ff_scene_parts_add_entry (parts, number, ff_proposition_get_text (proposition));
    }
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_for_proposition (FfModel *model, FfProposition *proposition)
{
  FfSceneParts *parts;

  g_return_val_if_fail (FF_IS_PROPOSITION (proposition), NULL);

  parts = ff_scene_parts_new (FF_SCENE_PROPOSITION);
  ff_scene_parts_set_phase (parts, model, FF_PHASE_DREAM);
  parts->subject = ff_record_get_id (FF_RECORD (proposition));
  g_free (parts->marker);
  parts->marker = dup_number (ff_proposition_get_number (proposition));
  ff_scene_parts_set_heading (parts, ff_proposition_get_text (proposition));
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_for_selections (FfModel *model)
{
  FfRecordList *selections = ff_model_get_list (model, FF_TYPE_SELECTION);
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_SELECTIONS);

  ff_scene_parts_set_phase (parts, model, FF_PHASE_DESIGN);
  ff_scene_parts_set_heading (parts, _ ("What we take further"));
  for (guint i = 0; i < ff_record_list_get_size (selections); i++)
    {
      FfSelection *selection = ff_record_list_get (selections, i);
      FfProposition *proposition
          = ff_model_find (model, FF_TYPE_PROPOSITION, ff_selection_get_proposition (selection));
      g_autofree char *marker = NULL;

      if (proposition == NULL)
        continue;
      marker = dup_marker (model, selection, proposition);
      ff_scene_parts_add_entry (parts, marker, words_of (selection, proposition));
    }
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_for_selection (FfModel *model, FfSelection *selection)
{
  FfSceneParts *parts;
  FfProposition *proposition;
  g_autoptr (GPtrArray) notes = NULL;

  g_return_val_if_fail (FF_IS_SELECTION (selection), NULL);

  parts = ff_scene_parts_new (FF_SCENE_SELECTION);
  ff_scene_parts_set_phase (parts, model, FF_PHASE_DESIGN);
  parts->subject = ff_record_get_id (FF_RECORD (selection));
  proposition
      = ff_model_find (model, FF_TYPE_PROPOSITION, ff_selection_get_proposition (selection));
  if (proposition != NULL)
    {
      g_free (parts->marker);
      parts->marker = dup_marker (model, selection, proposition);
      ff_scene_parts_set_heading (parts, words_of (selection, proposition));
    }
  notes = ff_model_list_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_SELECTION,
                               parts->subject);
  for (guint i = 0; i < notes->len; i++)
    if (ff_contribution_get_joined_into (notes->pdata[i]) == 0)
      add_contribution (parts, model, notes->pdata[i]);
  return ff_scene_new (parts);
}

FfScene *
ff_scene_new_for_commitments (FfModel *model)
{
  gboolean names = !ff_session_details_get_non_disclosing (ff_model_get_details (model));
  FfSceneParts *parts = ff_scene_parts_new (FF_SCENE_COMMITMENTS);

  ff_scene_parts_set_phase (parts, model, FF_PHASE_DESTINY);
  ff_scene_parts_set_heading (parts, _ ("What we resolved"));
  for (int kind = FF_COMMITMENT_WE_WILL; kind <= FF_COMMITMENT_STOP; kind++)
    add_commitments (parts, model, (FfCommitmentKind) kind, names);
  return ff_scene_new (parts);
}
