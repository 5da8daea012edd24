/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-private.h"
#include "store/ff-edits.h"

#include <glib/gi18n.h>

/* Drafts travel to the store as copies, so that what the caller does with its own is its own. */
typedef struct
{
  GPtrArray *drafts;
  GPtrArray *originals; /* of edits: what the drafts were copied from */
} FfDrafts;

static void
free_drafts (gpointer data)
{
  FfDrafts *drafts = data;

  g_ptr_array_unref (drafts->drafts);
  g_ptr_array_unref (drafts->originals);
  g_free (drafts);
}

static FfDrafts *
copy_drafts (GPtrArray *drafts)
{
  FfDrafts *copy = g_new0 (FfDrafts, 1);

  copy->drafts = g_ptr_array_new_with_free_func (g_object_unref);
  copy->originals = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < drafts->len; i++)
    g_ptr_array_add (copy->drafts, ff_record_copy (g_ptr_array_index (drafts, i)));
  return copy;
}

/* -- adding --------------------------------------------------------------------------------- */

static gboolean
add_work (FfStore *store, gpointer data, GError **error)
{
  FfDrafts *drafts = data;

  for (guint i = 0; i < drafts->drafts->len; i++)
    if (!ff_edits_add (store, g_ptr_array_index (drafts->drafts, i), error))
      return FALSE;
  return TRUE;
}

static char *
dup_label_for_adding (FfRecord *first, guint n)
{
  if (n == 1)
    return g_strdup (_ (FF_RECORD_GET_CLASS (first)->label_add));
  if (FF_IS_CONTRIBUTION (first))
    /* Translators: a step of undo, as in "Undo Add 34 contributions" */
    return g_strdup_printf (ngettext ("Add %u contribution", "Add %u contributions", n), n);
  if (FF_IS_PROPOSITION (first))
    /* Translators: a step of undo */
    return g_strdup_printf (ngettext ("Add %u proposition", "Add %u propositions", n), n);
  /* Translators: a step of undo, for entries of any other kind */
  return g_strdup_printf (ngettext ("Add %u entry", "Add %u entries", n), n);
}

void
ff_session_add_records (FfSession *self, GPtrArray *drafts)
{
  g_autofree char *label = NULL;

  g_return_if_fail (FF_IS_SESSION (self));

  if (drafts->len == 0)
    return;
  label = dup_label_for_adding (g_ptr_array_index (drafts, 0), drafts->len);
  ff_session_push (self, label, FF_STEP_KIND_NORMAL, add_work, copy_drafts (drafts), free_drafts);
}

void
ff_session_add (FfSession *self, FfRecord *draft)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new ();

  g_ptr_array_add (drafts, draft);
  ff_session_add_records (self, drafts);
}

void
ff_session_add_proposition (FfSession *self, int number, const char *text, const char *title)
{
  g_autoptr (FfProposition) draft = FF_PROPOSITION (ff_record_new (FF_TYPE_PROPOSITION));

  ff_proposition_set_number (draft, number);
  ff_proposition_set_text (draft, text);
  ff_proposition_set_title (draft, title);
  ff_session_add (self, FF_RECORD (draft));
}

/* -- editing -------------------------------------------------------------------------------- */

static gboolean
edit_work (FfStore *store, gpointer data, GError **error)
{
  FfDrafts *drafts = data;

  for (guint i = 0; i < drafts->drafts->len; i++)
    if (!ff_edits_edit (store, g_ptr_array_index (drafts->originals, i),
                        g_ptr_array_index (drafts->drafts, i), error))
      return FALSE;
  return TRUE;
}

/* What the person saw when editing: the living record, as it is now. */
static FfDrafts *
copy_edits (FfSession *self, GPtrArray *drafts)
{
  FfDrafts *copy = copy_drafts (drafts);

  for (guint i = 0; i < drafts->len; i++)
    {
      FfRecord *draft = g_ptr_array_index (drafts, i);
      FfRecord *living = ff_model_find (ff_session_get_model (self), G_OBJECT_TYPE (draft),
                                        ff_record_get_id (draft));

      g_ptr_array_add (copy->originals, ff_record_copy (living != NULL ? living : draft));
    }
  return copy;
}

static void
push_edit (FfSession *self, GPtrArray *drafts, const char *label)
{
  g_return_if_fail (FF_IS_SESSION (self));

  ff_session_push (self, label, FF_STEP_KIND_NORMAL, edit_work, copy_edits (self, drafts),
                   free_drafts);
}

void
ff_session_edit_records (FfSession *self, GPtrArray *drafts)
{
  g_autofree char *label = NULL;

  if (drafts->len == 0)
    return;
  if (drafts->len == 1)
    label = g_strdup (_ (FF_RECORD_GET_CLASS (g_ptr_array_index (drafts, 0))->label_edit));
  else if (FF_IS_CONTRIBUTION (g_ptr_array_index (drafts, 0)))
    /* Translators: a step of undo */
    label
        = g_strdup_printf (ngettext ("Edit %u contribution", "Edit %u contributions", drafts->len),
                           drafts->len);
  else
    /* Translators: a step of undo, for entries of any other kind */
    label
        = g_strdup_printf (ngettext ("Edit %u entry", "Edit %u entries", drafts->len), drafts->len);
  push_edit (self, drafts, label);
}

void
ff_session_edit_records_as (FfSession *self, const char *label, GPtrArray *drafts)
{
  if (drafts->len > 0)
    push_edit (self, drafts, label);
}

