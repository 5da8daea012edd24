# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about C: walls between the libraries, sizes, and calls to keep away from."""

import re

from tree import line_of, rule

# base <- model <- {store, exchange, report} <- session <- {cli, app}
MAY_INCLUDE = {
    'base': {'base'},
    'model': {'base', 'model'},
    'store': {'base', 'model', 'store'},
    'exchange': {'base', 'model', 'exchange'},
    'report': {'base', 'model', 'report'},
    'session': {'base', 'model', 'store', 'exchange', 'report', 'session'},
    'cli': {'base', 'model', 'exchange', 'report', 'session', 'cli'},
    'app': {'base', 'model', 'exchange', 'report', 'session', 'app'},
}
GENERATED = {'ff-config.h', 'ff-resources.h'}
# Headers of libraries that only some of ours may know.
KEPT_TO = {
    r'(gtk|gdk|gsk|adwaita)\b.*': {'app'},
    r'sqlite3\.h': {'store'},
    r'libxml/.*': {'exchange'},
    r'(cairo|pango)\b.*': {'report', 'app'},
    r'gio/.*unix.*': {'base', 'exchange', 'app', 'cli'},
}


def library_of(path):
    parts = path.split('/')
    return parts[1] if len(parts) > 2 and parts[0] == 'src' else None


def includes(tree, path):
    for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)', tree.text(path), re.M):
        yield line_of(tree.text(path), match.start()), match.group(1), match.group(2)


@rule('includes follow the arrows',
      'base <- model <- {store, exchange, report} <- session <- {cli, app}; no other way.',
      bad=[{'src/model/a.c': '#include "store/ff-store.h"\n'},
           {'src/report/a.h': '#include "exchange/ff-csv.h"\n'},
           {'src/app/pages/a.c': '#include "store/ff-store.h"\n'},
           {'src/cli/a.c': '#include "app/ff-window.h"\n'},
           {'src/app/a.c': '#include "ff-window.h"\n'},
           {'src/session/a.c': '#include "../store/ff-store.h"\n'},
           {'src/main.c': '#include "app/ff-application.h"\n'}],
      good={'src/app/a.c': '#include "ff-config.h"\n#include "session/ff-session.h"\n',
            'src/main.c': '#include "cli/ff-cli.h"\n'})
def check_direction(tree):
    for path in tree.find(r'src/.+\.[ch]'):
        allowed = MAY_INCLUDE.get(library_of(path), {'cli', 'base'})
        for number, mark, header in includes(tree, path):
            if mark != '"' or header in GENERATED:
                continue
            if '/' not in header:
                yield f'{path}:{number}: "{header}" does not name its folder'
            elif header.split('/')[0] not in allowed:
                yield f'{path}:{number}: may not know "{header}"'


@rule('libraries stay behind their walls',
      'Only app knows GTK, only store knows SQLite, only exchange knows libxml2.',
      bad=[{'src/report/a.c': '#include <gtk/gtk.h>\n'}, {'src/main.c': '#include <adwaita.h>\n'},
           {'src/session/a.c': '#include <sqlite3.h>\n'}, {'src/app/a.c': '#include <libxml/tree.h>\n'},
           {'src/model/a.c': '#include <pango/pangocairo.h>\n'}],
      good={'src/app/a.c': '#include <adwaita.h>\n', 'src/store/a.c': '#include <sqlite3.h>\n',
            'src/report/a.c': '#include <cairo.h>\n#include <pango/pango.h>\n'})
def check_walls(tree):
    for path in tree.find(r'src/.+\.[ch]'):
        for number, mark, header in includes(tree, path):
            for pattern, libraries in KEPT_TO.items():
                if mark == '<' and re.fullmatch(pattern, header) and library_of(path) not in libraries:
                    yield f'{path}:{number}: <{header}> belongs to {", ".join(sorted(libraries))}'


@rule('headers are read once', 'Every header has #pragma once.',
      bad=[{'src/base/a.h': '/* SPDX */\n#ifndef A_H\n#define A_H\n#endif\n'}],
      good={'src/base/a.h': '/* SPDX */\n#pragma once\n'})
def check_pragma(tree):
    for path in tree.find(r'(src|tests)/.+\.h'):
        if not re.search(r'^#pragma once$', tree.text(path), re.M):
            yield f'{path}: no #pragma once'


def function_lengths(text):
    """Pairs of first line and length; in our style a body stands between braces in column 0."""
    start = None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith('{'):
            start = number
        elif line.startswith('}') and start is not None:
            yield start, number - start + 1
            start = None


@rule('no function is too long', 'Functions have at most 80 lines.',
      bad=[{'src/base/a.c': 'int\nx (void)\n{\n' + '  y ();\n' * 79 + '}\n'}],
      good={'src/base/a.c': 'int\nx (void)\n{\n' + '  y ();\n' * 78 + '}\n'})
def check_function_length(tree):
    for path in tree.find(r'(src|tests)/.+\.c'):
        for number, length in function_lengths(tree.text(path)):
            if length > 80:
                yield f'{path}:{number}: a function of {length} lines'


# At our floor these are missing, and from our ceiling on these are deprecated.
UNWANTED = [
    (r'\bgtk_(widget_(show|hide)|tree_view_\w+|combo_box_\w+|dialog_\w+|info_bar_\w+)\s*\(', 'is deprecated'),
    (r'\bgtk_style_context_(?!add_provider_for_display|remove_provider_for_display)\w+\s*\(', 'is deprecated'),
    (r'\bGTK_TYPE_(TREE_VIEW|COMBO_BOX\w*|DIALOG|INFO_BAR)\b', 'is deprecated'),
    (r'\b(adw_(banner|toolbar_view|breakpoint|navigation_\w+|switch_row|spin_row|dialog|spinner)_\w+|'
     r'gtk_(file|alert|color|font)_dialog_\w+|gtk_uri_launcher_\w+)\s*\(', 'is newer than our floor'),
    (r'\b(g_usleep|sleep|usleep|nanosleep)\s*\(', 'sleeps'),
    (r'-Wno-deprecated', 'hides what will break'),
    (r'\bG_DISABLE_(ASSERT|CHECKS)\b', 'takes the checks out'),
    (r'#\s*pragma\s+GCC\s+diagnostic\s+ignored', 'hides a warning'),
]


@rule('no unwanted calls', 'Nothing deprecated, nothing newer than the floor, no sleeping.',
      bad=[{'src/app/a.c': 'gtk_widget_show (x);\n'}, {'src/app/a.c': 'adw_banner_new ("x");\n'},
           {'tests/a.c': 'g_usleep (5);\n'}, {'src/app/a.c': 'gtk_style_context_add_class (x, y);\n'},
           {'meson.build': "add_project_arguments('-Wno-deprecated-declarations')\n"},
           {'src/base/a.c': '#define G_DISABLE_ASSERT\n'}],
      good={'src/app/a.c': '/* gtk_widget_show () is gone */\n'
                           'gtk_style_context_add_provider_for_display (d, p, 1);\n'})
def check_calls(tree):
    for path in tree.find(r'(src|tests)/.+\.[ch]', r'(.*/)?meson\.build'):
        text = tree.text(path) if path.endswith('.build') else tree.code(path)
        for pattern, why in UNWANTED:
            for match in re.finditer(pattern, text):
                yield f'{path}:{line_of(text, match.start())}: {match.group(0).strip()} {why}'
