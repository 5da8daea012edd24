/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is on the wall:
 *
 *                                                              message --v
 *   page --scene-changed--> live --unless frozen, held or away--> scene --unless blank--> wall
 *                                            step: pages, then the order of the day --^
 */
#include "app/projector/ff-projector-private.h"
#include "app/projector/ff-running-order.h"
#include "app/projector/ff-scene-layout.h"
#include "app/projector/ff-scene-parts.h"

FfScene *
ff_projector_get_front (FfProjector *self)
{
  return self->message != NULL ? self->message : self->scene;
}

static FfSceneLayout *
obtain_layout (FfProjector *self, FfScene *scene)
{
  int width, height;

  ff_projector_get_wall_size (self, &width, &height);
  return ff_scene_layout_obtain (scene, gtk_widget_get_pango_context (GTK_WIDGET (self->window)),
                                 width, height, ff_projector_get_share (self));
}

static FfModel *
get_model (FfProjector *self)
{
  return ff_session_get_model (self->session);
}

static FfScene *
dup_next (FfProjector *self, guint *page)
{
  gboolean more = ff_projector_get_page (self) + 1 < ff_projector_get_n_pages (self);

  *page = ff_projector_get_page (self) + (more && !self->blanked);
  if (self->blanked || (self->message != NULL && more))
    return g_object_ref (ff_projector_get_front (self));
  if (self->message != NULL)
    {
      *page = self->page_number;
      return g_object_ref (self->scene);
    }
  *page = 0;
  if (self->frozen && !ff_scene_equal (self->live, self->scene))
    return g_object_ref (self->live);
  if (!more)
    return ff_running_order_step (get_model (self), self->timer, self->scene, 1);
  *page = self->page_number + 1;
  return g_object_ref (self->scene);
}

void
ff_projector_settle (FfProjector *self)
{
  if (self->window == NULL)
    return;
  g_clear_object (&self->next);
  self->next = dup_next (self, &self->next_page);
  ff_projector_notify_shown (self);
}

static int
find_current (FfScene *scene)
{
  GPtrArray *entries = ff_scene_get_parts (scene)->entries;

  for (guint i = 0; i < entries->len; i++)
    if (((FfSceneEntry *) entries->pdata[i])->current)
      return (int) i;
  return -1;
}

/* A later state of the same thing stays on the page that was chosen; another thing, or another
 * place in the agenda, begins where it is current. */
static void
take_scene (FfProjector *self, FfScene *scene)
{
  gboolean stays = ff_scene_same_subject (self->scene, scene)
                   && find_current (self->scene) == find_current (scene);
  g_autoptr (FfSceneLayout) layout = NULL;

  g_set_object (&self->scene, scene);
  if (self->window == NULL)
    return;
  layout = obtain_layout (self, self->scene);
  self->page_number = stays ? MIN (self->page_number, ff_scene_layout_get_n_pages (layout) - 1)
                            : ff_scene_layout_get_page_of_current (layout);
  ff_projector_settle (self);
}

static void
follow (FfProjector *self)
{
  g_autoptr (FfScene) shown
      = self->away || self->held
            ? ff_running_order_renew (get_model (self), self->timer, self->scene)
            : g_object_ref (self->live);

  if (shown != NULL && !ff_scene_equal (shown, self->scene))
    take_scene (self, shown);
  else
    ff_projector_settle (self);
}

static gboolean
refresh_cb (gpointer user_data)
{
  FfProjector *self = user_data;
  g_autoptr (FfScene) live = NULL;

  self->refresh = 0;
  if (self->page == NULL || self->window == NULL)
    return G_SOURCE_REMOVE;
  live = ff_page_dup_scene (self->page);
  if (!ff_scene_same_subject (self->live, live))
    self->away = FALSE;
  g_set_object (&self->live, live);
  if (self->frozen)
    ff_projector_settle (self);
  else
    follow (self);
  return G_SOURCE_REMOVE;
}

/* Many changes at once make one scene. */
void
ff_projector_queue_refresh (FfProjector *self)
{
  if (self->refresh == 0)
    self->refresh = g_idle_add (refresh_cb, self);
}

static void
forget_page (FfProjector *self)
{
  if (self->page == NULL)
    return;
  g_clear_signal_handler (&self->page_changed, self->page);
  g_object_remove_weak_pointer (G_OBJECT (self->page), (gpointer *) &self->page);
  self->page = NULL;
}

