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

/* What appreciative interviews usually ask: the best of what was, what was valued in it, what made
 * it possible, what to keep, and three wishes (practitioners' guides). */
static const char *const usual[] = {
  N_ ("Tell of a time when this was at its best. What happened?"),
  N_ ("What did you do yourself that you value about it?"),
  N_ ("Who or what made it possible?"),
  N_ ("What of it should be kept, whatever else changes?"),
  N_ ("If you had three wishes for it, what would they be?"),
};

static void
add_usual_cb (GtkButton *button, gpointer user_data)
{
  FfSession *session = user_data;
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      FfRecord *draft = ff_record_new (FF_TYPE_PROMPT);

      ff_prompt_set_phase (FF_PROMPT (draft), FF_PHASE_DISCOVER);
      ff_prompt_set_interview (FF_PROMPT (draft), TRUE);
      ff_prompt_set_text (FF_PROMPT (draft), _ (usual[i]));
      g_ptr_array_add (drafts, draft);
    }
  ff_session_add_records (session, drafts);
}

static void
show_while_empty_cb (GListModel *guide, guint position, guint removed, guint added, gpointer button)
{
  gtk_widget_set_visible (button, g_list_model_get_n_items (guide) == 0);
}

/* Offered while the guide is empty; each of them can then be changed like any other. */
static GtkWidget *
make_usual_button (FfSession *session)
{
  GListModel *guide = ff_records_where (ff_session_get_model (session), FF_TYPE_PROMPT,
                                        FF_PROMPT_INTERVIEW, TRUE);
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("Add the _Usual Questions"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_usual_cb), session, 0);
  g_signal_connect_object (guide, "items-changed", G_CALLBACK (show_while_empty_cb), button, 0);
  show_while_empty_cb (guide, 0, 0, 0, button);
  g_object_set_data_full (G_OBJECT (button), "guide", guide, g_object_unref);
  return button;
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
  gtk_box_append (GTK_BOX (box), make_usual_button (session));
  return g_object_new (FF_TYPE_PREPARE_PROMPTS, "child", box, NULL);
}
