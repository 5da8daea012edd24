/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-pages-private.h"

struct _FfPages
{
  GObject parent_instance;
  FfDocument *document;
  FfPaper paper;
  FfGalley *galley;  /* keeps the lines that the sheets show */
  GPtrArray *sheets; /* of FfSheet */
};

G_DEFINE_FINAL_TYPE (FfPages, ff_pages, G_TYPE_OBJECT)

static void
ff_pages_finalize (GObject *object)
{
  FfPages *self = FF_PAGES (object);

  g_ptr_array_unref (self->sheets);
  ff_galley_free (self->galley);
  g_object_unref (self->document);
  G_OBJECT_CLASS (ff_pages_parent_class)->finalize (object);
}

static void
ff_pages_class_init (FfPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_pages_finalize;
}

static void
ff_pages_init (FfPages *self)
{
}

FfPages *
ff_pages_new (FfDocument *document, const FfPaper *paper, FfGalley *galley, GPtrArray *sheets)
{
  FfPages *self = g_object_new (FF_TYPE_PAGES, NULL);

  self->document = g_object_ref (document);
  self->paper = *paper;
  self->galley = galley;
  self->sheets = sheets;
  return self;
}

FfSheet *
ff_sheet_new (void)
{
  FfSheet *self = g_new0 (FfSheet, 1);

  self->marks = g_array_new (FALSE, TRUE, sizeof (FfMark));
  return self;
}

void
ff_sheet_free (FfSheet *self)
{
  g_array_unref (self->marks);
  g_free (self);
}

guint
ff_pages_get_n_pages (FfPages *self)
{
  g_return_val_if_fail (FF_IS_PAGES (self), 0);

  return self->sheets->len;
}

const FfPaper *
ff_pages_get_paper (FfPages *self)
{
  g_return_val_if_fail (FF_IS_PAGES (self), NULL);

  return &self->paper;
}

void
ff_pages_draw (FfPages *self, guint page, cairo_t *cr)
{
  g_return_if_fail (FF_IS_PAGES (self) && page < self->sheets->len);

  ff_sheet_paint (ff_pages_get_sheet (self, page), cr);
}

const FfSheet *
ff_pages_get_sheet (FfPages *self, guint page)
{
  return g_ptr_array_index (self->sheets, page);
}

const FfHeading *
ff_pages_get_heading (FfPages *self, guint index)
{
  return ff_galley_get_heading (self->galley, index);
}

guint
ff_pages_get_n_headings (FfPages *self)
{
  return self->galley->headings->len;
}

FfDocument *
ff_pages_get_document (FfPages *self)
{
  return self->document;
}

const FfNode *
ff_pages_get_node (FfPages *self, guint node)
{
  g_return_val_if_fail (node > 0 && node <= self->galley->nodes->len, NULL);

  return &g_array_index (self->galley->nodes, FfNode, node - 1);
}

gboolean
ff_pages_has_nodes (FfPages *self)
{
  return self->galley->nodes->len > 0;
}

double
ff_pages_get_depth (FfPages *self, guint page)
{
  const FfSheet *sheet = ff_pages_get_sheet (self, page);
  double depth = 0;

  for (guint i = 0; i < sheet->marks->len; i++)
    {
      const FfMark *mark = &g_array_index (sheet->marks, FfMark, i);

      depth = MAX (depth, mark->y + mark->height);
    }
  return depth;
}
