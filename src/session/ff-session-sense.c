/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-sense.h"

#include "model/ff-contribution-paste.h"
#include "model/ff-said-again.h"
#include "session/ff-session-private.h"
#include "store/ff-batch.h"
#include "store/ff-edits.h"
#include "store/ff-grounds.h"
#include "store/ff-joins.h"
#include "store/ff-sorting.h"

#include <glib/gi18n.h>

/* What a verb is about travels to the store by id. */
typedef struct
{
  GArray *ids;    /* gint64 */
  GArray *themes; /* gint64, of evidence */
  gint64 target;
  FfPhase phase;
  FfRecord *draft;
  char **parts;
} FfMatter;

static void
free_matter (gpointer data)
{
  FfMatter *matter = data;

  g_array_unref (matter->ids);
  g_array_unref (matter->themes);
  g_clear_object (&matter->draft);
  g_strfreev (matter->parts);
  g_free (matter);
}

static FfMatter *
make_matter (GPtrArray *records, gpointer target)
{
  FfMatter *matter = g_new0 (FfMatter, 1);

  matter->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  matter->themes = g_array_new (FALSE, FALSE, sizeof (gint64));
  matter->target = target != NULL ? ff_record_get_id (target) : 0;
  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      gint64 id = ff_record_get_id (g_ptr_array_index (records, i));

      g_array_append_val (matter->ids, id);
    }
  return matter;
}

static void
push (FfSession *self, const char *label, FfWork work, FfMatter *matter)
{
  ff_session_push (self, label, FF_STEP_KIND_NORMAL, work, matter, free_matter);
}

/* -- capture -------------------------------------------------------------------------------- */

static gboolean
add_batch_work (FfStore *store, gpointer data, GError **error)
{
  return ff_batch_add (store, data, error);
}

void
ff_session_add_pasted (FfSession *self, GListModel *lines, FfContribution *like)
{
  g_autoptr (GPtrArray) drafts = ff_contribution_paste_dup_drafts (lines, like);
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo, as in "Undo Add 34 contributions" */
      ngettext ("Add %u contribution", "Add %u contributions", drafts->len), drafts->len);

  if (drafts->len > 0)
    ff_session_push (self, label, FF_STEP_KIND_NORMAL, add_batch_work, g_steal_pointer (&drafts),
                     (GDestroyNotify) g_ptr_array_unref);
}

static gboolean
split_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_sorting_split (store, matter->target, (const char *const *) matter->parts, error);
}

void
ff_session_split_contribution (FfSession *self,
                               FfContribution *contribution,
                               const char *const *parts)
{
  guint n = g_strv_length ((char **) parts);
  g_autofree char *label = NULL;
  FfMatter *matter;

  g_return_if_fail (n >= 2);

  matter = make_matter (NULL, contribution);
  matter->parts = g_strdupv ((char **) parts);
  /* Translators: a step of undo; %u is how many parts it became, at least 2 */
  label = g_strdup_printf (ngettext ("Split a contribution into %u", "Split a contribution into %u",
                                     n),
                           n);
  push (self, label, split_work, matter);
}

/* -- said again ----------------------------------------------------------------------------- */

static gboolean
join_contributions_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_joins_join (store, FF_TYPE_CONTRIBUTION, matter->ids, matter->target, error);
}

void
ff_session_join_contributions (FfSession *self, GPtrArray *contributions, FfContribution *head)
{
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo */
      ngettext ("Join %u contribution", "Join %u contributions", contributions->len),
      contributions->len);

  g_return_if_fail (contributions->len >= 2);

  push (self, label, join_contributions_work,
        make_matter (contributions,
                     head != NULL ? head : ff_said_again_choose_head (contributions)));
}

static gboolean
take_contributions_apart_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_joins_take_apart (store, FF_TYPE_CONTRIBUTION, matter->ids, error);
}

void
ff_session_take_contributions_apart (FfSession *self, GPtrArray *contributions)
{
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo: joined contributions stand by themselves again */
      ngettext ("Take %u contribution apart", "Take %u contributions apart", contributions->len),
      contributions->len);

  push (self, label, take_contributions_apart_work, make_matter (contributions, NULL));
}

static gboolean
keep_apart_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_joins_keep_apart (store, matter->ids, error);
}

void
ff_session_keep_contributions_apart (FfSession *self, GPtrArray *contributions)
{
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo: they are not to be joined */
      ngettext ("Keep %u contribution apart", "Keep %u contributions apart", contributions->len),
      contributions->len);

  g_return_if_fail (contributions->len >= 2);

  push (self, label, keep_apart_work, make_matter (contributions, NULL));
}

