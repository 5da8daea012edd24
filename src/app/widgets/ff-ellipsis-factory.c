/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-ellipsis-factory.h"

/* Beyond what any of the short texts has. */
#define SHORT_CHARS 40

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer max_chars)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), GPOINTER_TO_INT (max_chars));
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer max_chars)
{
  const char *words = gtk_string_object_get_string (gtk_list_item_get_item (item));
  GtkWidget *label = gtk_list_item_get_child (item);
  GtkWidget *row = gtk_widget_get_parent (label);

  gtk_label_set_label (GTK_LABEL (label), words);
  /* GTK 4.8 gives the item itself no name, and a screen reader nothing to say of it. */
  if (row != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

GtkListItemFactory *
ff_ellipsis_factory_new (int max_chars)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), GINT_TO_POINTER (max_chars));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GINT_TO_POINTER (max_chars));
  return factory;
}

void
ff_drop_down_name_items (GtkDropDown *drop_down)
{
  g_autoptr (GtkListItemFactory) factory = ff_ellipsis_factory_new (SHORT_CHARS);

  gtk_drop_down_set_list_factory (drop_down, factory);
}
