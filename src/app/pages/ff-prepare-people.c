/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-prepare-people.h"

#include "app/widgets/ff-group-row.h"
#include "app/widgets/ff-name-row.h"
#include "app/widgets/ff-record-group.h"

#include <glib/gi18n.h>

struct _FfPreparePeople
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (FfPreparePeople, ff_prepare_people, ADW_TYPE_BIN)

static void
ff_prepare_people_class_init (FfPreparePeopleClass *klass)
{
}

static void
ff_prepare_people_init (FfPreparePeople *self)
{
}

static GtkWidget *
make_group (FfSession *session,
            const char *title,
            const char *placeholder,
            GType record_type,
            guint field,
            GType row_type)
{
  FfRecordList *list = ff_model_get_list (ff_session_get_model (session), record_type);
  GtkWidget *group
      = g_object_new (FF_TYPE_RECORD_GROUP, "title", title, "placeholder-text", placeholder, NULL);

  ff_record_group_set_up (FF_RECORD_GROUP (group), session, g_object_ref (G_LIST_MODEL (list)),
                          record_type, field, row_type);
  return group;
}

GtkWidget *
ff_prepare_people_new (FfSession *session)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  gtk_box_append (GTK_BOX (box),
                  make_group (session, _ ("Stakeholder groups, and how many came"),
                              _ ("Add a group, such as Families"), FF_TYPE_STAKEHOLDER_GROUP,
                              FF_STAKEHOLDER_GROUP_NAME, FF_TYPE_GROUP_ROW));
  gtk_box_append (GTK_BOX (box),
                  make_group (session, _ ("Tables"), _ ("Add a table, such as Table 1"),
                              FF_TYPE_BREAKOUT_TABLE, FF_BREAKOUT_TABLE_NAME, FF_TYPE_NAME_ROW));
  return g_object_new (FF_TYPE_PREPARE_PEOPLE, "child", box, NULL);
}
