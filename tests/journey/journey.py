# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the built program as a person does: sees it through AT-SPI, works it with the keyboard.

Nothing here sleeps for the sake of time: whatever is waited for is a condition with a deadline,
and a condition that does not come true ends the journey with what the screen showed instead.
"""

import ctypes
import os
import re
import signal
import subprocess
import sys
import time
import traceback

import desktop
import picture

try:
    import gi
    gi.require_version('Atspi', '2.0')
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as error:
    print(f'1..0 # SKIP {error}; in Debian it is in python3-gi and gir1.2-atspi-2.0')
    sys.exit(0)

# GTK names what has no name of its own after its class, which nobody wants to hear read out.
CLASS_NAME = re.compile(r'^(Gtk|Gdk|Adw|Ff)[A-Z][A-Za-z]*$')
# Newer releases of AT-SPI and GTK have other words for some roles.
ROLES = {'button': 'push button', 'toggle button': 'push button', 'generic': 'widget'}
DEADLINE = 15


# Newer releases of libadwaita measure the heading of their message dialog too narrowly, and newer
# releases of GTK warn of it; that is not for us to mend. At the floor every warning counts.
NOT_OURS = (re.compile(r'Trying to measure GtkLabel ')
            if ctypes.CDLL('libadwaita-1.so.0').adw_get_minor_version() > 2 else None)


class Lost(Exception):
    """The journey cannot go on: what had to come did not."""


def pump(seconds):
    """Lets what arrives over the bus arrive, for no longer than this."""
    context = GLib.MainContext.default()
    done = []
    GLib.timeout_add(int(seconds * 1000), lambda: done.append(True) and False)
    while not done:
        context.iteration(True)


def wait(what, condition, deadline=DEADLINE):
    """Returns what condition() gives as soon as that is true; what says it in words."""
    end = time.monotonic() + deadline
    while True:
        try:
            found = condition()
        except GLib.Error:
            found = None  # the thing went away while it was being looked at
        if found:
            return found
        if time.monotonic() > end:
            raise Lost(f'waited {deadline} s in vain: {what}')
        pump(0.03)


def tidy(name):
    """A name without mnemonics; GTK 4.8 says that of a button with one twice, '_Add Add'."""
    once = name.replace('_', '')
    half = len(once) // 2
    return once[:half] if once[:half] == once[half + 1:] and once[half:half + 1] == ' ' else once


class Node:
    """One accessible thing on the screen."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def role(self):
        role = self.accessible.get_role_name()
        return ROLES.get(role, role)

    @property
    def name(self):
        name = self.accessible.get_name() or ''
        # Newer releases of GTK give a status no name; a reader says what it shows.
        if not name and self.role == 'status bar' and self.accessible.get_text_iface():
            name = self.text
        return '' if CLASS_NAME.match(name) else tidy(name)

    @property
    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    @property
    def text(self):
        """What a text field holds."""
        return Atspi.Text.get_text(self.accessible, 0, -1)

    def children(self):
        for i in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(i)
            if child is not None:
                yield Node(child)

    def walk(self):
        """This and everything beneath it that is on the screen, from the top."""
        for child in self.children():
            try:
                if 'visible' not in child.states:
                    continue
                yield child
                yield from child.walk()
            except GLib.Error:
                continue

    def is_called(self, name):
        if isinstance(name, re.Pattern):
            return bool(name.search(self.name))
        return self.name == name

    def matches(self, role, name, state):
        if role is not None and self.role != role:
            return False
        # GTK 4.18 gives the items of a menu no name.
        if name is not None and not self.is_called(name) and not (role == 'menu item' and not self.name):
            return False
        return state is None or state in self.states

    def find(self, role=None, name=None, state=None):
        """The first match beneath, or None; name may be a compiled expression."""
        return next((node for node in self.walk() if node.matches(role, name, state)), None)

    def find_all(self, role=None, name=None, state=None):
        return [node for node in self.walk() if node.matches(role, name, state)]

    def wait_for(self, role=None, name=None, state=None, deadline=DEADLINE):
        shown = name.pattern if isinstance(name, re.Pattern) else name
        return wait(f'a {role or "thing"} “{shown}”{" that is " + state if state else ""}',
                    lambda: self.find(role, name, state), deadline)

    def labels(self):
        """The words beneath, in the order of the screen."""
        return [node.name for node in self.walk() if node.role == 'label' and node.name]

    def place(self):
        """(x, y, width, height) in its window."""
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.WINDOW)
        return box.x, box.y, box.width, box.height

    def press(self):
        """Does what a press of this button does."""
        if not Atspi.Action.do_action(self.accessible, 0):
            raise Lost(f'{self} cannot be pressed')

    def act(self, name):
        """Does what the widget offers by this name, as an assistive technology does."""
        offered = [Atspi.Action.get_action_name(self.accessible, i)
                   for i in range(Atspi.Action.get_n_actions(self.accessible))]
        if name not in offered or not Atspi.Action.do_action(self.accessible, offered.index(name)):
            raise Lost(f'{self} does not do {name}, but {offered}')

    def __str__(self):
        return f'{self.role} “{" ".join(self.name.split())}”'


