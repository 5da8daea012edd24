#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A round of 27 propositions is voted in turns, by number, by arrows and by a screen reader."""

import csv
import io
import os
import re

from journey import check, key, run, wait

SAMPLE = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'samples', 'london-2012.xml')
OPTIONS = 27
BY_NUMBER = (27, 27, 1, 14, 8)
# Presses of Down from the first proposition, then of space.
BY_ARROWS = ((3, 2), (24, 3))
# On the last page, where the third voter has come to by then.
BY_MISTAKE = OPTIONS
# As many as there are options, so that one voter can give each of them one.
BUDGET = OPTIONS


def option_name(number):
    return re.compile(rf'^{number}\. ')


def open_ballot(journey):
    session = journey.path('ballots.fourfold')
    journey.command('new', session)
    journey.command('import', session, SAMPLE, '--as=session')
    journey.command('round', session, f'--dots={BUDGET}', '--present=3')
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


def vote_on_page(ballot):
    """Gives each proposition of the page a dot by what it offers to a screen reader. Returns their
    numbers; newer releases of GTK tell of those on the page alone, older ones of all."""
    numbers = {int(option.name.split('.')[0]): option
               for option in ballot.find_all('spin button', re.compile(r'(?<! dot)(?<! dots)$'))}
    for number, option in numbers.items():
        option.act('option.give-dot')
        wait(f'proposition {number} to have a dot', lambda: option.name.endswith(': 1 dot'))
    return set(numbers)


def vote_by_reader(journey, ballot):
    journey.step('the third voter hears every proposition, and votes without a key')
    begin(journey)
    voted = set()
    pages = int(ballot.wait_for('label', re.compile(r'^1 of \d+$')).name.split()[-1])
    for page in range(1, pages + 1):
        ballot.wait_for('label', f'{page} of {pages}')
        voted |= vote_on_page(ballot)
        if page < pages:
            ballot.wait_for('push button', 'Next page').press()
    check('propositions voted on', voted, set(range(1, OPTIONS + 1)))
    journey.step('a dot too many is refused, and one is taken back')
    wait_dots(ballot, BY_MISTAKE, 1).act('option.give-dot')
    wait_dots(ballot, BY_MISTAKE, 1).act('option.take-dot')
    wait_dots(ballot, BY_MISTAKE, 0)
    ballot.wait_for(None, '1 dot left')
    ballot.wait_for('push button', re.compile('^Cast')).press()
    ballot.wait_for(None, re.compile('^You have 1 dot left'))
    ballot.wait_for('push button', re.compile('^Cast my 26 dots')).press()


def wanted_dots():
    dots = dict.fromkeys(range(1, OPTIONS + 1), 0)
    for number in (*BY_NUMBER, *range(1, OPTIONS + 1)):
        dots[number] += 1
    dots[BY_MISTAKE] -= 1
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
