/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/ff-kit.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ff_kit_save_async: asks where to save the sheets of the kit as a PDF, and does so. Putting them
 * on a stick or a network folder happens behind the window.
 */
void ff_kit_save_async (GtkWindow *parent,
                        FfModel *model,
                        const FfKitSettings *settings,
                        GAsyncReadyCallback callback,
                        gpointer user_data);

/**
 * ff_kit_save_finish:
 *
 * Returns: (transfer full) (nullable): where they were saved; %NULL with one sentence if that
 *   failed, and without an error if nobody wanted it after all.
 */
GFile *ff_kit_save_finish (GAsyncResult *result, GError **error);

/** ff_kit_save_to_async: saves to @file without asking; finished with ff_kit_save_finish(). */
void ff_kit_save_to_async (GtkWindow *parent,
                           FfModel *model,
                           const FfKitSettings *settings,
                           GFile *file,
                           GAsyncReadyCallback callback,
                           gpointer user_data);

G_END_DECLS
