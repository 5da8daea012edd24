/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/ff-kit.h"

#include "base/ff-clock.h"
#include "base/ff-error.h"
#include "report/ff-kit-parts.h"
#include "report/ff-pdf.h"
#include "report/ff-report-build.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (FfKitPart,
                    ff_kit_part,
                    G_DEFINE_ENUM_VALUE (FF_KIT_SLIPS, "slips"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_POSTERS, "posters"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_INTERVIEW, "interview"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_TABLES, "tables"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_PAIRS, "pairs"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_THEMES, "themes"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_AGENDA, "agenda"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_COMMITMENTS, "commitments"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_FOLLOW_UP, "follow-up"),
                    G_DEFINE_ENUM_VALUE (FF_KIT_SIGN_IN, "sign-in"))

static const struct
{
  const char *name;
  void (*add) (FfKit *self);
} parts[FF_N_KIT_PARTS] = {
  [FF_KIT_SLIPS] = { N_ ("Voting slips"), ff_kit_add_slips },
  [FF_KIT_POSTERS] = { N_ ("Option posters"), ff_kit_add_posters },
  [FF_KIT_INTERVIEW] = { N_ ("Interview guide"), ff_kit_add_interview },
  [FF_KIT_TABLES] = { N_ ("Table cards"), ff_kit_add_tables },
  [FF_KIT_PAIRS] = { N_ ("Pairing list"), ff_kit_add_pairs },
  [FF_KIT_THEMES] = { N_ ("Theme headers"), ff_kit_add_themes },
  [FF_KIT_AGENDA] = { N_ ("Agenda poster"), ff_kit_add_agenda },
  [FF_KIT_COMMITMENTS] = { N_ ("Commitment sheets"), ff_kit_add_commitments },
  [FF_KIT_FOLLOW_UP] = { N_ ("Follow-up sheet"), ff_kit_add_follow_up },
  [FF_KIT_SIGN_IN] = { N_ ("Sign-in sheets"), ff_kit_add_sign_in },
};

const char *
ff_kit_part_get_name (FfKitPart part)
{
  g_return_val_if_fail (part < FF_N_KIT_PARTS, NULL);

  return _ (parts[part].name);
}

void
ff_kit_settings_init (FfKitSettings *self)
{
  *self = (FfKitSettings){ .paper = ff_paper_for_locale (), .first_slip = 1, .dots = 5 };
}

/* -- what is wrong, and what is missing ------------------------------------------------------- */

static gboolean
check_round (FfModel *model, int number, GError **error)
{
  if (number == 0 || ff_model_find_round (model, number) != NULL)
    return TRUE;
  /* Translators: the number of a round of voting */
  g_set_error (error, FF_ERROR, FF_ERROR_MISSING, _ ("There is no round %d in this session."),
               number);
  return FALSE;
}

static gboolean
check_meeting (FfModel *model, int number, GError **error)
{
  guint n = ff_record_list_get_size (ff_model_get_list (model, FF_TYPE_MEETING));

  if (number >= 0 && (guint) number <= n)
    return TRUE;
  g_set_error (error, FF_ERROR, FF_ERROR_MISSING,
               /* Translators: how many meetings there are, and the number of one that is not */
               ngettext ("This session has %u meeting, so there is no meeting %d.",
                         "This session has %u meetings, so there is no meeting %d.", n),
               n, number);
  return FALSE;
}

gboolean
ff_kit_check (FfModel *model, const FfKitSettings *settings, GError **error)
{
  return check_round (model, settings->round, error)
         && check_meeting (model, settings->meeting, error);
}

gboolean
ff_kit_is_per_sheet (int slips)
{
  return slips == 0 || slips == 1 || slips == 2 || slips == 4 || slips == 8;
}

static char *
dup_if (gboolean missing, const char *sentence)
{
  return missing ? g_strdup (sentence) : NULL;
}

static gboolean
has_none (FfModel *model, GType type)
{
  return ff_record_list_get_size (ff_model_get_list (model, type)) == 0;
}

