# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about words for people: translation and plain English."""

import re

from tree import line_of, rule

STRING = r'"((?:\\.|[^"\\\n])*)"'
JOINED = rf'{STRING}(?:\s*{STRING})*'
CALL = re.compile(rf'\b(?:_|N_|gettext|ngettext|C_|NC_|g_dngettext)\s*\(\s*{JOINED}')
TRANSLATED = re.compile(r'\b(?:_|N_|ngettext|C_|NC_)\s*\(\s*"')
IN_TEMPLATE = re.compile('<(title|details|text)>')
IN_UI = re.compile(r'translatable="(?:yes|true|1)"')


def needs_translation(tree, path):
    if path.endswith('.ui'):
        return IN_UI.search(tree.text(path)) is not None
    if path.endswith(('.desktop.in', '.metainfo.xml.in', '.gschema.xml')):
        return not path.endswith('.gschema.xml')
    if path.startswith('data/templates/'):
        return IN_TEMPLATE.search(tree.text(path)) is not None
    return TRANSLATED.search(tree.code(path)) is not None


@rule('POTFILES is whole', 'po/POTFILES lists, sorted, exactly the files that hold words for people.',
      bad=[{'po/POTFILES': '', 'src/base/a.c': 'x = _("Word");\n'},
           {'po/POTFILES': '', 'ui/a.ui': '<p translatable="yes">Word</p>\n'},
           {'po/POTFILES': '', 'data/templates/a.xml': '<title>Word</title>\n'},
           {'po/POTFILES': 'src/gone.c\n'},
           {'po/POTFILES': 'src/b.c\nsrc/a.c\n', 'src/a.c': '_("A")', 'src/b.c': '_("B")'},
           {'po/POTFILES': 'src/a.c\n', 'src/a.c': 'int x;\n'}],
      good={'po/POTFILES': '# a remark\nsrc/a.c\n', 'src/a.c': 'ngettext ("a", "b", n);', 'src/b.c': ''})
def check_potfiles(tree):
    if 'po/POTFILES' not in tree.paths:
        yield 'po/POTFILES: is missing'
        return
    listed = [line for _, line in tree.lines('po/POTFILES') if line and not line.startswith('#')]
    if listed != sorted(listed):
        yield 'po/POTFILES: is not sorted'
    wanted = [path for path in tree.find(r'src/.+\.[ch]', r'ui/.+\.ui', r'data/.+\.in',
                                        r'data/templates/.+\.xml')
              if needs_translation(tree, path)]
    for path in sorted(set(wanted) - set(listed)):
        yield f'po/POTFILES: lacks {path}'
    for path in sorted(set(listed) - set(wanted)):
        yield f'po/POTFILES: {path} ' + ('has no words' if path in tree.paths else 'does not exist')


@rule('placeholders are explained', 'A comment "Translators:" stands before every text with a placeholder.',
      bad=[{'src/a.c': 'x = g_strdup_printf (_("Round %d"), n);\n'},
           {'ui/a.ui': '<property name="x" translatable="yes">Round %d</property>\n'}],
      good={'src/a.c': '/* Translators: %d is the number of a round */\n'
                       'x = g_strdup_printf (_("Round %d of 100%%"), n);\ny = _("100%% sure");\n'})
def check_placeholders(tree):
    placeholder = re.compile(r'%(?!%)[-0-9.$l\']*[a-zA-Z]')
    for path in tree.find(r'src/.+\.[ch]'):
        text = tree.text(path)
        lines = text.splitlines()
        for match in CALL.finditer(text):
            if not placeholder.search(match.group(0).replace('%%', '')):
                continue
            number = line_of(text, match.start())
            if not re.search(r'translators:', '\n'.join(lines[max(0, number - 6):number]), re.I):
                yield f'{path}:{number}: {match.group(0)}'
    for path in tree.find(r'ui/.+\.ui'):
        for number, line in tree.lines(path):
            if IN_UI.search(line) and placeholder.search(line) and 'comments="' not in line:
                yield f'{path}:{number}: {line.strip()}'


@rule('words are calm and plain', 'No exclamation marks, three dots as one character, no "please".',
      bad=[{'src/a.c': '_("Well done!")'}, {'src/a.c': '_("Open...")'},
           {'ui/a.ui': '<property name="label" translatable="yes">Hooray!</property>\n'},
           {'src/a.c': '_("Please wait")'}],
      good={'src/a.c': 'if (!x) y ("no!"); _("Open…");'})
def check_tone(tree):
    faults = re.compile(r'!|\.\.\.|\b[Pp]lease\b')
    for path in tree.find(r'src/.+\.[ch]'):
        text = tree.code(path)
        for match in CALL.finditer(text):
            if faults.search(match.group(0)):
                yield f'{path}:{line_of(text, match.start())}: {match.group(0)}'
    for path in tree.find(r'ui/.+\.ui'):
        for number, line in tree.lines(path):
            words = line.split('>', 1)[-1].rsplit('<', 1)[0]
            if IN_UI.search(line) and faults.search(words):
                yield f'{path}:{number}: {line.strip()}'


@rule('plurals have both forms as literals', 'ngettext is given two literals.',
      bad=[{'src/a.c': 'ngettext (one, many, n)'}],
      good={'src/a.c': 'ngettext ("%d dot", "%d dots", n)'})
def check_plurals(tree):
    literal = re.compile(rf'\s*{JOINED}\s*,\s*{JOINED}\s*,')
    for path in tree.find(r'src/.+\.[ch]'):
        text = tree.code(path)
        for match in re.finditer(r'\bngettext\s*\(', text):
            if not literal.match(text, match.end()):
                yield f'{path}:{line_of(text, match.start())}: ngettext without two literals'


@rule('shown sentences are not glued', 'No translated text is joined to another with g_strconcat.',
      bad=[{'src/a.c': 'g_strconcat (_("Add "), name, NULL)'}, {'src/a.c': 'g_strconcat (x, _("Add"), NULL)'}],
      good={'src/a.c': 'g_strconcat (a, ".pdf", NULL); g_strdup_printf (_("Add"));'})
def check_gluing(tree):
    for path in tree.find(r'src/.+\.[ch]'):
        text = tree.code(path)
        for match in re.finditer(r'\bg_strconcat\s*\([^;]*?\b_\s*\(', text):
            yield f'{path}:{line_of(text, match.start())}: glues a translated text to another'
