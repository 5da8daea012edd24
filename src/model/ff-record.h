/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * FfFieldKind:
 * @FF_FIELD_TEXT: UTF-8, never NULL
 * @FF_FIELD_DATE: a day as YYYY-MM-DD, or "" for none
 * @FF_FIELD_INTEGER: a whole number within the field's minimum and maximum
 * @FF_FIELD_BOOLEAN: 0 or 1
 * @FF_FIELD_CHOICE: a value of an enumeration; the file and the XML hold its nick
 * @FF_FIELD_REFERENCE: the id of another record, or 0 for none
 */
typedef enum
{
  FF_FIELD_TEXT,
  FF_FIELD_DATE,
  FF_FIELD_INTEGER,
  FF_FIELD_BOOLEAN,
  FF_FIELD_CHOICE,
  FF_FIELD_REFERENCE,
} FfFieldKind;

/**
 * FfReferenceRule: what becomes of a record when the one that it refers to is removed.
 * @FF_REFERENCE_CLEARS: it stays, referring to nothing (a contribution whose theme goes)
 * @FF_REFERENCE_FOLLOWS: it goes too (an agenda item whose meeting goes)
 * @FF_REFERENCE_HOLDS: the other may not be removed while this one is there (an option of a
 *   round holds its proposition)
 */
typedef enum
{
  FF_REFERENCE_CLEARS,
  FF_REFERENCE_FOLLOWS,
  FF_REFERENCE_HOLDS,
} FfReferenceRule;

/**
 * FfField: one thing that a record holds.
 *
 * This table is the only description of a row. The GObject property has the field's name, the
 * column has it with underscores, the XML attribute or element has it as it stands; store and
 * exchange need no code of their own per record.
 */
typedef struct
{
  const char *name;
  FfFieldKind kind;
  gint64 minimum, maximum, initial; /* of numbers; maximum 0 means G_MAXINT */
  GType (*type) (void);             /* the enumeration, or the record referred to */
  FfReferenceRule rule;             /* of references */
  gboolean required;                /* of references: there is no record without one */
} FfField;

#define FF_TYPE_RECORD (ff_record_get_type ())
/**
 * FfRecord:
 *
 * One row of a session: an id and the fields of its class, readable as GObject properties.
 *
 * A record is either a draft (made or copied by anyone, changed with setters, given to a verb of
 * the session as a value) or it lives in the model, where only the model refreshes it after the
 * store has committed; setting a field of a living record is a programming error.
 */
G_DECLARE_DERIVABLE_TYPE (FfRecord, ff_record, FF, RECORD, GObject)

struct _FfRecordClass
{
  GObjectClass parent_class;

  const char *table;     /* name of the table and of the XML element */
  const FfField *fields; /* in the order of the columns */
  guint n_fields;
  const char *label_add; /* untranslated, marked with N_(): names of the steps of undo */
  const char *label_edit;
  const char *label_remove;
};

/**
 * FF_DEFINE_RECORD: defines the class @Type with @table and the file's `fields`, and the labels of
 * its steps of undo.
 */
#define FF_DEFINE_RECORD(Type, prefix, table_name, add, edit, remove)                              \
  G_DEFINE_FINAL_TYPE (Type, prefix, FF_TYPE_RECORD)                                               \
  static void prefix##_class_init (Type##Class *klass)                                             \
  {                                                                                                \
    FfRecordClass *record_class = FF_RECORD_CLASS (klass);                                         \
                                                                                                   \
    record_class->table = table_name;                                                              \
    record_class->fields = fields;                                                                 \
    record_class->n_fields = G_N_ELEMENTS (fields);                                                \
    record_class->label_add = add;                                                                 \
    record_class->label_edit = edit;                                                               \
    record_class->label_remove = remove;                                                           \
    ff_record_class_install_fields (record_class);                                                 \
  }                                                                                                \
  static void prefix##_init (Type *self)                                                           \
  {                                                                                                \
  }

