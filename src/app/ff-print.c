/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-print.h"

#include "app/ff-print-preview.h"
#include "app/ff-print-state.h"
#include "base/ff-error.h"

#include <glib/gi18n.h>

/* What one operation prints; the pages are laid out once the dialog has said on which paper. */
typedef struct
{
  FfModel *model;
  FfPrintKind kind;
  FfKitSettings kit; /* of the kit */
  FfPages *pages;    /* (nullable) */
  GtkWindow *parent; /* weak: of a preview */
} FfPrintJob;

/* What prints again from a preview, of the window that it was opened from. */
static const char *const print_actions[FF_N_PRINT_KINDS] = { "win.print-report", "kit.print" };

/* On the operation, once its dialog was left by way of the preview: nothing was printed. */
#define PREVIEWED "ff-previewed"
/* On the task, which keeps the operation until it is done. */
#define OPERATION "ff-operation"

static void
print_job_free (gpointer data, GClosure *closure)
{
  FfPrintJob *self = data;

  g_clear_weak_pointer (&self->parent);
  g_object_unref (self->model);
  g_clear_object (&self->pages);
  g_clear_pointer (&self->kit.ballot, ff_kit_ballot_unref);
  g_free (self);
}

static FfPages *
lay_out (FfPrintJob *job, GtkPageSetup *setup)
{
  FfPaper paper = ff_print_state_get_paper (setup);

  if (job->kind == FF_PRINT_REPORT)
    return ff_report_layout (job->model, &paper);
  job->kit.paper = ff_print_state_get_kit_paper (setup);
  return ff_kit_layout (job->model, &job->kit);
}

/* The signal, since GTK 4.8 never asks an overridden vfunc whether it is done. */
static gboolean
paginate_cb (GtkPrintOperation *operation, GtkPrintContext *context, FfPrintJob *job)
{
  g_clear_object (&job->pages);
  job->pages = lay_out (job, gtk_print_context_get_page_setup (context));
  gtk_print_operation_set_n_pages (operation, (int) ff_pages_get_n_pages (job->pages));
  return TRUE;
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, FfPrintJob *job)
{
  const FfPaper *paper = ff_pages_get_paper (job->pages);
  double width = gtk_print_context_get_width (context);
  double height = gtk_print_context_get_height (context);
  double scale = MIN (width / paper->width, height / paper->height);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  cairo_translate (cr, (width - paper->width * scale) / 2, (height - paper->height * scale) / 2);
  cairo_scale (cr, scale, scale);
  ff_pages_draw (job->pages, (guint) page, cr);
}

static void
preview_closed_cb (GtkPrintOperationPreview *preview)
{
  gtk_print_operation_preview_end_preview (preview);
}

static void
preview_ready_cb (GtkPrintOperationPreview *preview, GtkPrintContext *context, FfPrintJob *job)
{
  GtkWidget *window = ff_print_preview_new (job->parent, job->pages, print_actions[job->kind]);

  g_signal_connect_object (window, "destroy", G_CALLBACK (preview_closed_cb), preview,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (window));
}

/* GTK lays the job out as for a printer, which draws nowhere: the window draws the pages itself. */
static gboolean
preview_cb (GtkPrintOperation *operation,
            GtkPrintOperationPreview *preview,
            GtkPrintContext *context,
            GtkWindow *parent,
            FfPrintJob *job)
{
  cairo_surface_t *nowhere = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (nowhere);

  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (nowhere);
  g_set_weak_pointer (&job->parent, parent);
  g_object_set_data (G_OBJECT (operation), PREVIEWED, operation);
  g_signal_connect (preview, "ready", G_CALLBACK (preview_ready_cb), job);
  return TRUE;
}

static char *
dup_job_name (FfModel *model, FfPrintKind kind)
{
  const char *title = ff_session_details_get_title (ff_model_get_details (model));

  if (*title == '\0')
    return g_strdup (kind == FF_PRINT_KIT ? _ ("Printed kit") : _ ("Session report"));
  return kind == FF_PRINT_KIT
             /* Translators: the title of a print job; %s is that of the session */
             ? g_strdup_printf (_ ("Printed kit: %s"), title)
             : g_strdup (title);
}

