/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ff-session-details.h"

#include <glib/gi18n.h>

struct _FfSessionDetails
{
  FfRecord parent_instance;
};

static const FfField fields[] = {
  { "title", FF_FIELD_TEXT },
  { "topic", FF_FIELD_TEXT },
  { "place", FF_FIELD_TEXT },
  { "organisers", FF_FIELD_TEXT },
  { "facilitators", FF_FIELD_TEXT },
  { "introduction", FF_FIELD_TEXT },
  { "disclaimer", FF_FIELD_TEXT },
  { "contact", FF_FIELD_TEXT },
  { "language", FF_FIELD_TEXT },
  { "non-disclosing", FF_FIELD_BOOLEAN },
  { "discover-label", FF_FIELD_TEXT },
  { "dream-label", FF_FIELD_TEXT },
  { "design-label", FF_FIELD_TEXT },
  { "destiny-label", FF_FIELD_TEXT },
  { "selection-reason", FF_FIELD_TEXT },
  { "report-depth", FF_FIELD_CHOICE, .type = ff_report_depth_get_type,
    .initial = FF_DEPTH_STANDARD },
  { "report-nameless", FF_FIELD_BOOLEAN },
  { "report-sorted-only", FF_FIELD_BOOLEAN },
  { "report-sections", FF_FIELD_TEXT },
  { "kit", FF_FIELD_TEXT },
};

FF_DEFINE_RECORD (FfSessionDetails,
                  ff_session_details,
                  "session",
                  N_ ("Edit session details"),
                  N_ ("Edit session details"),
                  N_ ("Edit session details"))
