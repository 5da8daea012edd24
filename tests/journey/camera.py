# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of this desktop's screen, each taken when the screen has come to rest, for an album."""

import os
import subprocess
import time

import desktop


class Lost(Exception):
    """A picture cannot be had."""


def look():
    with open(desktop.screen_file(), 'rb') as stream:
        return stream.read()


def settle(quiet=0.3, deadline=5):
    """The screen once it has rested; what never rests is taken as it is."""
    end = time.monotonic() + deadline
    last, since = look(), time.monotonic()
    while time.monotonic() < end:
        if time.monotonic() - since >= quiet:
            break
        time.sleep(0.05)
        now = look()
        if now != last:
            last, since = now, time.monotonic()
    return last


class Album:
    """The pictures of one setting."""

    def __init__(self, folder):
        self.folder = folder
        self.n_taken = 0
        self.writers = []

    def take(self, name):
        """Keeps the screen as a picture; they sort in the order taken."""
        screen = settle()
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
