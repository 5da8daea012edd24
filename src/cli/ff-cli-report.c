/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/ff-cli-private.h"
#include "report/ff-report.h"

#include <glib/gi18n.h>

typedef struct
{
  char *depth;
  char *sections;
  gboolean nameless;
  gboolean sorted_only;
} FfReportCall;

/* What the call does not say is as the session has it. */
static gboolean
read_plan (const FfReportCall *call, FfReportPlan *plan, GError **error)
{
  int depth = (int) plan->depth;

  if (!ff_cli_parse_choice (FF_TYPE_REPORT_DEPTH, "--depth", call->depth, &depth, error))
    return FALSE;
  plan->depth = (FfReportDepth) depth;
  plan->nameless = plan->nameless || call->nameless;
  plan->sorted_only = plan->sorted_only || call->sorted_only;
  return call->sections == NULL || ff_report_plan_choose (plan, call->sections, error);
}

static gboolean
write_report (char **operands, const FfReportCall *call, GError **error)
{
  g_autoptr (FfSession) session = NULL;
  FfModel *model;
  FfReportPlan plan;

  ff_report_prepare (operands[1]);
  session = ff_session_open (operands[0], NULL, error);
  if (session == NULL)
    return ff_cli_blame (operands[0], error);
  model = ff_session_get_model (session);
  plan = ff_report_plan_read (ff_model_get_details (model));
  if (!read_plan (call, &plan, error))
    return FALSE;
  return ff_report_write (model, &plan, operands[1], error) || ff_cli_blame (operands[1], error);
}

gboolean
ff_cli_report (int argc, char **argv, GError **error)
{
  FfReportCall call = { 0 };
  const GOptionEntry entries[] = {
    { "depth", 0, 0, G_OPTION_ARG_STRING, &call.depth,
      N_ ("summary (one page), standard or full; as the session has it if not given"),
      N_ ("DEPTH") },
    { "sections", 0, 0, G_OPTION_ARG_STRING, &call.sections,
      N_ ("Only these, in this order, divided by commas: introduction, contents, meetings, "
          "discover, dream, vote, choice, design, notes, people, unanswered, about"),
      N_ ("LIST") },
    { "without-names", 0, 0, G_OPTION_ARG_NONE, &call.nameless, N_ ("Leave out people’s names"),
      NULL },
    { "without-unsorted", 0, 0, G_OPTION_ARG_NONE, &call.sorted_only,
      N_ ("Leave out what was said under no theme"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_auto (GStrv) operands = ff_cli_parse (
      argc, argv, "FILE OUT",
      _ ("Writes the report; the ending of OUT, .pdf, .html, .odt or .md, says how."), entries,
      error);
  gboolean done = operands != NULL && write_report (operands, &call, error);

  g_free (call.depth);
  g_free (call.sections);
  return done;
}
