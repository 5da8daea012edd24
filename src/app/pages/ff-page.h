/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-scene.h"
#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define FF_TYPE_PAGE (ff_page_get_type ())
/**
 * FfPage:
 *
 * One step of the session in the facilitator's window. It shows the model and calls verbs of the
 * session; it knows nothing of the window that holds it.
 *
 * Property "session" (construct-only). Signal "scene-changed": what the wall should show for this
 * page is another than before.
 */
G_DECLARE_DERIVABLE_TYPE (FfPage, ff_page, FF, PAGE, AdwBin)

struct _FfPageClass
{
  AdwBinClass parent_class;

  /* Puts the focus where typing starts; called whenever the page comes to the front. */
  void (*focus_entry) (FfPage *self);
  /* Returns: (transfer full): what the wall shows while this page is in front. */
  FfScene *(*dup_scene) (FfPage *self);
};

/** ff_page_get_session: Returns: (transfer none): the session shown. */
FfSession *ff_page_get_session (FfPage *self);
/** ff_page_get_model: Returns: (transfer none): the session's model. */
FfModel *ff_page_get_model (FfPage *self);
void ff_page_focus_entry (FfPage *self);
FfScene *ff_page_dup_scene (FfPage *self);
/** ff_page_scene_changed: emits "scene-changed"; for the pages themselves. */
void ff_page_scene_changed (FfPage *self);

G_END_DECLS
