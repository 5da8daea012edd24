/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/ff-field-format.h"
#include "session/ff-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * A field of a record in a widget that edits it.
 *
 * The widget shows the value and follows the model, but never overwrites what somebody is typing.
 * Text is committed as one step when Enter is pressed or the focus leaves; Escape takes it back.
 * What cannot be understood stays as it was typed, marked as wrong, and is explained through
 * ff_field_report(). A widget shows one field at a time; binding it again (a recycled row)
 * commits first. It keeps no more than a reference to the session and the record.
 */

/**
 * ff_field_bind:
 * @widget: a #GtkEditable or an #FfTextEntry
 * @record: (nullable): a living record; %NULL lets go of the one before
 * @field: index of a text, date or integer field
 */
void ff_field_bind (GtkWidget *widget, FfSession *session, FfRecord *record, guint field);

/** ff_field_bind_as: as ff_field_bind(), written and read by @format. */
void ff_field_bind_as (GtkWidget *widget,
                       FfSession *session,
                       FfRecord *record,
                       guint field,
                       const FfFieldFormat *format);

/**
 * ff_field_bind_active:
 * @widget: with a property "active": a switch, check button or toggle button
 * @field: index of a boolean field
 */
void ff_field_bind_active (GtkWidget *widget, FfSession *session, FfRecord *record, guint field);

/**
 * ff_field_bind_selected:
 * @widget: with a property "selected": a drop-down or an #AdwComboRow
 * @field: index of a choice or integer field
 * @first: the value that its first item stands for; the others follow by one
 */
void ff_field_bind_selected (
    GtkWidget *widget, FfSession *session, FfRecord *record, guint field, int first);

/**
 * ff_field_forget_typing:
 * @widget: an entry, whose words are kept by now or taken out of it
 *
 * From here on undo is the session's and takes back what was kept; the widget's own undo, which
 * would bring back the typing, is for what is not kept yet.
 */
void ff_field_forget_typing (GtkWidget *widget);

/** ff_field_report: hands @error to the error funnel of the window that @widget is in. */
void ff_field_report (GtkWidget *widget, const GError *error);

G_END_DECLS
