# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about any file: licence, sizes, left-overs, places."""

import os
import re

from tree import rule

OURS = (r'(src|tests|ui|data|po)/.*\.(c|h|py|ui|css|xml|in|rng|sh|svg)', r'(.*/)?meson\.build',
        r'meson_options\.txt', r'dev', r'\.ci/run', r'tests/(bench|support)/[a-z-]+')
WRITTEN = (r'(src|tests|ui|data|po)/.*\.(c|h|py|ui|css|in|rng)', r'README\.md', r'dev', r'(.*/)?meson\.build')
LICENCE = 'SPDX-License-Identifier: GPL-3.0-or-later'


@rule('every file names its licence first',
      'The first line (after #! or <?xml) holds the SPDX identifier of the licence.',
      bad=[{'src/base/a.c': '#include <glib.h>\n/* SPDX-License-Identifier: GPL-3.0-or-later */\n'},
           {'meson.build': "project('x')\n"}],
      good={'dev': '#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n',
            'src/base/a.c': '/* SPDX-License-Identifier: GPL-3.0-or-later */\n'})
def check_licence(tree):
    for path in tree.find(*OURS):
        # A sample is kept byte for byte as the program writes it.
        if path.startswith('data/samples/'):
            continue
        lines = tree.text(path).splitlines()[:2]
        if lines and lines[0].startswith(('#!', '<?xml')):
            lines = lines[1:]
        # Metadata that software centres read has a licence of its own.
        if not lines or 'SPDX-License-Identifier: ' not in lines[0]:
            yield f'{path}:1: no SPDX line'
        elif path.endswith(('.c', '.h')) and lines[0] != f'/* {LICENCE} */':
            yield f'{path}:1: the SPDX line is not /* {LICENCE} */'


def size_limit(path):
    return 300 if path.endswith('.ui') else 600


@rule('no file is too long', 'Files have at most 600 lines, ui files at most 300.',
      bad=[{'src/base/a.c': 'int x;\n' * 601}, {'ui/ff-a.ui': '<x/>\n' * 301}],
      good={'src/base/a.c': 'int x;\n' * 600, 'ui/ff-a.ui': '<x/>\n' * 300})
def check_file_length(tree):
    for path in tree.find(r'(src|ui|tests)/.*\.(c|h|py|ui|css)'):
        count = len(tree.lines(path))
        if count > size_limit(path):
            yield f'{path}: {count} lines, at most {size_limit(path)}'


@rule('nothing is left to do', 'No marks of unfinished work.',
      bad=[{'src/base/a.c': '/* ' + 'TO' + 'DO: more */\n'}, {'ui/a.css': '/* FIX' + 'ME */\n'}],
      good={'src/base/a.c': 'int todos;\n'})
def check_leftovers(tree):
    marks = re.compile(r'\b(TO' + r'DO|FIX' + r'ME|XX' + r'X|HA' + r'CK)\b')
    for path in tree.find(*WRITTEN):
        for number, line in tree.lines(path):
            if marks.search(line):
                yield f'{path}:{number}: {line.strip()}'


@rule('no path of one machine', 'No absolute path that exists on one machine only.',
      bad=[{'src/base/a.c': 'const char *x = "/ho' + 'me/ann/x";\n'},
           {'README.md': 'cd /wo' + 'rk/main\n'}],
      good={'src/base/a.c': '#include "a/home/b.h"\n', 'README.md': 'see data/home/ and ./tmp/x\n'})
def check_machine_paths(tree):
    places = re.compile(r'(?<![\w.}$])/(ho' + r'me|ro' + r'ot|wo' + r'rk|t' + r'mp|Us' + r'ers)/')
    for path in tree.find(*WRITTEN, r'\.ci/.*', r'data/.*'):
        for number, line in tree.lines(path):
            if places.search(line):
                yield f'{path}:{number}: {line.strip()}'


@rule('every source is built', 'Each C file and each ui file is named where it is built or packed.',
      bad=[{'src/base/meson.build': "files('b.c')\n", 'src/base/a.c': '', 'src/base/b.c': ''},
           {'ui/x.gresource.xml': '<file>ff-b.ui</file>', 'ui/ff-a.ui': '', 'ui/ff-b.ui': ''}],
      good={'src/base/meson.build': "files('b.c')\n", 'src/base/b.c': '',
            'ui/x.gresource.xml': '<file>ff-b.ui</file>', 'ui/ff-b.ui': '',
            'tests/displayless/meson.build': "'base/test-b'", 'tests/displayless/base/test-b.c': ''})
def check_built(tree):
    recipes = ''.join(tree.text(path) for path in tree.find(r'(.*/)?meson\.build'))
    packed = ''.join(tree.text(path) for path in tree.find(r'.*\.gresource\.xml'))
    for path in tree.find(r'(src|tests)/.*\.c'):
        stem = os.path.basename(path)[:-2]
        if not re.search(rf"(['/]){re.escape(stem)}(\.c)?'", recipes):
            yield f'{path}: no meson.build names it'
    for path in tree.find(r'ui/.*\.ui'):
        if not re.search(rf'[>/]{re.escape(os.path.basename(path))}<', packed):
            yield f'{path}: no gresource.xml names it'