void
ff_projector_set_page (FfProjector *self, FfPage *page)
{
  g_return_if_fail (FF_IS_PROJECTOR (self) && (page == NULL || FF_IS_PAGE (page)));

  if (self->page == page)
    return;
  forget_page (self);
  if (page == NULL)
    return;
  self->page = page;
  self->away = FALSE;
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &self->page);
  self->page_changed = g_signal_connect_swapped (page, "scene-changed",
                                                 G_CALLBACK (ff_projector_queue_refresh), self);
  ff_projector_queue_refresh (self);
}

void
ff_projector_show (FfProjector *self, FfScene *scene)
{
  g_return_if_fail (FF_IS_PROJECTOR (self) && FF_IS_SCENE (scene));

  self->away = !ff_scene_same_subject (self->live, scene);
  ff_projector_set_message (self, NULL);
  take_scene (self, scene);
}

/* What was prepared while the wall stood by itself comes to it at once. */
static void
follow_again (FfProjector *self)
{
  self->away = FALSE;
  follow (self);
}

void
ff_projector_set_held (FfProjector *self, gboolean held)
{
  g_return_if_fail (FF_IS_PROJECTOR (self));

  if (self->held == held)
    return;
  self->held = held;
  if (!held && !self->frozen)
    follow_again (self);
  ff_projector_update_actions (self);
  ff_projector_notify (self, "held");
}

void
ff_projector_set_message (FfProjector *self, const char *text)
{
  g_return_if_fail (FF_IS_PROJECTOR (self));

  if (text == NULL && self->message == NULL)
    return;
  g_clear_object (&self->message);
  self->message_page = 0;
  if (text != NULL)
    {
      self->message = ff_scene_new_message (text);
      g_free (self->last_message);
      self->last_message = g_strdup (text);
    }
  self->recalled = FALSE;
  ff_projector_remember_message (self);
  ff_projector_update_actions (self);
  ff_projector_settle (self);
}

void
ff_projector_set_frozen (FfProjector *self, gboolean frozen)
{
  g_return_if_fail (FF_IS_PROJECTOR (self));

  if (self->frozen == frozen)
    return;
  self->frozen = frozen;
  if (!frozen && !self->held)
    follow_again (self);
  else if (!frozen)
    follow (self);
  ff_projector_update_actions (self);
  ff_projector_notify (self, "frozen");
}

void
ff_projector_set_blanked (FfProjector *self, gboolean blanked)
{
  g_return_if_fail (FF_IS_PROJECTOR (self));

  if (self->blanked == blanked)
    return;
  self->blanked = blanked;
  ff_projector_update_actions (self);
  ff_projector_notify (self, "blanked");
  ff_projector_settle (self);
}

static void
step_scene (FfProjector *self, int by)
{
  g_autoptr (FfScene) scene
      = ff_running_order_step (get_model (self), self->timer, self->scene, by);

  if (scene == NULL)
    return;
  ff_projector_show (self, scene);
  if (by < 0)
    self->page_number = ff_projector_get_n_pages (self) - 1;
  ff_projector_settle (self);
}

void
ff_projector_step (FfProjector *self, int by)
{
  FfRound *held_back;
  gint64 page;

  g_return_if_fail (FF_IS_PROJECTOR (self) && (by == 1 || by == -1));

  if (self->blanked)
    {
      ff_projector_set_blanked (self, FALSE);
      return;
    }
  /* What is new of a result stands at the top of its first page; the refresh brings it. */
  held_back = ff_scene_find_held_back (self->scene, get_model (self));
  if (by > 0 && self->message == NULL && held_back != NULL)
    {
      ff_session_show_next (self->session, held_back);
      self->page_number = 0;
      return;
    }
  page = (gint64) ff_projector_get_page (self) + by;
  if (page >= 0 && page < ff_projector_get_n_pages (self))
    {
      *(self->message != NULL ? &self->message_page : &self->page_number) = (guint) page;
      ff_projector_settle (self);
    }
  else if (self->message != NULL)
    ff_projector_set_message (self, NULL);
  else
    step_scene (self, by);
}

guint
ff_projector_get_n_pages (FfProjector *self)
{
  g_autoptr (FfSceneLayout) layout = NULL;

  g_return_val_if_fail (FF_IS_PROJECTOR (self), 1);

  if (self->window == NULL)
    return 1;
  layout = obtain_layout (self, ff_projector_get_front (self));
  return ff_scene_layout_get_n_pages (layout);
}

FfScene *
ff_projector_get_next (FfProjector *self, guint *page)
{
  g_return_val_if_fail (FF_IS_PROJECTOR (self), NULL);

  *page = self->next_page;
  return self->next;
}
