#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The power goes while a room is talking; what was said is still there, and so is its undoing."""

from journey import key, run, type_lines, wait

SAID = ('Anna stayed late to sort the chairs', 'The gate stood open all summer',
        'Neighbours brought soup', 'A letter came back with thanks', 'We sang on the stairs')


def open_discover(journey, session):
    program = journey.start(session)
    window = program.window()
    key('alt+2')
    window.wait_for('text', 'What was said', 'focused')
    return program, window


def list_said(window):
    """The contributions on the screen, newest or oldest first as the page has them."""
    rows = window.find('list', 'What was said')
    return [row.labels()[0] for row in rows.children() if row.labels()] if rows else []


def wait_listed(window, wanted):
    wait(f'{len(wanted)} contributions in the list',
         lambda: sorted(list_said(window)) == sorted(wanted))


def power_goes(journey):
    """After kill -9 every contribution is there, in the window and on disk, and can be undone"""
    session = journey.session()
    program, window = open_discover(journey, session)
    journey.step('five contributions, one after another')
    type_lines(SAID)
    wait_listed(window, SAID)
    journey.step('the power goes')
    program.kill()
    journey.wait_saved(session, *SAID)
    journey.check_file(session)
    journey.step('the file is opened again')
    program, window = open_discover(journey, session)
    wait_listed(window, SAID)
    journey.step('Ctrl+Z takes back the last')
    key('ctrl+z')
    wait_listed(window, SAID[:-1])
    journey.wait_saved(session, *SAID[:-1], gone=SAID[-1:])
    key('ctrl+w')
    program.wait_end()


if __name__ == '__main__':
    run(power_goes)
