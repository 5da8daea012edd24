# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about ui files: templates, widgets of our floor and ceiling, names for screen readers."""

import os
import re
import xml.etree.ElementTree as ET

from tree import rule


def kebab(name):
    """FfVotePage -> ff-vote-page"""
    return re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '-', name).lower()


def parse(tree, path):
    try:
        return ET.fromstring(tree.text(path))
    except ET.ParseError:
        return None


def templates(tree):
    """Pairs of ui file and the class of its template."""
    for path in tree.find(r'ui/.+\.ui'):
        root = parse(tree, path)
        found = root.find('template') if root is not None else None
        if found is not None:
            yield path, found.get('class', '')


TEMPLATE = '<interface><template class="{0}" parent="GtkBox"/></interface>'


@rule('ui files are well-formed', 'Each ui file is XML with an interface at its root.',
      bad=[{'ui/ff-a.ui': '<interface><object>'}, {'ui/ff-a.ui': '<template/>'}],
      good={'ui/ff-a.ui': '<interface/>'})
def check_wellformed(tree):
    for path in tree.find(r'ui/.+\.ui'):
        root = parse(tree, path)
        if root is None or root.tag != 'interface':
            yield f'{path}: is not an <interface>'


@rule('templates are named after their class',
      'The template of FfVotePage is ui/ff-vote-page.ui, used by one ff-vote-page.c.',
      bad=[{'ui/ff-a.ui': TEMPLATE.format('FfB'), 'src/app/ff-b.c': '"/ui/ff-a.ui"'},
           {'ui/ff-a.ui': TEMPLATE.format('FfA')},
           {'ui/ff-a.ui': TEMPLATE.format('FfA'), 'src/app/ff-a.c': 'int x;'}],
      good={'ui/ff-vote-page.ui': TEMPLATE.format('FfVotePage'),
            'src/app/pages/ff-vote-page.c': '"/org/fourfold/Fourfold/ui/ff-vote-page.ui"'})
def check_templates(tree):
    for path, name in templates(tree):
        base = kebab(name)
        if os.path.basename(path) != f'{base}.ui':
            yield f'{path}: holds {name}, so it should be called {base}.ui'
        sources = tree.find(rf'src/app/(.*/)?{re.escape(base)}\.c')
        if not sources:
            yield f'{path}: there is no {base}.c'
        elif f'/ui/{base}.ui"' not in tree.text(sources[0]):
            yield f'{sources[0]}: does not use {path}'


ABSENT = {'AdwBanner', 'AdwToolbarView', 'AdwBreakpoint', 'AdwBreakpointBin', 'AdwNavigationView',
          'AdwNavigationPage', 'AdwNavigationSplitView', 'AdwOverlaySplitView', 'AdwSwitchRow',
          'AdwSpinRow', 'AdwDialog', 'AdwAlertDialog', 'AdwSpinner', 'AdwToggleGroup', 'AdwWrapBox',
          'AdwPreferencesDialog', 'AdwAboutDialog', 'AdwBottomSheet'}
DEPRECATED = {'GtkTreeView', 'GtkComboBox', 'GtkComboBoxText', 'GtkDialog', 'GtkMessageDialog',
              'GtkInfoBar', 'GtkStatusbar', 'GtkLockButton', 'GtkVolumeButton', 'GtkIconView',
              'GtkFileChooserButton', 'GtkAppChooserButton', 'GtkColorButton', 'GtkFontButton'}


def properties(element):
    return {child.get('name'): child for child in element if child.tag == 'property'}


def says(element, name, value):
    found = properties(element).get(name)
    return found is not None and found.text == value


STRETCHED = ('GtkButton', 'GtkMenuButton', 'GtkToggleButton', 'GtkSpinButton', 'GtkDropDown')
ROW = ('<interface><object class="GtkBox"><child><object class="GtkLabel"><property name="wrap">True'
       '</property></object></child><child><object class="GtkButton">{}</object></child></object>'
       '</interface>')


@rule('buttons beside words that wrap keep their height',
      'Where text is large the words take several lines; set valign, or the button grows with them.',
      bad=[{'ui/ff-a.ui': ROW.format('')}],
      good={'ui/ff-a.ui': ROW.format('<property name="valign">center</property>')})
def check_stretched(tree):
    for path in tree.find(r'ui/.+\.ui'):
        root = parse(tree, path)
        for box in root.iter('object') if root is not None else ():
            if box.get('class') != 'GtkBox' or says(box, 'orientation', 'vertical'):
                continue
            children = box.findall('child/object')
            if not any(says(child, 'wrap', 'True') for child in children):
                continue
            for child in children:
                if child.get('class') in STRETCHED and 'valign' not in properties(child):
                    yield f'{path}: {child.get("id") or "a button"} has no valign'


@rule('ui files use living widgets', 'Nothing that our floor lacks, nothing that GTK has given up.',
      bad=[{'ui/ff-a.ui': '<interface><object class="AdwBanner"/></interface>'},
           {'ui/ff-a.ui': '<interface><template class="FfA" parent="GtkDialog"/></interface>'}],
      good={'ui/ff-a.ui': '<interface><object class="GtkListBox"/></interface>'})
def check_widgets(tree):
    for path in tree.find(r'ui/.+\.ui'):
        root = parse(tree, path)
        for element in root.iter() if root is not None else ():
            for name in (element.get('class'), element.get('parent')):
                if name in ABSENT:
                    yield f'{path}: {name} is newer than our floor'
                elif name in DEPRECATED:
                    yield f'{path}: {name} is deprecated'


