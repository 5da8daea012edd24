/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-kit-parts.h"

#include <glib/gi18n.h>

#define AFTER_RUNNING 8.0
#define AFTER_SUBTITLE 14.0
#define AFTER_TITLE 10.0

static double
put_head (FfKitFlow *self)
{
  FfKit *kit = self->kit;
  double y = self->box.y, width = self->box.width;
  /* Translators: the title of a sheet that goes on from the sheet before */
  g_autofree char *again = g_strdup_printf (_ ("%s, continued"), self->title);

  y += ff_kit_put (kit, ff_kit_set_short (kit, kit->title, FF_KIT_SMALL, FALSE, width, 1),
                   FF_INK_MUTED, FF_ALIGN_START, self->box.x, y, width);
  y += AFTER_RUNNING;
  y += ff_kit_put (kit,
                   ff_kit_set_short (kit, self->continued ? again : self->title,
                                     self->continued ? FF_KIT_LARGE : FF_KIT_TITLE, TRUE, width, 2),
                   FF_INK_TEXT, FF_ALIGN_START, self->box.x, y, width);
  if (!self->continued && self->subtitle != NULL)
    {
      y += ff_kit_put (kit, ff_kit_set_short (kit, self->subtitle, FF_KIT_TEXT, FALSE, width, 4),
                       FF_INK_MUTED, FF_ALIGN_START, self->box.x, y + 2, width);
      y += AFTER_SUBTITLE;
    }
  return y + AFTER_TITLE;
}

static void
begin_sheet (FfKitFlow *self)
{
  self->box = ff_kit_add_sheet (self->kit);
  self->y = put_head (self);
}

void
ff_kit_flow_begin (FfKitFlow *self, FfKit *kit, const char *title, const char *subtitle)
{
  *self = (FfKitFlow){ .kit = kit, .title = title };
  self->subtitle = g_strdup (subtitle);
  begin_sheet (self);
  g_clear_pointer (&self->subtitle, g_free);
}

double
ff_kit_flow_get_room (FfKitFlow *self)
{
  return self->box.y + self->box.height - self->y;
}

gboolean
ff_kit_flow_need (FfKitFlow *self, double height)
{
  if (ff_kit_flow_get_room (self) >= height)
    return FALSE;
  self->continued = TRUE;
  begin_sheet (self);
  return TRUE;
}

void
ff_kit_flow_put (FfKitFlow *self, PangoLayout *layout, FfInk ink, double indent)
{
  guint n_lines = (guint) pango_layout_get_line_count (layout), at = 0;
  double leading = ff_kit_get_height (ff_kit_keep (self->kit, layout)) / n_lines;

  while (at < n_lines)
    {
      ff_kit_flow_need (self, leading);
      self->y += ff_kit_put_part (self->kit, layout, &at, ink, self->box.x + indent, self->y,
                                  self->box.width - indent, ff_kit_flow_get_room (self));
    }
}

void
ff_kit_flow_lines (FfKitFlow *self, guint n, double step, double indent)
{
  for (guint i = 0; i < n && ff_kit_flow_get_room (self) >= step; i++)
    {
      self->y += step;
      ff_kit_rule (self->kit, self->box.x + indent, self->y, self->box.width - indent);
    }
}
