/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-inline.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/** FfFace: the sizes and weights that a report uses; one family of type throughout. */
typedef enum
{
  FF_FACE_TEXT,
  FF_FACE_LABEL,  /* numbers that hang beside text */
  FF_FACE_COLUMN, /* lists in two columns */
  FF_FACE_QUOTATION,
  FF_FACE_SMALL,
  FF_FACE_CELL,
  FF_FACE_STRONG_CELL,
  FF_FACE_TABLE_HEAD,
  FF_FACE_HEADING_1,
  FF_FACE_HEADING_2,
  FF_FACE_HEADING_3,
  FF_FACE_CONTENTS_1,
  FF_FACE_CONTENTS_2,
  FF_FACE_TITLE,
  FF_FACE_LONG_TITLE, /* for titles of more than a few words */
  FF_FACE_TOPIC,
  FF_FACE_RUNNING, /* head and foot of the page */
  FF_N_FACES,
} FfFace;

/**
 * FfTypesetter: sets words in a face. All measures are points; one PangoContext and its fonts
 * serve the whole report.
 */
typedef struct _FfTypesetter FfTypesetter;

/**
 * ff_typesetter_prepare:
 *
 * Has Pango find out, on a thread of its own, which fonts there are; whoever sets words afterwards
 * need not wait for it so long.
 */
void ff_typesetter_prepare (void);

/** ff_typesetter_new: @language: a BCP 47 tag; @rtl: whether neutral text runs to the left. */
FfTypesetter *ff_typesetter_new (const char *language, gboolean rtl);
void ff_typesetter_free (FfTypesetter *self);

/**
 * ff_typesetter_expect:
 * @n: how many @faces there are
 *
 * Has Pango look for the fonts of @faces on threads of its own, so that they are there when words
 * are set in them.
 */
void ff_typesetter_expect (FfTypesetter *self, const FfFace *faces, guint n);

/**
 * ff_typesetter_set:
 * @width: at which lines are broken, or -1 for never; words longer than a line are broken too
 *
 * Returns: (transfer full): @text, set.
 */
PangoLayout *
ff_typesetter_set (FfTypesetter *self, FfFace face, const FfInline *text, double width);

/** ff_typesetter_set_words: as ff_typesetter_set(), for plain words. */
PangoLayout *
ff_typesetter_set_words (FfTypesetter *self, FfFace face, const char *words, double width);

/**
 * ff_typesetter_set_at:
 * @size: in points, for words as large as they fit
 * @bold: whether they are heavy
 * @width: as for ff_typesetter_set()
 *
 * Returns: (transfer full): @words in a size of their own, line upon line as the font has it.
 */
PangoLayout *ff_typesetter_set_at (
    FfTypesetter *self, const char *words, double size, gboolean bold, double width);

/** ff_typesetter_get_leading: Returns: from one baseline of @face to the next. */
double ff_typesetter_get_leading (FfTypesetter *self, FfFace face);

/** ff_typesetter_get_baseline: Returns: from the top of a line of @face to its baseline. */
double ff_typesetter_get_baseline (FfTypesetter *self, FfFace face);

/** ff_layout_get_width: Returns: the width of the widest line of @layout. */
double ff_layout_get_width (PangoLayout *layout);

/** ff_layout_get_word_width: Returns: the width of the widest word of @layout, or of what else no
 * line may be broken in. */
double ff_layout_get_word_width (PangoLayout *layout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfTypesetter, ff_typesetter_free)

G_END_DECLS
