# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that a window tells a screen reader, asked for many things at once.

AT-SPI's own library asks one question after another, and a full page has thousands of answers to
give.
"""

import collections

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

from journey import CLASS_NAME, ROLES, tidy  # noqa: E402

# Of a long list, as many rows are looked at; the others are made in the same way.
ROWS = 8
ACCESSIBLE = 'org.a11y.atspi.Accessible'

Thing = collections.namedtuple('Thing', 'role name states parents')


def connect():
    """The bus of AT-SPI, which is not the session's."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address, = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None,
                                 None, Gio.DBusCallFlags.NONE, -1, None).unpack()
    flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
             | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


class Survey:
    """One connection, over which questions are sent without waiting for the answers to others."""

    def __init__(self):
        self.bus = connect()
        self.waiting = 0

    def ask(self, ref, interface, method, arguments, take):
        """Calls take(answer) when it comes; what is gone by then does not answer."""
        def answered(bus, result):
            self.waiting -= 1
            try:
                take(bus.call_finish(result).unpack()[0])
            except GLib.Error:
                pass

        self.waiting += 1
        self.bus.call(*ref, interface, method, arguments, None, Gio.DBusCallFlags.NONE, -1, None,
                      answered)

    def look_at(self, ref, parents, found):
        """Asks for one thing, and when all is known of it, for what it holds."""
        known = {}

        def take(key, value):
            known[key] = value
            if len(known) < 3 or not is_visible(known['states']):
                return
            thing = Thing(ROLES.get(known['role'], known['role']), spoken(known['name']),
                          name_states(known['states']), parents)
            found.append(thing)
            self.look_beneath(ref, thing, found)

        self.ask(ref, ACCESSIBLE, 'GetState', None, lambda value: take('states', value))
        self.ask(ref, ACCESSIBLE, 'GetRoleName', None, lambda value: take('role', value))
        self.ask(ref, 'org.freedesktop.DBus.Properties', 'Get',
                 GLib.Variant('(ss)', (ACCESSIBLE, 'Name')), lambda value: take('name', value))

    def look_beneath(self, ref, thing, found):
        def take(children):
            if thing is not None and thing.role == 'list':
                children = children[:ROWS]
            for child in children:
                self.look_at(child, (*thing.parents, thing) if thing is not None else (), found)

        self.ask(ref, ACCESSIBLE, 'GetChildren', None, take)

    def of(self, node):
        """Everything on the screen beneath a journey.Node, in no particular order."""
        found = []
        accessible = node.accessible
        self.look_beneath((accessible.app.bus_name, accessible.path), None, found)
        while self.waiting:
            GLib.MainContext.default().iteration(True)
        return found


def spoken(name):
    return '' if CLASS_NAME.match(name) else tidy(name)


def has_state(states, state):
    return bool(states[int(state) // 32] >> int(state) % 32 & 1)


def is_visible(states):
    return has_state(states, Atspi.StateType.VISIBLE)


def name_states(states):
    return {state.value_nick for state in (Atspi.StateType.FOCUSABLE, Atspi.StateType.FOCUSED,
                                           Atspi.StateType.SENSITIVE)
            if has_state(states, state)}
