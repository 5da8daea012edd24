/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-kit-canvas.h"

G_BEGIN_DECLS

/* Private to the printed kit: one function per part, which adds its sheets, and what they share. */

void ff_kit_add_slips (FfKit *self);
void ff_kit_add_posters (FfKit *self);
void ff_kit_add_interview (FfKit *self);
void ff_kit_add_tables (FfKit *self);
void ff_kit_add_pairs (FfKit *self);
void ff_kit_add_themes (FfKit *self);
void ff_kit_add_agenda (FfKit *self);
void ff_kit_add_commitments (FfKit *self);
void ff_kit_add_follow_up (FfKit *self);
void ff_kit_add_sign_in (FfKit *self);

/**
 * ff_kit_find_ballot:
 *
 * Returns: (transfer full): that of the settings, of the round that they name or of the one that is
 *   open; else all propositions in force. A round that is closed is not voted on again.
 */
FfKitBallot *ff_kit_find_ballot (FfModel *model, const FfKitSettings *settings);

/* Who is expected. */

/** FfKitRoom: the stakeholder groups, and how many of each are expected at a meeting. */
typedef struct
{
  FfMeeting *meeting; /* (nullable), borrowed */
  GPtrArray *groups;  /* of FfStakeholderGroup, in order */
  GArray *sizes;      /* of guint, one per group */
  guint n_people;
} FfKitRoom;

FfKitRoom *ff_kit_room_new (FfModel *model, const FfKitSettings *settings);
void ff_kit_room_free (FfKitRoom *self);
guint ff_kit_room_get_size (const FfKitRoom *self, guint group);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfKitRoom, ff_kit_room_free)

/** ff_kit_dup_table_names: Returns: (transfer full): of the session's tables; of as many as
 *   @n_people need where it has none. */
char **ff_kit_dup_table_names (FfModel *model, guint n_people);

/** ff_kit_dup_pairs: Returns: (transfer full) (element-type FfPair): everybody expected, at
 *   @n_tables. */
GArray *ff_kit_dup_pairs (const FfKitRoom *room, guint n_tables);

/** ff_kit_find_guide: Returns: (transfer container) (element-type FfPrompt): the questions of the
 *   interview guide; those put to the room in Discover where it has none of its own. */
GPtrArray *ff_kit_find_guide (FfModel *model);

/** ff_kit_find_open: Returns: (transfer container) (element-type FfCommitment): those that have not
 *   reached the last stage. */
GPtrArray *ff_kit_find_open (FfModel *model);

/** ff_kit_find_agenda: Returns: (transfer container) (element-type FfMeeting): the meetings that
 *   have a timetable; only the one of @settings where it names one. */
GPtrArray *ff_kit_find_agenda (FfModel *model, const FfKitSettings *settings);

/* Sheets that fill from the top, with a title that is repeated. */

typedef struct
{
  FfKit *kit;
  const char *title; /* of the part */
  char *subtitle;    /* (nullable) (owned): under it on the first sheet */
  FfKitBox box;      /* of the present sheet */
  double y;          /* where there is room */
  gboolean continued;
} FfKitFlow;

/** ff_kit_flow_begin: begins the first sheet; @subtitle: (nullable). */
void ff_kit_flow_begin (FfKitFlow *self, FfKit *kit, const char *title, const char *subtitle);

/** ff_kit_flow_get_room: Returns: the height left on the sheet. */
double ff_kit_flow_get_room (FfKitFlow *self);

/** ff_kit_flow_need: begins another sheet unless @height is left. Returns: whether it did. */
gboolean ff_kit_flow_need (FfKitFlow *self, double height);

/** ff_kit_flow_put: puts @layout (transfer full) over as many sheets as it takes, from @indent. */
void ff_kit_flow_put (FfKitFlow *self, PangoLayout *layout, FfInk ink, double indent);

/** ff_kit_flow_lines: puts lines to write on, @step apart, as many as @n and one sheet hold. */
void ff_kit_flow_lines (FfKitFlow *self, guint n, double step, double indent);

G_END_DECLS
