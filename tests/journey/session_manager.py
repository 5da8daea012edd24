#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a desktop's session manager that programs ask to keep the screen awake, for desktops
that have none. It grants every wish, and tells how many are held.

    session_manager.start(); session_manager.is_awake()
"""

import os
import subprocess
import sys

import gi

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

import desktop  # noqa: E402

NAME = 'org.gnome.SessionManager'
PATH = '/org/gnome/SessionManager'
IDLE = 8  # the wish that a session shall not be taken for idle
INTERFACE = f"""<node><interface name="{NAME}">
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="u" direction="in"/>
    <arg type="s" direction="in"/><arg type="u" direction="in"/>
    <arg type="u" direction="out"/>
  </method>
  <method name="Uninhibit"><arg type="u" direction="in"/></method>
  <method name="IsInhibited">
    <arg type="u" direction="in"/><arg type="b" direction="out"/>
  </method>
</interface></node>"""


def start():
    """Starts it on the session bus, and waits until it can be asked."""
    subprocess.Popen(['/usr/bin/python3', os.path.abspath(__file__)],
                     preexec_fn=desktop.die_with_parent)
    subprocess.run(['gdbus', 'wait', '--session', '--timeout', '20', NAME], check=True)


def is_awake():
    """Whether any program keeps the screen awake."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = bus.call_sync(NAME, PATH, NAME, 'IsInhibited', GLib.Variant('(u)', (IDLE,)), None,
                           Gio.DBusCallFlags.NONE, -1, None)
    return answer.unpack()[0]


class Manager:
    """The wishes that are held, by the number that was given for each."""

    def __init__(self, bus):
        self.bus = bus
        self.held = {}
        self.last = 0

    def inhibit(self, sender, what):
        """A wish is held until it is taken back, or whoever had it is gone."""
        self.last += 1
        number = self.last
        self.held[number] = what
        Gio.bus_watch_name_on_connection(self.bus, sender, Gio.BusNameWatcherFlags.NONE, None,
                                         lambda _bus, _name: self.held.pop(number, None))
        return GLib.Variant('(u)', (number,))

    def answer(self, invocation, method, arguments):
        if method == 'Inhibit':
            invocation.return_value(self.inhibit(invocation.get_sender(), arguments[3]))
        elif method == 'Uninhibit':
            self.held.pop(arguments[0], None)
            invocation.return_value(None)
        else:
            held = any(what & arguments[0] for what in self.held.values())
            invocation.return_value(GLib.Variant('(b)', (held,)))


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    manager = Manager(bus)
    bus.register_object(
        PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0],
        lambda _bus, _sender, _path, _interface, method, arguments, invocation:
            manager.answer(invocation, method, arguments.unpack()), None, None)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, sys.exit)
    GLib.MainLoop().run()


if __name__ == '__main__':
    main()
