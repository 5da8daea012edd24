/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-status.h"

static void
on_said (GtkLabel *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (label), -1);
}

void
ff_status_name (GtkLabel *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  g_signal_connect (label, "notify::label", G_CALLBACK (on_said), NULL);
  on_said (label);
}
