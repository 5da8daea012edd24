/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ff-test.h"
#include "session/ff-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * ff_display_run:
 *
 * Runs the tests added so far, after starting libadwaita with motion switched off.
 *
 * Returns: the exit status of the program.
 */
int ff_display_run (void);

/**
 * ff_display_init:
 *
 * To be called first, in place of g_test_init(). What the program remembers in the user's own
 * folder lies in one of the test's, which ff_display_run() takes away.
 */
void ff_display_init (int *argc, char ***argv);

/** ff_display_new_session: Returns: (transfer full): an empty session in the test's own folder. */
FfSession *ff_display_new_session (void);

/** ff_display_new_sample: Returns: (transfer full): the London sample, in a file of its own. */
FfSession *ff_display_new_sample (void);

/** ff_display_flush: waits for the disk and for the widgets; the test fails if a verb did. */
void ff_display_flush (FfSession *session);

/**
 * ff_display_show:
 * @child: (transfer floating): a widget to be looked at
 *
 * Returns: a mapped window of 1024 by 600 with @child in it; to be destroyed with
 *   gtk_window_destroy().
 */
GtkWidget *ff_display_show (GtkWidget *child);

/** FfPaged: a fixture for the tests of a page: @page of @session, shown in @window. */
typedef struct
{
  FfSession *session;
  FfModel *model;
  GtkWidget *page;
  GtkWidget *window;
} FfPaged;

/**
 * ff_paged_set_up:
 * @type: of the page
 * @data: "sample" for the London sample, %NULL for an empty session
 */
void ff_paged_set_up (FfPaged *f, GType type, gconstpointer data);
/** ff_paged_tear_down: fails the test if anything still holds the session. */
void ff_paged_tear_down (FfPaged *f, gconstpointer data);

/** ff_display_find: Returns: (nullable): the first widget of @type below @root, depth first. */
gpointer ff_display_find (GtkWidget *root, GType type);

/** ff_display_find_window: Returns: (nullable): the window of @type. */
gpointer ff_display_find_window (GType type);

/** ff_display_child: Returns: (transfer none): the child called @name in the template of @owner. */
gpointer ff_display_child (gpointer owner, const char *name);

/** ff_display_type: puts @text where the typing goes in @entry and presses Enter there. */
void ff_display_type (GtkWidget *entry, const char *text);

/**
 * ff_display_stays_above: Returns: whether @window asks to be kept above others, or past whoever
 *   manages them, as only what is to cover them does.
 */
gboolean ff_display_stays_above (GtkWindow *window);

/** ff_display_listen: hears from now on whatever sound the desktop is asked for. */
void ff_display_listen (void);
/** ff_display_stop_listening: Returns: how often it was asked for one since ff_display_listen(). */
guint ff_display_stop_listening (void);

/** ff_display_add_group: Returns: the id of a new stakeholder group, the last of @session. */
gint64 ff_display_add_group (FfSession *session, const char *name);

/** ff_display_count: Returns: how many records of @type the session now holds. */
guint ff_display_count (FfSession *session, GType type);

G_END_DECLS
