-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: as in version 2, columns come last in their tables and have a value for the rows
-- that are there, so that older changesets still fit.

-- round: how much of its result the room has seen; what was revealed before shows all of it
ALTER TABLE round ADD COLUMN reveal TEXT NOT NULL DEFAULT 'all';
ALTER TABLE round ADD COLUMN shown INTEGER NOT NULL DEFAULT 0;
