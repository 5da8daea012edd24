/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-pile.h"

#include "app/widgets/ff-record-row.h"

#include <glib/gi18n.h>

struct _FfPile
{
  GObject parent_instance;
  FfPileKind kind;
  FfTheme *theme;
};

G_DEFINE_FINAL_TYPE (FfPile, ff_pile, G_TYPE_OBJECT)

static void
ff_pile_finalize (GObject *object)
{
  g_clear_object (&FF_PILE (object)->theme);
  G_OBJECT_CLASS (ff_pile_parent_class)->finalize (object);
}

static void
ff_pile_class_init (FfPileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_pile_finalize;
}

static void
ff_pile_init (FfPile *self)
{
}

FfPile *
ff_pile_new (FfPileKind kind, FfTheme *theme)
{
  FfPile *self = g_object_new (FF_TYPE_PILE, NULL);

  self->kind = kind;
  g_set_object (&self->theme, theme);
  return self;
}

FfPileKind
ff_pile_get_kind (FfPile *self)
{
  g_return_val_if_fail (FF_IS_PILE (self), FF_PILE_ALL);

  return self->kind;
}

FfTheme *
ff_pile_get_theme (FfPile *self)
{
  g_return_val_if_fail (FF_IS_PILE (self), NULL);

  return self->theme;
}

const char *
ff_pile_get_title (FfPile *self)
{
  g_return_val_if_fail (FF_IS_PILE (self), "");

  switch (self->kind)
    {
    case FF_PILE_UNSORTED:
      return _ ("Not sorted yet");
    case FF_PILE_THEME:
      return ff_theme_get_title (self->theme);
    case FF_PILE_REFLECTIONS:
      return _ ("Reflections");
    case FF_PILE_ALL:
    default:
      return _ ("Everything said");
    }
}

gboolean
ff_pile_contains (FfPile *self, FfPhase phase, FfContribution *contribution)
{
  gboolean reflection = ff_contribution_get_kind (contribution) == FF_KIND_REFLECTION;

  if (ff_contribution_get_joined_into (contribution) != 0)
    return FALSE;
  if (self->kind == FF_PILE_REFLECTIONS)
    return reflection;
  if (reflection || ff_contribution_get_phase (contribution) != phase)
    return FALSE;
  switch (self->kind)
    {
    case FF_PILE_UNSORTED:
      return ff_contribution_get_theme (contribution) == 0;
    case FF_PILE_THEME:
      return ff_contribution_get_theme (contribution) == ff_record_get_id (FF_RECORD (self->theme));
    case FF_PILE_ALL:
    case FF_PILE_REFLECTIONS:
    default:
      return TRUE;
    }
}

static gpointer
pile_of_theme (gpointer theme, gpointer user_data)
{
  FfPile *pile = ff_pile_new (FF_PILE_THEME, theme);

  g_object_unref (theme);
  return pile;
}

static GListModel *
list_of (FfPileKind first, int second)
{
  GListStore *store = g_list_store_new (FF_TYPE_PILE);
  g_autoptr (FfPile) pile = ff_pile_new (first, NULL);
  g_autoptr (FfPile) other = second >= 0 ? ff_pile_new ((FfPileKind) second, NULL) : NULL;

  g_list_store_append (store, pile);
  if (other != NULL)
    g_list_store_append (store, other);
  return G_LIST_MODEL (store);
}

GListModel *
ff_piles_new (FfModel *model, FfPhase phase)
{
  GListModel *themes = ff_records_where (model, FF_TYPE_THEME, FF_THEME_PHASE, phase);
  g_autoptr (GListModel) first = list_of (FF_PILE_ALL, FF_PILE_UNSORTED);
  g_autoptr (GListModel) last = list_of (FF_PILE_REFLECTIONS, -1);
  g_autoptr (GListModel) middle
      = G_LIST_MODEL (gtk_map_list_model_new (themes, pile_of_theme, NULL, NULL));
  GListStore *all = g_list_store_new (G_TYPE_LIST_MODEL);

  g_list_store_append (all, first);
  g_list_store_append (all, middle);
  g_list_store_append (all, last);
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (all)));
}
