#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room's screen is found, swapped, frozen, blanked, unplugged and plugged in again.

    test-two-screens.py BUILD wayland|x11
"""

import importlib
import os
import re
import sys

import desktop
from journey import Journey, Lost, comment, go, wait

screens = importlib.import_module({'wayland': 'screens', 'x11': 'screens_x11'}[sys.argv[2]])
is_plain, key, list_windows, look, room = (
    screens.is_plain, screens.key, screens.list_windows, screens.look, screens.room)
FACILITATORS = screens.FACILITATORS

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


def is_awake():
    return any(awake for _, _, _, awake in list_windows())


def start(journey, session):
    screens.start_on_first()
    program = journey.start(session)
    window = program.window()
    wait('the window on the first screen',
         lambda: any(screen == FACILITATORS for _, screen, _, _ in list_windows()))
    window.wait_for('label', re.compile('^For the wall'))
    return program, window


def answer_question(program):
    """Both screens are of the same make and size, and are told apart by their sockets."""
    def find_answer(screen):
        return next((found for w in program.windows()
                     if (found := w.find('push button', re.compile(rf'\b{screen}\b')))), None)
    answer = wait('the question', lambda: find_answer(room()))
    if find_answer(FACILITATORS) is None:
        raise Lost(f'{FACILITATORS} is not to be chosen')
    answer.press()


def open_wall(program):
    if is_awake():
        raise Lost('the screen is kept awake while nothing is shown')
    key('F5')
    if screens.ASKS:
        answer_question(program)
    wait_wall(room())
    wait('the screen to be kept awake', is_awake)


def leave_and_show_again():
    key('Escape')
    wait_wall(None)
    wait('the screen to be let go', lambda: not is_awake())
    key('F5')
    wait_wall(room())


def step_and_back():
    shown = rest(room())
    key('Page_Down')
    wait('the next scene', lambda: look(room()) != shown)
    rest(room())
    key('Page_Up')
    wait('the scene before', lambda: look(room()) == shown)


def break_down_under_a_message(journey, program, session):
    """A message is on the wall while the program breaks down; Returns: the program, once more."""
    shown = rest(room())
    screens.go_to_desk()
    key('F9')
    program.window('Message on the Wall')
    key('T', 'e', 'a', 'Return')
    wait('the message', lambda: look(room()) != shown)
    message = rest(room())
    program.kill()
    wait_wall(None)
    program, window = start(journey, session)
    key('F5')
    wait_wall(room())
    window.wait_for('label', re.compile('^The message is over the wall, as it was before'))
    wait('the message again', lambda: look(room()) == message)
    screens.go_to_desk()
    key('F9')
    wait('the message to go', lambda: look(room()) == shown)
    return program, window


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
    screens.go_to_desk()
    key('alt+3')
    wait('another page for the facilitator', lambda: look(FACILITATORS) != before)
    rest(FACILITATORS)
    if rest(room()) != shown:
        raise Lost('a frozen wall has moved')
    key('F6')
    window.wait_for('label', 'On the wall')
    wait('the wall to follow', lambda: look(room()) != shown)


def read_desk():
    """(screen, whether it fills that) of the facilitator's window."""
    return next((screen, full) for title, screen, full, _ in list_windows() if title != 'Wall')


def swap_and_back():
    key('F8')
    wait_wall(FACILITATORS)
    wait('the window on the other screen', lambda: read_desk() == (room(), True))
    key('F8')
    wait_wall(room())
    wait('the window as it was', lambda: read_desk() == (FACILITATORS, False))


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


def miss_the_screen(journey, program, session):
    """The screen that was chosen is not there at the next start, and another one is."""
    screens.go_to_desk()
    key('ctrl+q')
    program.wait_end()
    program, window = start(journey, session)
    key('F5')
    wait_wall(room())
    window.wait_for('label', re.compile(f' is not there; the wall is on that at {room()}'))
    return program


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
    session = journey.session()
    journey.command('import', session, SAMPLE, '--as=session')
    program, window = start(journey, session)
    journey.step('F5 shows the wall; on Wayland, which knows no primary screen, it is asked where')
    open_wall(program)
    journey.step('it is asked once')
    leave_and_show_again()
    journey.step('Page Down and Page Up')
    step_and_back()
    journey.step('B blanks it, and brings back the same')
    blank_and_back()
    journey.step('after a breakdown, screen and message are as they were')
    program, window = break_down_under_a_message(journey, program, session)
    journey.step('frozen, it stands still while another page comes to the front')
    freeze_and_prepare(window)
    journey.step('F8 swaps the screens')
    swap_and_back()
    journey.step('the screen is unplugged, and plugged in again')
    unplug_and_plug_in(program)
    if screens.ASKS:
        journey.step('plugged in, it has another name; the one that was chosen is missed')
        program = miss_the_screen(journey, program, session)
    journey.step('with one screen left, the wall takes the place of the window')
    show_on_one_screen()
    key('ctrl+q')
    program.wait_end()


def main():
    missing = sorted({*desktop.find_missing(), *screens.find_missing()})
    if missing:
        print('1..0 # SKIP missing here:', ', '.join(missing))
        return
    build = os.path.abspath(sys.argv[1])
    screens.enter({'GSETTINGS_SCHEMA_DIR': os.path.join(build, 'data'),
                   'GSETTINGS_BACKEND': 'keyfile'})
    print('1..1', flush=True)
    ok = go(TwoScreens(build), two_screens)
    print('ok' if ok else 'not ok', 1, '-', two_screens.__doc__.strip(), flush=True)
    sys.exit(0 if ok else 1)


if __name__ == '__main__':
    main()