/* Typed accessors, one line a field; the setters are for drafts only. */
#define FF_TEXT_FIELD(Type, prefix, field, INDEX)                                                  \
  static inline const char *prefix##_get_##field (Type *self)                                      \
  {                                                                                                \
    return ff_record_get_text ((FfRecord *) self, INDEX);                                          \
  }                                                                                                \
  static inline void prefix##_set_##field (Type *draft, const char *value)                         \
  {                                                                                                \
    ff_record_set_text ((FfRecord *) draft, INDEX, value);                                         \
  }
#define FF_NUMBER_FIELD(Type, prefix, field, CType, INDEX)                                         \
  static inline CType prefix##_get_##field (Type *self)                                            \
  {                                                                                                \
    return (CType) ff_record_get_number ((FfRecord *) self, INDEX);                                \
  }                                                                                                \
  static inline void prefix##_set_##field (Type *draft, CType value)                               \
  {                                                                                                \
    ff_record_set_number ((FfRecord *) draft, INDEX, (gint64) value);                              \
  }

/** ff_record_class_install_fields: for FF_DEFINE_RECORD(): makes the properties. */
void ff_record_class_install_fields (FfRecordClass *klass);

/** ff_record_new: Returns: (transfer full): a draft of @type with initial values and id 0. */
FfRecord *ff_record_new (GType type);

/** ff_record_copy: Returns: (transfer full): a draft with the id and values of @self. */
FfRecord *ff_record_copy (FfRecord *self);

/** ff_record_get_id: Returns: the id in the file, above 0; 0 for a draft not yet added. */
gint64 ff_record_get_id (FfRecord *self);
void ff_record_set_id (FfRecord *draft, gint64 id);

/** ff_record_get_text: @field is the index of a text or date field. Returns: never NULL. */
const char *ff_record_get_text (FfRecord *self, guint field);
/** ff_record_get_number: @field is the index of any other field. */
gint64 ff_record_get_number (FfRecord *self, guint field);
void ff_record_set_text (FfRecord *draft, guint field, const char *value);
void ff_record_set_number (FfRecord *draft, guint field, gint64 value);

/** ff_record_class_of: Returns: (transfer none): the class of record @type. */
FfRecordClass *ff_record_class_of (GType type);

/** ff_record_class_find: Returns: the index of the field called @name, or -1. */
int ff_record_class_find (FfRecordClass *klass, const char *name);

/** ff_record_differs: Returns: whether field @field of two records of one class differs. */
gboolean ff_record_differs (FfRecord *self, FfRecord *other, guint field);

/** ff_record_equal: Returns: whether all fields (not the ids) of two records are the same. */
gboolean ff_record_equal (FfRecord *self, FfRecord *other);

/**
 * ff_record_check:
 *
 * Whether the values of @self may be kept: numbers within their ranges, choices that exist,
 * dates that exist, required references that refer to something.
 *
 * Returns: %FALSE with %FF_ERROR_DATA naming the field and what would be right.
 */
gboolean ff_record_check (FfRecord *self, GError **error);

/** ff_field_choice_to_nick: Returns: the nick of @value in @field's enumeration, or NULL. */
const char *ff_field_choice_to_nick (const FfField *field, gint64 value);
/** ff_field_choice_from_nick: Returns: whether @nick exists; its value in @value. */
gboolean ff_field_choice_from_nick (const FfField *field, const char *nick, gint64 *value);
/** ff_field_is_text: Returns: whether the field is held as text. */
gboolean ff_field_is_text (const FfField *field);

/* For the model alone. */

/** ff_record_set_living: marks a record as living in the model. */
void ff_record_set_living (FfRecord *self);
/** ff_record_refresh: takes over the values of @fresh; Returns: whether any changed. */
gboolean ff_record_refresh (FfRecord *self, FfRecord *fresh);

/**
 * ff_record_types:
 * @n_types: (out): how many
 *
 * Returns: (transfer none): all record types, each after those that it refers to; the order in
 *   which rows can be inserted and the order of the XML.
 */
const GType *ff_record_types (guint *n_types);

/** ff_record_type_for_table: Returns: the type kept in @table, or %G_TYPE_INVALID. */
GType ff_record_type_for_table (const char *table);

G_END_DECLS
