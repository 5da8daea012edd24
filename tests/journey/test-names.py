#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""On every page, dialog and menu, whatever can have the keyboard has a name to be read out."""

import tour
from journey import Lost, run
from survey import Survey

# The file chooser, the print dialog, About and the list of shortcuts (which has no name) are
# windows of GTK and libadwaita.
NOT_OURS = ('Import a File', 'Print', 'About', '')
# What only holds other things takes the keyboard when these do not, and is nothing to speak of. The
# items of a menu are GTK's, and GTK 4.18 gives them no name.
NAMELESS = ('group', 'label', 'list', 'widget', 'menu item')


def is_silent(thing):
    """Whether the keyboard could stand on this and nothing would be said. A drop-down list keeps it
    on parts of GTK's own, which are read with the name of the list, and a field on its calendar."""
    return (thing.states >= {'focusable', 'sensitive'} and not thing.name
            and thing.role not in NAMELESS
            and not any(parent.name and parent.role in ('combo box', 'text box')
                        for parent in thing.parents))


def describe(thing):
    around = [f'{parent.role} “{parent.name}”' for parent in thing.parents if parent.name]
    return f'a {thing.role} in {" / ".join(around[-2:]) or "nothing that has a name"}'


def everything_has_a_name(journey):
    """Whatever can have the keyboard has a name, on every page and in every dialog"""
    survey = Survey()
    found = {}
    n = [0]

    def visit(place):
        journey.step(place)
        for window in journey.running[-1].windows():
            things = survey.of(window) if window.name not in NOT_OURS else []
            n[0] += len(things)
            for thing in filter(is_silent, things):
                found.setdefault(describe(thing), place)

    wrong = tour.walk(journey, visit)
    journey.step(f'{n[0]} things were looked at')
    wrong += [f'{place}: {what} has no name' for what, place in found.items()]
    if wrong:
        raise Lost('\n'.join(wrong))


if __name__ == '__main__':
    run(everything_has_a_name, '1024x600')
