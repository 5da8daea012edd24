#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was said is captured, sorted, joined, taken apart, searched and made into propositions, with
the hands on the keyboard; what the file then holds is read from its XML."""

import glob
import os
import re
import xml.etree.ElementTree as ET

from journey import check, key, run, type_lines, type_text, wait

SAID = ('Housing', 'housing, permanent', 'A bus that waits', 'Somebody listened',
        'The hall was open')
HEAD, AGAIN, BUS, LISTENED, HALL = SAID
NAMESPACE = ' xmlns="urn:fourfold:session:1"'
SAMPLE = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'samples', 'london-2012.xml')
NEW = 'Every street has a table'
FORGOTTEN = 'There was te'
CHOICES = (('alt+k', 'Story', 'Strength'), ('alt+q', 'No question', None),
           ('alt+l', 'No table', None), ('alt+g', 'No group', None))
CHOSEN = 'A lamp in every window'


class File:
    """What a session file holds, by the words of its records."""

    def __init__(self, journey, session):
        self.root = ET.fromstring(journey.exported(session).replace(NAMESPACE, ''))

    def find(self, kind, words):
        return next((record for record in self.root.iter(kind)
                     if words in (record.findtext('text'), record.findtext('title'))), None)

    def theme_of(self, words):
        said = self.find('contribution', words)
        theme = said.get('theme') if said is not None else None
        return next((record.findtext('title') for record in self.root.iter('theme')
                     if theme and record.get('id') == theme), None)

    def head_of(self, words):
        return self.find('contribution', words).get('joined-into')

    def evidence_of(self, words):
        proposition = self.find('proposition', words)
        return [record for record in self.root.iter('evidence')
                if record.get('proposition') == proposition.get('id')]


def wait_file(journey, session, what, condition):
    wait(f'{what}, in the file', lambda: condition(File(journey, session)))


def go_to_list(journey):
    """Ctrl+F leads to the search, Escape from there to the list, and Home to the newest."""
    key('ctrl+f')
    journey.focus.wait('entry', 'Search what was said')
    key('Escape')
    journey.focus.wait('list item')
    key('Home')
    journey.focus.wait('list item', re.compile('^' + HALL))


def capture(journey, session):
    journey.step('five things are said')
    key('alt+2')
    journey.focus.wait('text', 'What was said')
    type_lines(SAID)
    journey.wait_saved(session, *SAID)


def sort(journey, session):
    journey.step('the newest goes into a new theme by its name, the next one by its digit')
    go_to_list(journey)
    key('t')
    journey.focus.wait('entry', 'Number or name of a theme')
    type_text('Welcome')
    key('Return')
    wait_file(journey, session, 'sorted by name', lambda f: f.theme_of(HALL) == 'Welcome')
    journey.focus.wait('list item')
    key('Down', '1')
    wait_file(journey, session, 'sorted by digit', lambda f: f.theme_of(LISTENED) == 'Welcome')


def join(journey, session):
    journey.step('what says the same is joined and taken apart')
    key('Down', 'Down', 'shift+Down', 'j')
    wait_file(journey, session, 'joined', lambda f: f.head_of(AGAIN) is not None)
    check('the first stays', File(journey, session).head_of(HEAD), None)
    key('a')
    wait_file(journey, session, 'taken apart', lambda f: f.head_of(AGAIN) is None)
    key('ctrl+z')
    wait_file(journey, session, 'joined again', lambda f: f.head_of(AGAIN) is not None)


def search(journey, program):
    journey.step('a search finds what was joined by its own words')
    key('ctrl+f')
    journey.focus.wait('entry', 'Search what was said')
    type_text('PERMANENT')
    program.window().wait_for('label', '1 found')
    key('Escape')
    journey.focus.wait('list item')


def use_board(journey, session):
    journey.step('on the board, one is taken along to the next column')
    key('ctrl+b')
    journey.focus.wait('list item')
    key('space', 'ctrl+shift+Right')
    wait_file(journey, session, 'sorted on the board',
              lambda f: sum(f.theme_of(words) == 'Welcome' for words in SAID) == 3)
    key('ctrl+b')


def propose(journey, session):
    journey.step('a proposition grows from what was said, another is written')
    go_to_list(journey)
    key('p')
    wait_file(journey, session, 'proposed with its evidence',
              lambda f: f.find('proposition', HALL) is not None and len(f.evidence_of(HALL)) == 1)
    key('alt+3')
    journey.focus.wait('text', 'New proposition')
    type_lines((NEW,))
    journey.wait_saved(session, NEW)


def undo_after_restart(journey, session):
    journey.step('after a restart, undo still knows the steps by their names')
    program = journey.start(session)
    program.window().wait_for('push button', 'Undo')
    key('ctrl+z')
    journey.wait_saved(session, gone=(NEW,))
    key('ctrl+z')
    wait_file(journey, session, 'no proposition',
              lambda f: f.find('proposition', HALL) is None)
    return program


def lose_power(journey, session, program):
    journey.step('what was being typed when the power went is there again, in a file of another name')
    key('alt+2')
    journey.focus.wait('text', 'What was said')
    type_text(FORGOTTEN)
    state = os.environ.get('XDG_STATE_HOME') or os.path.expanduser('~/.local/state')
    wait('the draft on disk', lambda: any(
        FORGOTTEN in open(path, encoding='utf-8').read()
        for path in glob.glob(os.path.join(state, 'fourfold', 'drafts', '*'))))
    key('alt+3')
    journey.focus.wait('text', 'New proposition')
    key('alt+2')
    check('the words after another page', journey.focus.wait('text', 'What was said').text, FORGOTTEN)
    program.kill()
    renamed = journey.path('renamed.fourfold')
    os.rename(session, renamed)
    program = journey.start(renamed)
    program.window()
    key('alt+2')
    found = journey.focus.wait('text', 'What was said')
    wait('the words in the entry', lambda: found.text == FORGOTTEN)
    key('Return')
    journey.wait_saved(renamed, FORGOTTEN)
    return program, renamed


def choose_by_keyboard(journey):
    journey.step('kind, question, table and group are chosen by key, and stay for what is next')
    session = journey.session('choices.fourfold')
    journey.command('import', session, SAMPLE, '--as=session')
    program = journey.start(session)
    program.window()
    key('alt+2')
    journey.focus.wait('text', 'What was said')
    for keys, first, second in CHOICES:
        key(keys)
        journey.focus.wait('list item', first)
        key('Down')
        journey.focus.wait('list item', second) if second else journey.focus.wait('list item')
        key('Return')
    key('alt+1', 'alt+2')
    journey.focus.wait('text', 'What was said')
    type_lines((CHOSEN, CHOSEN + ' too'))
    journey.wait_saved(session, CHOSEN + ' too')
    for words in (CHOSEN, CHOSEN + ' too'):
        said = File(journey, session).find('contribution', words)
        check('its kind', said.get('kind'), 'strength')
        for name in ('prompt', 'breakout-table', 'stakeholder-group'):
            check(f'it has a {name}', said.get(name) is not None, True)
    key('ctrl+w')
    program.wait_end()


def make_sense(journey):
    """What was said is sorted, joined, found and proposed from with the keyboard alone"""
    session = journey.session()
    program = journey.start(session)
    program.window()
    capture(journey, session)
    sort(journey, session)
    join(journey, session)
    search(journey, program)
    use_board(journey, session)
    propose(journey, session)
    key('ctrl+w')
    program.wait_end()
    program = undo_after_restart(journey, session)
    program, session = lose_power(journey, session, program)
    key('ctrl+w')
    program.wait_end()
    journey.check_file(session)
    choose_by_keyboard(journey)


if __name__ == '__main__':
    run(make_sense)
