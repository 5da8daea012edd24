/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene.h"
#include "model/ff-countdown.h"

G_BEGIN_DECLS

/** FfSceneKind: what a scene is about. */
typedef enum
{
  FF_SCENE_BLANK,
  FF_SCENE_TITLE,
  FF_SCENE_AGENDA,
  FF_SCENE_TIMER,
  FF_SCENE_CONTRIBUTIONS,
  FF_SCENE_THEMES,
  FF_SCENE_THEME,
  FF_SCENE_PROPOSITIONS,
  FF_SCENE_PROPOSITION,
  FF_SCENE_ROUND,
  FF_SCENE_RESULT,
  FF_SCENE_SELECTIONS,
  FF_SCENE_SELECTION,
  FF_SCENE_COMMITMENTS,
  FF_SCENE_THANKS,
  FF_SCENE_MESSAGE,
} FfSceneKind;

/** FfSceneEntry: one thing in a list on the wall. No string is ever %NULL. */
typedef struct
{
  char *marker; /* hanging in the margin: a number, a time; "" for a dot */
  char *text;
  char *note;       /* a quiet line beneath, or "" */
  char *group;      /* the heading that it stands under, or "" */
  char *rank;       /* of a result, "3="; else "" */
  int theme;        /* colour and shape of the theme that it is, or -1 */
  int dots;         /* of a bar */
  gboolean current; /* where we are */
  gboolean past;    /* what is behind us */
} FfSceneEntry;

/**
 * FfSceneParts: all that a scene can show, whatever it is about; the layout knows no more.
 *
 * The heading is the main thing. With entries it stands above their list; without, it fills the
 * wall with the lines beneath it. No string is ever %NULL.
 */
typedef struct
{
  FfSceneKind kind;
  FfPhase phase;
  gint64 subject; /* id of the record that it is about, or 0: tells a changed from another scene */
  char *phase_name;      /* small, beside the mark */
  char *marker;          /* the heading's own number, or "" */
  int theme;             /* colour and shape of the theme that the heading names, or -1 */
  char *heading;         /* or "" */
  GPtrArray *lines;      /* (element-type utf8): what must be read beneath the heading */
  GPtrArray *quiet;      /* (element-type utf8): beneath that, muted */
  int circles;           /* dots to draw beneath the heading: a voter's budget */
  FfCountdown countdown; /* of a timer; its total is 0 on other scenes */
  GPtrArray *entries;    /* (element-type FfSceneEntry) */
  gboolean bars;         /* whether the entries are bars */
  int scale;             /* dots of the longest bar that there can be, or 0 for the longest shown */
  gboolean board;        /* whether the entries are cards beside one another */
  gboolean cover; /* whether the heading and lines have a page of their own before the entries */
} FfSceneParts;

/** ff_scene_parts_new: Returns: (transfer full): empty parts. */
FfSceneParts *ff_scene_parts_new (FfSceneKind kind);
void ff_scene_parts_free (FfSceneParts *parts);
void ff_scene_parts_set_phase (FfSceneParts *parts, FfModel *model, FfPhase phase);
void ff_scene_parts_set_heading (FfSceneParts *parts, const char *heading);
/** ff_scene_parts_add_line: adds @line unless it is empty. */
void ff_scene_parts_add_line (FfSceneParts *parts, const char *line);
/** ff_scene_parts_add_quiet: adds @line unless it is empty. */
void ff_scene_parts_add_quiet (FfSceneParts *parts, const char *line);
/**
 * ff_scene_parts_add_entry:
 *
 * Returns: (transfer none): the entry, to be completed with ff_scene_entry_set().
 */
FfSceneEntry *ff_scene_parts_add_entry (FfSceneParts *parts, const char *marker, const char *text);
/** ff_scene_entry_set: sets @field, a string of an entry. */
void ff_scene_entry_set (char **field, const char *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FfSceneParts, ff_scene_parts_free)

/** ff_scene_new: @parts: (transfer full). Returns: (transfer full): the scene that shows them. */
FfScene *ff_scene_new (FfSceneParts *parts);

/** ff_scene_get_parts: Returns: (transfer none): what @self shows. */
const FfSceneParts *ff_scene_get_parts (FfScene *self);

/** ff_scene_same_subject: Returns: whether one is a later state of the other. */
gboolean ff_scene_same_subject (FfScene *a, FfScene *b);

/** ff_scene_get_name: Returns: what kind of scene it is, in a word or two, translated. */
const char *ff_scene_get_name (FfScene *self);

/** ff_scene_dup_text: Returns: (transfer full): everything on it, line by line, to be spoken. */
char *ff_scene_dup_text (FfScene *self);

G_END_DECLS