/* -- themes --------------------------------------------------------------------------------- */

static gboolean
sort_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  if (matter->draft != NULL)
    {
      if (!ff_edits_add (store, matter->draft, error))
        return FALSE;
      matter->target = ff_record_get_id (matter->draft);
    }
  return ff_sorting_sort (store, matter->ids, matter->target, error);
}

void
ff_session_sort_contributions (FfSession *self, GPtrArray *contributions, FfTheme *theme)
{
  g_autofree char *label = NULL;

  if (contributions->len == 0)
    return;
  if (theme != NULL)
    /* Translators: a step of undo; %s is the title of a theme */
    label = g_strdup_printf (ngettext ("Sort %u contribution into “%s”",
                                       "Sort %u contributions into “%s”", contributions->len),
                             contributions->len, ff_theme_get_title (theme));
  else
    /* Translators: a step of undo */
    label = g_strdup_printf (ngettext ("Take %u contribution out of its theme",
                                       "Take %u contributions out of their themes",
                                       contributions->len),
                             contributions->len);
  push (self, label, sort_work, make_matter (contributions, theme));
}

/* Neighbours on the board differ in colour and shape. */
static int
choose_colour (FfModel *model, FfPhase phase)
{
  const FfField *field = &ff_record_class_of (FF_TYPE_THEME)->fields[FF_THEME_COLOUR];
  g_autoptr (GPtrArray) themes = ff_model_list_where (model, FF_TYPE_THEME, FF_THEME_PHASE, phase);
  guint used = 0;
  int colour = 0;

  for (guint i = 0; i < themes->len; i++)
    used |= 1u << ff_theme_get_colour (g_ptr_array_index (themes, i));
  while (colour <= field->maximum && (used & (1u << colour)) != 0)
    colour++;
  return colour <= field->maximum ? colour : (int) (themes->len % (field->maximum + 1));
}

void
ff_session_sort_into_new_theme (FfSession *self, GPtrArray *contributions, const char *title)
{
  g_autofree char *label = NULL;
  FfMatter *matter;
  FfPhase phase;

  g_return_if_fail (contributions->len > 0);

  phase = ff_contribution_get_phase (g_ptr_array_index (contributions, 0));
  /* Translators: a step of undo; %s is the title of a theme */
  label = g_strdup_printf (ngettext ("Sort %u contribution into the new theme “%s”",
                                     "Sort %u contributions into the new theme “%s”",
                                     contributions->len),
                           contributions->len, title);
  matter = make_matter (contributions, NULL);
  matter->draft = ff_record_new (FF_TYPE_THEME);
  ff_theme_set_phase (FF_THEME (matter->draft), phase);
  ff_theme_set_title (FF_THEME (matter->draft), title);
  ff_theme_set_colour (FF_THEME (matter->draft),
                       choose_colour (ff_session_get_model (self), phase));
  push (self, label, sort_work, matter);
}

static gboolean
merge_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_sorting_merge_themes (store, matter->ids, matter->target, error);
}

void
ff_session_merge_themes (FfSession *self, GPtrArray *themes, FfTheme *into)
{
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo; %s is the title of the theme that stays */
      ngettext ("Merge %u theme into “%s”", "Merge %u themes into “%s”", themes->len), themes->len,
      ff_theme_get_title (into));

  g_return_if_fail (themes->len >= 2);

  push (self, label, merge_work, make_matter (themes, into));
}

/* -- between phases ------------------------------------------------------------------------- */

static gboolean
move_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_sorting_move_to_phase (store, matter->ids, matter->phase, error);
}

static gboolean
copy_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_sorting_copy_to_phase (store, matter->ids, matter->phase, error);
}

static void
push_to_phase (
    FfSession *self, const char *label, GPtrArray *contributions, FfPhase phase, FfWork work)
{
  FfMatter *matter = make_matter (contributions, NULL);

  matter->phase = phase;
  push (self, label, work, matter);
}

void
ff_session_move_contributions (FfSession *self, GPtrArray *contributions, FfPhase phase)
{
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo; %s is the name of a phase */
      ngettext ("Move %u contribution to %s", "Move %u contributions to %s", contributions->len),
      contributions->len, ff_model_get_phase_name (ff_session_get_model (self), phase));

  if (contributions->len > 0)
    push_to_phase (self, label, contributions, phase, move_work);
}

void
ff_session_copy_contributions (FfSession *self, GPtrArray *contributions, FfPhase phase)
{
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo; %s is the name of a phase */
      ngettext ("Copy %u contribution to %s", "Copy %u contributions to %s", contributions->len),
      contributions->len, ff_model_get_phase_name (ff_session_get_model (self), phase));

  if (contributions->len > 0)
    push_to_phase (self, label, contributions, phase, copy_work);
}

