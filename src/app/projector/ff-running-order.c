/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/projector/ff-running-order.h"

#include "app/projector/ff-scene-parts.h"

/* A scene without its contents: cheap enough to list all of a session. */
typedef struct
{
  FfSceneKind kind;
  FfPhase phase;
  gint64 subject;
} Stop;

static void
add_stop (GArray *stops, FfSceneKind kind, FfPhase phase, gint64 subject)
{
  Stop stop = { kind, phase, subject };

  g_array_append_val (stops, stop);
}

static void
add_agendas (GArray *stops, FfModel *model)
{
  FfRecordList *meetings = ff_model_get_list (model, FF_TYPE_MEETING);

  for (guint i = 0; i < ff_record_list_get_size (meetings); i++)
    {
      gint64 id = ff_record_get_id (ff_record_list_get (meetings, i));
      g_autoptr (GPtrArray) items
          = ff_model_list_where (model, FF_TYPE_AGENDA_ITEM, FF_AGENDA_ITEM_MEETING, id);

      if (items->len > 0)
        add_stop (stops, FF_SCENE_AGENDA, FF_PHASE_NONE, id);
    }
}

static void
add_timer (GArray *stops, FfTimer *timer)
{
  FfAgendaItem *item = ff_timer_get_item (timer);

  if (item != NULL)
    add_stop (stops, FF_SCENE_TIMER, ff_agenda_item_get_phase (item),
              ff_record_get_id (FF_RECORD (item)));
}

static void
add_prompts (GArray *stops, FfModel *model, FfPhase phase)
{
  g_autoptr (GPtrArray) prompts = ff_model_list_room_prompts (model, phase);
  g_autoptr (GPtrArray) said
      = ff_model_list_where (model, FF_TYPE_CONTRIBUTION, FF_CONTRIBUTION_PHASE, (gint64) phase);

  for (guint i = 0; i < prompts->len; i++)
    add_stop (stops, FF_SCENE_CONTRIBUTIONS, phase, ff_record_get_id (prompts->pdata[i]));
  if (phase == FF_PHASE_DISCOVER && prompts->len == 0 && said->len > 0)
    add_stop (stops, FF_SCENE_CONTRIBUTIONS, phase, 0);
}

static void
add_themes (GArray *stops, FfModel *model, FfPhase phase)
{
  g_autoptr (GPtrArray) themes
      = ff_model_list_where (model, FF_TYPE_THEME, FF_THEME_PHASE, (gint64) phase);

  if (themes->len > 0)
    add_stop (stops, FF_SCENE_THEMES, phase, 0);
  for (guint i = 0; i < themes->len; i++)
    add_stop (stops, FF_SCENE_THEME, phase, ff_record_get_id (themes->pdata[i]));
}

static void
add_vote (GArray *stops, FfModel *model)
{
  FfRound *round = ff_model_find_round (model, 0);

  if (round != NULL)
    add_stop (stops, FF_SCENE_ROUND, FF_PHASE_DREAM, ff_record_get_id (FF_RECORD (round)));
}

static void
add_selections (GArray *stops, FfModel *model)
{
  FfRecordList *selections = ff_model_get_list (model, FF_TYPE_SELECTION);
  guint n = ff_record_list_get_size (selections);

  if (n > 0)
    add_stop (stops, FF_SCENE_SELECTIONS, FF_PHASE_DESIGN, 0);
  for (guint i = 0; i < n; i++)
    add_stop (stops, FF_SCENE_SELECTION, FF_PHASE_DESIGN,
              ff_record_get_id (ff_record_list_get (selections, i)));
}

static gboolean
holds_any (FfModel *model, GType type)
{
  return ff_record_list_get_size (ff_model_get_list (model, type)) > 0;
}

static GArray *
list_stops (FfModel *model, FfTimer *timer)
{
  GArray *stops = g_array_new (FALSE, FALSE, sizeof (Stop));

  add_stop (stops, FF_SCENE_TITLE, FF_PHASE_NONE, 0);
  add_agendas (stops, model);
  add_timer (stops, timer);
  add_prompts (stops, model, FF_PHASE_NONE);
  add_prompts (stops, model, FF_PHASE_DISCOVER);
  add_themes (stops, model, FF_PHASE_DISCOVER);
  add_prompts (stops, model, FF_PHASE_DREAM);
  if (holds_any (model, FF_TYPE_PROPOSITION))
    add_stop (stops, FF_SCENE_PROPOSITIONS, FF_PHASE_DREAM, 0);
  add_vote (stops, model);
  add_prompts (stops, model, FF_PHASE_DESIGN);
  add_selections (stops, model);
  add_prompts (stops, model, FF_PHASE_DESTINY);
  if (holds_any (model, FF_TYPE_COMMITMENT))
    add_stop (stops, FF_SCENE_COMMITMENTS, FF_PHASE_DESTINY, 0);
  add_stop (stops, FF_SCENE_THANKS, FF_PHASE_NONE, 0);
  return stops;
}

static Stop
stop_of (FfScene *scene)
{
  const FfSceneParts *parts = ff_scene_get_parts (scene);
  Stop stop = { parts->kind, parts->phase, parts->subject };

  /* A result is a state of its round. */
  if (stop.kind == FF_SCENE_RESULT)
    stop.kind = FF_SCENE_ROUND;
  return stop;
}

/* How late in the day a stop is, for scenes that are not in the order themselves. */
static int
section_of (const Stop *stop)
{
  int phase = (int) stop->phase * 100;

  if (stop->kind == FF_SCENE_THANKS || stop->kind == FF_SCENE_MESSAGE)
    return G_MAXINT;
  return phase + (int) stop->kind;
}

