/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_WORDING (ff_wording_get_type ())
/** FfWording: an earlier wording of a proposition. */
G_DECLARE_FINAL_TYPE (FfWording, ff_wording, FF, WORDING, FfRecord)

/** FfWordingField: the fields, in the order of the columns. */
typedef enum
{
  FF_WORDING_PROPOSITION, /* whose wording it was */
  FF_WORDING_POSITION,    /* order, from 0 for the first */
  FF_WORDING_TEXT,        /* as it stood */
  FF_WORDING_DATE,        /* on which it was replaced; never by whom */
} FfWordingField;

FF_NUMBER_FIELD (FfWording, ff_wording, proposition, gint64, FF_WORDING_PROPOSITION)
FF_NUMBER_FIELD (FfWording, ff_wording, position, int, FF_WORDING_POSITION)
FF_TEXT_FIELD (FfWording, ff_wording, text, FF_WORDING_TEXT)
FF_TEXT_FIELD (FfWording, ff_wording, date, FF_WORDING_DATE)

G_END_DECLS
