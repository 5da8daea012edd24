#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of the house that a compiler does not; speaks TAP.

  lint.py             checks the tree that this file belongs to
  lint.py --self-test shows that every rule can fail
"""

import os
import sys
import tempfile

import rules_files  # noqa: F401, each registers its rules
import rules_keys  # noqa: F401
import rules_source  # noqa: F401
import rules_tools  # noqa: F401
import rules_ui  # noqa: F401
import rules_words  # noqa: F401
from tree import RULES, Skip, Tree

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Tap:
    def __init__(self, count):
        self.number = 0
        self.failed = False
        print(f'1..{count}')

    def ok(self, name, skip=None):
        self.number += 1
        print(f'ok {self.number} - {name}' + (f' # SKIP {skip}' if skip else ''))

    def not_ok(self, name, remarks):
        self.number += 1
        self.failed = True
        print(f'not ok {self.number} - {name}')
        for remark in remarks:
            print(f'# {remark}')


def check_house():
    tree = Tree(ROOT)
    tap = Tap(len(RULES))
    for rule in RULES:
        try:
            findings = rule.findings(tree)
        except Skip as skip:
            tap.ok(rule.name, str(skip))
            continue
        if findings:
            tap.not_ok(rule.name, [rule.sentence] + findings)
        else:
            tap.ok(rule.name)
    return tap.failed


def findings_in(rule, files):
    with tempfile.TemporaryDirectory(prefix='fourfold-lint-') as root:
        for path, text in files.items():
            full = os.path.join(root, path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, 'w', encoding='utf-8') as stream:
                stream.write(text)
        return rule.findings(Tree(root))


def faults_of(rule):
    if not rule.bad:
        yield 'it has no tree that it must refuse'
    for number, files in enumerate(rule.bad, 1):
        if not findings_in(rule, files):
            yield f'it accepts its bad tree {number}'
    for finding in findings_in(rule, rule.good):
        yield f'it refuses its good tree: {finding}'


def check_rules():
    tap = Tap(len(RULES))
    for rule in RULES:
        try:
            faults = list(faults_of(rule))
        except Skip as skip:
            tap.ok(rule.name, str(skip))
            continue
        if faults:
            tap.not_ok(rule.name, faults)
        else:
            tap.ok(rule.name)
    return tap.failed


if __name__ == '__main__':
    sys.exit(check_rules() if '--self-test' in sys.argv else check_house())
