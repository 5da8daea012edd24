/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "report/ff-inline.h"
#include "report/ff-table.h"

G_BEGIN_DECLS

/**
 * FfBlockKind:
 * @FF_BLOCK_TITLE: the title page: text is the title, items[0] without a label is the topic, the
 *   others say when, where and by whom
 * @FF_BLOCK_HEADING: of level 1 to 3
 * @FF_BLOCK_PARAGRAPH: text
 * @FF_BLOCK_QUOTATION: text, as somebody said it
 * @FF_BLOCK_NOTE: text in small type
 * @FF_BLOCK_LIST: items, in @columns columns, with bullets
 * @FF_BLOCK_NUMBERED: items whose labels hang before them: propositions, numbered questions
 * @FF_BLOCK_DEFINITIONS: items, each a label and what there is to say about it
 * @FF_BLOCK_TABLE: table
 * @FF_BLOCK_CONTENTS: stands for the list of headings with their pages
 * @FF_BLOCK_PAGE_BREAK: what follows begins on a new page
 */
typedef enum
{
  FF_BLOCK_TITLE,
  FF_BLOCK_HEADING,
  FF_BLOCK_PARAGRAPH,
  FF_BLOCK_QUOTATION,
  FF_BLOCK_NOTE,
  FF_BLOCK_LIST,
  FF_BLOCK_NUMBERED,
  FF_BLOCK_DEFINITIONS,
  FF_BLOCK_TABLE,
  FF_BLOCK_CONTENTS,
  FF_BLOCK_PAGE_BREAK,
} FfBlockKind;

/** FfItem: one entry of a list. */
typedef struct
{
  char *label; /* (nullable): what hangs before it */
  FfInline *text;
} FfItem;

/**
 * FfBlock: one piece of a report, knowing nothing of paper. What a kind does not use is %NULL
 * or 0.
 */
typedef struct
{
  FfBlockKind kind;
  FfPhase phase; /* that gives the colour */
  FfInline *text;
  GPtrArray *items; /* of FfItem */
  FfTable *table;
  guint columns; /* of a list: 1 or 2 */

  /* of headings */
  int level;         /* 1 to 3 */
  char *anchor;      /* unique in the document, letters, digits and hyphens only */
  char *label;       /* (nullable): number that hangs before it */
  char *aside;       /* (nullable): a quiet line under it, such as a date */
  char *short_title; /* as it stands in contents, bookmarks and at the head of the page */
  gboolean unlisted; /* whether the contents leave it out */
} FfBlock;

FfBlock *ff_block_new (FfBlockKind kind);
void ff_block_free (FfBlock *self);

/** ff_block_add_item: @label: (nullable); @text: (transfer full). */
void ff_block_add_item (FfBlock *self, const char *label, FfInline *text);
guint ff_block_get_n_items (const FfBlock *self);
const FfItem *ff_block_get_item (const FfBlock *self, guint index);

/** ff_block_is_listed: Returns: whether it is a heading that the contents name. */
gboolean ff_block_is_listed (const FfBlock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfBlock, ff_block_free)

G_END_DECLS
