/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/ff-outbox.h"

#include "app/widgets/ff-field.h"
#include "app/widgets/ff-text-entry.h"
#include "base/ff-text.h"

struct _FfOutbox
{
  GObject parent_instance;
  GtkWidget *entry;
  guint field;
  GQueue sent; /* of char *, oldest first */
};

G_DEFINE_FINAL_TYPE (FfOutbox, ff_outbox, G_TYPE_OBJECT)

static char *
dup_text (FfOutbox *self)
{
  if (FF_IS_TEXT_ENTRY (self->entry))
    return ff_text_entry_dup_text (FF_TEXT_ENTRY (self->entry));
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
set_text (FfOutbox *self, const char *text)
{
  if (FF_IS_TEXT_ENTRY (self->entry))
    ff_text_entry_set_text (FF_TEXT_ENTRY (self->entry), text);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

static void
items_changed_cb (FfOutbox *self, guint position, guint removed, guint added, GListModel *list)
{
  for (guint i = 0; i < added && !g_queue_is_empty (&self->sent); i++)
    {
      g_autoptr (FfRecord) record = g_list_model_get_item (list, position + i);
      const char *text = ff_record_get_text (record, self->field);
      GList *link = g_queue_find_custom (&self->sent, text, (GCompareFunc) g_strcmp0);

      if (link == NULL)
        continue;
      g_free (link->data);
      g_queue_delete_link (&self->sent, link);
    }
}

static void
failed_cb (FfOutbox *self)
{
  g_autofree char *refused = g_queue_pop_head (&self->sent);
  g_autofree char *since = NULL;
  g_autofree char *both = NULL;

  if (refused == NULL)
    return;
  since = dup_text (self);
  both = *since != '\0' ? g_strconcat (refused, " ", since, NULL) : g_strdup (refused);
  set_text (self, both);
}

static void
ff_outbox_finalize (GObject *object)
{
  g_queue_clear_full (&FF_OUTBOX (object)->sent, g_free);
  G_OBJECT_CLASS (ff_outbox_parent_class)->finalize (object);
}

static void
ff_outbox_class_init (FfOutboxClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_outbox_finalize;
}

static void
ff_outbox_init (FfOutbox *self)
{
}

FfOutbox *
ff_outbox_new (GtkWidget *entry, FfSession *session, FfRecordList *list, guint field)
{
  FfOutbox *self;

  g_return_val_if_fail (GTK_IS_EDITABLE (entry) || FF_IS_TEXT_ENTRY (entry), NULL);

  self = g_object_new (FF_TYPE_OUTBOX, NULL);
  self->entry = entry;
  gtk_widget_add_css_class (entry, FF_CLASS_ADDS);
  self->field = field;
  g_signal_connect_object (list, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

char *
ff_outbox_take (FfOutbox *self)
{
  g_autofree char *text = NULL;
  g_autofree char *clean = NULL;

  g_return_val_if_fail (FF_IS_OUTBOX (self), NULL);

  text = dup_text (self);
  clean = ff_text_clean (text);
  set_text (self, "");
  ff_field_forget_typing (self->entry);
  if (*clean != '\0')
    g_queue_push_tail (&self->sent, g_strdup (clean));
  return g_steal_pointer (&clean);
}
