/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-inline.h"

#include "base/ff-text.h"

#include <string.h>

struct _FfInline
{
  GArray *runs; /* of FfRun */
};

static void
clear_run (gpointer data)
{
  g_free (((FfRun *) data)->text);
}

static void
take_run (FfInline *self, char *text, FfRunStyle style)
{
  FfRun run = { .text = text, .style = style };

  if (*text == '\0')
    g_free (text);
  else
    g_array_append_val (self->runs, run);
}

FfInline *
ff_inline_new (const char *text)
{
  FfInline *self = g_new0 (FfInline, 1);

  self->runs = g_array_new (FALSE, FALSE, sizeof (FfRun));
  g_array_set_clear_func (self->runs, clear_run);
  if (text != NULL)
    {
      take_run (self, ff_text_clean (text), FF_RUN_PLAIN);
    }
  return self;
}

FfInline *
ff_inline_copy (const FfInline *self)
{
  FfInline *copy = ff_inline_new (NULL);

  ff_inline_append (copy, self);
  return copy;
}

void
ff_inline_free (FfInline *self)
{
  g_array_unref (self->runs);
  g_free (self);
}

/* ff_text_clean() trims, but the blank or break that divides a run from its neighbour must stay. */
static char *
clean_keeping_ends (const char *text)
{
  g_autofree char *clean = ff_text_clean (text);
  size_t n = strlen (text);
  size_t before = strspn (text, " \n");
  size_t after = 0;
  g_autofree char *head = g_strndup (text, before);

  while (after < n - before && strchr (" \n", text[n - 1 - after]) != NULL)
    after++;
  return g_strconcat (head, clean, text + n - after, NULL);
}

void
ff_inline_add (FfInline *self, const char *text, FfRunStyle style)
{
  take_run (self, clean_keeping_ends (text), style);
}

void
ff_inline_append (FfInline *self, const FfInline *other)
{
  for (guint i = 0; i < other->runs->len; i++)
    {
      const FfRun *run = ff_inline_get_run (other, i);
      FfRun copy = { .text = g_strdup (run->text), .style = run->style };

      g_array_append_val (self->runs, copy);
    }
}

guint
ff_inline_get_n_runs (const FfInline *self)
{
  return self->runs->len;
}

const FfRun *
ff_inline_get_run (const FfInline *self, guint index)
{
  g_return_val_if_fail (index < self->runs->len, NULL);

  return &g_array_index (self->runs, FfRun, index);
}

gboolean
ff_inline_is_empty (const FfInline *self)
{
  for (guint i = 0; i < self->runs->len; i++)
    if (strspn (g_array_index (self->runs, FfRun, i).text, " \t\n")
        < strlen (g_array_index (self->runs, FfRun, i).text))
      return FALSE;
  return TRUE;
}

char *
ff_inline_dup_text (const FfInline *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->runs->len; i++)
    g_string_append (text, g_array_index (self->runs, FfRun, i).text);
  return g_string_free (text, FALSE);
}
