/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/ff-item-rows.h"

G_BEGIN_DECLS

/** ff_item_row_put: puts a copy of @value into @field of a row. */
void ff_item_row_put (char **field, const char *value);

/** ff_item_rows_take_contributions: Returns: (transfer full): those of a session in XML. */
GPtrArray *ff_item_rows_take_contributions (FfSource *source, GError **error);

/** ff_item_rows_take_propositions: Returns: (transfer full): those of a session in XML. */
GPtrArray *ff_item_rows_take_propositions (FfSource *source, GError **error);

G_END_DECLS
