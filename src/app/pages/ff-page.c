/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/ff-page.h"

typedef struct
{
  FfSession *session;
} FfPagePrivate;

enum
{
  PROP_SESSION = 1,
  N_PROPS,
};

enum
{
  SCENE_CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FfPage, ff_page, ADW_TYPE_BIN)

static void
ff_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  FfPagePrivate *priv = ff_page_get_instance_private (FF_PAGE (object));

  priv->session = g_value_dup_object (value);
}

static void
ff_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, ff_page_get_session (FF_PAGE (object)));
}

static void
ff_page_finalize (GObject *object)
{
  FfPagePrivate *priv = ff_page_get_instance_private (FF_PAGE (object));

  g_clear_object (&priv->session);
  G_OBJECT_CLASS (ff_page_parent_class)->finalize (object);
}

static gboolean
grab_first_focus (FfPage *self)
{
  return gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
ff_page_real_focus_entry (FfPage *self)
{
  grab_first_focus (self);
}

static FfScene *
ff_page_real_dup_scene (FfPage *self)
{
  return ff_scene_new_for_title (ff_page_get_model (self));
}

static void
ff_page_class_init (FfPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = ff_page_set_property;
  object_class->get_property = ff_page_get_property;
  object_class->finalize = ff_page_finalize;
  klass->focus_entry = ff_page_real_focus_entry;
  klass->dup_scene = ff_page_real_dup_scene;

  properties[PROP_SESSION]
      = g_param_spec_object ("session", NULL, NULL, FF_TYPE_SESSION,
                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SCENE_CHANGED] = g_signal_new ("scene-changed", FF_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 0);
}

static void
ff_page_init (FfPage *self)
{
}

FfSession *
ff_page_get_session (FfPage *self)
{
  FfPagePrivate *priv = ff_page_get_instance_private (self);

  g_return_val_if_fail (FF_IS_PAGE (self), NULL);

  return priv->session;
}

FfModel *
ff_page_get_model (FfPage *self)
{
  return ff_session_get_model (ff_page_get_session (self));
}

void
ff_page_focus_entry (FfPage *self)
{
  g_return_if_fail (FF_IS_PAGE (self));

  FF_PAGE_GET_CLASS (self)->focus_entry (self);
}

FfScene *
ff_page_dup_scene (FfPage *self)
{
  g_return_val_if_fail (FF_IS_PAGE (self), NULL);

  return FF_PAGE_GET_CLASS (self)->dup_scene (self);
}

void
ff_page_scene_changed (FfPage *self)
{
  g_return_if_fail (FF_IS_PAGE (self));

  g_signal_emit (self, signals[SCENE_CHANGED], 0);
}
