-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: as in version 2, columns come last in their tables and have a value for the rows
-- that are there, so that older changesets still fit.

-- round: how much of its result the room has seen; what was revealed before shows all of it
ALTER TABLE round ADD COLUMN reveal TEXT NOT NULL DEFAULT 'all';
ALTER TABLE round ADD COLUMN shown INTEGER NOT NULL DEFAULT 0;

-- identity: what the file is called by wherever it lies, so that what is kept elsewhere about it
-- finds it again; it is no row of the session, and a copy that is made anew has its own
CREATE TABLE identity (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  word TEXT NOT NULL
) STRICT;
INSERT INTO identity VALUES (1, lower (hex (randomblob (16))));

-- session: which sheets of the printed kit are printed, and how
ALTER TABLE session ADD COLUMN kit TEXT NOT NULL DEFAULT '';
