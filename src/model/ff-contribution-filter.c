/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-contribution-filter.h"

#include "base/ff-text.h"

#include <string.h>

#define N_FIELDS (FF_CONTRIBUTION_JOINED_INTO + 1)

/* A text and how it reads folded; a record whose text has changed is folded anew. */
typedef struct
{
  char *text;
  char *folded;
} FfFolded;

struct _FfContributionFilter
{
  char **words; /* folded; NULL for none */
  gboolean asked[N_FIELDS];
  gint64 values[N_FIELDS];
  GHashTable *folded; /* gint64 * -> FfFolded */
};

static void
free_folded (gpointer data)
{
  FfFolded *folded = data;

  g_free (folded->text);
  g_free (folded->folded);
  g_free (folded);
}

FfContributionFilter *
ff_contribution_filter_new (void)
{
  FfContributionFilter *self = g_new0 (FfContributionFilter, 1);

  self->folded = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, free_folded);
  return self;
}

void
ff_contribution_filter_free (FfContributionFilter *self)
{
  g_strfreev (self->words);
  g_hash_table_unref (self->folded);
  g_free (self);
}

/* Returns: (nullable): NULL where there is no word. */
static char **
split_words (const char *text)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autofree char *folded = ff_text_fold (text);
  g_auto (GStrv) pieces = g_strsplit_set (folded, " \t\n", -1);
  g_auto (GStrv) kept = NULL;

  for (guint i = 0; pieces[i] != NULL; i++)
    if (*pieces[i] != '\0')
      g_strv_builder_add (words, pieces[i]);
  kept = g_strv_builder_end (words);
  return kept[0] != NULL ? g_steal_pointer (&kept) : NULL;
}

static gboolean
equal_words (char **a, char **b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

gboolean
ff_contribution_filter_set_words (FfContributionFilter *self, const char *text)
{
  g_auto (GStrv) words = split_words (text);

  if (equal_words (words, self->words))
    return FALSE;
  g_strfreev (self->words);
  self->words = g_steal_pointer (&words);
  return TRUE;
}

gboolean
ff_contribution_filter_set (FfContributionFilter *self, FfContributionField field, gint64 value)
{
  gboolean changed;

  g_return_val_if_fail (field < N_FIELDS && field != FF_CONTRIBUTION_TEXT, FALSE);

  changed = !self->asked[field] || self->values[field] != value;
  self->asked[field] = TRUE;
  self->values[field] = value;
  return changed;
}

gboolean
ff_contribution_filter_clear (FfContributionFilter *self, FfContributionField field)
{
  gboolean changed;

  g_return_val_if_fail (field < N_FIELDS, FALSE);

  changed = self->asked[field];
  self->asked[field] = FALSE;
  return changed;
}

gboolean
ff_contribution_filter_clear_all (FfContributionFilter *self)
{
  gboolean changed = !ff_contribution_filter_is_empty (self);

  g_clear_pointer (&self->words, g_strfreev);
  memset (self->asked, 0, sizeof self->asked);
  return changed;
}

gboolean
ff_contribution_filter_is_empty (FfContributionFilter *self)
{
  for (guint i = 0; i < N_FIELDS; i++)
    if (self->asked[i])
      return FALSE;
  return self->words == NULL;
}

/* -- matching ------------------------------------------------------------------------------- */

static const char *
get_folded (FfContributionFilter *self, FfContribution *contribution)
{
  gint64 id = ff_record_get_id (FF_RECORD (contribution));
  const char *text = ff_contribution_get_text (contribution);
  FfFolded *folded = g_hash_table_lookup (self->folded, &id);

  if (folded != NULL && g_str_equal (folded->text, text))
    return folded->folded;
  folded = g_new0 (FfFolded, 1);
  folded->text = g_strdup (text);
  folded->folded = ff_text_fold (text);
  g_hash_table_insert (self->folded, g_memdup2 (&id, sizeof id), folded);
  return folded->folded;
}

gboolean
ff_contribution_filter_matches (FfContributionFilter *self, FfContribution *contribution)
{
  const char *folded;

  for (guint i = 0; i < N_FIELDS; i++)
    if (self->asked[i] && ff_record_get_number (FF_RECORD (contribution), i) != self->values[i])
      return FALSE;
  if (self->words == NULL)
    return TRUE;
  folded = get_folded (self, contribution);
  for (guint i = 0; self->words[i] != NULL; i++)
    if (strstr (folded, self->words[i]) == NULL)
      return FALSE;
  return TRUE;
}

gboolean
ff_contribution_filter_matches_again (FfContributionFilter *self,
                                      FfSaidAgain *again,
                                      FfContribution *head)
{
  GPtrArray *others = ff_said_again_get_others (again, head);

  if (ff_contribution_filter_matches (self, head))
    return TRUE;
  for (guint i = 0; others != NULL && i < others->len; i++)
    if (ff_contribution_filter_matches (self, g_ptr_array_index (others, i)))
      return TRUE;
  return FALSE;
}