class Program:
    """The built program in this desktop."""

    def __init__(self, program, *arguments, env=None):
        self.name = os.path.basename(program)
        self.log_path = os.path.join(desktop.home(), 'program.log')
        environment = dict(os.environ, G_ENABLE_DIAGNOSTIC='0', **(env or {}))
        with open(self.log_path, 'w', encoding='utf-8') as log:
            self.process = subprocess.Popen([program, *arguments], env=environment, stdout=log,
                                            stderr=log, preexec_fn=desktop.die_with_parent)
        self.node = wait('the program on the bus', self.find_application, 30)

    def find_application(self):
        self.check_alive()
        root = Atspi.get_desktop(0)
        for i in range(root.get_child_count()):
            application = root.get_child_at_index(i)
            if application is not None and application.get_process_id() == self.process.pid:
                # What is remembered of a tree that changes all the time is soon untrue.
                application.set_cache_mask(Atspi.Cache.NONE)
                return Node(application) if application.get_child_count() else None
        return None

    def check_alive(self):
        code = self.process.poll()
        if code is not None:
            raise Lost(f'the program ended with {code}:\n{self.read_log()}')

    def read_log(self):
        with open(self.log_path, encoding='utf-8', errors='replace') as log:
            return log.read()

    def windows(self):
        return list(self.node.children())

    def window(self, name=None, deadline=DEADLINE):
        """The window of this name (or a compiled expression), or the only one; waits for it."""
        def find():
            self.check_alive()
            return next((w for w in self.windows() if w.matches(None, name, None)), None)
        return wait(f'a window “{name}”', find, deadline)

    def wait_gone(self, name):
        wait(f'the window “{name}” to go',
             lambda: not any(w.matches(None, name, None) for w in self.windows()))

    def focused(self):
        return self.node.find(state='focused')

    def wait_focus(self, role=None, name=None):
        return self.node.wait_for(role, name, 'focused')

    def kill(self):
        """As a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def quit(self):
        """Closes every window as the facilitator does, and waits for the end."""
        key('ctrl+q')
        self.wait_end()

    def wait_end(self):
        wait('the program to end', lambda: self.process.poll() is not None)
        if self.process.returncode != 0:
            raise Lost(f'the program ended with {self.process.returncode}:\n{self.read_log()}')

    def complaints(self):
        """What GLib and GTK had to complain about; a sound program gives no cause."""
        return [line for line in self.read_log().splitlines()
                if re.search(r'(WARNING|CRITICAL|ERROR) \*\*', line)
                and not (NOT_OURS and NOT_OURS.search(line))]


def key(*keys):
    """Presses keys, such as 'ctrl+z', one after another."""
    subprocess.run(['xdotool', 'key', '--clearmodifiers', '--delay', '12', *keys], check=True)


def type_text(text):
    subprocess.run(['xdotool', 'type', '--delay', '6', '--', text], check=True)


def type_lines(lines):
    """Types each line and ends it with Enter, never waiting for what becomes of it."""
    for line in lines:
        type_text(line)
        key('Return')


class Focus:
    """Where the keyboard is, as a screen reader learns it: from what the program says, and where
    a new window says nothing of where it starts, from looking for it."""

    def __init__(self):
        self.root = None
        self.node = None
        self.listener = Atspi.EventListener.new(self.take)
        self.listener.register('object:state-changed:focused')

    def take(self, event):
        if event.detail1:
            self.node = Node(event.source)

    def is_on(self, role, name):
        try:
            return (self.node is not None and self.node.matches(role, name, 'focused')
                    and self.node)
        except GLib.Error:
            return False  # it went away with its window

    def wait(self, role=None, name=None):
        def look():
            found = self.is_on(role, name) or self.root.find(role, name, 'focused')
            self.node = found or self.node
            return found
        return wait(f'the focus on a {role or "thing"} “{name}”', look)

    def move(self, keys):
        """Presses keys that move the focus and waits until it has moved."""
        before, self.node = self.node, None
        key(keys)
        # Word of an earlier move may still be on its way; what it speaks of has lost the focus.
        wait(f'the focus to move on from {before}', lambda: self.is_on(None, None))

    def tab_to(self, role=None, name=None, at_most=60):
        """Presses Tab until the focus is on what is looked for: it is within reach of the keys."""
        for _ in range(at_most):
            if self.is_on(role, name):
                return self.node
            self.move('Tab')
        raise Lost(f'{at_most} times Tab did not lead to {role} “{name}”')

    def press(self, name):
        """Goes to the button of this name with Tab and presses it with Enter."""
        self.tab_to(None, name)
        key('Return')


def run_program(program, *arguments):
    """The same program on the command line; returns what it prints, fails as it fails."""
    env = {key: value for key, value in os.environ.items() if key != 'DISPLAY'}
    done = subprocess.run([program, *arguments], env=env, capture_output=True, text=True,
                          timeout=30, check=False)
    if done.returncode != 0:
        raise Lost(f'fourfold {" ".join(arguments)}: {done.stderr}')
    return done.stdout


def check(what, found, wanted):
    if found != wanted:
        raise Lost(f'{what}: found {found!r}, wanted {wanted!r}')


def show_tree(node, depth=0):
    for child in node.children():
        try:
            if 'visible' not in child.states:
                continue
            print('#', '  ' * depth + str(child), *sorted(
                child.states & {'focused', 'checked', 'selected', 'pressed'}))
            show_tree(child, depth + 1)
        except GLib.Error:
            continue


class Journey:
    """Steps that are told as they are taken, and the screen kept where one goes wrong."""

    def __init__(self, build):
        self.build = build
        self.program = os.path.join(build, 'src', 'fourfold')
        self.running = []
        self.focus = Focus()

    def step(self, words):
        """Tells what is done now, for whoever reads how a journey failed."""
        print(f'# {words}', flush=True)

    def path(self, name):
        return os.path.join(desktop.home(), name)

    def start(self, *arguments, env=None):
        running = Program(self.program, *arguments, env=env)
        self.running.append(running)
        self.focus.root = running.node
        return running

    def command(self, *arguments):
        return run_program(self.program, *arguments)

    def session(self, name='session.fourfold'):
        """A new session file in this desktop."""
        path = self.path(name)
        self.command('new', path)
        return path

    def exported(self, session):
        """What is on disk, as XML; the command line reads it while the program has it open."""
        path = self.path('exported.xml')
        if os.path.exists(path):
            os.remove(path)
        self.command('export', session, path)
        with open(path, encoding='utf-8') as stream:
            return stream.read()

    def check_file(self, session):
        said = self.command('check', session)
        if 'no damage' not in said:
            raise Lost(f'fourfold check: {said}')

    def wait_saved(self, session, *texts, gone=()):
        """Waits until all of texts, and nothing of gone, are on disk."""
        def is_saved():
            found = self.exported(session)
            return all(t in found for t in texts) and not any(t in found for t in gone)
        wait(f'{texts} on disk, without {gone}', is_saved)

    def leave_witness(self):
        """Keeps the screen and says what was on it."""
        name = os.path.splitext(os.path.basename(sys.argv[0]))[0]
        path = os.path.join(self.build, 'meson-logs', f'journey-{name}.png')
        os.makedirs(os.path.dirname(path), exist_ok=True)
        picture.take(path)
        comment(f'The screen at that moment: {path}')
        for running in self.running:
            if running.process.poll() is None:
                show_tree(running.node)
            comment(running.read_log())

    def finish(self):
        for running in self.running:
            complaints = running.complaints()
            if complaints:
                raise Lost('the program complained:\n' + '\n'.join(complaints))


def comment(text):
    """Says text in a way that no reader of the results takes for one."""
    for line in text.splitlines():
        print('#', line, flush=True)


def go(journey, function):
    """Goes on one journey; returns whether it led to its end."""
    try:
        function(journey)
        journey.finish()
        return True
    except (Lost, GLib.Error, subprocess.SubprocessError) as error:
        comment(traceback.format_exc())
        comment(f'{error}')
        journey.leave_witness()
        return False
    finally:
        for running in journey.running:
            if running.process.poll() is None:
                running.kill()


def run(function, size='1280x800'):
    """The main function of a program: one journey in a desktop of its own, told as TAP.

    function: takes a Journey; its docstring says what it proves. The program's one argument is
    the build folder.
    """
    missing = desktop.find_missing()
    if missing:
        print('1..0 # SKIP missing here:', ', '.join(missing))
        return
    build = os.path.abspath(sys.argv[1])
    desktop.enter(size, extra={'GSETTINGS_SCHEMA_DIR': os.path.join(build, 'data')})
    print('1..1', flush=True)
    ok = go(Journey(build), function)
    print('ok' if ok else 'not ok', 1, '-', function.__doc__.strip(), flush=True)
    sys.exit(0 if ok else 1)
