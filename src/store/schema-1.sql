-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1: the words of a session. One table per record, one column per field; no foreign-key
-- actions, because an undo that meets rows already taken by a cascade is a conflict.

-- session: what the session is about: the only row of its table
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL DEFAULT '',
  topic TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  organisers TEXT NOT NULL DEFAULT '',
  facilitators TEXT NOT NULL DEFAULT '',
  introduction TEXT NOT NULL DEFAULT '',
  disclaimer TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  non_disclosing INTEGER NOT NULL DEFAULT 0 CHECK (non_disclosing IN (0, 1)),
  discover_label TEXT NOT NULL DEFAULT '',
  dream_label TEXT NOT NULL DEFAULT '',
  design_label TEXT NOT NULL DEFAULT '',
  destiny_label TEXT NOT NULL DEFAULT '',
  selection_reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- meeting: one sitting of the session
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT ''
) STRICT;

-- agenda_item: one entry of a meeting's timetable
CREATE TABLE agenda_item (
  id INTEGER PRIMARY KEY,
  meeting INTEGER REFERENCES meeting (id),
  position INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL DEFAULT '',
  details TEXT NOT NULL DEFAULT '',
  phase TEXT NOT NULL,
  start INTEGER NOT NULL DEFAULT -1,
  minutes INTEGER NOT NULL DEFAULT 0,
  fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1)),
  actual_start TEXT NOT NULL DEFAULT '',
  actual_end TEXT NOT NULL DEFAULT ''
) STRICT;

-- prompt: a question put to the room
CREATE TABLE prompt (
  id INTEGER PRIMARY KEY,
  phase TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  number TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT ''
) STRICT;

-- stakeholder_group: people who come with the same stake, such as service users; never names
CREATE TABLE stakeholder_group (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT ''
) STRICT;

-- headcount: how many of a stakeholder group came to a meeting
CREATE TABLE headcount (
  id INTEGER PRIMARY KEY,
  meeting INTEGER REFERENCES meeting (id),
  stakeholder_group INTEGER REFERENCES stakeholder_group (id),
  people INTEGER NOT NULL DEFAULT 0
) STRICT;

-- breakout_table: a table: a breakout group of the room
CREATE TABLE breakout_table (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT ''
) STRICT;

-- theme: a named cluster of contributions
CREATE TABLE theme (
  id INTEGER PRIMARY KEY,
  phase TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL DEFAULT '',
  colour INTEGER NOT NULL DEFAULT 0
) STRICT;

-- proposition: a provocative proposition
CREATE TABLE proposition (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  text TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  joined_into INTEGER REFERENCES proposition (id)
) STRICT;

-- wording: an earlier wording of a proposition
CREATE TABLE wording (
  id INTEGER PRIMARY KEY,
  proposition INTEGER REFERENCES proposition (id),
  position INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL DEFAULT ''
) STRICT;

-- round: one vote
CREATE TABLE round (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL DEFAULT 1,
  title TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL,
  method TEXT NOT NULL,
  secret INTEGER NOT NULL DEFAULT 1 CHECK (secret IN (0, 1)),
  dots INTEGER NOT NULL DEFAULT 5,
  cap INTEGER NOT NULL DEFAULT 0,
  present INTEGER NOT NULL DEFAULT 0,
  opened TEXT NOT NULL DEFAULT '',
  closed TEXT NOT NULL DEFAULT '',
  run_off_of INTEGER REFERENCES round (id)
) STRICT;

-- round_option: a proposition as it is put to the vote, its wording frozen when the round opens
CREATE TABLE round_option (
  id INTEGER PRIMARY KEY,
  round INTEGER REFERENCES round (id),
  proposition INTEGER REFERENCES proposition (id),
  position INTEGER NOT NULL DEFAULT 0,
  number INTEGER NOT NULL DEFAULT 1,
  text TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT ''
) STRICT;

-- round_presence: how many of a stakeholder group were present at a round
CREATE TABLE round_presence (
  id INTEGER PRIMARY KEY,
  round INTEGER REFERENCES round (id),
  stakeholder_group INTEGER REFERENCES stakeholder_group (id),
  people INTEGER NOT NULL DEFAULT 0
) STRICT;

-- hand_tally: the tally of one option: what a count of hands gave where no ballots exist
CREATE TABLE hand_tally (
  id INTEGER PRIMARY KEY,
  round INTEGER REFERENCES round (id),
  proposition INTEGER REFERENCES proposition (id),
  dots INTEGER NOT NULL DEFAULT 0
) STRICT;

-- selection: a proposition taken into Design, alone or joined with an overlapping one
CREATE TABLE selection (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL DEFAULT 0,
  proposition INTEGER REFERENCES proposition (id),
  joined_with INTEGER REFERENCES proposition (id),
  text TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT ''
) STRICT;

-- contribution: one thing somebody said; never who
CREATE TABLE contribution (
  id INTEGER PRIMARY KEY,
  phase TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  meeting INTEGER REFERENCES meeting (id),
  prompt INTEGER REFERENCES prompt (id),
  theme INTEGER REFERENCES theme (id),
  breakout_table INTEGER REFERENCES breakout_table (id),
  stakeholder_group INTEGER REFERENCES stakeholder_group (id),
  selection INTEGER REFERENCES selection (id),
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  joined_into INTEGER REFERENCES contribution (id)
) STRICT;

-- evidence: what grounds a proposition: a contribution or a theme
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  proposition INTEGER REFERENCES proposition (id),
  contribution INTEGER REFERENCES contribution (id),
  theme INTEGER REFERENCES theme (id)
) STRICT;

-- commitment: a Destiny action
CREATE TABLE commitment (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL DEFAULT 0,
  selection INTEGER REFERENCES selection (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',
  successor TEXT NOT NULL DEFAULT '',
  help TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  review TEXT NOT NULL DEFAULT '',
  quick_win INTEGER NOT NULL DEFAULT 0 CHECK (quick_win IN (0, 1)),
  stage INTEGER NOT NULL DEFAULT 3
) STRICT;

-- stage_change: a step of a commitment from one stage to another
CREATE TABLE stage_change (
  id INTEGER PRIMARY KEY,
  commitment INTEGER REFERENCES commitment (id),
  stage INTEGER NOT NULL DEFAULT 3,
  date TEXT NOT NULL DEFAULT ''
) STRICT;

-- A new contribution goes last; finding the last place must not read all that was said.
CREATE INDEX contribution_position ON contribution (position);

-- ballot: one voter's ballot. The id is random and the table has no row numbers, so that neither
-- order nor time can be read from it; slip is kept only for rounds entered from paper.
CREATE TABLE ballot (
  round INTEGER NOT NULL REFERENCES round (id),
  ballot INTEGER NOT NULL,
  stakeholder_group INTEGER REFERENCES stakeholder_group (id),
  slip INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (round, ballot)
) STRICT, WITHOUT ROWID;

-- ballot_dots: what a ballot gives; never totals alone.
CREATE TABLE ballot_dots (
  round INTEGER NOT NULL,
  ballot INTEGER NOT NULL,
  proposition INTEGER NOT NULL REFERENCES proposition (id),
  dots INTEGER NOT NULL CHECK (dots > 0),
  PRIMARY KEY (round, ballot, proposition),
  FOREIGN KEY (round, ballot) REFERENCES ballot (round, ballot)
) STRICT, WITHOUT ROWID;

-- change: the steps that can be undone, oldest first. A barrier has no changeset: undo stops there.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  barrier INTEGER NOT NULL DEFAULT 0 CHECK (barrier IN (0, 1)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  changeset BLOB
) STRICT;

INSERT INTO session (id) VALUES (1);
