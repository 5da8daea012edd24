/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** FfRunStyle: how a run of words differs from plain text; flags. */
typedef enum
{
  FF_RUN_PLAIN = 0,
  FF_RUN_BOLD = 1 << 0,
  FF_RUN_ITALIC = 1 << 1, /* words that a group changed */
  FF_RUN_MUTED = 1 << 2,  /* small and quiet: "said 4 times" */
} FfRunStyle;

/** FfRun: words of one style. */
typedef struct
{
  char *text;
  FfRunStyle style;
} FfRun;

/**
 * FfInline: the words of one paragraph as runs. No run is empty, and none holds a character that
 * a printer or an XML file cannot carry; a line break within the paragraph is '\n'.
 */
typedef struct _FfInline FfInline;

/** ff_inline_new: @text: (nullable): plain words to begin with, trimmed. */
FfInline *ff_inline_new (const char *text);
FfInline *ff_inline_copy (const FfInline *self);
void ff_inline_free (FfInline *self);

/** ff_inline_add: appends @text; blanks at its ends are kept. */
void ff_inline_add (FfInline *self, const char *text, FfRunStyle style);

/** ff_inline_append: appends a copy of the runs of @other. */
void ff_inline_append (FfInline *self, const FfInline *other);

guint ff_inline_get_n_runs (const FfInline *self);
const FfRun *ff_inline_get_run (const FfInline *self, guint index);
/** ff_inline_is_empty: Returns: whether there is nothing to read in it. */
gboolean ff_inline_is_empty (const FfInline *self);
/** ff_inline_dup_text: Returns: (transfer full): all words without their styles. */
char *ff_inline_dup_text (const FfInline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfInline, ff_inline_free)

G_END_DECLS