static gboolean
find_stop (GArray *stops, const Stop *wanted, int *index)
{
  *index = 0;
  for (guint i = 0; i < stops->len; i++)
    {
      const Stop *stop = &g_array_index (stops, Stop, i);

      if (stop->kind == wanted->kind && stop->phase == wanted->phase
          && stop->subject == wanted->subject)
        {
          *index = (int) i;
          return TRUE;
        }
      if (section_of (stop) <= section_of (wanted))
        *index = (int) i + 1;
    }
  return FALSE;
}

static FfScene *
make_scene (FfModel *model, FfTimer *timer, const Stop *stop)
{
  switch (stop->kind)
    {
    case FF_SCENE_TITLE:
      return ff_scene_new_for_title (model);
    case FF_SCENE_AGENDA:
      return ff_scene_new_for_agenda (model, ff_model_find (model, FF_TYPE_MEETING, stop->subject));
    case FF_SCENE_TIMER:
      return ff_scene_new_for_timer (model, ff_timer_get_item (timer),
                                     ff_timer_get_countdown (timer));
    case FF_SCENE_CONTRIBUTIONS:
      return ff_scene_new_for_contributions (model, stop->phase,
                                             ff_model_find (model, FF_TYPE_PROMPT, stop->subject));
    case FF_SCENE_THEMES:
      return ff_scene_new_for_themes (model, stop->phase);
    case FF_SCENE_THEME:
      return ff_scene_new_for_theme (model, ff_model_find (model, FF_TYPE_THEME, stop->subject));
    case FF_SCENE_PROPOSITIONS:
      return ff_scene_new_for_propositions (model);
    case FF_SCENE_ROUND:
      return ff_scene_new_for_round (model, ff_model_find (model, FF_TYPE_ROUND, stop->subject));
    case FF_SCENE_SELECTIONS:
      return ff_scene_new_for_selections (model);
    case FF_SCENE_SELECTION:
      return ff_scene_new_for_selection (model,
                                         ff_model_find (model, FF_TYPE_SELECTION, stop->subject));
    case FF_SCENE_COMMITMENTS:
      return ff_scene_new_for_commitments (model);
    case FF_SCENE_THANKS:
      return ff_scene_new_for_thanks (model);
    case FF_SCENE_BLANK:
    case FF_SCENE_PROPOSITION:
    case FF_SCENE_RESULT:
    case FF_SCENE_MESSAGE:
    default:
      return NULL;
    }
}

static gboolean
is_in_force (FfProposition *proposition)
{
  return !ff_proposition_get_withdrawn (proposition)
         && ff_proposition_get_joined_into (proposition) == 0;
}

static FfScene *
step_proposition (FfModel *model, gint64 id, int by)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_PROPOSITION);
  int n = (int) ff_record_list_get_size (list);
  int at = 0;

  while (at < n && ff_record_get_id (ff_record_list_get (list, (guint) at)) != id)
    at++;
  for (at += by; at >= 0 && at < n; at += by)
    {
      FfProposition *proposition = ff_record_list_get (list, (guint) at);

      if (is_in_force (proposition))
        return ff_scene_new_for_proposition (model, proposition);
    }
  return NULL;
}

FfScene *
ff_running_order_step (FfModel *model, FfTimer *timer, FfScene *scene, int by)
{
  g_autoptr (GArray) stops = list_stops (model, timer);
  Stop here = stop_of (scene);
  int index;
  gboolean found = find_stop (stops, &here, &index);
  FfScene *proposition
      = here.kind == FF_SCENE_PROPOSITION ? step_proposition (model, here.subject, by) : NULL;

  if (proposition != NULL)
    return proposition;
  /* What is not in the order itself stands between its neighbours. */
  if (found || by < 0)
    index += by;
  if (index < 0 || index >= (int) stops->len)
    return NULL;
  return make_scene (model, timer, &g_array_index (stops, Stop, index));
}

static void
append_scene (GListStore *scenes, FfScene *take)
{
  g_autoptr (FfScene) scene = take;

  g_list_store_append (scenes, scene);
}

static void
append_propositions (GListStore *scenes, FfModel *model)
{
  FfRecordList *list = ff_model_get_list (model, FF_TYPE_PROPOSITION);

  for (guint i = 0; i < ff_record_list_get_size (list); i++)
    if (is_in_force (ff_record_list_get (list, i)))
      append_scene (scenes, ff_scene_new_for_proposition (model, ff_record_list_get (list, i)));
}

GListModel *
ff_running_order_list (FfModel *model, FfTimer *timer)
{
  g_autoptr (GArray) stops = list_stops (model, timer);
  GListStore *scenes = g_list_store_new (FF_TYPE_SCENE);

  for (guint i = 0; i < stops->len; i++)
    {
      const Stop *stop = &g_array_index (stops, Stop, i);

      append_scene (scenes, make_scene (model, timer, stop));
      if (stop->kind == FF_SCENE_PROPOSITIONS)
        append_propositions (scenes, model);
    }
  return G_LIST_MODEL (scenes);
}

FfScene *
ff_running_order_renew (FfModel *model, FfTimer *timer, FfScene *scene)
{
  g_autoptr (GArray) stops = list_stops (model, timer);
  Stop here = stop_of (scene);
  FfProposition *proposition;
  int index;

  if (here.kind == FF_SCENE_PROPOSITION)
    {
      proposition = ff_model_find (model, FF_TYPE_PROPOSITION, here.subject);
      return proposition != NULL ? ff_scene_new_for_proposition (model, proposition) : NULL;
    }
  if (!find_stop (stops, &here, &index))
    return NULL;
  return make_scene (model, timer, &g_array_index (stops, Stop, index));
}
