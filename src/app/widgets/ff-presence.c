/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-presence.h"

#include "app/widgets/ff-people-row.h"
#include "app/widgets/ff-round-panel.h"

#include <glib/gi18n.h>

struct _FfPresence
{
  AdwBin parent_instance;
  FfSession *session;
  FfRound *round;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (FfPresence, ff_presence, ADW_TYPE_BIN)

static GPtrArray *
list_presences (FfPresence *self)
{
  return ff_model_list_where (ff_session_get_model (self->session), FF_TYPE_ROUND_PRESENCE,
                              FF_ROUND_PRESENCE_ROUND, ff_record_get_id (FF_RECORD (self->round)));
}

static int
count_people (FfPresence *self, gint64 group)
{
  g_autoptr (GPtrArray) presences = list_presences (self);

  if (group == 0)
    return ff_round_get_present (self->round);
  for (guint i = 0; i < presences->len; i++)
    if (ff_round_presence_get_stakeholder_group (presences->pdata[i]) == group)
      return ff_round_presence_get_people (presences->pdata[i]);
  return 0;
}

/* While a number is on its way to the disk, the file would only tell of the one before. */
static void
follow_file (FfPresence *self)
{
  GtkListBoxRow *row;
  gboolean busy;

  g_object_get (self->session, "busy", &busy, NULL);
  for (int i = 0; !busy && (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    ff_people_row_show_people (FF_PEOPLE_ROW (row),
                               count_people (self, ff_people_row_get_group (FF_PEOPLE_ROW (row))));
}

static void
counted_cb (FfPresence *self, int people, FfPeopleRow *row)
{
  FfModel *model = ff_session_get_model (self->session);
  gint64 group = ff_people_row_get_group (row);

  ff_session_set_present (self->session, self->round,
                          group != 0 ? ff_model_find (model, FF_TYPE_STAKEHOLDER_GROUP, group)
                                     : NULL,
                          people);
}

static void
add_row (FfPresence *self, gint64 group, const char *name)
{
  GtkWidget *row = ff_people_row_new (group, name);

  g_signal_connect_object (row, "counted", G_CALLBACK (counted_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);
}

static void
fill (FfPresence *self)
{
  FfRecordList *groups
      = ff_model_get_list (ff_session_get_model (self->session), FF_TYPE_STAKEHOLDER_GROUP);
  g_autoptr (GPtrArray) presences = list_presences (self);

  if (presences->len == 0)
    {
      add_row (self, 0, _ ("All"));
      return;
    }
  for (guint i = 0; i < ff_record_list_get_size (groups); i++)
    add_row (self, ff_record_get_id (ff_record_list_get (groups, i)),
             ff_stakeholder_group_get_name (ff_record_list_get (groups, i)));
}

static void
let_go (FfPresence *self)
{
  GtkListBoxRow *row;

  if (self->session == NULL)
    return;
  while (self->list != NULL && (row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_signal_handlers_disconnect_by_func (self->session, follow_file, self);
  g_signal_handlers_disconnect_by_func (ff_session_get_model (self->session), follow_file, self);
  g_clear_object (&self->round);
  g_clear_object (&self->session);
}

static void
ff_presence_dispose (GObject *object)
{
  FfPresence *self = FF_PRESENCE (object);

  let_go (self);
  self->list = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  G_OBJECT_CLASS (ff_presence_parent_class)->dispose (object);
}

static void
ff_presence_class_init (FfPresenceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_presence_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-presence.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPresence, list);
}

static void
ff_presence_init (FfPresence *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_presence_set_round (FfPresence *self, FfSession *session, FfRound *round)
{
  g_return_if_fail (FF_IS_PRESENCE (self));

  if (!ff_round_panel_take (&self->session, &self->round, session, round, (GDestroyNotify) let_go,
                            self))
    return;
  fill (self);
  follow_file (self);
  g_signal_connect_swapped (session, "notify::busy", G_CALLBACK (follow_file), self);
  g_signal_connect_swapped (ff_session_get_model (session), "changed", G_CALLBACK (follow_file),
                            self);
}
