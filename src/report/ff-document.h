/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-block.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define FF_TYPE_DOCUMENT (ff_document_get_type ())
/**
 * FfDocument:
 *
 * A report as a list of blocks with its metadata, the one source of pages, HTML, OpenDocument
 * and Markdown. It is filled by ff_report_build() and not changed afterwards.
 */
G_DECLARE_FINAL_TYPE (FfDocument, ff_document, FF, DOCUMENT, GObject)

/**
 * FfDocumentField:
 * @FF_DOCUMENT_TITLE: never empty
 * @FF_DOCUMENT_AUTHORS: the organisers in one line, or ""
 * @FF_DOCUMENT_SUBJECT: the topic, or ""
 * @FF_DOCUMENT_KEYWORDS: divided by commas
 * @FF_DOCUMENT_LANGUAGE: a BCP 47 tag
 */
typedef enum
{
  FF_DOCUMENT_TITLE,
  FF_DOCUMENT_AUTHORS,
  FF_DOCUMENT_SUBJECT,
  FF_DOCUMENT_KEYWORDS,
  FF_DOCUMENT_LANGUAGE,
  FF_DOCUMENT_N_FIELDS,
} FfDocumentField;

FfDocument *ff_document_new (void);

void ff_document_set (FfDocument *self, FfDocumentField field, const char *value);
/** ff_document_get: Returns: (transfer none): never %NULL. */
const char *ff_document_get (FfDocument *self, FfDocumentField field);

/** ff_document_is_rtl: Returns: whether its language is written from right to left. */
gboolean ff_document_is_rtl (FfDocument *self);

/** ff_document_add: @block: (transfer full). */
void ff_document_add (FfDocument *self, FfBlock *block);
guint ff_document_get_n_blocks (FfDocument *self);
const FfBlock *ff_document_get_block (FfDocument *self, guint index);

/**
 * ff_document_prune:
 *
 * Takes out headings with nothing under them, lists and tables with nothing in them, contents
 * that would name fewer than three headings, and page breaks that would leave an empty page.
 */
void ff_document_prune (FfDocument *self);

G_END_DECLS
