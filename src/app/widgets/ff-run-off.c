/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-run-off.h"

#include "model/ff-tally-reading.h"

#include <glib/gi18n.h>

/* Few enough that the dots gather, more than two so that it is a choice. */
#define USUAL_FIRST 5

struct _FfRunOff
{
  AdwBin parent_instance;
  FfTally *tally; /* (nullable) */
  GtkPopover *popover;
  GtkSpinButton *count;
  GtkButton *tied;
};

enum
{
  WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FfRunOff, ff_run_off, ADW_TYPE_BIN)

static void
want (FfRunOff *self, GArray *ids)
{
  gtk_popover_popdown (self->popover);
  if (ids->len > 1)
    g_signal_emit (self, signals[WANTED], 0, ids);
}

static void
first_cb (FfRunOff *self)
{
  guint n = (guint) gtk_spin_button_get_value_as_int (self->count);
  g_autoptr (GArray) ids = ff_tally_pick_top (self->tally, n);

  want (self, ids);
}

static void
tied_cb (FfRunOff *self)
{
  g_autoptr (GArray) ids = ff_tally_pick_tied (self->tally);

  want (self, ids);
}

static void
ff_run_off_dispose (GObject *object)
{
  g_clear_object (&FF_RUN_OFF (object)->tally);
  adw_bin_set_child (ADW_BIN (object), NULL);
  G_OBJECT_CLASS (ff_run_off_parent_class)->dispose (object);
}

static void
ff_run_off_class_init (FfRunOffClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = ff_run_off_dispose;
  signals[WANTED] = g_signal_new ("wanted", FF_TYPE_RUN_OFF, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ARRAY);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/fourfold/Fourfold/ui/ff-run-off.ui");
  gtk_widget_class_bind_template_child (widget_class, FfRunOff, popover);
  gtk_widget_class_bind_template_child (widget_class, FfRunOff, count);
  gtk_widget_class_bind_template_child (widget_class, FfRunOff, tied);
  gtk_widget_class_bind_template_callback (widget_class, first_cb);
  gtk_widget_class_bind_template_callback (widget_class, tied_cb);
}

static void
ff_run_off_init (FfRunOff *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
ff_run_off_set_tally (FfRunOff *self, FfTally *tally)
{
  g_autoptr (GArray) all = NULL;
  g_autoptr (GArray) tied = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (FF_IS_RUN_OFF (self));

  g_set_object (&self->tally, tally);
  if (tally == NULL)
    return;
  all = ff_tally_pick_top (tally, ff_tally_get_n_rows (tally));
  tied = ff_tally_pick_tied (tally);
  /* Translators: a button, %u is how many propositions share a rank */
  label = g_strdup_printf (ngettext ("Between the %u That _Ties", "Between the %u That _Tie",
                                     tied->len),
                           tied->len);
  gtk_spin_button_set_range (self->count, 2, MAX (all->len, 2));
  gtk_spin_button_set_value (self->count, MIN (all->len, USUAL_FIRST));
  gtk_button_set_label (self->tied, label);
  gtk_widget_set_visible (GTK_WIDGET (self->tied), tied->len > 1);
  gtk_widget_set_visible (GTK_WIDGET (self), all->len > 1);
}
