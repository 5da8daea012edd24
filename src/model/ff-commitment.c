/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-commitment.h"

#include "model/ff-selection.h"

#include <glib/gi18n.h>

struct _FfCommitment
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "position", FF_FIELD_INTEGER },
  { "selection", FF_FIELD_REFERENCE, .type = ff_selection_get_type },
  { "kind", FF_FIELD_CHOICE, .type = ff_commitment_kind_get_type },
  { "text", FF_FIELD_TEXT },
  { "owner", FF_FIELD_TEXT },
  { "successor", FF_FIELD_TEXT },
  { "help", FF_FIELD_TEXT },
  { "due", FF_FIELD_DATE },
  { "review", FF_FIELD_DATE },
  { "quick-win", FF_FIELD_BOOLEAN },
  { "stage", FF_FIELD_INTEGER, .minimum = 1, .maximum = 5, .initial = 3 },
};

FF_DEFINE_RECORD (FfCommitment,
                  ff_commitment,
                  "commitment",
                  N_ ("Add commitment"),
                  N_ ("Edit commitment"),
                  N_ ("Remove commitment"))

gboolean
ff_commitment_is_open (FfCommitment *self)
{
  g_return_val_if_fail (FF_IS_COMMITMENT (self), FALSE);

  return ff_commitment_get_stage (self) < FF_STAGE_SUSTAINING;
}

gboolean
ff_commitment_is_overdue (FfCommitment *self, const char *today)
{
  const char *due;

  g_return_val_if_fail (FF_IS_COMMITMENT (self) && today != NULL, FALSE);

  /* Days written as YYYY-MM-DD sort as they follow one another. */
  due = ff_commitment_get_due (self);
  return *due != '\0' && strcmp (due, today) < 0 && ff_commitment_is_open (self);
}
