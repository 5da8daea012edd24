# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that other programs check for us; where such a program is missing, the rule is skipped."""

import os
import shutil
import subprocess
import tempfile

from tree import Skip, rule


def run(*command, **options):
    """The output of a program that failed, or None if it was content."""
    if shutil.which(command[0]) is None:
        raise Skip(f'{command[0]} is not installed')
    result = subprocess.run(command, capture_output=True, text=True, **options)
    if result.returncode == 0:
        return None
    return (result.stdout + result.stderr).strip().replace('\n', ' | ') or 'failed without a word'


def complaints(tree, pattern, *command):
    for path in tree.find(pattern):
        said = run(*command, tree.full(path))
        if said is not None:
            yield f'{path}: {said}'


def as_name(tree, path, suffix, folder):
    """A copy of a template file (.in) under the name that it will be installed with."""
    target = os.path.join(folder, os.path.basename(path)[:-len(suffix)])
    shutil.copyfile(tree.full(path), target)
    return target


@rule('the desktop file is valid', 'desktop-file-validate is content.',
      bad=[{'data/a.desktop.in': '[Desktop Entry]\nName=A\n'}],
      good={'data/a.desktop.in': '[Desktop Entry]\nType=Application\nName=A\nExec=a\n'})
def check_desktop(tree):
    with tempfile.TemporaryDirectory() as folder:
        for path in tree.find(r'data/.*\.desktop\.in'):
            said = run('desktop-file-validate', '--no-hints', as_name(tree, path, '.in', folder))
            if said is not None:
                yield f'{path}: {said}'


METAINFO = '''<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application"><id>org.example.A</id><metadata_license>CC0-1.0</metadata_license>
<project_license>GPL-3.0-or-later</project_license><name>A</name><summary>Does a thing</summary>
<description><p>It does a thing and says what it has done when it is done.</p></description>
<launchable type="desktop-id">org.example.A.desktop</launchable>
<developer_name>A</developer_name>
<url type="homepage">https://example.org</url>
<content_rating type="oars-1.1"/>
<releases><release version="1" date="2024-01-01"><description><p>First.</p></description></release></releases>
</component>
'''


@rule('the metadata is valid', 'appstreamcli is content.',
      bad=[{'data/org.example.A.metainfo.xml.in': '<component><id>a</id></component>'}],
      good={'data/org.example.A.metainfo.xml.in': METAINFO})
def check_metainfo(tree):
    with tempfile.TemporaryDirectory() as folder:
        for path in tree.find(r'data/.*\.metainfo\.xml\.in'):
            said = run('appstreamcli', 'validate', '--no-net', '--no-color',
                       as_name(tree, path, '.in', folder))
            if said is not None:
                yield f'{path}: {said}'


@rule('settings are valid', 'glib-compile-schemas is content.',
      bad=[{'data/a.gschema.xml': '<schemalist><schema id="a.b" path="/a/"><key name="k" type="i"/>'
                                  '</schema></schemalist>'}],
      good={'data/a.gschema.xml': '<schemalist><schema id="a.b" path="/a/"><key name="k" type="i">'
                                  '<default>1</default></key></schema></schemalist>'})
def check_settings(tree):
    for folder in sorted({os.path.dirname(path) for path in tree.find(r'data/.*\.gschema\.xml')}):
        said = run('glib-compile-schemas', '--strict', '--dry-run', tree.full(folder))
        if said is not None:
            yield f'{folder}: {said}'


@rule('XML is well-formed', 'xmllint can read it.',
      bad=[{'data/a.xml': '<a>'}, {'data/icons/a.svg': '<svg'}],
      good={'data/a.xml': '<a/>'})
def check_xml(tree):
    yield from complaints(tree, r'(data|ui)/.*\.(xml|xml\.in|svg|ui|rng)', 'xmllint', '--nonet', '--noout')


GRAMMAR = '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>'


@rule('samples follow the grammar', 'Samples and templates are valid against data/fourfold.rng.',
      bad=[{'data/fourfold.rng': GRAMMAR, 'data/samples/a.xml': '<b/>'},
           {'data/fourfold.rng': '<element/>', 'data/samples/a.xml': '<a/>'}],
      good={'data/fourfold.rng': GRAMMAR, 'data/samples/a.xml': '<a/>'})
def check_samples(tree):
    if 'data/fourfold.rng' not in tree.paths:
        return
    grammar = tree.full('data/fourfold.rng')
    yield from complaints(tree, r'data/(samples|templates)/.*\.xml',
                          'xmllint', '--nonet', '--noout', '--relaxng', grammar)


@rule('translations are sound', 'msgfmt checks every catalogue that LINGUAS names, and each is named.',
      bad=[{'po/LINGUAS': 'de\n'}, {'po/LINGUAS': '', 'po/de.po': 'msgid ""\nmsgstr ""\n'},
           {'po/LINGUAS': 'de\n', 'po/de.po': 'msgid "%d dots"\nmsgstr "%s"\n'}],
      good={'po/LINGUAS': '# none\n'})
def check_catalogues(tree):
    if 'po/LINGUAS' not in tree.paths:
        return
    named = {word for _, line in tree.lines('po/LINGUAS') if not line.startswith('#')
             for word in line.split()}
    there = {os.path.basename(path)[:-3] for path in tree.find(r'po/.*\.po')}
    for language in sorted(named ^ there):
        yield f'po/LINGUAS: {language} is ' + ('not there' if language in named else 'not named')
    yield from complaints(tree, r'po/.*\.po', 'msgfmt', '--check', '--output-file=/dev/null')


@rule('shell scripts parse', 'bash can read every script.',
      bad=[{'dev': '#!/usr/bin/env bash\nif true\n'}],
      good={'dev': '#!/usr/bin/env bash\ntrue\n'})
def check_shell(tree):
    for path in tree.find(r'dev', r'\.ci/run', r'tests/.*'):
        if tree.text(path).startswith(('#!/usr/bin/env bash', '#!/bin/bash', '#!/bin/sh')):
            said = run('bash', '-n', tree.full(path))
            if said is not None:
                yield f'{path}: {said}'


@rule('C is laid out by clang-format 14', 'clang-format with our .clang-format changes nothing.',
      bad=[{'.clang-format': 'BasedOnStyle: GNU\n', 'src/a.c': 'int main(){return 0;}\n'}],
      good={'.clang-format': 'BasedOnStyle: GNU\n', 'src/a.c': 'int x;\n'})
def check_layout(tree):
    # Other versions lay some things out in other ways, so only one may judge.
    program = shutil.which('clang-format-14')
    if program is None:
        raise Skip('clang-format-14 is not installed')
    for path in tree.find(r'(src|tests)/.*\.[ch]'):
        said = run(program, '--dry-run', '-Werror', '--style=file', tree.full(path))
        if said is not None:
            yield f'{path}: run clang-format-14 -i on it'
