# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about keys: what a key does is told in the window of keyboard shortcuts."""

import re
import xml.etree.ElementTree as ET

from tree import line_of, rule

WINDOW = 'ui/ff-shortcuts.ui'
# What everybody tries without being told: to leave, and to go on within a list.
UNDERSTOOD = {'Escape', 'Up', 'Down', 'Left', 'Right', 'Home', 'End', 'Return', 'ISO_Enter',
              'Menu'}
# A voter never opens that window: the sheet draws its keys as caps beside what they do.
ELSEWHERE = r'src/app/widgets/ff-ballot-window-keys\.c'
MASKS = {'CONTROL': '<Control>', 'ALT': '<Alt>', 'SHIFT': '<Shift>', 'SUPER': '<Super>'}

LIST = ('<interface><object class="GtkShortcutsShortcut">'
        '<property name="accelerator">{}</property></object></interface>')
BOUND = 'gtk_widget_class_add_binding_action (klass, GDK_KEY_g, GDK_CONTROL_MASK, "page.a", NULL);'


def listed(tree):
    """The accelerators that the window tells; one shortcut may have several."""
    if not tree.find(re.escape(WINDOW)):
        return set()
    return {key for found in ET.fromstring(tree.text(WINDOW)).iter('property')
            if found.get('name') == 'accelerator' for key in (found.text or '').split()}


def with_modifiers(key, masks):
    """GDK_CONTROL_MASK | GDK_SHIFT_MASK -> <Control><Shift>"""
    return ''.join(MASKS[mask] for mask in MASKS if f'GDK_{mask}_MASK' in masks) + key


def bound(code):
    """Triples of place, accelerator, and whether its modifiers are known."""
    binding = r'(?:class_add_binding\w*|keyval_trigger_new)\s*\((?:\s*\w+,)?\s*GDK_KEY_(\w+),\s*([^,)]+)'
    for match in re.finditer(binding, code):
        yield match.start(), with_modifiers(match.group(1), match.group(2)), True
    for match in re.finditer(r'"((?:<(?:Control|Alt|Shift|Super)>)+\w+|F\d+)"', code):
        yield match.start(), match.group(1), True
    for match in re.finditer(r'GDK_KEY_(\w+)', code):
        key = match.group(1)
        if not key.startswith('KP_'):
            yield match.start(), key.lower() if len(key) == 1 else key, False


@rule('every key is told', f'What a key does in the program stands in {WINDOW}.',
      bad=[{WINDOW: LIST.format('g'), 'src/app/ff-a.c': BOUND},
           {WINDOW: LIST.format('&lt;Control&gt;h'), 'src/app/ff-a.c': BOUND},
           {WINDOW: LIST.format('j'), 'src/app/ff-a.c': 'case GDK_KEY_k:'},
           {WINDOW: LIST.format('F5'), 'src/app/ff-a.c': 'add_key (self, "F6", "wall.freeze");'}],
      good={WINDOW: LIST.format('&lt;Control&gt;g k F6'),
            'src/app/ff-a.c': BOUND + 'case GDK_KEY_K: case GDK_KEY_Escape: add ("F6");'})
def check_told(tree):
    told = listed(tree)
    keys = {re.sub(r'<\w+>', '', accelerator) for accelerator in told}
    for path in tree.find(r'src/app/.+\.c'):
        if re.fullmatch(ELSEWHERE, path):
            continue
        code = tree.code(path)
        for position, accelerator, known in bound(code):
            plain = re.sub(r'<\w+>', '', accelerator)
            if accelerator in UNDERSTOOD or (plain in keys and not known) or accelerator in told:
                continue
            yield f'{path}:{line_of(code, position)}: {accelerator} is not told in {WINDOW}'
