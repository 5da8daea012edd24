/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-kit-ballot.h"
#include "report/ff-report.h"

G_BEGIN_DECLS

/*
 * The printed kit: what a room needs on paper besides the report. Its sheets are laid out on the
 * same pages, and drawn by the same painter, as the report.
 */

/**
 * FfKitPart: a kind of sheet.
 * @FF_KIT_SLIPS: numbered voting slips, several to a page, to be cut apart
 * @FF_KIT_POSTERS: one proposition each, to put sticky dots on
 * @FF_KIT_INTERVIEW: the questions that two people ask one another, with lines to write on
 * @FF_KIT_TABLES: a card for each table, to be folded, with who sits there
 * @FF_KIT_PAIRS: who interviews whom, and at which table
 * @FF_KIT_THEMES: headers to sort cards under on a wall
 * @FF_KIT_AGENDA: the timetable of a meeting as a poster
 * @FF_KIT_COMMITMENTS: sheets on which groups write who does what by when
 * @FF_KIT_FOLLOW_UP: what was resolved, with room for what became of it
 * @FF_KIT_SIGN_IN: numbered lines for each stakeholder group
 */
typedef enum
{
  FF_KIT_SLIPS,
  FF_KIT_POSTERS,
  FF_KIT_INTERVIEW,
  FF_KIT_TABLES,
  FF_KIT_PAIRS,
  FF_KIT_THEMES,
  FF_KIT_AGENDA,
  FF_KIT_COMMITMENTS,
  FF_KIT_FOLLOW_UP,
  FF_KIT_SIGN_IN,
  FF_N_KIT_PARTS,
} FfKitPart;
#define FF_TYPE_KIT_PART (ff_kit_part_get_type ())
GType ff_kit_part_get_type (void);

/** ff_kit_part_get_name: Returns: (transfer none): what it is called, translated. */
const char *ff_kit_part_get_name (FfKitPart part);

/** FF_KIT_MOST_SLIPS: how many slips are printed at once; twice as many as a room may hold. */
#define FF_KIT_MOST_SLIPS 1000
/** FF_KIT_LAST_SLIP: the highest number a slip has; it fits its corner. */
#define FF_KIT_LAST_SLIP 99999
/** FF_KIT_MOST_DOTS: of a voter; as many as a round allows. */
#define FF_KIT_MOST_DOTS 100

/** FfKitSettings: what is printed, and how; begin with ff_kit_settings_init(). */
typedef struct
{
  guint parts;         /* flags: 1 << FfKitPart */
  FfPaper paper;       /* of all sheets */
  int slips;           /* how many; 0 for as many as people are expected */
  int first_slip;      /* number of the first, from 1 */
  int slips_per_sheet; /* 1, 2, 4 or 8; 0 for as many as can hold all options */
  int round;           /* number of the round that is voted on; 0 for the one that is open, or else
                          the one to come, over all propositions in force */
  int dots;            /* per voter in a round to come; an opened round has its own */
  int cap;             /* most dots for one option in a round to come; 0 for no limit */
  FfKitBallot *ballot; /* (nullable): borrowed: a vote in preparation, in the place of a round */
  int meeting;         /* from 1, in order; 0 for the last whose people were counted */
} FfKitSettings;

/** ff_kit_settings_init: no parts, the locale's paper, five dots (London report, 2012). */
void ff_kit_settings_init (FfKitSettings *self);

/**
 * ff_kit_settings_recall:
 * @self: begun with ff_kit_settings_init()
 *
 * Takes over what was chosen for the session of @details. Choices stay with the session, so that
 * they can be undone and are there again after a restart.
 *
 * Returns: whether anything was ever chosen.
 */
gboolean ff_kit_settings_recall (FfKitSettings *self, FfSessionDetails *details);

/** ff_kit_settings_keep: puts what is chosen into @draft. */
void ff_kit_settings_keep (const FfKitSettings *self, FfSessionDetails *draft);

/**
 * ff_kit_check:
 *
 * Returns: %FALSE with one sentence if the settings name a round or meeting that is not there.
 */
gboolean ff_kit_check (FfModel *model, const FfKitSettings *settings, GError **error);

/** ff_kit_is_per_sheet: Returns: whether a sheet can be cut into so many @slips; 0 stands for as
 *   many as can hold all options. */
gboolean ff_kit_is_per_sheet (int slips);

/**
 * ff_kit_dup_missing:
 *
 * Returns: (transfer full) (nullable): one sentence that says what @model must hold before @part
 *   can be printed; %NULL where it can.
 */
char *ff_kit_dup_missing (FfModel *model, const FfKitSettings *settings, FfKitPart part);

/** ff_kit_count_expected: Returns: how many people the meeting of @settings expects; 0 where nobody
 *   counted them. */
guint ff_kit_count_expected (FfModel *model, const FfKitSettings *settings);

/**
 * ff_kit_layout:
 * @settings: that ff_kit_check() accepts
 *
 * Returns: (transfer full): the sheets of all its parts, in order; a part for which something is
 *   missing has none.
 */
FfPages *ff_kit_layout (FfModel *model, const FfKitSettings *settings);

/** ff_kit_to_bytes: Returns: (transfer full): the sheets as a PDF; %NULL with one sentence if there
 *   is nothing to print. */
GBytes *ff_kit_to_bytes (FfModel *model, const FfKitSettings *settings, GError **error);

G_END_DECLS
