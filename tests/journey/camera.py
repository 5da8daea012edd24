# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the built program for its pictures: keys, buttons, and the screen once it has come to rest.

Every wait is for a condition or for the screen to come to rest, with a deadline; nothing is waited
for blindly.
"""

import os
import signal
import subprocess
import time

import desktop

APP_ID = 'org.fourfold.Fourfold'
DEADLINE = 15


class Lost(Exception):
    """A picture cannot be had."""


def wait(what, condition, deadline=DEADLINE):
    """Returns what condition() gives as soon as that is true."""
    end = time.monotonic() + deadline
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise Lost(f'waited {deadline} s in vain for {what}')
        time.sleep(0.03)


def look():
    with open(desktop.screen_file(), 'rb') as stream:
        return stream.read()


def settle(quiet=0.3, deadline=5, differs_from=None):
    """The screen once it has rested; with differs_from, it has to change from that beforehand."""
    end = time.monotonic() + deadline
    last, since = look(), time.monotonic()
    while time.monotonic() < end:
        if time.monotonic() - since >= quiet and last != differs_from:
            break
        time.sleep(0.05)
        now = look()
        if now != last:
            last, since = now, time.monotonic()
    if last == differs_from:
        raise Lost('the screen stayed as it was')
    return last


def key(*keys):
    subprocess.run(['xdotool', 'key', '--clearmodifiers', '--delay', '20', *keys], check=True)


def type_text(text):
    subprocess.run(['xdotool', 'type', '--delay', '8', '--', text], check=True)


def act(*keys):
    """Presses keys and returns when the screen has changed and come to rest."""
    before = look()
    key(*keys)
    return settle(differs_from=before)


class Program:
    """The built program, seen through AT-SPI where a key alone does not lead."""

    def __init__(self, build, *arguments, title):
        self.path = os.path.join(build, 'src', 'fourfold')
        self.before = look()
        self.process = subprocess.Popen([self.path, *arguments],
                                        preexec_fn=desktop.die_with_parent)
        self.window = self.wait_window(title)
        settle(differs_from=self.before)

    def wait_window(self, title):
        """The id of the window with this title, a regular expression, once it is on the screen."""
        def find():
            if self.process.poll() is not None:
                raise Lost(f'the program ended with {self.process.returncode}')
            search = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid',
                                     str(self.process.pid), '--name', title],
                                    capture_output=True, text=True, check=False)
            return search.stdout.split()[:1]
        return wait(f'a window “{title}”', find)[0]

    def fill_screen(self):
        """As people with a small computer have it."""
        for command in (('windowmove', self.window, '0', '0'),
                        ('windowsize', self.window, '100%', '100%')):
            subprocess.run(['xdotool', *command], check=True)
        settle(quiet=0.8)  # the window manager may already have given it all there is

    def node(self):
        import gi
        gi.require_version('Atspi', '2.0')
        from gi.repository import Atspi
        root = Atspi.get_desktop(0)
        for i in range(root.get_child_count()):
            child = root.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        return None

    def press(self, name):
        """Presses the button or tab that is called this, and waits for what comes of it."""
        from_here = wait('the program on the bus', self.node)
        button = wait(f'a button “{name}”', lambda: find_button(from_here, name))
        before = look()
        button.do_action(0)
        return settle(differs_from=before)

    def tell(self, action):
        """Calls an action of the application."""
        before = look()
        subprocess.run(['gapplication', 'action', APP_ID, action], check=True)
        return settle(differs_from=before)

    def end(self):
        """Nothing is lost by it: every change is on disk when it is on the screen."""
        before = look()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        settle(differs_from=before)


def find_button(node, name):
    """The first thing beneath that is on the screen, bears this name and can be pressed."""
    from gi.repository import Atspi, GLib
    for i in range(node.get_child_count()):
        try:
            child = node.get_child_at_index(i)
            if child is None or not child.get_state_set().contains(Atspi.StateType.VISIBLE):
                continue
            if child.get_name() == name and child.get_role_name() != 'label' and \
                    child.get_n_actions() > 0:
                return child
            found = find_button(child, name)
        except GLib.Error:
            continue
        if found is not None:
            return found
    return None


class Album:
    """The pictures of one setting."""

    def __init__(self, build, folder):
        self.build = build
        self.folder = folder
        self.n_taken = 0
        self.writers = []

    def take(self, name, screen=None):
        """Keeps the screen, or one seen before, as a picture; they sort in the order taken."""
        screen = screen if screen is not None else settle()
        self.n_taken += 1
        path = os.path.join(self.folder, f'{self.n_taken:02}-{name}.png')
        writer = subprocess.Popen(['convert', 'xwd:-', '-depth', '8', '-define',
                                   'png:compression-level=3', f'png:{path}'],
                                  stdin=subprocess.PIPE)
        writer.stdin.write(screen)
        writer.stdin.close()
        self.writers.append(writer)

    def finish(self):
        for writer in self.writers:
            if writer.wait() != 0:
                raise Lost('a picture could not be written')
