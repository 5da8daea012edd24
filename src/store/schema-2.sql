-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: columns come last in their tables, and have a value for the rows that are there, so
-- that the changesets of version 1 still fit and its steps can be undone.

-- round: a vote that was ended so that another could be started in its place
ALTER TABLE round ADD COLUMN voided INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1));
ALTER TABLE round ADD COLUMN option_order TEXT NOT NULL DEFAULT 'number';
ALTER TABLE round ADD COLUMN choose_group INTEGER NOT NULL DEFAULT 0 CHECK (choose_group IN (0, 1));
ALTER TABLE round ADD COLUMN counted INTEGER NOT NULL DEFAULT 0;

-- ballot: of paper alone: the order of entry, whether it was taken out, and which count it is of
ALTER TABLE ballot ADD COLUMN entry INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ballot ADD COLUMN void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1));
ALTER TABLE ballot ADD COLUMN pass INTEGER NOT NULL DEFAULT 1 CHECK (pass IN (1, 2));

-- prompt: a question of the interview guide rather than one for the room
ALTER TABLE prompt ADD COLUMN interview INTEGER NOT NULL DEFAULT 0 CHECK (interview IN (0, 1));

-- kept_apart: two contributions that somebody said are not the same
CREATE TABLE kept_apart (
  id INTEGER PRIMARY KEY,
  first INTEGER REFERENCES contribution (id),
  second INTEGER REFERENCES contribution (id)
) STRICT;

-- Rounds that were closed before have kept their count in their ballots alone.
UPDATE round SET counted = (SELECT count (*) FROM ballot WHERE ballot.round = round.id)
WHERE state IN ('closed', 'revealed');
