# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one script: an X server, a session bus, a window manager and empty homes.

    desktop.enter ()

runs the calling script once more inside such a desktop and ends with its exit code; called in
there, it returns when windows are managed. Nothing of the caller's own desktop, settings or recent files is seen or changed.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77  # what meson takes for "not here"
NEEDED = ('Xvfb', 'dbus-run-session', 'openbox', 'xdotool', 'xclip')
BUS_LAUNCHER = 'share/dbus-1/services/org.a11y.Bus.service'
INSIDE = 'FOURFOLD_DESKTOP'
OUTPUTS = 'FOURFOLD_DESKTOP_OUTPUTS'  # numbers of the caller's standard output and error

SETTINGS = """[Settings]
gtk-font-name=Cantarell 11
gtk-cursor-blink=false
gtk-enable-animations=false
gtk-xft-antialias=1
gtk-xft-hinting=1
gtk-xft-hintstyle=hintslight
"""


def die_with_parent():
    """Run in the child: it ends when whoever started it ends, however that comes about."""
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def start_server(size, screen_folder):
    """Starts an X server on a free display and returns (process, display)."""
    reader, writer = os.pipe()
    command = ['Xvfb', '-displayfd', str(writer), '-screen', '0', f'{size}x24', '-dpi', '96',
               '-nolisten', 'tcp', '-fbdir', screen_folder]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL,
                              preexec_fn=die_with_parent)
    os.close(writer)
    with os.fdopen(reader) as stream:
        number = stream.readline().strip()
    if not number:
        sys.exit('Xvfb did not start')
    return server, f':{number}'


def write_settings(home):
    folder = os.path.join(home, 'config', 'gtk-4.0')
    os.makedirs(folder)
    with open(os.path.join(folder, 'settings.ini'), 'w', encoding='utf-8') as stream:
        stream.write(SETTINGS)


def make_environment(home, display, extra):
    env = {key: value for key, value in os.environ.items()
           if not key.startswith(('XDG_', 'LC_', 'LANG', 'DBUS_', 'WAYLAND_', 'AT_SPI_'))}
    for kind in ('config', 'data', 'cache', 'state'):
        env[f'XDG_{kind.upper()}_HOME'] = os.path.join(home, kind)
    runtime = os.path.join(home, 'runtime')
    os.mkdir(runtime, 0o700)
    env.update(
        HOME=os.path.join(home, 'home'),
        XDG_RUNTIME_DIR=runtime,
        XDG_DATA_DIRS=os.environ.get('XDG_DATA_DIRS', '/usr/local/share:/usr/share'),
        DISPLAY=display,
        GDK_BACKEND='x11',
        GSK_RENDERER='cairo',
        GTK_A11Y='atspi',
        GTK_USE_PORTAL='0',
        GIO_USE_VFS='local',
        GSETTINGS_BACKEND='memory',
        GVFS_DISABLE_FUSE='1',
        LC_ALL='C.UTF-8',
    )
    env.update(extra)
    os.makedirs(env['HOME'], exist_ok=True)
    env[INSIDE] = home
    return env


def find_missing():
    """The names of what a desktop of its own needs and this machine has not; none if it is all
    there."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if not any(os.path.exists(os.path.join(prefix, BUS_LAUNCHER))
               for prefix in ('/usr', '/usr/local')):
        missing.append('at-spi2-core')
    return missing


def enter(size='1280x800', text_scale=1, extra=None):
    """Goes on in a desktop of its own; the first call never returns, the one inside does.

    size: the screen's, in pixels. text_scale: 2 for text of twice the size. extra: further
    environment.
    """
    if INSIDE in os.environ:
        for number, copy in enumerate(os.environ[OUTPUTS].split(), 1):
            os.dup2(int(copy), number)
        start_window_manager()
        park_pointer()
        scale_text(text_scale)
        return
    missing = find_missing()
    if missing:
        print('Skipped; these programs are missing:', ', '.join(missing))
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory(prefix='fourfold-desktop-') as home:
        write_settings(home)
        server, display = start_server(size, home)
        env = make_environment(home, display, extra or {})
        command = ['dbus-run-session', '--', '/usr/bin/python3', *sys.argv]
        # The bus and what it starts talk of their own affairs; the script alone is to be heard.
        outputs = [os.dup(1), os.dup(2)]
        env[OUTPUTS] = ' '.join(map(str, outputs))
        inner = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, pass_fds=outputs,
                                 stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
        code = inner.wait()
        server.terminate()
        server.wait()
    sys.exit(code)


def home():
    """The folder of this desktop; everything in it goes when the script ends."""
    return os.environ[INSIDE]


def screen_file():
    """The X server's frame buffer, a file in the format of xwd."""
    return os.path.join(home(), 'Xvfb_screen0')


def scale_text(text_scale):
    """GTK takes the size of text from the screen's resources, over what its settings file says."""
    resources = f'Xft.dpi:\t{int(96 * text_scale)}\n'.encode()
    RESOURCE_MANAGER, STRING, REPLACE = 23, 31, 0
    x = ctypes.CDLL('libX11.so.6')
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    root = ctypes.c_ulong(x.XDefaultRootWindow(display))
    x.XChangeProperty(display, root, ctypes.c_ulong(RESOURCE_MANAGER), ctypes.c_ulong(STRING), 8,
                      REPLACE, resources, len(resources))
    x.XCloseDisplay(display)


def park_pointer():
    """Into a corner: a menu that comes up beneath the pointer has the keyboard go there."""
    subprocess.run(['xdotool', 'mousemove', '9999', '9999'], check=True)


def start_window_manager():
    """Starts openbox and waits until it manages windows."""
    subprocess.Popen(['openbox'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                     preexec_fn=die_with_parent)
    end = time.monotonic() + 10
    while subprocess.run(['xdotool', 'get_desktop'], capture_output=True,
                         check=False).returncode != 0:
        if time.monotonic() > end:
            sys.exit('openbox did not start')
        time.sleep(0.05)
