# SPDX-License-Identifier: GPL-3.0-or-later
"""A Wayland desktop of its own with two screens, one of which can be unplugged.

    screens.enter()

runs the calling script once more inside it, as desktop.enter() does with an X server. The desktop
is a sway whose screens are windows of another sway, which has no hardware: to close such a window
is to pull the plug. Sway refuses to run as root, so both are then run by nobody, who needs to read
nothing of ours: the program and the script reach them through their sockets.
"""

import glob
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

import desktop

NEEDED = ('sway', 'swaymsg', 'grim', 'wtype', 'dbus-run-session')
ASKS = True  # Wayland knows no primary screen
FACILITATORS = 'WL-1'  # the screen that stays
SIZE = (1280, 720)
LONGEST = 20  # seconds that a command may take
OUTER = f"""output HEADLESS-1 resolution {SIZE[0]}x{SIZE[1]} position 0 0
output HEADLESS-2 resolution {SIZE[0]}x{SIZE[1]} position {SIZE[0]} 0
workspace 1 output HEADLESS-1
workspace 2 output HEADLESS-2
assign [title="WL-1$"] workspace 1
assign [title="WL-[2-9]$"] workspace 2
default_border none
xwayland disable
"""
INNER = """default_border none
xwayland disable
"""
OUTER_SOCKET = 'FOURFOLD_OUTER_SWAY'


def find_missing():
    """The names of what this desktop needs and this machine has not."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if os.geteuid() == 0 and shutil.which('setpriv') is None:
        missing.append('setpriv')
    return missing


class Sway:
    """A compositor that runs, and the paths of its display and of its command socket."""

    def __init__(self, home, name, config, env):
        self.runtime = os.path.join(home, name)
        os.mkdir(self.runtime, 0o700)
        path = os.path.join(self.runtime, 'config')
        with open(path, 'w', encoding='utf-8') as stream:
            stream.write(config)
        prefix = self.give_away(path) if os.geteuid() == 0 else []
        env = {'PATH': os.environ['PATH'], 'HOME': self.runtime, 'LC_ALL': 'C.UTF-8',
               'XDG_RUNTIME_DIR': self.runtime, 'WLR_RENDERER': 'pixman', **env}
        self.process = subprocess.Popen([*prefix, 'sway', '-c', path], env=env, cwd='/',
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        preexec_fn=desktop.die_with_parent)
        self.display, self.socket = self.wait_sockets()

    def give_away(self, config):
        """Lets nobody own what sway writes to; returns the command that runs it as nobody."""
        nobody = pwd.getpwnam('nobody')
        for path in (self.runtime, config):
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
        return ['setpriv', f'--reuid={nobody.pw_uid}', f'--regid={nobody.pw_gid}',
                '--clear-groups', '--']

    def wait_sockets(self):
        end = time.monotonic() + 20
        while True:
            displays = [path for path in glob.glob(os.path.join(self.runtime, 'wayland-*'))
                        if not path.endswith('.lock')]
            sockets = glob.glob(os.path.join(self.runtime, 'sway-ipc.*.sock'))
            if displays and sockets:
                return displays[0], sockets[0]
            if self.process.poll() is not None or time.monotonic() > end:
                print('1..0 # SKIP sway does not start on this machine')
                sys.exit(0)
            time.sleep(0.05)


def enter(extra=None):
    """Goes on in this desktop; the first call never returns, the one inside does."""
    if desktop.INSIDE in os.environ:
        for number, copy in enumerate(os.environ[desktop.OUTPUTS].split(), 1):
            os.dup2(int(copy), number)
        wake()
        hold_keyboard()
        return
    with tempfile.TemporaryDirectory(prefix='fourfold-screens-') as home:
        os.chmod(home, 0o711)
        desktop.write_settings(home)
        outer = Sway(home, 'outer', OUTER, {'WLR_BACKENDS': 'headless', 'WLR_HEADLESS_OUTPUTS': '2',
                                            'WLR_LIBINPUT_NO_DEVICES': '1'})
        inner = Sway(home, 'inner', INNER, {'WLR_BACKENDS': 'wayland', 'WLR_WL_OUTPUTS': '2',
                                            'WAYLAND_DISPLAY': outer.display})
        env = desktop.make_environment(home, '', {
            'GDK_BACKEND': 'wayland', 'WAYLAND_DISPLAY': inner.display, 'SWAYSOCK': inner.socket,
            OUTER_SOCKET: outer.socket, **(extra or {})})
        del env['DISPLAY']
        outputs = [os.dup(1), os.dup(2)]
        env[desktop.OUTPUTS] = ' '.join(map(str, outputs))
        script = subprocess.Popen(['dbus-run-session', '--', '/usr/bin/python3', *sys.argv], env=env,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 pass_fds=outputs, preexec_fn=desktop.die_with_parent)
        code = script.wait()
        for sway in (inner, outer):
            sway.process.terminate()
            sway.process.wait()
    sys.exit(code)


def wake():
    """Sets each screen to another height and back: newer sways let one of two that come at once
    stand still until its window has changed."""
    width, height = SIZE
    for lines in (height + 1, height):
        for number in (1, 2):
            tell(OUTER_SOCKET, 'output', f'HEADLESS-{number}', 'resolution', f'{width}x{lines}')
        end = time.monotonic() + LONGEST
        while any(output['rect']['height'] != lines for output in ask('get_outputs')):
            if time.monotonic() > end:
                sys.exit('The screens cannot be set to another height.')
            time.sleep(0.05)


def hold_keyboard():
    """A keyboard that stays: one that comes and goes with each key is noticed too late."""
    subprocess.Popen(['wtype', '-s', '3600000'], stdout=subprocess.DEVNULL,
                     stderr=subprocess.DEVNULL, preexec_fn=desktop.die_with_parent)


def run(*command, **how):
    """Runs a command to its end; one that hangs fails the journey rather than stopping all."""
    return subprocess.run(command, check=True, timeout=LONGEST, **how)


def tell(socket, *words):
    """Gives the sway behind this socket a command."""
    run('swaymsg', '-s', os.environ[socket], '--', *words, stdout=subprocess.DEVNULL)


def ask(kind):
    """What the inner sway knows, such as its tree."""
    done = run('swaymsg', '-s', os.environ['SWAYSOCK'], '-r', '-t', kind, capture_output=True,
               text=True)
    return json.loads(done.stdout)


def list_screens():
    """The names of the screens that are there."""
    return [output['name'] for output in ask('get_outputs') if output['active']]


def room():
    """The name of the room's screen, or None; it has another one each time it is plugged in."""
    return next((name for name in list_screens() if name != FACILITATORS), None)


