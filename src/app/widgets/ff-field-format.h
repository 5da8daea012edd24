/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/ff-session.h"

G_BEGIN_DECLS

/**
 * FfFieldFormat: how a field of a record is written for people, and read from what they type.
 */
typedef struct
{
  /* Returns: (transfer full): the value of @field as text. */
  char *(*format) (FfRecord *record, guint field);
  /* Puts what @text says into @draft, of @session; FALSE with one sentence where it says nothing.
   */
  gboolean (*parse) (
      FfSession *session, const char *text, FfRecord *draft, guint field, GError **error);
} FfFieldFormat;

/** ff_field_format_text: the words as they stand. */
extern const FfFieldFormat ff_field_format_text;
/** ff_field_format_number: a whole number of 0 or more; nothing typed is 0, 0 shows nothing. */
extern const FfFieldFormat ff_field_format_number;
/**
 * ff_field_format_date: a day, shown as "11 May 2012"; typed like that, as 2012-05-11, or in any
 * way that the locale writes dates.
 */
extern const FfFieldFormat ff_field_format_date;
/**
 * ff_field_format_time: minutes after midnight, shown as "13:30"; typed like that, as "13.30",
 * "1330", "13" or "1.30 pm". Nothing typed is -1: follows what comes before.
 */
extern const FfFieldFormat ff_field_format_time;

/** ff_field_format_for: Returns: (transfer none): the usual format of a field of @kind. */
const FfFieldFormat *ff_field_format_for (FfFieldKind kind);

/** ff_format_date: Returns: (transfer full): @iso (YYYY-MM-DD) for people; "" where it is none. */
char *ff_format_date (const char *iso);

/** ff_parse_date: Returns: (transfer full) (nullable): what was typed as YYYY-MM-DD. */
char *ff_parse_date (const char *text);

/** ff_parse_time: @minutes: (out): after midnight. Returns: whether @text is a time of day. */
gboolean ff_parse_time (const char *text, int *minutes);

/** ff_field_parse_time: as ff_parse_time(), with a sentence where it is none. */
gboolean ff_field_parse_time (const char *text, int *minutes, GError **error);

G_END_DECLS