/* Posters may be asked for on other paper than the last ones were printed on. */
static GtkPageSetup *
dup_page_setup (const FfKitSettings *kit)
{
  GtkPageSetup *setup
      = ff_print_state_dup_page_setup (kit != NULL ? FF_PRINT_KIT : FF_PRINT_REPORT);

  if (kit != NULL)
    ff_print_state_set_paper (setup, &kit->paper);
  return setup;
}

static FfPrintJob *
print_job_new (FfModel *model, const FfKitSettings *kit)
{
  FfPrintJob *self = g_new0 (FfPrintJob, 1);

  self->model = g_object_ref (model);
  self->kind = kit != NULL ? FF_PRINT_KIT : FF_PRINT_REPORT;
  if (kit != NULL)
    self->kit = *kit;
  if (self->kit.ballot != NULL)
    ff_kit_ballot_ref (self->kit.ballot);
  return self;
}

GtkPrintOperation *
ff_print_operation_new (FfModel *model, const FfKitSettings *kit)
{
  GtkPrintOperation *operation;
  g_autoptr (GtkPageSetup) setup = dup_page_setup (kit);
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autofree char *name = NULL;
  FfPrintJob *job;

  g_return_val_if_fail (FF_IS_MODEL (model), NULL);

  operation = gtk_print_operation_new ();
  job = print_job_new (model, kit);
  settings = ff_print_state_dup_settings (job->kind);
  name = dup_job_name (model, job->kind);
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  /* The pages have margins of their own, so the whole sheet is theirs. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  /* A long report says how far it is, and can be stopped. */
  gtk_print_operation_set_show_progress (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  g_signal_connect (operation, "preview", G_CALLBACK (preview_cb), job);
  g_signal_connect (operation, "paginate", G_CALLBACK (paginate_cb), job);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), job, print_job_free,
                         (GConnectFlags) 0);
  return operation;
}

static GError *
describe_failure (GtkPrintOperation *operation)
{
  g_autoptr (GError) cause = NULL;

  gtk_print_operation_get_error (operation, &cause);
  if (cause == NULL)
    return g_error_new_literal (FF_ERROR, FF_ERROR_FILE, _ ("The pages could not be printed."));
  /* Translators: %s is what the printing system says about it */
  return g_error_new (FF_ERROR, FF_ERROR_FILE, _ ("The pages could not be printed (%s)."),
                      cause->message);
}

static void
remember (GtkPrintOperation *operation, FfPrintKind kind)
{
  g_autoptr (GError) error = NULL;

  /* Printing has succeeded even where the choices cannot be kept for the next time. */
  if (!ff_print_state_save (kind, gtk_print_operation_get_default_page_setup (operation),
                            gtk_print_operation_get_print_settings (operation), &error))
    g_debug ("Print settings: %s", error->message);
}

/* Cancelled, nothing is remembered. */
static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, GTask *task)
{
  gboolean previewed = g_object_get_data (G_OBJECT (operation), PREVIEWED) != NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    remember (operation, (FfPrintKind) GPOINTER_TO_INT (g_task_get_task_data (task)));
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    g_task_return_error (task, describe_failure (operation));
  else
    g_task_return_boolean (task, result == GTK_PRINT_OPERATION_RESULT_APPLY && !previewed);
  g_object_unref (task);
}

void
ff_print_async (GtkWindow *parent,
                FfModel *model,
                const FfKitSettings *kit,
                GAsyncReadyCallback callback,
                gpointer user_data)
{
  g_autoptr (GtkPrintOperation) operation = NULL;
  GTask *task;

  g_return_if_fail (GTK_IS_WINDOW (parent) && FF_IS_MODEL (model));

  operation = ff_print_operation_new (model, kit);
  task = g_task_new (parent, NULL, callback, user_data);
  g_task_set_source_tag (task, ff_print_async);
  g_task_set_task_data (task, GINT_TO_POINTER (kit != NULL ? FF_PRINT_KIT : FF_PRINT_REPORT), NULL);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), task);
  g_object_set_data_full (G_OBJECT (task), OPERATION, g_object_ref (operation), g_object_unref);
  gtk_print_operation_set_allow_async (operation, TRUE);
  /* Whatever comes of it, an error included, arrives through "done". */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}

gboolean
ff_print_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, g_task_get_source_object (G_TASK (result))),
                        FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
