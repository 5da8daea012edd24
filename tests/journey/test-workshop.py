#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole workshop, from the first thing said to the report, with the hands on the keyboard."""

import csv
import io
import re

from journey import check, key, run, type_lines, type_text, wait

TITLE = 'What goes well in our street'
SAID = ('The door was open', 'Somebody had baked bread', 'Old and young sat together')
DREAMED = ('Every street has a table', 'The school is open at night', 'We mend what breaks')
NOTE = 'Ask the caretaker for the keys'
COMMITMENT = 'Write to the school board'
OWNER = 'Everyone at table 2'
# Of the three propositions, by number: what each voter types before casting.
BALLOTS = ((2, 2, 3, 1, 2), (3, 2, 1, 2, 3))


def go_to(journey, step, role, name):
    """Alt and a digit lead to a step, and the focus to where its work begins."""
    key(f'alt+{step}')
    journey.focus.wait(role, name)


def prepare(journey, session):
    journey.step('Prepare: the session gets a title')
    go_to(journey, 1, 'text', 'Title')
    type_lines((TITLE,))
    journey.wait_saved(session, TITLE)


def discover(journey, session):
    journey.step('Discover: three contributions')
    go_to(journey, 2, 'text', 'What was said')
    type_lines(SAID)
    journey.wait_saved(session, *SAID)


def dream(journey, session):
    journey.step('Dream: three propositions, the last undone and brought back')
    go_to(journey, 3, 'text', 'New proposition')
    type_lines(DREAMED)
    journey.wait_saved(session, *DREAMED)
    key('ctrl+z')
    journey.wait_saved(session, *DREAMED[:-1], gone=DREAMED[-1:])
    key('ctrl+shift+z')
    journey.wait_saved(session, *DREAMED)


def open_round(journey, program):
    journey.step('Vote: a round by turns is prepared and opened')
    focus = journey.focus
    go_to(journey, 4, 'push button', 'Prepare a Vote')
    key('Return')
    focus.tab_to('spin button')
    focus.press('Open the Vote…')
    focus.wait(None, 'Open the Vote')
    key('Return')
    focus.wait(None, 'Start Voting at the Screen')
    key('Return')
    program.window('Ballot')


def cast(focus, numbers):
    """One voter types a number and Enter for each dot, and casts the vote with Enter alone."""
    focus.wait(None, 'Press Enter to begin')
    key('Return')
    focus.wait(None, re.compile('^Propositions; type a number'))
    for number in numbers:
        key(str(number), 'Return')
    key('Return')
    focus.wait('push button', re.compile('^Cast'))
    key('Return')


def vote(journey, program):
    for number, ballot in enumerate(BALLOTS, 1):
        journey.step(f'the ballot of voter {number}')
        cast(journey.focus, ballot)
    journey.step('the facilitator leaves the ballot, closes and reveals the vote')
    journey.focus.wait(None, 'Press Enter to begin')
    key('Escape')
    journey.focus.wait('push button')
    program.window('Leave Voting?').wait_for('push button', 'Leave').press()
    program.wait_gone('Ballot')
    window = program.window()
    window.wait_for('push button', 'Close the Vote…').press()
    program.window(re.compile('^Close')).wait_for('push button', re.compile('^Close')).press()
    window.wait_for('push button', 'Reveal the Result').press()


def compare_results(journey, program, session):
    """The rows that a screen reader speaks are those of the command line."""
    journey.step('the result is the tally')
    window = program.window()
    window.wait_for('list', 'Result of the vote')
    rows = list(csv.DictReader(io.StringIO(
        journey.command('tally', session, '--format=csv'))))
    check('rows of the tally', len(rows), len(DREAMED))
    check('dots', sum(int(row['votes']) for row in rows), sum(map(len, BALLOTS)))
    for row in rows:
        window.wait_for('list item', re.compile(
            rf"^{row['number']}\. .*: {row['votes']} dots?, {row['percent']} per cent, "
            rf"rank {row['rank']}\b"))


def take_into_design(journey, session):
    journey.step('the propositions with most dots are taken into Design')
    focus = journey.focus
    focus.press('Tick the First')
    focus.press(re.compile('^Take'))
    journey.wait_saved(session, '<selection ')


def design(journey, session):
    journey.step('Design: a note on the first of them, taken back and brought back')
    focus = journey.focus
    key('alt+5')
    focus.wait('list item', re.compile('^All together'))
    focus.tab_to('list item', re.compile('^Number 2'))
    focus.tab_to('text', 'Type a note and press Enter')
    type_lines((NOTE,))
    journey.wait_saved(session, NOTE)
    key('ctrl+z')
    journey.wait_saved(session, gone=(NOTE,))
    key('ctrl+shift+z')
    journey.wait_saved(session, NOTE)


def resolve(journey, session):
    journey.step('Destiny: a commitment, with who does it and by when')
    focus = journey.focus
    go_to(journey, 6, 'text', re.compile('.'))
    type_lines((COMMITMENT,))
    journey.wait_saved(session, COMMITMENT)
    focus.press('Details')
    focus.tab_to('text', 'Owner')
    type_text(OWNER)
    focus.tab_to('text', 'Due')
    type_text('2030-05-01')
    focus.move('Tab')
    journey.wait_saved(session, OWNER, 'due="2030-05-01"')


def look_at_report(journey, program):
    journey.step('the report has its pages')
    key('alt+7')
    program.window().wait_for(None, re.compile('^Page 1 of '))


def workshop(journey):
    """A workshop is held from the first thing said to the report with the keyboard"""
    session = journey.session()
    program = journey.start(session)
    program.window()
    prepare(journey, session)
    discover(journey, session)
    dream(journey, session)
    open_round(journey, program)
    vote(journey, program)
    compare_results(journey, program, session)
    take_into_design(journey, session)
    design(journey, session)
    resolve(journey, session)
    look_at_report(journey, program)
    key('ctrl+w')
    program.wait_end()
    journey.check_file(session)
    journey.wait_saved(session, TITLE, *SAID, *DREAMED, NOTE, COMMITMENT, OWNER)


if __name__ == '__main__':
    run(workshop)