def unplug():
    """Pulls the plug of the room's screen."""
    tell(OUTER_SOCKET, f'[title="{room()}$"]', 'kill')


def plug_in():
    """Plugs in a screen for the room."""
    tell('SWAYSOCK', 'create_output')


def list_windows():
    """For each window (title, screen, whether it fills that, whether it keeps the screen awake)."""
    found = []

    def walk(node, screen):
        if node['type'] == 'output':
            screen = node['name']
        if node.get('pid') and node['type'] in ('con', 'floating_con'):
            found.append((node['name'] or '', screen, node['fullscreen_mode'] == 1,
                          bool(node.get('inhibit_idle'))))
        for child in node['nodes'] + node['floating_nodes']:
            walk(child, screen)

    walk(ask('get_tree'), None)
    return found


def start_on_first():
    """Lets the next window come to the facilitator's screen."""
    tell('SWAYSOCK', 'focus', 'output', FACILITATORS)


def go_to_desk():
    """Gives the keyboard to the facilitator's window; here that has it already, as a window on
    another screen does not take it."""


def take(screen, path):
    """Keeps what a screen shows as a picture."""
    run('grim', '-o', screen, path)


def look(screen):
    """What a screen shows below its uppermost edge, where the clock goes on: width and pixels."""
    done = run('grim', '-t', 'ppm', '-o', screen, '-', capture_output=True)
    _kind, size, _depth, pixels = done.stdout.split(b'\n', 3)
    width, height = map(int, size.split())
    return width, pixels[width * 3 * (height // 9):]


def is_plain(seen):
    """Whether it is one colour all over."""
    _width, pixels = seen
    return pixels == pixels[:3] * (len(pixels) // 3)


def key(*keys):
    """Presses keys, such as 'F5' or 'alt+3', one after another."""
    for chord in keys:
        *modifiers, last = chord.split('+')
        command = ['wtype']
        for modifier in modifiers:
            command += ['-M', modifier]
        command += ['-k', last]
        for modifier in reversed(modifiers):
            command += ['-m', modifier]
        run(*command)