void
ff_session_edit (FfSession *self, FfRecord *draft)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new ();

  g_ptr_array_add (drafts, draft);
  ff_session_edit_records (self, drafts);
}

static void
set_withdrawn (FfSession *self, FfProposition *proposition, gboolean withdrawn, const char *label)
{
  g_autoptr (FfProposition) draft = FF_PROPOSITION (ff_record_copy (FF_RECORD (proposition)));
  g_autoptr (GPtrArray) drafts = g_ptr_array_new ();

  ff_proposition_set_withdrawn (draft, withdrawn);
  g_ptr_array_add (drafts, draft);
  push_edit (self, drafts, label);
}

void
ff_session_withdraw_proposition (FfSession *self, FfProposition *proposition)
{
  g_autofree char *label
      /* Translators: %d is the number of a proposition */
      = g_strdup_printf (_ ("Withdraw proposition %d"), ff_proposition_get_number (proposition));

  set_withdrawn (self, proposition, TRUE, label);
}

void
ff_session_restore_proposition (FfSession *self, FfProposition *proposition)
{
  g_autofree char *label
      /* Translators: %d is the number of a proposition */
      = g_strdup_printf (_ ("Restore proposition %d"), ff_proposition_get_number (proposition));

  set_withdrawn (self, proposition, FALSE, label);
}

/* -- removing and moving -------------------------------------------------------------------- */

typedef struct
{
  GType type;
  gint64 id;
  gint64 sibling;
} FfPlace;

static FfPlace *
make_place (FfRecord *record, FfRecord *sibling)
{
  FfPlace *place = g_new0 (FfPlace, 1);

  place->type = G_OBJECT_TYPE (record);
  place->id = ff_record_get_id (record);
  place->sibling = sibling != NULL ? ff_record_get_id (sibling) : 0;
  return place;
}

static gboolean
remove_work (FfStore *store, gpointer data, GError **error)
{
  FfPlace *place = data;

  return ff_edits_remove (store, place->type, place->id, error);
}

void
ff_session_remove (FfSession *self, FfRecord *record)
{
  ff_session_push (self, _ (FF_RECORD_GET_CLASS (record)->label_remove), FF_STEP_KIND_NORMAL,
                   remove_work, make_place (record, NULL), g_free);
}

static gboolean
remove_all_work (FfStore *store, gpointer data, GError **error)
{
  GPtrArray *places = data;

  for (guint i = 0; i < places->len; i++)
    if (!remove_work (store, g_ptr_array_index (places, i), error))
      return FALSE;
  return TRUE;
}

static char *
dup_label_for_removing (FfRecord *first, guint n)
{
  if (n == 1)
    return g_strdup (_ (FF_RECORD_GET_CLASS (first)->label_remove));
  if (FF_IS_CONTRIBUTION (first))
    /* Translators: a step of undo */
    return g_strdup_printf (ngettext ("Remove %u contribution", "Remove %u contributions", n), n);
  /* Translators: a step of undo, for entries of any other kind */
  return g_strdup_printf (ngettext ("Remove %u entry", "Remove %u entries", n), n);
}

void
ff_session_remove_records (FfSession *self, GPtrArray *records)
{
  g_autofree char *label = NULL;
  GPtrArray *places;

  if (records->len == 0)
    return;
  label = dup_label_for_removing (g_ptr_array_index (records, 0), records->len);
  places = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (places, make_place (g_ptr_array_index (records, i), NULL));
  ff_session_push (self, label, FF_STEP_KIND_NORMAL, remove_all_work, places,
                   (GDestroyNotify) g_ptr_array_unref);
}

static gboolean
move_work (FfStore *store, gpointer data, GError **error)
{
  FfPlace *place = data;

  return ff_edits_move (store, place->type, place->id, place->sibling, error);
}

static const char *
get_label_for_moving (FfRecord *record)
{
  if (FF_IS_THEME (record))
    /* Translators: a step of undo: the theme was put in another place */
    return _ ("Move theme");
  if (FF_IS_CONTRIBUTION (record))
    /* Translators: a step of undo */
    return _ ("Move contribution");
  if (FF_IS_PROMPT (record))
    /* Translators: a step of undo */
    return _ ("Move question");
  /* Translators: a step of undo: something was put in another place */
  return _ ("Move");
}

void
ff_session_move (FfSession *self, FfRecord *record, FfRecord *sibling)
{
  ff_session_push (self, get_label_for_moving (record), FF_STEP_KIND_NORMAL, move_work,
                   make_place (record, sibling), g_free);
}

/* -- Design --------------------------------------------------------------------------------- */

void
ff_session_select (FfSession *self, GPtrArray *propositions)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *label = g_strdup_printf (
      /* Translators: a step of undo */
      ngettext ("Take %u proposition into Design", "Take %u propositions into Design",
                propositions->len),
      propositions->len);

  for (guint i = 0; i < propositions->len; i++)
    {
      FfRecord *draft = ff_record_new (FF_TYPE_SELECTION);

      ff_selection_set_proposition (FF_SELECTION (draft),
                                    ff_record_get_id (g_ptr_array_index (propositions, i)));
      g_ptr_array_add (drafts, draft);
    }
  ff_session_push (self, label, FF_STEP_KIND_NORMAL, add_work, copy_drafts (drafts), free_drafts);
}
