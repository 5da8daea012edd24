# SPDX-License-Identifier: GPL-3.0-or-later
"""An X11 desktop of its own with two screens, one of which can be unplugged.

    screens_x11.enter()

does what screens.enter() does, and has the same functions. The X server is Xorg with a driver for
hardware that is not there: Xvfb has one screen only. Openbox manages the windows.
"""

import ctypes
import os
import re
import shutil
import subprocess
import sys
import tempfile

import desktop
import session_manager

NEEDED = ('xrandr', 'openbox', 'xdotool', 'dbus-run-session', 'gdbus')
SERVERS = ('/usr/lib/xorg/Xorg', '/usr/libexec/Xorg')
DRIVERS = ('/usr/lib/xorg/modules/drivers/dummy_drv.so',
           '/usr/lib64/xorg/modules/drivers/dummy_drv.so')
ASKS = False  # X11 knows a primary screen, and the other one is the room's
FACILITATORS = 'DUMMY0'
ROOM = 'DUMMY1'
SIZE = (1280, 720)
LONGEST = 20  # seconds that a command may take
CONFIG = f"""Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "Device"
  Driver "dummy"
  VideoRam 32768
EndSection
Section "Monitor"
  Identifier "Monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "{SIZE[0]}x{SIZE[1]}" 74.5 1280 1344 1472 1664 720 723 728 748
EndSection
Section "Screen"
  Identifier "Screen"
  Device "Device"
  Monitor "Monitor"
  DefaultDepth 24
  SubSection "Display"
    Modes "{SIZE[0]}x{SIZE[1]}"
    Virtual {2 * SIZE[0]} {SIZE[1]}
  EndSubSection
EndSection
"""


def find_first(paths):
    return next((path for path in paths if os.path.exists(path)), None)


def find_missing():
    """The names of what this desktop needs and this machine has not."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if find_first(SERVERS) is None:
        missing.append('Xorg')
    if find_first(DRIVERS) is None:
        missing.append("Xorg's driver dummy")
    return missing


def start_server(home):
    """Starts the X server on a free display and returns (process, display)."""
    config = os.path.join(home, 'xorg.conf')
    with open(config, 'w', encoding='utf-8') as stream:
        stream.write(CONFIG)
    reader, writer = os.pipe()
    # What is no part of the first seat needs no virtual terminal.
    command = [find_first(SERVERS), '-displayfd', str(writer), '-config', config, '-noreset',
               '-logfile', os.path.join(home, 'xorg.log'), '-seat', 'fourfold', '-dpi', '96',
               '-nolisten', 'tcp']
    server = subprocess.Popen(command, pass_fds=[writer], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, preexec_fn=desktop.die_with_parent)
    os.close(writer)
    with os.fdopen(reader) as stream:
        number = stream.readline().strip()
    if not number:
        print('1..0 # SKIP Xorg does not start on this machine')
        sys.exit(0)
    return server, f':{number}'


def enter(extra=None):
    """Goes on in this desktop; the first call never returns, the one inside does."""
    if desktop.INSIDE in os.environ:
        for number, copy in enumerate(os.environ[desktop.OUTPUTS].split(), 1):
            os.dup2(int(copy), number)
        run('xrandr', '--addmode', ROOM, '{}x{}'.format(*SIZE))
        plug_in()
        session_manager.start()
        desktop.start_window_manager()
        return
    with tempfile.TemporaryDirectory(prefix='fourfold-screens-') as home:
        desktop.write_settings(home)
        server, display = start_server(home)
        env = desktop.make_environment(home, display, extra or {})
        outputs = [os.dup(1), os.dup(2)]
        env[desktop.OUTPUTS] = ' '.join(map(str, outputs))
        script = subprocess.Popen(['dbus-run-session', '--', '/usr/bin/python3', *sys.argv],
                                  env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                  pass_fds=outputs, preexec_fn=desktop.die_with_parent)
        code = script.wait()
        server.terminate()
        server.wait()
    sys.exit(code)


def run(*command, **how):
    """Runs a command to its end; one that hangs fails the journey rather than stopping all."""
    return subprocess.run(command, check=True, timeout=LONGEST, capture_output=True, text=True,
                          **how).stdout


def list_screens():
    """The names of the screens that are there."""
    return [line.split()[-1] for line in run('xrandr', '--listmonitors').splitlines()[1:]]


def room():
    """The name of the room's screen, or None."""
    return ROOM if ROOM in list_screens() else None


