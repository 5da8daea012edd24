/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/projector/ff-projector-window.h"
#include "app/projector/ff-projector.h"
#include "app/projector/ff-scene-parts.h"

G_BEGIN_DECLS

/** FfDesk: what the tests of the projector share: a window with a page, and its projector. */
typedef struct
{
  FfSession *session;
  GtkWidget *window;
  FfPage *page; /* that wants to see whatever scene the test gives it */
  FfProjector *projector;
} FfDesk;

void ff_desk_set_up (FfDesk *f, gconstpointer data);
void ff_desk_tear_down (FfDesk *f, gconstpointer data);
/** ff_desk_open_again: gives the window a new projector, as the next start of the program does. */
void ff_desk_open_again (FfDesk *f);
/** ff_desk_set_stage: Returns: (transfer none): the page on a stage, as the facilitator's window
 * has it, beside a button that has the keyboard. */
GtkStack *ff_desk_set_stage (FfDesk *f);

/** ff_desk_want: @scene: (transfer full): that the page wants to see from now on. */
void ff_desk_want (FfDesk *f, FfScene *scene);
void ff_desk_want_message (FfDesk *f, const char *text);
/** ff_desk_want_propositions: lets the page want to see @n propositions of 30 words. */
void ff_desk_want_propositions (FfDesk *f, guint n);
/** ff_desk_get_wanted: Returns: (transfer none): what the page wants to see. */
FfScene *ff_desk_get_wanted (FfDesk *f);

/** ff_desk_assert_wall: the test fails unless the wall says @text and no more. */
void ff_desk_assert_wall (FfDesk *f, const char *text);
/** ff_desk_act: activates @action in the window and lets it take effect. */
void ff_desk_act (FfDesk *f, const char *action);
/** ff_desk_find_wall: Returns: (transfer none) (nullable): the window that the room sees. */
GtkWindow *ff_desk_find_wall (void);
/** ff_desk_fill_session: puts propositions 3 and 7 into the session. */
void ff_desk_fill_session (FfDesk *f);

G_END_DECLS
