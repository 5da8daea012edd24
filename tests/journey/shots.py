# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaves a picture of every page, window, scene and sheet in BUILD/shots, to be looked at.

    shots.py --build BUILD [--only NAME]

NAME is a folder of BUILD/shots, such as light-1024x600. Nothing is judged here, but it fails when a
picture cannot be had.
"""

import argparse
import collections
import concurrent.futures
import html
import os
import re
import shutil
import subprocess
import sys

import desktop
from camera import Album, Lost

Setting = collections.namedtuple('Setting', 'size dark rtl text_scale')

SETTINGS = {
    'light-1024x600': Setting('1024x600', False, False, 1),
    'dark-1024x600': Setting('1024x600', True, False, 1),
    'light-1920x1080': Setting('1920x1080', False, False, 1),
    'dark-1920x1080': Setting('1920x1080', True, False, 1),
    'right-to-left-1024x600': Setting('1024x600', False, True, 1),
    'large-text-1024x600': Setting('1024x600', False, False, 2),
}
SCENES = {f'{kind}-{ground}-{size}': (size, ground, kind)
          for kind, sizes, grounds in (
              ('scenes', ('1024x768', '1920x1080', '3840x2160'), ('paper', 'night')),
              ('scenes-rtl', ('1024x768',), ('paper',)))
          for size in sizes for ground in grounds}
KIT = {sheets: (f'--what={sheets}', '--paper=a4')
       for sheets in ('slips', 'posters', 'interview', 'tables', 'pairs', 'themes', 'agenda',
                      'commitments', 'follow-up', 'sign-in')}
KIT['slips-four'] = ('--what=slips', '--per-sheet=4', '--cap=1', '--slips=4', '--paper=letter')
KIT['posters-a3'] = ('--what=posters', '--paper=a3')
SAMPLE = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'samples', 'london-2012.xml')


def command(build, *arguments):
    done = subprocess.run([os.path.join(build, 'src', 'fourfold'), *arguments],
                          capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        raise Lost(f'fourfold {" ".join(arguments)}: {done.stderr}')


def make_session(build, path):
    command(build, 'new', path)
    command(build, 'import', path, SAMPLE, '--as=session')
    return path


def take_setting(build, name):
    """Runs in a desktop of its own, see desktop.enter."""
    import tour
    from journey import Journey
    album = Album(os.path.join(build, 'shots', name))
    wrong = tour.walk(Journey(build), album.take)
    for words in wrong:
        print(f'{name}: {words}', flush=True)
    album.finish()
    return not wrong


HEBREW = {
    'gtk40': 'msgid "default:LTR"\nmsgstr "default:RTL"\n',
    # GTK only looks into its own catalogue when the program has one, too.
    'fourfold': 'msgid ""\nmsgstr "Language: he\\nContent-Type: text/plain; charset=UTF-8\\n"\n',
}


def make_locale(build):
    """GTK turns to the left when its catalogue in the reader's language says so. Not every system
    keeps GTK's catalogues, so that one word is brought along, with the locale it is asked in."""
    folder = os.path.join(build, 'locale')
    catalogues = os.path.join(folder, 'he', 'LC_MESSAGES')
    os.makedirs(catalogues, exist_ok=True)
    for name, words in HEBREW.items():
        subprocess.run(['msgfmt', '-', '-o', os.path.join(catalogues, f'{name}.mo')], check=True,
                       input=words, text=True)
    if not os.path.isdir(os.path.join(folder, 'he_IL.UTF-8')):
        subprocess.run(['localedef', '-i', 'he_IL', '-f', 'UTF-8',
                        os.path.join(folder, 'he_IL.UTF-8')], check=True)
    # A language may be a way from the folder of all catalogues, however deep that lies.
    return {'LOCPATH': folder, 'LC_ALL': 'he_IL.UTF-8', 'FOURFOLD_LOCALEDIR': folder,
            'LANGUAGE': '../' * 9 + os.path.join(folder, 'he')[1:]}


def enter_setting(build, name):
    """The first call starts this script again, in a desktop as the setting wants it."""
    setting = SETTINGS[name]
    extra = {}
    if desktop.INSIDE not in os.environ:
        extra = make_locale(build) if setting.rtl else {'LC_ALL': 'C.UTF-8'}
        extra['ADW_DEBUG_COLOR_SCHEME'] = 'prefer-dark' if setting.dark else 'prefer-light'
    desktop.enter(setting.size, setting.text_scale, extra)


