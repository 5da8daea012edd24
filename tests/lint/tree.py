# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree that is checked, and the list of rules that check it."""

import os
import re
import subprocess
import textwrap


class Skip(Exception):
    """A rule cannot be checked on this machine; the text says why."""


class Tree:
    """The project's own files below a root, by path relative to it."""

    def __init__(self, root):
        self.root = root
        self.paths = sorted(self._list())
        self._texts = {}

    def _list(self):
        listed = subprocess.run(
            ['git', '-C', self.root, 'ls-files', '-z', '-co', '--exclude-standard'],
            capture_output=True, text=True) if os.path.exists(os.path.join(self.root, '.git')) else None
        if listed is not None and listed.returncode == 0:
            paths = [path for path in listed.stdout.split('\0') if path]
        else:
            paths = list(self._walk())
        return [path for path in paths if os.path.isfile(self.full(path))]

    def _walk(self):
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if not name.startswith(('build', '.git', '__py'))]
            for name in names:
                yield os.path.relpath(os.path.join(folder, name), self.root)

    def full(self, path):
        return os.path.join(self.root, path)

    def find(self, *patterns):
        """The paths that match any of the regular expressions as a whole."""
        return [path for path in self.paths
                if any(re.fullmatch(pattern, path) for pattern in patterns)]

    def text(self, path):
        if path not in self._texts:
            with open(self.full(path), encoding='utf-8', errors='replace') as stream:
                self._texts[path] = stream.read()
        return self._texts[path]

    def lines(self, path):
        """Pairs of line number and line."""
        return list(enumerate(self.text(path).splitlines(), 1))

    def code(self, path):
        """The text of a C file with comments blanked out, lines kept."""
        def blank(match):
            found = match.group(0)
            return found if found[0] in '"\'' else re.sub(r'[^\n]', ' ', found)
        return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
                      blank, self.text(path), flags=re.S)


class Rule:
    """One rule of the house: a sentence, a check, and trees that it must refuse and accept."""

    def __init__(self, name, sentence, check, bad, good):
        self.name = name
        self.sentence = sentence
        self.check = check
        self.bad = bad
        self.good = good

    def findings(self, tree):
        return list(self.check(tree))


RULES = []


def rule(name, sentence, bad, good=None):
    """Registers a check: a generator of "path:line: what is wrong" for a Tree.

    BAD is a list of trees (path to text) of which each must be refused; GOOD must be accepted.
    """
    def register(check):
        def dedent(files):
            return {path: textwrap.dedent(text) for path, text in files.items()}
        RULES.append(Rule(name, sentence, check, [dedent(files) for files in bad], dedent(good or {})))
        return check
    return register


def line_of(text, position):
    return text.count('\n', 0, position) + 1
