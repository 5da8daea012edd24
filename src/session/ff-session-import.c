/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/ff-session-import.h"

#include "exchange/ff-xml.h"
#include "session/ff-session-import-private.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (FfImportKind,
                    ff_import_kind,
                    G_DEFINE_ENUM_VALUE (FF_IMPORT_CONTRIBUTIONS, "contributions"),
                    G_DEFINE_ENUM_VALUE (FF_IMPORT_PROPOSITIONS, "propositions"),
                    G_DEFINE_ENUM_VALUE (FF_IMPORT_BALLOTS, "ballots"),
                    G_DEFINE_ENUM_VALUE (FF_IMPORT_TALLY, "tally"),
                    G_DEFINE_ENUM_VALUE (FF_IMPORT_SESSION, "session"))

char *
ff_import_dup_place (const FfImport *self, int line)
{
  if (line == 0)
    return g_strdup (self->source->name);
  /* Translators: a place that begins a sentence: a file, a line */
  return g_strdup_printf (_ ("%s, line %d"), self->source->name, line);
}

static gboolean
import_session (const FfImport *self, GError **error)
{
  FfSnapshot *snapshot;

  if (self->source->format != FF_SOURCE_XML)
    {
      g_set_error (error, FF_ERROR, FF_ERROR_DATA,
                   /* Translators: a file */
                   _ ("%s is not XML; a whole session is imported from what was exported as XML."),
                   self->source->name);
      return FALSE;
    }
  snapshot = ff_xml_read (self->source->text, self->source->length, self->source->name, error);
  if (snapshot == NULL)
    return FALSE;
  ff_session_take_snapshot (self->session, snapshot);
  return TRUE;
}

static FfImport
begin_import (FfSession *self, FfSource *source, const FfImportOptions *options)
{
  FfImport import
      = { self, ff_session_get_model (self), source, { FF_PHASE_DISCOVER, 0, 0 }, NULL };

  if (options != NULL)
    import.options = *options;
  return import;
}

GListModel *
ff_session_preview_import (FfSession *self,
                           FfSource *source,
                           const FfImportOptions *options,
                           GError **error)
{
  const FfImport import = begin_import (self, source, options);

  return ff_import_preview (&import, error);
}

gboolean
ff_session_import_decided (FfSession *self,
                           FfSource *source,
                           const FfImportOptions *options,
                           GListModel *lines,
                           GError **error)
{
  FfImport import = begin_import (self, source, options);

  import.lines = lines;
  return ff_import_contributions (&import, error);
}

gboolean
ff_session_import (FfSession *self,
                   FfImportKind kind,
                   FfSource *source,
                   const FfImportOptions *options,
                   GError **error)
{
  FfImport import;

  g_return_val_if_fail (FF_IS_SESSION (self) && source != NULL, FALSE);

  import = begin_import (self, source, options);
  switch (kind)
    {
    case FF_IMPORT_CONTRIBUTIONS:
      return ff_import_contributions (&import, error);
    case FF_IMPORT_PROPOSITIONS:
      return ff_import_propositions (&import, error);
    case FF_IMPORT_BALLOTS:
      return ff_import_ballots (&import, error);
    case FF_IMPORT_TALLY:
      return ff_import_tally (&import, error);
    case FF_IMPORT_SESSION:
      return import_session (&import, error);
    default:
      g_return_val_if_reached (FALSE);
    }
}