/* -- propositions --------------------------------------------------------------------------- */

static FfMatter *
make_evidence (GPtrArray *evidence, FfProposition *proposition)
{
  FfMatter *matter = make_matter (NULL, proposition);

  for (guint i = 0; i < evidence->len; i++)
    {
      FfRecord *record = g_ptr_array_index (evidence, i);
      gint64 id = ff_record_get_id (record);

      g_array_append_val (FF_IS_THEME (record) ? matter->themes : matter->ids, id);
    }
  return matter;
}

typedef gboolean (*FfGroundWork) (FfStore *, gint64, gint64, gint64, GError **);

static gboolean
work_on_grounds (FfStore *store, FfMatter *matter, FfGroundWork work, GError **error)
{
  for (guint i = 0; i < matter->ids->len; i++)
    if (!work (store, matter->target, g_array_index (matter->ids, gint64, i), 0, error))
      return FALSE;
  for (guint i = 0; i < matter->themes->len; i++)
    if (!work (store, matter->target, 0, g_array_index (matter->themes, gint64, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
add_evidence_work (FfStore *store, gpointer data, GError **error)
{
  return work_on_grounds (store, data, ff_grounds_add, error);
}

static gboolean
remove_evidence_work (FfStore *store, gpointer data, GError **error)
{
  return work_on_grounds (store, data, ff_grounds_remove, error);
}

void
ff_session_add_evidence (FfSession *self, FfProposition *proposition, GPtrArray *evidence)
{
  g_autofree char *label
      /* Translators: a step of undo; %d is the number of a proposition */
      = g_strdup_printf (_ ("Ground proposition %d"), ff_proposition_get_number (proposition));

  if (evidence->len > 0)
    push (self, label, add_evidence_work, make_evidence (evidence, proposition));
}

void
ff_session_remove_evidence (FfSession *self, FfProposition *proposition, GPtrArray *evidence)
{
  g_autofree char *label
      /* Translators: a step of undo; %d is the number of a proposition */
      = g_strdup_printf (_ ("Take evidence from proposition %d"),
                         ff_proposition_get_number (proposition));

  if (evidence->len > 0)
    push (self, label, remove_evidence_work, make_evidence (evidence, proposition));
}

static gboolean
propose_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  if (!ff_edits_add (store, matter->draft, error))
    return FALSE;
  matter->target = ff_record_get_id (matter->draft);
  return add_evidence_work (store, matter, error);
}

void
ff_session_propose_from (FfSession *self, GPtrArray *evidence, const char *text)
{
  FfMatter *matter;
  FfRecord *first;

  g_return_if_fail (evidence->len > 0);

  first = g_ptr_array_index (evidence, 0);
  if (text == NULL)
    text = FF_IS_THEME (first) ? ff_theme_get_title (FF_THEME (first))
                               : ff_contribution_get_text (FF_CONTRIBUTION (first));
  matter = make_evidence (evidence, NULL);
  matter->draft = ff_record_new (FF_TYPE_PROPOSITION);
  /* The next number is given with it. */
  ff_proposition_set_number (FF_PROPOSITION (matter->draft), 0);
  ff_proposition_set_text (FF_PROPOSITION (matter->draft), text);
  /* Translators: a step of undo: a proposition is made from what was said */
  push (self, _ ("Propose from what was said"), propose_work, matter);
}

static gboolean
join_propositions_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_joins_join (store, FF_TYPE_PROPOSITION, matter->ids, matter->target, error);
}

void
ff_session_join_propositions (FfSession *self, GPtrArray *propositions, FfProposition *into)
{
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo; %u is how many, %d the number of the one that stays */
      ngettext ("Join %u proposition into %d", "Join %u propositions into %d", propositions->len),
      propositions->len, ff_proposition_get_number (into));

  g_return_if_fail (propositions->len >= 2);

  push (self, label, join_propositions_work, make_matter (propositions, into));
}

static gboolean
take_propositions_apart_work (FfStore *store, gpointer data, GError **error)
{
  FfMatter *matter = data;

  return ff_joins_take_apart (store, FF_TYPE_PROPOSITION, matter->ids, error);
}

void
ff_session_take_propositions_apart (FfSession *self, GPtrArray *propositions)
{
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo: joined propositions stand by themselves again */
      ngettext ("Take %u proposition apart", "Take %u propositions apart", propositions->len),
      propositions->len);

  push (self, label, take_propositions_apart_work, make_matter (propositions, NULL));
}
