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
