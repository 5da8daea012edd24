/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-desk.h"

#include "ff-display.h"
#include "ff-room.h"

/* A page that wants to see whatever scene the test gives it. */
#define TEST_TYPE_PAGE (test_page_get_type ())
G_DECLARE_FINAL_TYPE (TestPage, test_page, TEST, PAGE, FfPage)

struct _TestPage
{
  FfPage parent_instance;
  FfScene *scene;
};

G_DEFINE_FINAL_TYPE (TestPage, test_page, FF_TYPE_PAGE)

static FfScene *
test_page_dup_scene (FfPage *page)
{
  return g_object_ref (TEST_PAGE (page)->scene);
}

static void
test_page_finalize (GObject *object)
{
  g_clear_object (&TEST_PAGE (object)->scene);
  G_OBJECT_CLASS (test_page_parent_class)->finalize (object);
}

static void
test_page_class_init (TestPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = test_page_finalize;
  FF_PAGE_CLASS (klass)->dup_scene = test_page_dup_scene;
}

static void
test_page_init (TestPage *self)
{
  self->scene = ff_scene_new_message ("First");
}

void
ff_desk_set_up (FfDesk *f, gconstpointer data)
{
  f->session = ff_display_new_session ();
  f->page = g_object_new (TEST_TYPE_PAGE, "session", f->session, NULL);
  f->window = ff_display_show (GTK_WIDGET (f->page));
  f->projector = ff_projector_new (GTK_WINDOW (f->window), f->session);
  ff_projector_set_page (f->projector, f->page);
  ff_test_pump_idle ();
}

void
ff_desk_tear_down (FfDesk *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ff_test_pump_idle ();
  g_assert_finalize_object (f->projector);
  g_assert_finalize_object (f->session);
}

void
ff_desk_want (FfDesk *f, FfScene *scene)
{
  g_set_object (&TEST_PAGE (f->page)->scene, scene);
  g_object_unref (scene);
  ff_page_scene_changed (f->page);
  ff_test_pump_idle ();
}

void
ff_desk_want_message (FfDesk *f, const char *text)
{
  ff_desk_want (f, ff_scene_new_message (text));
}

void
ff_desk_want_propositions (FfDesk *f, guint n)
{
  g_autoptr (FfModel) model = ff_room_new_propositions (n, 30);

  ff_desk_want (f, ff_scene_new_for_propositions (model));
}

void
ff_desk_assert_wall (FfDesk *f, const char *text)
{
  g_autofree char *shown = ff_scene_dup_text (ff_projector_get_scene (f->projector));

  g_assert_cmpstr (shown, ==, text);
}

void
ff_desk_act (FfDesk *f, const char *action)
{
  g_assert_true (gtk_widget_activate_action (f->window, action, NULL));
  ff_test_pump_idle ();
}

GtkWindow *
ff_desk_find_wall (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (FF_IS_PROJECTOR_WINDOW (l->data))
      return l->data;
  return NULL;
}

void
ff_desk_fill_session (FfDesk *f)
{
  ff_session_add_proposition (f->session, 3, "Everyone is asked", NULL);
  ff_session_add_proposition (f->session, 7, "Everyone is heard", NULL);
  ff_display_flush (f->session);
}

FfScene *
ff_desk_get_wanted (FfDesk *f)
{
  return TEST_PAGE (f->page)->scene;
}

GtkStack *
ff_desk_set_stage (FfDesk *f)
{
  g_autoptr (FfPage) page = g_object_ref (f->page);
  GtkWidget *stage = gtk_stack_new ();
  GtkWidget *desk = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *button = gtk_button_new_with_label ("Desk");

  adw_window_set_content (ADW_WINDOW (f->window), stage);
  gtk_box_append (GTK_BOX (desk), GTK_WIDGET (page));
  gtk_box_append (GTK_BOX (desk), button);
  gtk_stack_add_child (GTK_STACK (stage), desk);
  gtk_widget_grab_focus (button);
  ff_projector_set_stage (f->projector, GTK_STACK (stage));
  return GTK_STACK (stage);
}

void
ff_desk_open_again (FfDesk *f)
{
  g_assert_finalize_object (f->projector);
  f->projector = ff_projector_new (GTK_WINDOW (f->window), f->session);
  ff_projector_set_page (f->projector, f->page);
  ff_test_pump_idle ();
}
