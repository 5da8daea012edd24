#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the list of every template's class, so that no test has to remember them."""

import pathlib
import re
import sys

folder, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
names = []
for path in sorted(folder.glob('*.ui')):
    found = re.search(r'<template class="Ff(\w+)"', path.read_text(encoding='utf-8'))
    if found:
        names.append(re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '_', found.group(1)).lower())
lines = ['/* Written by list-templates.py. */']
lines += [f'GType ff_{name}_get_type (void);' for name in names]
lines += ['static GType (*const templates[]) (void) = {']
lines += [f'  ff_{name}_get_type,' for name in names]
lines += ['};', '']
text = '\n'.join(lines)
# An unchanged list stays as old as it is, so that nothing is compiled again for it.
if not out.exists() or out.read_text(encoding='utf-8') != text:
    out.write_text(text, encoding='utf-8')
