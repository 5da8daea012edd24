/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ff-display.h"
#include "ff-templates-list.h"

#include <string.h>

/* FfCommitmentRow shows an FfCommitment, FfAgendaRow an FfAgendaItem; FfNoteRow has a name of its
 * own, and the others show anything with a name. */
static GType
find_shown (GType type)
{
  guint n_types;
  const GType *types = ff_record_types (&n_types);
  gsize length = strlen (g_type_name (type)) - strlen ("Row");

  if (g_str_equal (g_type_name (type), "FfNoteRow"))
    return FF_TYPE_CONTRIBUTION;
  for (guint i = 0; i < n_types; i++)
    if (strncmp (g_type_name (types[i]), g_type_name (type), length) == 0)
      return types[i];
  return FF_TYPE_STAKEHOLDER_GROUP;
}

/* What a template is made with in the program: the session, or some record of the right type. */
static GObject *
find_value (FfSession *session, GType type, GParamSpec *spec)
{
  GType wanted = spec->value_type == FF_TYPE_RECORD ? find_shown (type) : spec->value_type;

  if (wanted == FF_TYPE_SESSION)
    return G_OBJECT (session);
  if (!g_type_is_a (wanted, FF_TYPE_RECORD))
    return NULL;
  return ff_record_list_get (ff_model_get_list (ff_session_get_model (session), wanted), 0);
}

static GtkWidget *
make (FfSession *session, GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  g_autofree GParamSpec **specs = NULL;
  const char *names[8];
  GValue values[8] = { 0 };
  guint n_specs, n = 0;
  GObject *object;

  specs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_specs);
  for (guint i = 0; i < n_specs && n < G_N_ELEMENTS (names); i++)
    {
      GObject *value = find_value (session, type, specs[i]);

      if (value == NULL || (specs[i]->flags & G_PARAM_WRITABLE) == 0)
        continue;
      names[n] = specs[i]->name;
      g_value_init (&values[n], G_OBJECT_TYPE (value));
      g_value_set_object (&values[n++], value);
    }
  object = g_object_new_with_properties (type, n, names, values);
  for (guint i = 0; i < n; i++)
    g_value_unset (&values[i]);
  return GTK_WIDGET (object);
}

/* A template whose class and ui file have come apart warns, and a warning ends the test. */
static void
every_template_can_be_made_and_let_go (void)
{
  g_autoptr (FfSession) session = ff_display_new_sample ();

  g_assert_cmpuint (G_N_ELEMENTS (templates), >, 20);
  for (guint i = 0; i < G_N_ELEMENTS (templates); i++)
    {
      GtkWidget *widget;

      g_test_message ("%s", g_type_name (templates[i]()));
      widget = make (session, templates[i]());
      g_object_ref_sink (widget);
      if (GTK_IS_WINDOW (widget))
        gtk_window_destroy (GTK_WINDOW (widget));
      g_object_unref (widget);
      ff_test_pump_idle ();
    }
}

int
main (int argc, char *argv[])
{
  ff_display_init (&argc, &argv);
  g_test_add_func ("/app/templates/every-template-can-be-made-and-let-go",
                   every_template_can_be_made_and_let_go);
  return ff_display_run ();
}
