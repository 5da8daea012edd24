/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_KEPT_APART (ff_kept_apart_get_type ())
/**
 * FfKeptApart: two contributions that somebody said are not the same, so that joining them is not
 * proposed again. Which of the two is first means nothing.
 */
G_DECLARE_FINAL_TYPE (FfKeptApart, ff_kept_apart, FF, KEPT_APART, FfRecord)

/** FfKeptApartField: the fields, in the order of the columns. */
typedef enum
{
  FF_KEPT_APART_FIRST,  /* one contribution */
  FF_KEPT_APART_SECOND, /* the other */
} FfKeptApartField;

FF_NUMBER_FIELD (FfKeptApart, ff_kept_apart, first, gint64, FF_KEPT_APART_FIRST)
FF_NUMBER_FIELD (FfKeptApart, ff_kept_apart, second, gint64, FF_KEPT_APART_SECOND)

G_END_DECLS