char *
ff_kit_dup_missing (FfModel *model, const FfKitSettings *settings, FfKitPart part)
{
  g_autoptr (FfKitBallot) ballot = ff_kit_find_ballot (model, settings);
  g_autoptr (GPtrArray) guide = ff_kit_find_guide (model);
  g_autoptr (GPtrArray) agenda = ff_kit_find_agenda (model, settings);
  g_autoptr (GPtrArray) open = ff_kit_find_open (model);

  switch (part)
    {
    case FF_KIT_SLIPS:
    case FF_KIT_POSTERS:
      return dup_if (ballot->options->len == 0,
                     _ ("Voting slips and posters show propositions, and there are none yet."));
    case FF_KIT_INTERVIEW:
      return dup_if (guide->len == 0,
                     _ ("The interview guide has no questions yet; prepare some first."));
    case FF_KIT_PAIRS:
      return dup_if (ff_kit_count_expected (model, settings) == 0,
                     _ ("Pairs are made of the people expected, group by group; say first how many "
                        "there are."));
    case FF_KIT_THEMES:
      return dup_if (has_none (model, FF_TYPE_THEME), _ ("There are no themes yet."));
    case FF_KIT_AGENDA:
      return dup_if (agenda->len == 0, _ ("No meeting has an agenda yet."));
    case FF_KIT_FOLLOW_UP:
      return dup_if (open->len == 0, _ ("There are no open commitments to follow up."));
    default:
      return NULL;
    }
}

guint
ff_kit_count_expected (FfModel *model, const FfKitSettings *settings)
{
  g_autoptr (FfKitRoom) room = ff_kit_room_new (model, settings);

  return room->n_people;
}

/* -- the sheets ------------------------------------------------------------------------------- */

static void
add_part (FfKit *self, FfKitPart part)
{
  g_autofree char *missing = ff_kit_dup_missing (self->model, self->settings, part);
  guint before = self->sheets->len;
  guint n_bookmarks = self->galley->headings->len;

  if (missing != NULL)
    return;
  parts[part].add (self);
  /* A part that names the things on its sheets one by one needs no name of its own. */
  if (self->sheets->len > before && self->galley->headings->len == n_bookmarks)
    {
      ff_kit_add_bookmark (self, ff_kit_part_get_name (part));
      ff_galley_get_heading (self->galley, n_bookmarks)->page = before;
    }
}

static FfDocument *
make_document (FfModel *model)
{
  FfDocument *document = ff_document_new ();
  g_autofree char *title = NULL;

  ff_report_set_metadata (document, model);
  /* Translators: the title of a PDF; %s is that of the session */
  title = g_strdup_printf (_ ("Printed kit: %s"), ff_document_get (document, FF_DOCUMENT_TITLE));
  ff_document_set (document, FF_DOCUMENT_TITLE, title);
  return document;
}

static char *
dup_title (FfModel *model)
{
  const char *title = ff_session_details_get_title (ff_model_get_details (model));

  return ff_kit_dup_line (*title != '\0' ? title : _ ("Untitled session"));
}

FfPages *
ff_kit_layout (FfModel *model, const FfKitSettings *settings)
{
  g_autoptr (FfDocument) document = make_document (model);
  gboolean rtl = ff_document_is_rtl (document);
  g_autoptr (FfTypesetter) setter
      = ff_typesetter_new (ff_document_get (document, FF_DOCUMENT_LANGUAGE), rtl);
  g_autofree char *title = dup_title (model);
  FfKit kit = {
    .model = model, .settings = settings, .setter = setter, .paper = settings->paper, .title = title
  };

  g_return_val_if_fail (ff_kit_check (model, settings, NULL), NULL);

  kit.galley = ff_galley_new (kit.paper.width, rtl);
  kit.sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) ff_sheet_free);
  for (guint part = 0; part < FF_N_KIT_PARTS; part++)
    if (settings->parts & (1u << part))
      add_part (&kit, (FfKitPart) part);
  return ff_pages_new (document, &kit.paper, kit.galley, kit.sheets);
}

/* The first part asked for says why there is nothing. */
static void
refuse (FfModel *model, const FfKitSettings *settings, GError **error)
{
  for (guint part = 0; part < FF_N_KIT_PARTS; part++)
    {
      g_autofree char *missing = NULL;

      if (settings->parts & (1u << part))
        missing = ff_kit_dup_missing (model, settings, (FfKitPart) part);
      if (missing == NULL)
        continue;
      g_set_error_literal (error, FF_ERROR, FF_ERROR_MISSING, missing);
      return;
    }
  g_set_error (error, FF_ERROR, FF_ERROR_USAGE, _ ("Choose at least one kind of sheet to print."));
}

GBytes *
ff_kit_to_bytes (FfModel *model, const FfKitSettings *settings, GError **error)
{
  g_autoptr (FfPages) pages = NULL;
  g_autoptr (FfClock) clock = ff_clock_new_system ();
  g_autoptr (GDateTime) now = ff_clock_dup_now (clock);

  g_return_val_if_fail (FF_IS_MODEL (model), NULL);

  if (!ff_kit_check (model, settings, error))
    return NULL;
  pages = ff_kit_layout (model, settings);
  if (ff_pages_get_n_pages (pages) > 0)
    return ff_pdf_write (pages, now, NULL, error);
  refuse (model, settings, error);
  return NULL;
}