def set_room(*how):
    """The driver only notices when it is asked what is connected."""
    run('xrandr', '--output', ROOM, *how)
    run('xrandr', '--query')


def unplug():
    """Pulls the plug of the room's screen."""
    set_room('--off')


def plug_in():
    """Plugs in a screen for the room."""
    set_room('--mode', '{}x{}'.format(*SIZE), '--right-of', FACILITATORS)


def ask_windows(*search):
    """The numbers of the windows that can be seen."""
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', *search], capture_output=True,
                           text=True, timeout=LONGEST, check=False)
    return found.stdout.split()


def read_window(number):
    """What list_windows() says of one window; None if it has just gone, or is no window of ours."""
    done = subprocess.run(['xdotool', 'getwindowname', number, 'getwindowgeometry', '--shell',
                           number], capture_output=True, text=True, timeout=LONGEST, check=False)
    place = dict(re.findall(r'^(\w+)=(-?\d+)$', done.stdout, re.MULTILINE))
    if done.returncode != 0 or len(place) < 5:
        return None
    x, y, width, height = (int(place[name]) for name in ('X', 'Y', 'WIDTH', 'HEIGHT'))
    screen = ROOM if x + width / 2 >= SIZE[0] else FACILITATORS
    full = (x % SIZE[0], y, width, height) == (0, 0, *SIZE)
    return done.stdout.splitlines()[0], screen, full, session_manager.is_awake()


def list_windows():
    """For each window (title, screen, whether it fills that, whether a screen is kept awake)."""
    return [window for window in map(read_window, ask_windows('--class', 'fourfold')) if window]


def start_on_first():
    """Lets the next window come to the facilitator's screen, where the pointer is."""
    run('xdotool', 'mousemove', str(SIZE[0] // 2), str(SIZE[1] - 1))


def go_to_desk():
    """Gives the keyboard to the facilitator's window."""
    desk = next(number for number in ask_windows('--class', 'fourfold')
                if (window := read_window(number)) and window[0] != 'Wall')
    run('xdotool', 'windowactivate', '--sync', desk)


class Picture(ctypes.Structure):
    """The beginning of an XImage."""

    _fields_ = [('width', ctypes.c_int), ('height', ctypes.c_int), ('offset', ctypes.c_int),
                ('format', ctypes.c_int), ('data', ctypes.c_void_p)]


def read_pixels(screen, top):
    """What a screen shows below @top, four bytes for a pixel."""
    x11 = ctypes.CDLL('libX11.so.6')
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XGetImage.restype = ctypes.POINTER(Picture)
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    width, height = SIZE[0], SIZE[1] - top
    picture = x11.XGetImage(display, ctypes.c_ulong(x11.XDefaultRootWindow(display)),
                            SIZE[0] if screen == ROOM else 0, top, width, height,
                            ctypes.c_ulong(0xffffff), 2)
    pixels = ctypes.string_at(picture.contents.data, width * height * 4)
    x11.XCloseDisplay(display)
    return pixels


def take(screen, path):
    """Keeps what a screen shows as a picture, in a format that needs no library."""
    pixels = read_pixels(screen, 0)
    rows = bytearray(len(pixels) // 4 * 3)
    rows[0::3], rows[1::3], rows[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
    with open(os.path.splitext(path)[0] + '.ppm', 'wb') as stream:
        stream.write(b'P6 %d %d 255\n' % SIZE + bytes(rows))


def look(screen):
    """What a screen shows below its uppermost edge, where the clock goes on."""
    return read_pixels(screen, SIZE[1] // 9)


def is_plain(seen):
    """Whether it is one colour all over."""
    return seen == seen[:4] * (len(seen) // 4)


def key(*keys):
    """Presses keys, such as 'F5' or 'alt+3', one after another."""
    run('xdotool', 'key', '--clearmodifiers', '--delay', '12', *keys)
