/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-split-names.h"

static void
set_name (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
ff_split_names_set (AdwSplitButton *button, const char *name, const char *menu_name)
{
  g_return_if_fail (ADW_IS_SPLIT_BUTTON (button));

  set_name (GTK_WIDGET (button), name);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (button)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *inner = gtk_widget_get_first_child (child);

      if (GTK_IS_BUTTON (child))
        set_name (child, name);
      else if (GTK_IS_MENU_BUTTON (child) && inner != NULL)
        set_name (inner, menu_name);
    }
}
