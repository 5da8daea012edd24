# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaves a picture of every page, window, scene and sheet in BUILD/shots, to be looked at.

    shots.py --build BUILD [--only NAME]

NAME is a folder of BUILD/shots, such as light-1024x600. Nothing is judged here, but it fails when a
picture cannot be had. Every wait is for a condition or for the screen to come to rest, with a
deadline; nothing is waited for blindly.
"""

import argparse
import collections
import concurrent.futures
import html
import os
import re
import shutil
import signal
import subprocess
import sys
import time

import desktop

Setting = collections.namedtuple('Setting', 'size dark rtl text_scale')

SETTINGS = {
    'light-1024x600': Setting('1024x600', False, False, 1),
    'dark-1024x600': Setting('1024x600', True, False, 1),
    'light-1920x1080': Setting('1920x1080', False, False, 1),
    'dark-1920x1080': Setting('1920x1080', True, False, 1),
    'right-to-left-1024x600': Setting('1024x600', False, True, 1),
    'large-text-1024x600': Setting('1024x600', False, False, 2),
}
SCENES = {f'{kind}-{ground}-{size}': (size, ground, kind)
          for kind, ground, size in (('scenes', 'paper', '1024x600'), ('scenes', 'night', '1024x600'),
                                     ('scenes', 'paper', '1920x1080'),
                                     ('scenes', 'night', '1920x1080'),
                                     ('scenes-rtl', 'paper', '1024x600'))}
STEPS = ('prepare', 'discover', 'dream', 'vote', 'design', 'destiny', 'report')
APP_ID = 'org.fourfold.Fourfold'
SAMPLE = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'samples', 'london-2012.xml')
PASTED = """A quiet room where newcomers can ask anything
Somebody who greets people at the door
Notes that say who promised what, and by when"""
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


def command(build, *arguments):
    done = subprocess.run([os.path.join(build, 'src', 'fourfold'), *arguments],
                          capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        raise Lost(f'fourfold {" ".join(arguments)}: {done.stderr}')


def make_session(build, path):
    command(build, 'new', path)
    command(build, 'import', path, SAMPLE, '--as=session')
    return path


def take_start(album):
    program = Program(album.build, title='Fourfold')
    album.take('start')
    album.take('new-session', program.tell('new-session'))
    program.end()


def take_steps(album, program):
    for i, step in enumerate(STEPS):
        if i > 0:
            act(f'alt+{i + 1}')
        album.take(step)
        if step == 'prepare':
            for tab in ('Meetings', 'Questions', 'People'):
                album.take(f'prepare-{tab.lower()}', program.press(tab))


def take_paste(album):
    act('alt+2')
    before = look()
    subprocess.run(['xclip', '-selection', 'clipboard'], input=PASTED, text=True, check=True,
                   stdout=subprocess.DEVNULL)
    key('ctrl+v')
    album.take('paste-preview', settle(differs_from=before))
    act('Escape')


def take_import(album):
    path = os.path.join(desktop.home(), 'statements.txt')
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write(PASTED + '\n')
    album.take('main-menu', act('F10'))
    act('i')
    type_text(path)
    settle()
    album.take('import', act('Return'))
    act('Escape')


def take_windows(album, program):
    take_paste(album)
    take_import(album)
    act('alt+4')
    album.take('vote-form', act('alt+p'))
    album.take('shortcuts', act('ctrl+question'))
    act('Escape')
    album.take('about', program.tell('about'))
    act('Escape')


def take_wall(album):
    act('alt+6')
    album.take('wall', act('F5'))


def take_session(album):
    path = make_session(album.build, os.path.join(desktop.home(), 'session.fourfold'))
    program = Program(album.build, path, title='.')
    program.fill_screen()
    take_steps(album, program)
    take_windows(album, program)
    take_wall(album)
    program.end()


def take_vote(album):
    path = make_session(album.build, os.path.join(desktop.home(), 'vote.fourfold'))
    command(album.build, 'round', path, '--present=24')
    program = Program(album.build, path, title='.')
    program.fill_screen()
    act('alt+4')
    album.take('vote-open')
    album.take('close-the-vote', act('alt+c'))
    act('Escape')
    album.take('ballot-welcome', act('alt+s'))
    act('Return')
    for number in ('2', '2', '5', '5', '5'):
        act(number, 'Return')
    album.take('ballot')
    key('Return')
    settle()
    album.take('ballot-thanks', act('Return'))
    program.end()


def take_setting(build, name):
    """Runs in a desktop of its own, see desktop.enter."""
    album = Album(build, os.path.join(build, 'shots', name))
    failed = False
    for take in (take_start, take_session, take_vote):
        try:
            take(album)
        except (Lost, subprocess.SubprocessError) as error:
            album.take('where-it-went-wrong', look())
            print(f'{name}: {take.__name__}: {error}', flush=True)
            failed = True
    album.finish()
    return not failed


def make_locale(build):
    """GTK only turns to the left in a language that is written so, and this needs its locale."""
    folder = os.path.join(build, 'locale')
    if not os.path.isdir(os.path.join(folder, 'he_IL.UTF-8')):
        os.makedirs(folder, exist_ok=True)
        subprocess.run(['localedef', '-i', 'he_IL', '-f', 'UTF-8',
                        os.path.join(folder, 'he_IL.UTF-8')], check=True)
    return {'LOCPATH': folder, 'LC_ALL': 'he_IL.UTF-8', 'LANGUAGE': 'he'}


def enter_setting(build, name):
    """The first call starts this script again, in a desktop as the setting wants it."""
    setting = SETTINGS[name]
    extra = {}
    if desktop.INSIDE not in os.environ:
        extra = make_locale(build) if setting.rtl else {'LC_ALL': 'C.UTF-8'}
        extra['ADW_DEBUG_COLOR_SCHEME'] = 'prefer-dark' if setting.dark else 'prefer-light'
    desktop.enter(setting.size, setting.text_scale, extra)


def take_scenes(build, name):
    size, ground, kind = SCENES[name]
    program = os.path.join(build, 'tests', 'display', 'draw-scenes')
    subprocess.run(['xvfb-run', '-a', program, SAMPLE, os.path.join(build, 'shots', name),
                    *size.split('x'), ground, *(['rtl'] if kind == 'scenes-rtl' else [])],
                   check=True, timeout=120, stderr=subprocess.DEVNULL)
    return True


def take_report(build, name):
    folder = os.path.join(build, 'shots', name)
    session = os.path.join(folder, 'session.fourfold')
    paper = os.path.join(folder, 'report.pdf')
    try:
        make_session(build, session)
        command(build, 'report', session, paper)
        subprocess.run(['pdftoppm', '-r', '60', '-png', paper, os.path.join(folder, 'page')],
                       check=True, timeout=60)
    finally:
        for file in os.listdir(folder):
            if file.startswith('session.'):
                os.remove(os.path.join(folder, file))
    return True


def take_in_own_process(build, name):
    done = subprocess.run([sys.executable, __file__, '--build', build, '--only', name],
                          timeout=240, check=False)
    return done.returncode == 0


def natural(name):
    return [int(part) if part.isdigit() else part for part in re.split(r'(\d+)', name)]


def write_index(folder, groups):
    lines = ['<!DOCTYPE html>', '<meta charset="utf-8">', '<title>Pictures of Fourfold</title>',
             '<style>body{font:16px sans-serif;margin:2em}figure{display:inline-block;margin:8px}'
             'img{width:480px;border:1px solid #999}</style>']
    for group in groups:
        lines.append(f'<h2 id="{group}">{html.escape(group)}</h2>')
        pictures = [file for file in os.listdir(os.path.join(folder, group))
                    if file.endswith('.png')]
        for file in sorted(pictures, key=natural):
            place = html.escape(f'{group}/{file}')
            lines.append(f'<figure><a href="{place}"><img src="{place}" loading="lazy" alt=""></a>'
                         f'<figcaption>{html.escape(file[:-4])}</figcaption></figure>')
    with open(os.path.join(folder, 'index.html'), 'w', encoding='utf-8') as stream:
        stream.write('\n'.join(lines) + '\n')


def take_all(build, names):
    folder = os.path.join(build, 'shots')
    shutil.rmtree(folder, ignore_errors=True)
    for name in names:
        os.makedirs(os.path.join(folder, name))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda name: take_in_own_process(build, name), names))
    write_index(folder, names)
    for name, well in zip(names, done):
        print(f'{name}: {len(os.listdir(os.path.join(folder, name)))} pictures'
              + ('' if well else ', NOT ALL'))
    print(os.path.join(folder, 'index.html'))
    return all(done)


def take_one(build, name):
    os.makedirs(os.path.join(build, 'shots', name), exist_ok=True)
    if name in SCENES:
        return take_scenes(build, name)
    if name in SETTINGS:
        enter_setting(build, name)
        return take_setting(build, name)
    return take_report(build, name)


def main():
    names = [*SETTINGS, *SCENES, 'report']
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--build', required=True)
    parser.add_argument('--only', choices=names)
    options = parser.parse_args()
    build = os.path.abspath(options.build)
    os.environ.setdefault('GSETTINGS_SCHEMA_DIR', os.path.join(build, 'data'))
    well = take_one(build, options.only) if options.only else take_all(build, names)
    sys.exit(0 if well else 1)


if __name__ == '__main__':
    main()