WORDY = {'label', 'title', 'subtitle', 'description', 'tooltip-text', 'placeholder-text', 'text',
         'tooltip-markup', 'help-text', 'body', 'heading'}


@rule('words in ui files can be translated', 'Every property and attribute with words is translatable.',
      bad=[{'ui/ff-a.ui': '<interface><object class="GtkLabel"><property name="label">Word</property>'
                          '</object></interface>'},
           {'ui/ff-a.ui': '<interface><menu><item><attribute name="label">Word</attribute></item></menu>'
                          '</interface>'}],
      good={'ui/ff-a.ui': '<interface><object class="GtkLabel"><property name="label">27</property>'
                          '<property name="title" translatable="yes">Word</property></object></interface>'})
def check_translatable(tree):
    for path in tree.find(r'ui/.+\.ui'):
        root = parse(tree, path)
        for element in root.iter() if root is not None else ():
            words = (element.text or '').strip()
            if (element.tag in ('property', 'attribute') and element.get('name') in WORDY
                    and re.search(r'[A-Za-z]{2}', words) and element.get('translatable') != 'yes'):
                yield f'{path}: "{words}" is not translatable'


def has_name(element):
    """Whether a screen reader has something to say, from this element or from what it holds."""
    for child in element:
        if child.tag == 'accessibility' and any(
                part.get('name') in ('label', 'labelled-by') for part in child):
            return True
        if child.tag == 'property' and child.get('name') == 'label':
            return True
    return any(part.get('class') in ('GtkLabel', 'AdwButtonContent') for part in element.iter('object'))


@rule('pictures that act have a name',
      'A button with nothing but an icon has a tooltip and an accessible label.',
      bad=[{'ui/ff-a.ui': '<interface><object class="GtkButton"><property name="icon-name">x</property>'
                          '</object></interface>'},
           {'ui/ff-a.ui': '<interface><object class="GtkButton"><property name="icon-name">x</property>'
                          '<property name="tooltip-text" translatable="yes">Do it</property>'
                          '</object></interface>'}],
      good={'ui/ff-a.ui': '<interface><object class="GtkButton"><property name="icon-name">x</property>'
                          '<property name="tooltip-text" translatable="yes">Do it</property>'
                          '<accessibility><property name="label" translatable="yes">Do it</property>'
                          '</accessibility></object></interface>'})
def check_icon_buttons(tree):
    for path in tree.find(r'ui/.+\.ui'):
        root = parse(tree, path)
        for element in root.iter('object') if root is not None else ():
            if element.get('class') not in ('GtkButton', 'GtkToggleButton', 'GtkMenuButton'):
                continue
            own = properties(element)
            if 'icon-name' not in own:
                continue
            name = element.get('id') or own['icon-name'].text
            if not has_name(element):
                yield f'{path}: the button {name} has no accessible label'
            if 'tooltip-text' not in own and 'label' not in own:
                yield f'{path}: the button {name} has no tooltip'


ENTRIES = {'GtkEntry', 'GtkText', 'GtkTextView', 'GtkSpinButton', 'GtkDropDown', 'GtkSearchEntry',
           'GtkPasswordEntry', 'GtkSwitch', 'GtkScale', 'GtkListBox', 'GtkListView', 'GtkGridView'}


def captioned(root):
    """What stands under the caption of an FfCaptioned, which names it."""
    return {part for element in root.iter('object') if element.get('class') == 'FfCaptioned'
            for part in element.iter('object') if part is not element}


def labelled_ids(root):
    """The ids that some label is the mnemonic of."""
    return {element.text.strip() for element in root.iter('property')
            if element.get('name') in ('mnemonic-widget', 'activatable-widget') and element.text}


@rule('what is filled in has a name', 'Fields and lists have an accessible label or a label with mnemonic-widget.',
      bad=[{'ui/ff-a.ui': '<interface><object class="GtkEntry" id="entry"/></interface>'}],
      good={'ui/ff-a.ui': '<interface><object class="GtkEntry" id="entry"/><object class="GtkLabel">'
                          '<property name="mnemonic-widget">entry</property></object>'
                          '<object class="FfCaptioned"><property name="widget"><object class="GtkEntry"/>'
                          '</property></object></interface>'})
def check_entries(tree):
    for path in tree.find(r'ui/.+\.ui'):
        root = parse(tree, path)
        if root is None:
            continue
        labelled = labelled_ids(root)
        named_above = captioned(root)
        for element in root.iter('object'):
            if (element.get('class') not in ENTRIES or element.get('id') in labelled
                    or element in named_above):
                continue
            named = any(part.get('name') in ('label', 'labelled-by')
                        for child in element if child.tag == 'accessibility' for part in child)
            if not named:
                yield f'{path}: {element.get("class")} {element.get("id") or ""} has no accessible label'


@rule('every template is tried', 'tests/display tries every template, so its list is not bypassed.',
      bad=[{'ui/ff-a.ui': TEMPLATE.format('FfA')},
           {'ui/ff-a.ui': TEMPLATE.format('FfA'), 'tests/display/meson.build': "'app/test-templates'",
            'tests/display/list-templates.py': "glob('ui/ff-b*.ui')"}],
      good={'ui/ff-a.ui': TEMPLATE.format('FfA'), 'tests/display/test-a.c': 'FF_TYPE_A'})
def check_tried(tree):
    tests = ''.join(tree.text(path) for path in tree.find(r'tests/display/.*'))
    every = "glob('*.ui')" in tests and "/test-templates'" in tests
    for path, name in templates(tree):
        constant = 'FF_TYPE_' + kebab(name)[3:].replace('-', '_').upper()
        if not every and constant not in tests:
            yield f'{path}: no test in tests/display makes a {name}'
