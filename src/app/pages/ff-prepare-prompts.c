/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-prepare-prompts.h"

#include "app/widgets/ff-prompt-row.h"
#include "app/widgets/ff-record-group.h"

#include <glib/gi18n.h>

struct _FfPreparePrompts
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (FfPreparePrompts, ff_prepare_prompts, ADW_TYPE_BIN)

static void
prepare_prompt_cb (FfRecordGroup *group, FfPrompt *draft, gpointer phase)
{
  ff_prompt_set_phase (draft, (FfPhase) GPOINTER_TO_INT (phase));
}

static void
ff_prepare_prompts_class_init (FfPreparePromptsClass *klass)
{
}

static void
ff_prepare_prompts_init (FfPreparePrompts *self)
{
}

static void
prepare_question_cb (FfRecordGroup *group, FfPrompt *draft)
{
  ff_prompt_set_phase (draft, FF_PHASE_DISCOVER);
  ff_prompt_set_interview (draft, TRUE);
}

/* What people ask one another in pairs; it is not put to the room. */
static GtkWidget *
make_guide (FfSession *session)
{
  FfModel *model = ff_session_get_model (session);
  GtkWidget *group = g_object_new (FF_TYPE_RECORD_GROUP, "title", _ ("Interview guide, for pairs"),
                                   "placeholder-text", _ ("Add a question"), NULL);

  ff_record_group_set_up (FF_RECORD_GROUP (group), session,
                          ff_records_where (model, FF_TYPE_PROMPT, FF_PROMPT_INTERVIEW, TRUE),
                          FF_TYPE_PROMPT, FF_PROMPT_TEXT, FF_TYPE_PROMPT_ROW);
  g_signal_connect (group, "prepare", G_CALLBACK (prepare_question_cb), NULL);
  return group;
}

static GtkWidget *
make_group (FfSession *session, FfPhase phase)
{
  FfModel *model = ff_session_get_model (session);
  GtkWidget *group = g_object_new (FF_TYPE_RECORD_GROUP, "title",
                                   phase == FF_PHASE_NONE ? _ ("At any time")
                                                          : ff_model_get_phase_name (model, phase),
                                   "placeholder-text", _ ("Add a question"), NULL);

  ff_record_group_set_up (FF_RECORD_GROUP (group), session, ff_room_prompts_where (model, phase),
                          FF_TYPE_PROMPT, FF_PROMPT_TEXT, FF_TYPE_PROMPT_ROW);
  g_signal_connect (group, "prepare", G_CALLBACK (prepare_prompt_cb), GINT_TO_POINTER (phase));
  return group;
}

GtkWidget *
ff_prepare_prompts_new (FfSession *session)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  for (FfPhase phase = FF_PHASE_DISCOVER; phase <= FF_PHASE_DESTINY; phase++)
    gtk_box_append (GTK_BOX (box), make_group (session, phase));
  gtk_box_append (GTK_BOX (box), make_group (session, FF_PHASE_NONE));
  gtk_box_append (GTK_BOX (box), make_guide (session));
  return g_object_new (FF_TYPE_PREPARE_PROMPTS, "child", box, NULL);
}
