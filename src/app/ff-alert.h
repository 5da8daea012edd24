/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_alert_confirm_async:
 * @parent: any widget of the window that asks
 * @heading: a question, translated
 * @body: what will happen, translated
 * @confirm: the button that does it, as a verb with a mnemonic, translated
 * @destructive: whether it takes something away
 *
 * Asks before something that cannot be taken back. The seam for AdwMessageDialog and its successor.
 */
void ff_alert_confirm_async (GtkWidget *parent,
                             const char *heading,
                             const char *body,
                             const char *confirm,
                             gboolean destructive,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/** ff_alert_confirm_finish: Returns: whether the answer was yes. */
gboolean ff_alert_confirm_finish (GAsyncResult *result);

/**
 * ff_alert_choose_async:
 * @ids: (array zero-terminated=1): of the answers
 * @labels: (array zero-terminated=1): of the answers, as long as @ids
 *
 * Asks for one of several answers, or none.
 */
void ff_alert_choose_async (GtkWidget *parent,
                            const char *heading,
                            const char *body,
                            const char *const *ids,
                            const char *const *labels,
                            GAsyncReadyCallback callback,
                            gpointer user_data);

/** ff_alert_choose_finish: Returns: (transfer full) (nullable): the id of the answer, if any. */
char *ff_alert_choose_finish (GAsyncResult *result);

/**
 * ff_alert_tell:
 * @parent: (nullable): %NULL where no window is open yet
 *
 * Says @heading and @body and waits for nothing.
 */
void ff_alert_tell (GtkWidget *parent, const char *heading, const char *body);

G_END_DECLS