def take_scenes(build, name):
    size, ground, kind = SCENES[name]
    program = os.path.join(build, 'tests', 'display', 'draw-scenes')
    subprocess.run(['xvfb-run', '-a', program, SAMPLE, os.path.join(build, 'shots', name),
                    *size.split('x'), ground, *(['rtl'] if kind == 'scenes-rtl' else [])],
                   check=True, timeout=120, stderr=subprocess.DEVNULL)
    return True


def take_report(build, name):
    folder = os.path.join(build, 'shots', name)
    session = os.path.join(folder, 'session.fourfold')
    paper = os.path.join(folder, 'report.pdf')
    try:
        make_session(build, session)
        command(build, 'report', session, paper)
        subprocess.run(['pdftoppm', '-r', '60', '-png', paper, os.path.join(folder, 'page')],
                       check=True, timeout=60)
    finally:
        for file in os.listdir(folder):
            if file.startswith('session.'):
                os.remove(os.path.join(folder, file))
    return True


def take_kit(build, name):
    folder = os.path.join(build, 'shots', name)
    session = os.path.join(folder, 'session.fourfold')
    make_session(build, session)
    for sheets, options in KIT.items():
        paper = os.path.join(folder, f'{sheets}.pdf')
        command(build, 'print-kit', session, paper, *options)
        subprocess.run(['pdftoppm', '-r', '60', '-l', '3', '-png', paper,
                        os.path.join(folder, sheets)], check=True, timeout=60)
        os.remove(paper)
    os.remove(session)
    return True


def take_in_own_process(build, name):
    done = subprocess.run([sys.executable, __file__, '--build', build, '--only', name],
                          timeout=900, check=False)
    return done.returncode == 0


def natural(name):
    return [int(part) if part.isdigit() else part for part in re.split(r'(\d+)', name)]


def write_index(folder, groups):
    lines = ['<!DOCTYPE html>', '<meta charset="utf-8">', '<title>Pictures of Fourfold</title>',
             '<style>body{font:16px sans-serif;margin:2em}figure{display:inline-block;margin:8px}'
             'img{width:480px;border:1px solid #999}</style>']
    for group in groups:
        lines.append(f'<h2 id="{group}">{html.escape(group)}</h2>')
        pictures = [file for file in os.listdir(os.path.join(folder, group))
                    if file.endswith('.png')]
        for file in sorted(pictures, key=natural):
            place = html.escape(f'{group}/{file}')
            lines.append(f'<figure><a href="{place}"><img src="{place}" loading="lazy" alt=""></a>'
                         f'<figcaption>{html.escape(file[:-4])}</figcaption></figure>')
    with open(os.path.join(folder, 'index.html'), 'w', encoding='utf-8') as stream:
        stream.write('\n'.join(lines) + '\n')


def take_all(build, names):
    folder = os.path.join(build, 'shots')
    shutil.rmtree(folder, ignore_errors=True)
    for name in names:
        os.makedirs(os.path.join(folder, name))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda name: take_in_own_process(build, name), names))
    write_index(folder, names)
    for name, well in zip(names, done):
        print(f'{name}: {len(os.listdir(os.path.join(folder, name)))} pictures'
              + ('' if well else ', NOT ALL'))
    print(os.path.join(folder, 'index.html'))
    return all(done)


def take_one(build, name):
    shots = os.path.join(build, 'shots', name)
    if desktop.INSIDE not in os.environ:
        shutil.rmtree(shots, ignore_errors=True)
    os.makedirs(shots, exist_ok=True)
    if name in SCENES:
        return take_scenes(build, name)
    if name in SETTINGS:
        enter_setting(build, name)
        return take_setting(build, name)
    return take_kit(build, name) if name == 'kit' else take_report(build, name)


def main():
    names = [*SETTINGS, *SCENES, 'report', 'kit']
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--build', required=True)
    parser.add_argument('--only', choices=names)
    options = parser.parse_args()
    build = os.path.abspath(options.build)
    os.environ.setdefault('GSETTINGS_SCHEMA_DIR', os.path.join(build, 'data'))
    well = take_one(build, options.only) if options.only else take_all(build, names)
    sys.exit(0 if well else 1)


if __name__ == '__main__':
    main()
