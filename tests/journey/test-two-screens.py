#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room's screen is found, swapped, frozen, blanked, unplugged and plugged in again."""

import os
import re
import sys

import desktop
import screens
from journey import Journey, Lost, comment, go, wait
from screens import FACILITATORS, is_plain, key, list_windows, look, room

SAMPLE = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'samples', 'london-2012.xml')


class TwoScreens(Journey):
    """A journey whose witness is both screens."""

    def leave_witness(self):
        for window in list_windows():
            comment(str(window))
        for screen in screens.list_screens():
            path = os.path.join(self.build, 'meson-logs', f'journey-two-screens-{screen}.png')
            os.makedirs(os.path.dirname(path), exist_ok=True)
            screens.take(screen, path)
            comment(f'The screen at that moment: {path}')
        for running in self.running:
            comment(running.read_log())


def find_wall():
    """(screen, whether it fills that) of the wall's window, or None."""
    return next(((screen, full) for title, screen, full, _ in list_windows() if title == 'Wall'),
                None)


def wait_wall(screen):
    wait(f'the wall on {screen}', lambda: find_wall() == ((screen, True) if screen else None))


def rest(screen):
    """What a screen shows once two looks agree."""
    seen = [None]

    def same():
        before, seen[0] = seen[0], look(screen)
        return before == seen[0]
    wait(f'{screen} to come to rest', same)
    return seen[0]


def open_wall(journey):
    session = journey.session()
    journey.command('import', session, SAMPLE, '--as=session')
    screens.tell('SWAYSOCK', 'focus', 'output', FACILITATORS)
    program = journey.start(session)
    window = program.window()
    wait('the window on the first screen',
         lambda: any(screen == FACILITATORS for _, screen, _, _ in list_windows()))
    journey.step('F5 asks which screen the room sees, as Wayland knows no primary one')
    window.wait_for('label', 'For the wall')
    key('F5')
    answer = wait('the question', lambda: next(
        (found for w in program.windows()
         if (found := w.find('push button', re.compile(room())))), None))
    answer.press()
    wait_wall(room())
    if not any(title == 'Wall' and awake for title, _, _, awake in list_windows()):
        raise Lost('nothing keeps the screen awake while the wall is shown')
    return program, window


def leave_and_show_again():
    # A window on another screen is not given the keyboard here, so the clicker's keys go to the
    # facilitator's window, where they are the wall's as well.
    key('Escape')
    wait_wall(None)
    key('F5')
    wait_wall(room())


def blank_and_back():
    shown = rest(room())
    if is_plain(shown):
        raise Lost('the wall is empty')
    key('b')
    wait('a blank wall', lambda: is_plain(look(room())))
    key('b')
    wait('the wall as it was', lambda: look(room()) == shown)


def freeze_and_prepare(window):
    shown = rest(room())
    key('F6')
    window.wait_for('label', 'The wall is frozen')
    before = rest(FACILITATORS)
    key('alt+3')
    wait('another page for the facilitator', lambda: look(FACILITATORS) != before)
    rest(FACILITATORS)
    if rest(room()) != shown:
        raise Lost('a frozen wall has moved')
    key('F6')
    window.wait_for('label', 'On the wall')
    wait('the wall to follow', lambda: look(room()) != shown)


def swap_and_back():
    key('F8')
    wait_wall(FACILITATORS)
    wait('the window on the other screen', lambda: all(
        screen == room() for title, screen, _, _ in list_windows() if title != 'Wall'))
    key('F8')
    wait_wall(room())


def unplug_and_plug_in(program):
    screens.unplug()
    wait_wall(None)
    program.window().wait_for('label', re.compile('went away, so the wall was closed'))
    screens.plug_in()
    wait('a screen for the room', room)
    wait_wall(room())
    program.window().wait_for('label', re.compile('The wall is shown again'))
    if is_plain(rest(room())):
        raise Lost('the wall came back empty')


def show_on_one_screen():
    def is_filled():
        return [full for title, _, full, _ in list_windows() if title != 'Wall'] == [True]
    screens.unplug()
    wait_wall(None)
    before = rest(FACILITATORS)
    key('F5')
    wait('the wall in the window', is_filled)
    wait('the wall in place of the page', lambda: look(FACILITATORS) != before)
    key('Escape')
    wait('the window as it was', lambda: not is_filled())
    wait('the page as it was', lambda: look(FACILITATORS) == before)


def two_screens(journey):
    """The wall is swapped, frozen, blanked, unplugged and returns; on one screen it takes turns"""
    program, window = open_wall(journey)
    journey.step('it is asked once')
    leave_and_show_again()
    journey.step('B blanks it, and brings back the same')
    blank_and_back()
    journey.step('frozen, it stands still while another page comes to the front')
    freeze_and_prepare(window)
    journey.step('F8 swaps the screens')
    swap_and_back()
    journey.step('the screen is unplugged, and plugged in again')
    unplug_and_plug_in(program)
    journey.step('with one screen left, the wall takes the place of the window')
    show_on_one_screen()
    screens.key('ctrl+q')
    program.wait_end()


def main():
    missing = [*desktop.find_missing(), *screens.find_missing()]
    if missing:
        print('1..0 # SKIP missing here:', ', '.join(missing))
        return
    build = os.path.abspath(sys.argv[1])
    screens.enter({'GSETTINGS_SCHEMA_DIR': os.path.join(build, 'data')})
    print('1..1', flush=True)
    ok = go(TwoScreens(build), two_screens)
    print('ok' if ok else 'not ok', 1, '-', two_screens.__doc__.strip(), flush=True)
    sys.exit(0 if ok else 1)


if __name__ == '__main__':
    main()
