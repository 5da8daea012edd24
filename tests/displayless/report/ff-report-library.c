/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A made-up inquiry into a town's library, with something of everything that a report shows. */
#include "ff-report-model.h"

#define PUT(type, id, ...) ff_report_model_put (changes, FF_TYPE_##type, id, __VA_ARGS__, NULL)

static void
add_frame (FfChanges *changes)
{
  PUT (SESSION_DETAILS, 1, "title", "A library for all of us", "topic",
       "When our library is at its best", "place", "Market Hall", "organisers",
       "Town council\nFriends of the library", "facilitators", "Two neighbours", "introduction",
       "We met twice.\n\nThis is what we found.", "disclaimer", "Nothing here is binding.",
       "contact", "library@example.org", "selection-reason", "The dots decided.", "language",
       "en-GB");
  PUT (MEETING, 1, "position", 0, "title", "First evening", "date", "2024-03-05");
  PUT (MEETING, 2, "position", 1, "date", "2024-04-09", "place", "Reading room");
  PUT (AGENDA_ITEM, 1, "meeting", 1, "position", 0, "title", "Welcome", "start", 1080, "minutes",
       15);
  PUT (AGENDA_ITEM, 2, "meeting", 1, "position", 1, "title", "In pairs", "minutes", 40, "phase",
       FF_PHASE_DISCOVER, "details", "One tells, one writes");
  PUT (AGENDA_ITEM, 3, "meeting", 1, "position", 2, "title", "Supper", "start", 1140, "minutes", 30,
       "fixed", TRUE);
  PUT (STAKEHOLDER_GROUP, 1, "position", 0, "name", "Readers");
  PUT (STAKEHOLDER_GROUP, 2, "position", 1, "name", "Staff");
  PUT (STAKEHOLDER_GROUP, 3, "position", 2, "name", "Nobody came");
  PUT (HEADCOUNT, 1, "meeting", 1, "stakeholder-group", 1, "people", 11);
  PUT (HEADCOUNT, 2, "meeting", 1, "stakeholder-group", 2, "people", 4);
  PUT (HEADCOUNT, 3, "meeting", 2, "stakeholder-group", 1, "people", 9);
  PUT (PROMPT, 1, "phase", FF_PHASE_DISCOVER, "position", 0, "number", "1", "text",
       "When were you glad of it?");
  PUT (PROMPT, 2, "phase", FF_PHASE_DISCOVER, "position", 1, "number", "2b", "text",
       "What should never change?");
  PUT (PROMPT, 3, "phase", FF_PHASE_DISCOVER, "position", 2, "interview", TRUE, "text",
       "Asked in pairs");
}

static void
add_discoveries (FfChanges *changes)
{
  PUT (THEME, 1, "phase", FF_PHASE_DISCOVER, "position", 0, "title", "Quiet");
  PUT (THEME, 2, "phase", FF_PHASE_DISCOVER, "position", 1, "title", "Help");
  PUT (THEME, 3, "phase", FF_PHASE_DISCOVER, "position", 2, "title", "Empty theme");
  PUT (CONTRIBUTION, 1, "phase", FF_PHASE_DISCOVER, "position", 0, "theme", 1, "prompt", 1, "text",
       "A seat by the window");
  PUT (CONTRIBUTION, 2, "phase", FF_PHASE_DISCOVER, "position", 1, "theme", 1, "text",
       "The window seat", "joined-into", 1);
  PUT (CONTRIBUTION, 3, "phase", FF_PHASE_DISCOVER, "position", 2, "theme", 1, "text",
       "By the window", "joined-into", 1);
  PUT (CONTRIBUTION, 4, "phase", FF_PHASE_DISCOVER, "position", 3, "theme", 2, "starred", TRUE,
       "text", "She found the book from its colour");
  PUT (CONTRIBUTION, 5, "phase", FF_PHASE_DISCOVER, "position", 4, "text", "The smell");
  PUT (CONTRIBUTION, 6, "phase", FF_PHASE_DISCOVER, "position", 5, "kind", FF_KIND_REFLECTION,
       "meeting", 1, "text", "We should do this more often");
  PUT (CONTRIBUTION, 7, "phase", FF_PHASE_NONE, "kind", FF_KIND_REFLECTION, "text",
       "Said on the way home");
}

