/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/ff-snapshot.h"

G_BEGIN_DECLS

/** FF_TEMPLATE_BLANK: the id of the template without any agenda. */
#define FF_TEMPLATE_BLANK "blank"

/** FfTemplate: a session to begin with: meetings, agenda and prompts. */
typedef struct
{
  const char *id;      /* stable, for the command line */
  const char *name;    /* untranslated; see ff_template_get_name() */
  const char *summary; /* untranslated; see ff_template_get_summary() */
} FfTemplate;

/** ff_template_list: Returns: (transfer none) (array length=n_templates): all templates. */
const FfTemplate *ff_template_list (guint *n_templates);

/** ff_template_get_name: Returns: the translated name, e.g. "Half a day". */
const char *ff_template_get_name (const FfTemplate *self);

/** ff_template_get_summary: Returns: one translated sentence on what it is for. */
const char *ff_template_get_summary (const FfTemplate *self);

/**
 * ff_template_load:
 * @id: of a template
 *
 * Returns: (transfer full): a session, its texts translated; to be filled into a new file. %NULL
 *   with %FF_ERROR_USAGE where there is no such template.
 */
FfSnapshot *ff_template_load (const char *id, GError **error);

/**
 * ff_sample_load:
 *
 * Returns: (transfer full): the sample session, after the London workshops of 2012.
 */
FfSnapshot *ff_sample_load (void);

G_END_DECLS
