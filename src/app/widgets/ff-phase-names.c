/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-phase-names.h"

#include <glib/gi18n.h>

void
ff_phase_names_fill (GtkDropDown *drop_down, FfSession *session, FfPhase first)
{
  FfModel *model = ff_session_get_model (session);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (FfPhase phase = first; phase <= FF_PHASE_DESTINY; phase++)
    gtk_string_list_append (names, phase == FF_PHASE_NONE ? _ ("No phase")
                                                          : ff_model_get_phase_name (model, phase));
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
}
