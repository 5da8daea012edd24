-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3: as in version 2, columns come last in their tables and have a value for the rows
-- that are there, so that older changesets still fit.

-- session: what the report holds, and in which order
ALTER TABLE session ADD COLUMN report_depth TEXT NOT NULL DEFAULT 'standard';
ALTER TABLE session ADD COLUMN report_nameless INTEGER NOT NULL DEFAULT 0
  CHECK (report_nameless IN (0, 1));
ALTER TABLE session ADD COLUMN report_sorted_only INTEGER NOT NULL DEFAULT 0
  CHECK (report_sorted_only IN (0, 1));
ALTER TABLE session ADD COLUMN report_sections TEXT NOT NULL DEFAULT '';

-- agenda_item: its timer: minutes given while it ran, seconds that do not count, where it stands
ALTER TABLE agenda_item ADD COLUMN added INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN waited INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agenda_item ADD COLUMN stands INTEGER NOT NULL DEFAULT -1;
