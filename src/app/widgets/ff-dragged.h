/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FF_TYPE_DRAGGED (ff_dragged_get_type ())
/** FfDragged: the records that are on their way while somebody drags them. */
G_DECLARE_FINAL_TYPE (FfDragged, ff_dragged, FF, DRAGGED, GObject)

/**
 * FfDragPrepare:
 *
 * Returns: (transfer full) (nullable) (element-type FfRecord): what is dragged from @widget; %NULL
 *   or none where nothing can be.
 */
typedef GPtrArray *(*FfDragPrepare) (GtkWidget *widget, gpointer user_data);

/**
 * FfDropTake:
 * @records: (element-type FfRecord): at least one
 *
 * Returns: whether @widget has a use for them.
 */
typedef gboolean (*FfDropTake) (GtkWidget *widget, GPtrArray *records, gpointer user_data);

/** ff_drag_source_add: lets records be dragged from @widget, which shows them. */
void ff_drag_source_add (GtkWidget *widget, FfDragPrepare prepare, gpointer user_data);

/** ff_drop_target_add: lets records be dropped on @widget. */
void ff_drop_target_add (GtkWidget *widget, FfDropTake take, gpointer user_data);

/**
 * ff_dragged_all_of:
 * @records: (element-type FfRecord)
 *
 * Returns: whether all of them are of @type.
 */
gboolean ff_dragged_all_of (GPtrArray *records, GType type);

G_END_DECLS
