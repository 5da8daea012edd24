/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-prepare-page.h"

#include "app/pages/ff-prepare-details.h"
#include "app/pages/ff-prepare-meetings.h"
#include "app/pages/ff-prepare-people.h"
#include "app/pages/ff-prepare-prompts.h"
#include "app/widgets/ff-wrap-holder.h"

struct _FfPreparePage
{
  FfPage parent_instance;
  GtkWidget *switcher;
  GtkStack *parts;
};

G_DEFINE_FINAL_TYPE (FfPreparePage, ff_prepare_page, FF_TYPE_PAGE)

static const struct
{
  const char *name;
  GtkWidget *(*make) (FfSession *session);
} parts[] = {
  { "details", ff_prepare_details_new },
  { "meetings", ff_prepare_meetings_new },
  { "prompts", ff_prepare_prompts_new },
  { "people", ff_prepare_people_new },
};

static void
show_part_cb (FfPreparePage *self)
{
  GtkWidget *holder = gtk_stack_get_visible_child (self->parts);
  const char *name = gtk_stack_get_visible_child_name (self->parts);

  if (holder == NULL || gtk_widget_get_first_child (holder) != NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (parts[i].name, name))
      g_object_set (holder, "child", parts[i].make (ff_page_get_session (FF_PAGE (self))), NULL);
}

static void
scene_may_change_cb (FfPreparePage *self)
{
  ff_page_scene_changed (FF_PAGE (self));
}

static void
ff_prepare_page_constructed (GObject *object)
{
  FfPreparePage *self = FF_PREPARE_PAGE (object);

  G_OBJECT_CLASS (ff_prepare_page_parent_class)->constructed (object);

  g_signal_connect_object (self->parts, "notify::visible-child", G_CALLBACK (show_part_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (ff_page_get_model (FF_PAGE (self)), "changed",
                           G_CALLBACK (scene_may_change_cb), self, G_CONNECT_SWAPPED);
  show_part_cb (self);
}

static FfScene *
ff_prepare_page_dup_scene (FfPage *page)
{
  FfModel *model = ff_page_get_model (page);
  const char *part = gtk_stack_get_visible_child_name (FF_PREPARE_PAGE (page)->parts);

  if (g_strcmp0 (part, "meetings") == 0)
    return ff_scene_new_for_agenda (model, NULL);
  return ff_scene_new_for_title (model);
}

/* The next sensible thing to type: a title that is missing, else the entry that adds. */
static void
ff_prepare_page_focus_entry (FfPage *page)
{
  FfPreparePage *self = FF_PREPARE_PAGE (page);
  GtkWidget *part = gtk_stack_get_visible_child (self->parts);
  gboolean details = g_strcmp0 (gtk_stack_get_visible_child_name (self->parts), "details") == 0;
  const char *title
      = ff_session_details_get_title (ff_model_get_details (ff_page_get_model (page)));

  if (part != NULL && (!details || *title == '\0'))
    gtk_widget_child_focus (part, GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_child_focus (self->switcher, GTK_DIR_TAB_FORWARD);
}

static void
ff_prepare_page_class_init (FfPreparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = ff_prepare_page_constructed;
  FF_PAGE_CLASS (klass)->dup_scene = ff_prepare_page_dup_scene;
  FF_PAGE_CLASS (klass)->focus_entry = ff_prepare_page_focus_entry;
  g_type_ensure (FF_TYPE_WRAP_HOLDER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-prepare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FfPreparePage, switcher);
  gtk_widget_class_bind_template_child (widget_class, FfPreparePage, parts);
  gtk_widget_class_bind_template_callback (widget_class, scene_may_change_cb);
}

static void
ff_prepare_page_init (FfPreparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
