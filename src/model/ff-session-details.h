/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-enums.h"
#include "model/ff-record.h"

G_BEGIN_DECLS

#define FF_TYPE_SESSION_DETAILS (ff_session_details_get_type ())
/** FfSessionDetails: what the session is about: the only row of its table. */
G_DECLARE_FINAL_TYPE (FfSessionDetails, ff_session_details, FF, SESSION_DETAILS, FfRecord)

/** FfSessionDetailsField: the fields, in the order of the columns. */
typedef enum
{
  FF_SESSION_DETAILS_TITLE,          /* of the inquiry, as on the title page */
  FF_SESSION_DETAILS_TOPIC,          /* the affirmative topic */
  FF_SESSION_DETAILS_PLACE,          /* where it is held, in a few words */
  FF_SESSION_DETAILS_ORGANISERS,     /* people and bodies, one a line */
  FF_SESSION_DETAILS_FACILITATORS,   /* one a line */
  FF_SESSION_DETAILS_INTRODUCTION,   /* paragraphs for the report, divided by empty lines */
  FF_SESSION_DETAILS_DISCLAIMER,     /* shown at the end of the report */
  FF_SESSION_DETAILS_CONTACT,        /* whom to ask about the report */
  FF_SESSION_DETAILS_LANGUAGE,       /* of the session, as a BCP 47 tag such as "en-GB"; "" for the
                                        language of the screen */
  FF_SESSION_DETAILS_NON_DISCLOSING, /* whether names of owners are left out everywhere but in this
                                        window */
  FF_SESSION_DETAILS_DISCOVER_LABEL, /* own name of the phase; "" for the usual one */
  FF_SESSION_DETAILS_DREAM_LABEL,    /* own name of the phase; "" for the usual one */
  FF_SESSION_DETAILS_DESIGN_LABEL,   /* own name of the phase; "" for the usual one */
  FF_SESSION_DETAILS_DESTINY_LABEL,  /* own name of the phase; "" for the usual one */
  FF_SESSION_DETAILS_SELECTION_REASON,   /* how the propositions for Design were chosen, for the
                                            report */
  FF_SESSION_DETAILS_REPORT_DEPTH,       /* how much the report says */
  FF_SESSION_DETAILS_REPORT_NAMELESS,    /* whether the report leaves out people's names */
  FF_SESSION_DETAILS_REPORT_SORTED_ONLY, /* whether it leaves out what is under no theme */
  FF_SESSION_DETAILS_REPORT_SECTIONS,    /* in order; see FfReportPlan, which alone reads it */
  FF_SESSION_DETAILS_KIT,                /* what of the printed kit is printed, and how; see
                                            ff_kit_settings_recall(), which alone reads it */
} FfSessionDetailsField;

FF_TEXT_FIELD (FfSessionDetails, ff_session_details, title, FF_SESSION_DETAILS_TITLE)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, topic, FF_SESSION_DETAILS_TOPIC)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, place, FF_SESSION_DETAILS_PLACE)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, organisers, FF_SESSION_DETAILS_ORGANISERS)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, facilitators, FF_SESSION_DETAILS_FACILITATORS)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, introduction, FF_SESSION_DETAILS_INTRODUCTION)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, disclaimer, FF_SESSION_DETAILS_DISCLAIMER)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, contact, FF_SESSION_DETAILS_CONTACT)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, language, FF_SESSION_DETAILS_LANGUAGE)
FF_NUMBER_FIELD (FfSessionDetails,
                 ff_session_details,
                 non_disclosing,
                 gboolean,
                 FF_SESSION_DETAILS_NON_DISCLOSING)
FF_TEXT_FIELD (FfSessionDetails,
               ff_session_details,
               discover_label,
               FF_SESSION_DETAILS_DISCOVER_LABEL)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, dream_label, FF_SESSION_DETAILS_DREAM_LABEL)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, design_label, FF_SESSION_DETAILS_DESIGN_LABEL)
FF_TEXT_FIELD (FfSessionDetails,
               ff_session_details,
               destiny_label,
               FF_SESSION_DETAILS_DESTINY_LABEL)
FF_TEXT_FIELD (FfSessionDetails,
               ff_session_details,
               selection_reason,
               FF_SESSION_DETAILS_SELECTION_REASON)
FF_NUMBER_FIELD (FfSessionDetails,
                 ff_session_details,
                 report_depth,
                 FfReportDepth,
                 FF_SESSION_DETAILS_REPORT_DEPTH)
FF_NUMBER_FIELD (FfSessionDetails,
                 ff_session_details,
                 report_nameless,
                 gboolean,
                 FF_SESSION_DETAILS_REPORT_NAMELESS)
FF_NUMBER_FIELD (FfSessionDetails,
                 ff_session_details,
                 report_sorted_only,
                 gboolean,
                 FF_SESSION_DETAILS_REPORT_SORTED_ONLY)
FF_TEXT_FIELD (FfSessionDetails,
               ff_session_details,
               report_sections,
               FF_SESSION_DETAILS_REPORT_SECTIONS)
FF_TEXT_FIELD (FfSessionDetails, ff_session_details, kit, FF_SESSION_DETAILS_KIT)

G_END_DECLS