static void
add_propositions (FfChanges *changes)
{
  static const int dots[] = { 7, 9, 7 };

  PUT (PROPOSITION, 1, "number", 1, "text", "The doors are open until ten", "title", "Open late");
  PUT (PROPOSITION, 2, "number", 2, "text", "Children choose what is bought", "title",
       "Children choose");
  PUT (PROPOSITION, 3, "number", 3, "text", "There is soup", "title", "Soup", "withdrawn", TRUE);
  PUT (PROPOSITION, 4, "number", 4, "text", "Open on Sundays", "title", "Sundays", "joined-into",
       1);
  PUT (ROUND, 1, "number", 1, "state", FF_STATE_REVEALED, "method", FF_METHOD_HANDS, "dots", 3,
       "cap", 2, "present", 10, "opened", "2024-04-09", "closed", "2024-04-09");
  PUT (ROUND, 2, "number", 2, "state", FF_STATE_CLOSED, "title", "Run-off");
  PUT (ROUND, 3, "number", 3, "state", FF_STATE_OPEN, "title", "Still open");
  PUT (ROUND, 4, "number", 4, "state", FF_STATE_DRAFT, "title", "Only a plan");
  ff_report_model_add_votes (changes, 1, dots, G_N_ELEMENTS (dots));
  ff_report_model_add_votes (changes, 2, dots, G_N_ELEMENTS (dots));
}

static void
add_plans (FfChanges *changes)
{
  PUT (SELECTION, 1, "position", 0, "proposition", 2, "text",
       "Children and parents choose what is bought", "reason", "Most dots");
  PUT (SELECTION, 2, "position", 1, "proposition", 1, "joined-with", 4);
  PUT (CONTRIBUTION, 20, "phase", FF_PHASE_DESIGN, "position", 0, "selection", 1, "text",
       "A shelf of wishes");
  PUT (CONTRIBUTION, 21, "phase", FF_PHASE_DESIGN, "position", 1, "text", "Think of the roof");
  PUT (COMMITMENT, 1, "position", 0, "selection", 1, "kind", FF_COMMITMENT_OTHERS, "text",
       "Give a budget", "help", "The council");
  PUT (COMMITMENT, 2, "position", 1, "selection", 1, "kind", FF_COMMITMENT_WE_WILL, "text",
       "Build the shelf", "owner", "Ada", "successor", "Grace", "due", "2024-06-01", "review",
       "2024-09-01", "quick-win", TRUE);
  PUT (COMMITMENT, 3, "position", 2, "kind", FF_COMMITMENT_KEEP, "text", "The reading hour");
}

FfModel *
ff_report_model_new_library (void)
{
  g_autoptr (FfChanges) changes = ff_changes_new ();

  add_frame (changes);
  add_discoveries (changes);
  add_propositions (changes);
  add_plans (changes);
  return ff_report_model_new (changes);
}

FfModel *
ff_report_model_new_large (guint n)
{
  static const int dots[27]
      = { 26, 1, 11, 8, 11, 9, 8, 0, 6, 11, 10, 2, 9, 2, 5, 4, 10, 2, 2, 3, 12, 4, 4, 0, 11, 8, 4 };
  g_autoptr (FfChanges) changes = ff_changes_new ();

  PUT (SESSION_DETAILS, 1, "title", "A large session");
  PUT (ROUND, 1, "number", 1, "state", FF_STATE_REVEALED, "method", FF_METHOD_HANDS);
  ff_report_model_add_votes (changes, 1, dots, G_N_ELEMENTS (dots));
  for (int i = 1; i <= 12; i++)
    {
      g_autofree char *title = g_strdup_printf ("Theme %d", i);

      PUT (THEME, i, "phase", FF_PHASE_DISCOVER, "position", i, "title", title);
    }
  for (int i = 1; i <= 27; i++)
    {
      g_autofree char *text
          = g_strdup_printf ("Proposition %d says in a long sentence, longer than a line of print, "
                             "how things are in the future that the room dreams of",
                             i);

      PUT (PROPOSITION, i, "number", i, "text", text, "title", "In short");
    }
  for (int i = 1; i <= (int) n; i++)
    {
      g_autofree char *text
          = g_strdup_printf ("Discovery %d: somebody took the time%s", i,
                             i % 3 == 0 ? ", and came back the next day to ask how it had gone"
                                        : "");

      PUT (CONTRIBUTION, i, "phase", FF_PHASE_DISCOVER, "position", i, "theme", i % 13, "text",
           text);
    }
  return ff_report_model_new (changes);
}
