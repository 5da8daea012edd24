#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A round of 27 propositions is voted in turns, by number, by arrows and by a screen reader."""

import csv
import io
import os
import re

from journey import check, key, run

SAMPLE = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'samples', 'london-2012.xml')
OPTIONS = 27
BY_NUMBER = (27, 27, 1, 14, 8)
# Presses of Down from the first proposition, then of space.
BY_ARROWS = ((3, 2), (24, 3))
BY_READER = (2, 13, 26)
BY_MISTAKE = 20


def option_name(number):
    return re.compile(rf'^{number}\. ')


def open_ballot(journey):
    session = journey.path('ballots.fourfold')
    journey.command('new', session)
    journey.command('import', session, SAMPLE, '--as=session')
    journey.command('round', session, '--dots=5', '--present=3')
    program = journey.start(session)
    program.window()
    key('alt+4')
    journey.focus.wait(None, 'Start Voting at the Screen')
    key('Return')
    return session, program, program.window('Ballot')


def begin(journey):
    journey.focus.wait(None, 'Press Enter to begin')
    key('Return')
    journey.focus.wait(None, re.compile('^Propositions; type a number'))


def cast(journey):
    key('Return')
    journey.focus.wait('push button', re.compile('^Cast'))
    key('Return')


def vote_by_number(journey):
    journey.step('the first voter types numbers')
    begin(journey)
    for number in BY_NUMBER:
        key(*str(number), 'Return')
    cast(journey)


def vote_by_arrows(journey):
    journey.step('the second voter moves with the arrows, over all pages')
    begin(journey)
    at = 0
    for down, dots in BY_ARROWS:
        key(*['Down'] * (down - at))
        journey.focus.wait('spin button', option_name(down))
        at = down
        key(*['space'] * dots)
    cast(journey)


def wait_dots(ballot, number, dots):
    """What a screen reader says of the proposition."""
    ending = f': {dots} dots?$' if dots > 0 else r'[^\d]+$'
    return ballot.wait_for('spin button', re.compile(rf'^{number}\. .*{ending}'))


def hear_pages(ballot):
    """The numbers of all propositions; newer releases of GTK tell of those on the page alone."""
    heard = set()
    pages = int(ballot.wait_for('label', re.compile(r'^1 of \d+$')).name.split()[-1])
    for page in range(1, pages + 1):
        ballot.wait_for('label', f'{page} of {pages}')
        heard |= {int(option.name.split('.')[0]) for option in ballot.find_all('spin button')}
        if page < pages:
            ballot.wait_for('push button', 'Next page').press()
    return heard


def vote_by_reader(journey, ballot):
    journey.step('the third voter hears every proposition and what is given, and presses buttons')
    begin(journey)
    heard = hear_pages(ballot)
    check('propositions heard', heard, set(range(1, OPTIONS + 1)))
    for number in (*BY_READER, BY_MISTAKE):
        key(*str(number), 'Return')
        wait_dots(ballot, number, 1)
    mistaken = wait_dots(ballot, BY_MISTAKE, 1)
    mistaken.wait_for('push button', 'Take a dot back').press()
    wait_dots(ballot, BY_MISTAKE, 0)
    ballot.wait_for(None, '2 dots left')
    ballot.wait_for('push button', re.compile('^Cast')).press()
    ballot.wait_for(None, re.compile('^You have 2 dots left'))
    ballot.wait_for('push button', re.compile('^Cast my 3 dots')).press()


def wanted_dots():
    dots = dict.fromkeys(range(1, OPTIONS + 1), 0)
    for number in (*BY_NUMBER, *BY_READER):
        dots[number] += 1
    for number, given in BY_ARROWS:
        dots[number] += given
    return dots


def ballots(journey):
    """27 propositions are voted on in turns by keyboard and through a screen reader"""
    session, program, ballot = open_ballot(journey)
    vote_by_number(journey)
    vote_by_arrows(journey)
    vote_by_reader(journey, ballot)
    journey.focus.wait(None, 'Press Enter to begin')
    program.kill()
    journey.step('the tally is what the three gave, though the program was killed')
    journey.check_file(session)
    journey.command('close', session)
    journey.command('reveal', session)
    rows = csv.DictReader(io.StringIO(journey.command('tally', session, '--format=csv')))
    check('dots', {int(row['number']): int(row['votes']) for row in rows}, wanted_dots())


if __name__ == '__main__':
    run(ballots)
