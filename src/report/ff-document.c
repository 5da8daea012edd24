/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-document.h"

#include <pango/pango.h>

/* Below this number of headings a reader finds the way without a list of them. */
#define FEWEST_CONTENTS 3
/* Contents with fewer entries share their page with the beginning of the report. */
#define FEWEST_CONTENTS_ALONE 8

struct _FfDocument
{
  GObject parent_instance;
  GPtrArray *blocks; /* of FfBlock */
  char *fields[FF_DOCUMENT_N_FIELDS];
};

G_DEFINE_FINAL_TYPE (FfDocument, ff_document, G_TYPE_OBJECT)

static void
ff_document_finalize (GObject *object)
{
  FfDocument *self = FF_DOCUMENT (object);

  g_ptr_array_unref (self->blocks);
  for (guint i = 0; i < FF_DOCUMENT_N_FIELDS; i++)
    g_free (self->fields[i]);
  G_OBJECT_CLASS (ff_document_parent_class)->finalize (object);
}

static void
ff_document_class_init (FfDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_document_finalize;
}

static void
ff_document_init (FfDocument *self)
{
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_block_free);
  for (guint i = 0; i < FF_DOCUMENT_N_FIELDS; i++)
    self->fields[i] = g_strdup ("");
}

FfDocument *
ff_document_new (void)
{
  return g_object_new (FF_TYPE_DOCUMENT, NULL);
}

void
ff_document_set (FfDocument *self, FfDocumentField field, const char *value)
{
  g_return_if_fail (FF_IS_DOCUMENT (self) && field < FF_DOCUMENT_N_FIELDS);

  g_free (self->fields[field]);
  self->fields[field] = g_strdup (value);
}

const char *
ff_document_get (FfDocument *self, FfDocumentField field)
{
  g_return_val_if_fail (FF_IS_DOCUMENT (self) && field < FF_DOCUMENT_N_FIELDS, "");

  return self->fields[field];
}

gboolean
ff_document_is_rtl (FfDocument *self)
{
  PangoLanguage *language
      = pango_language_from_string (ff_document_get (self, FF_DOCUMENT_LANGUAGE));
  int n_scripts = 0;
  const PangoScript *scripts = pango_language_get_scripts (language, &n_scripts);

  if (n_scripts == 0)
    return FALSE;
  switch (scripts[0])
    {
    case PANGO_SCRIPT_ARABIC:
    case PANGO_SCRIPT_HEBREW:
    case PANGO_SCRIPT_NKO:
    case PANGO_SCRIPT_SYRIAC:
    case PANGO_SCRIPT_THAANA:
      return TRUE;
    default:
      return FALSE;
    }
}

void
ff_document_add (FfDocument *self, FfBlock *block)
{
  g_return_if_fail (FF_IS_DOCUMENT (self));

  g_ptr_array_add (self->blocks, block);
}

guint
ff_document_get_n_blocks (FfDocument *self)
{
  g_return_val_if_fail (FF_IS_DOCUMENT (self), 0);

  return self->blocks->len;
}

const FfBlock *
ff_document_get_block (FfDocument *self, guint index)
{
  g_return_val_if_fail (FF_IS_DOCUMENT (self) && index < self->blocks->len, NULL);

  return g_ptr_array_index (self->blocks, index);
}

static guint
count_listed (FfDocument *self)
{
  guint n = 0;

  for (guint i = 0; i < self->blocks->len; i++)
    n += ff_block_is_listed (g_ptr_array_index (self->blocks, i));
  return n;
}

/* Whether @block has anything to show, given the block that was kept after it, if any. */
static gboolean
is_worth_keeping (const FfBlock *block, const FfBlock *next, guint n_listed)
{
  switch (block->kind)
    {
    case FF_BLOCK_HEADING:
      if (next == NULL || next->kind == FF_BLOCK_PAGE_BREAK)
        return FALSE;
      return next->kind != FF_BLOCK_HEADING || next->level > block->level;
    case FF_BLOCK_PARAGRAPH:
    case FF_BLOCK_QUOTATION:
    case FF_BLOCK_NOTE:
      return !ff_inline_is_empty (block->text);
    case FF_BLOCK_LIST:
    case FF_BLOCK_NUMBERED:
    case FF_BLOCK_DEFINITIONS:
      return ff_block_get_n_items (block) > 0;
    case FF_BLOCK_TABLE:
      return ff_table_get_n_rows (block->table) > 0;
    case FF_BLOCK_CONTENTS:
      return n_listed >= FEWEST_CONTENTS;
    case FF_BLOCK_PAGE_BREAK:
      return next != NULL && next->kind != FF_BLOCK_PAGE_BREAK;
    case FF_BLOCK_TITLE:
    default:
      return TRUE;
    }
}

static gboolean
follows_short_contents (FfDocument *self, guint index, guint n_listed)
{
  const FfBlock *before = index > 0 ? g_ptr_array_index (self->blocks, index - 1) : NULL;

  return before != NULL && before->kind == FF_BLOCK_CONTENTS && n_listed >= FEWEST_CONTENTS
         && n_listed < FEWEST_CONTENTS_ALONE;
}

static void
sift (FfDocument *self, guint n_listed)
{
  const FfBlock *next = NULL;

  for (guint i = self->blocks->len; i-- > 0;)
    {
      const FfBlock *block = g_ptr_array_index (self->blocks, i);

      if (is_worth_keeping (block, next, n_listed)
          && !(block->kind == FF_BLOCK_PAGE_BREAK && follows_short_contents (self, i, n_listed)))
        next = block;
      else
        g_ptr_array_remove_index (self->blocks, i);
    }
}

void
ff_document_prune (FfDocument *self)
{
  g_return_if_fail (FF_IS_DOCUMENT (self));

  /* Only once the empty headings are gone can be said whether contents are worth their room. */
  sift (self, G_MAXUINT);
  sift (self, count_listed (self));
}
