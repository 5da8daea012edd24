# SPDX-License-Identifier: GPL-3.0-or-later
"""A way past every page, window, dialog and menu, for whoever has something to do at each of them.

Each stage is a generator: it goes on until it stands somewhere new, tells the name of that place,
and leaves it again when it is asked for the next. The pictures and the check of what a screen
reader hears go the same way, so neither can forget a dialog that the other knows.
"""

import os
import re
import subprocess

import picture
from journey import GLib, Lost, key, type_lines, type_text, wait

SAMPLE = os.path.join(os.path.dirname(__file__), '..', '..', 'data', 'samples', 'london-2012.xml')
STEPS = ('prepare', 'discover', 'dream', 'vote', 'design', 'destiny', 'report')
PASTED = """A quiet room where newcomers can ask anything
Somebody who greets people at the door
Notes that say who promised what, and by when"""

SAID_AGAIN = """Gardens that everybody may use
A garden for everybody to use
Tea after the meeting
tea, after the meeting
The gardener showed us how
"""


def make_sample(journey, name):
    session = journey.session(name)
    journey.command('import', session, SAMPLE, '--as=session')
    return session


def find_on_screen(*search):
    """The numbers of the windows that can be seen."""
    return subprocess.run(['xdotool', 'search', '--onlyvisible', *search],
                          capture_output=True, text=True, check=False).stdout.split()


def open_window(journey, *arguments):
    """Starts the program with one window over the whole screen, as people with a small computer
    have it."""
    program = journey.start(*arguments)
    window = program.window()
    found = wait('the window on the screen', lambda: find_on_screen(
        '--pid', str(program.process.pid), '--name', '.'))
    for command in (('windowmove', found[0], '0', '0'), ('windowsize', found[0], '100%', '100%')):
        subprocess.run(['xdotool', *command], check=True)
    return program, window


def go_to(window, number):
    """To a step, by its number; its row in the list of steps is then the selected one."""
    key(f'alt+{number}')
    rows = window.wait_for('list', 'Steps')
    wait(f'step {number}',
         lambda: [*rows.children()][number - 1].states & {'selected'})


def dialog(program, name):
    """Waits for the window of this name, tells it, and shuts it with Escape."""
    program.window(name)
    yield
    key('Escape')
    program.wait_gone(name)


def pop_up(journey, first):
    """Waits until the keyboard is in what pops up, on the first thing there, and leaves it again
    with Escape. Sooner there would be nothing to see, and Escape would go elsewhere."""
    journey.focus.wait(*first)
    yield
    key('Escape')
    wait(f'the focus to leave {first}', lambda: not journey.focus.is_on(*first))


def shown(window, words):
    """Waits for what pops up with these words, and leaves it again with Escape."""
    window.wait_for('label', words)
    yield
    key('Escape')
    wait(f'“{words}” to go', lambda: not window.find('label', words))


def copy(text):
    subprocess.run(['xclip', '-selection', 'clipboard'], input=text, text=True, check=True,
                   stdout=subprocess.DEVNULL)


def begin(journey):
    """The start screen, a new session, and files that cannot be opened."""
    program = journey.start()
    program.window()
    yield 'start'
    key('ctrl+n')
    for _ in dialog(program, 'New Session'):
        yield 'new-session'
    key('F10')
    for _ in pop_up(journey, ('menu item', 'About Fourfold')):
        yield 'start-menu'
    subprocess.run(['gapplication', 'action', 'org.fourfold.Fourfold', 'about'], check=True)
    program.window('About')
    yield 'about'
    program.kill()


def bad_files(journey):
    """What is said of files that cannot be opened."""
    path = journey.path('letter.fourfold')
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write('This is a letter, not a session.\n')
    program = journey.start(path)
    for _ in dialog(program, 'The Session Was Not Opened'):
        yield 'not-a-session'
    program.kill()


def empty_pages(journey):
    """Every page of a new session says what to do first."""
    program, window = open_window(journey, journey.session('new.fourfold'))
    for number, step in enumerate(STEPS, 1):
        go_to(window, number)
        yield f'empty-{step}'
    program.kill()


def recent(journey):
    """The start screen knows what was open before."""
    program, window = open_window(journey, make_sample(journey, 'before.fourfold'))
    go_to(window, 3)
    key('ctrl+w')
    program.wait_end()
    program = journey.start()
    program.window().wait_for('list', 'Recent sessions')
    yield 'start-with-recent-sessions'
    program.kill()


def press(window, name):
    """Presses the button itself where something around it bears the same name."""
    window.wait_for('push button', name, 'focusable').press()


def press_tab(window, name, field):
    """Turns to a part of the preparation, and waits until its first field has a place."""
    window.wait_for('page tab', name).press()
    place = window.wait_for('text', field).place
    wait(f'the part {name}', lambda: place()[3] > 0)


def prepare(journey):
    program, window = open_window(journey, make_sample(journey, 'prepare.fourfold'))
    go_to(window, 1)
    yield 'prepare'
    press_tab(window, 'Meetings', 'Title of the meeting')
    yield 'prepare-meetings'
    journey.focus.tab_to('text', 'Day of the meeting')
    key('alt+Down')
    window.wait_for(None, re.compile('^2012'))
    yield 'prepare-calendar'
    key('Escape')
    press(window, 'When it really began and ended')
    window.wait_for('text', re.compile('^Began'))
    yield 'prepare-times'
    key('Escape')
    press_tab(window, 'Questions', 'Question')
    yield 'prepare-questions'
    press_tab(window, 'People', 'Name of the group')
    yield 'prepare-people'
    program.kill()


def discover(journey):
    program, window = open_window(journey, make_sample(journey, 'discover.fourfold'))
    go_to(window, 2)
    yield 'discover'
    key('alt+q')
    for _ in pop_up(journey, ('list item', 'No question')):
        yield 'discover-question'
    journey.focus.tab_to('list item', re.compile('^A football course'))
    key('shift+F10')
    for _ in pop_up(journey, ('menu item', 'Sort Into')):
        yield 'discover-menu'
    key('Return')
    for _ in pop_up(journey, ('text', re.compile('^Contribution; '))):
        yield 'discover-editing'
    press(window, re.compile('^Rename, colour, move'))
    for _ in pop_up(journey, ('menu item', 'Rename')):
        yield 'discover-theme-menu'
    key('ctrl+f')
    journey.focus.wait('entry', 'Search what was said')
    key('Escape', 'Home', 't')
    journey.focus.wait('entry', 'Number or name of a theme')
    yield 'discover-theme-by-name'
    key('Escape')
    press(window, 'Filter')
    for _ in shown(window, 'What to list'):
        yield 'discover-filter'
    press(window, re.compile('^Whose voice'))
    for _ in shown(window, re.compile('^The upper bar')):
        yield 'discover-voices'
    key('ctrl+b')
    window.wait_for('list', 'Not sorted yet')
    yield 'discover-board'
    key('ctrl+b')
    copy(PASTED)
    key('alt+1', 'alt+2', 'ctrl+v')
    for _ in dialog(program, 'Add a List'):
        yield 'discover-paste'
    program.kill()


def said_again(journey):
    """What could be joined, what was, and themes for the rest."""
    session = journey.session('again.fourfold')
    path = journey.path('again.txt')
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write(SAID_AGAIN)
    journey.command('import', session, path, '--as=contributions')
    program, window = open_window(journey, session)
    go_to(window, 2)
    key('ctrl+g')
    suggestions = program.window('Suggestions')
    yield 'said-again'
    journey.focus.wait('push button', 'Join')
    key('Return')
    suggestions.wait_for(None, re.compile(r'^Said Again \(1\)'))
    suggestions.find(None, re.compile('^Themes')).press()
    yield 'suggested-themes'
    key('Escape')
    program.wait_gone('Suggestions')
    key('ctrl+f')
    journey.focus.wait('entry', 'Search what was said')
    key('Escape', 'End', 'o')
    window.wait_for(None, 'What was said several times')
    yield 'every-original'
    program.kill()


def dream(journey):
    program, window = open_window(journey, make_sample(journey, 'dream.fourfold'))
    go_to(window, 3)
    yield 'dream'
    press(window, re.compile('of evidence$'))
    for _ in pop_up(journey, ('list item', re.compile('^An elected council'))):
        yield 'dream-evidence'
    press(window, re.compile('earlier wordings$'))
    for _ in pop_up(journey, ('list item', re.compile('^You are always told'))):
        yield 'dream-earlier-wordings'
    press(window, 'Proposition 1')
    for _ in pop_up(journey, ('menu item', 'Edit')):
        yield 'dream-menu'
    key('alt+1', 'alt+3')
    journey.focus.wait('text', 'New proposition')
    type_text('Nobody is being sent away at night')
    window.wait_for(None, 'Remarks of the coach')
    yield 'dream-coach'
    key('ctrl+a', 'BackSpace')
    journey.focus.tab_to('list item', re.compile(r'^1\. '))
    key('j')
    for _ in pop_up(journey, ('entry', re.compile('^Number or words of the one'))):
        yield 'dream-join'
    key('ctrl+f')
    for _ in pop_up(journey, ('entry', 'Find a proposition')):
        yield 'dream-find'
    copy(PASTED)
    key('alt+1', 'alt+3', 'ctrl+v')
    for _ in dialog(program, 'Pasted List'):
        yield 'dream-paste'
    type_text('Typed, and forgotten')
    key('ctrl+w')
    for _ in dialog(program, 'Close All the Same?'):
        yield 'close-all-the-same'
    program.kill()


def result(journey):
    program, window = open_window(journey, make_sample(journey, 'result.fourfold'))
    go_to(window, 4)
    window.wait_for('list', 'Result of the vote')
    yield 'vote-result'
    key('alt+p')
    window.wait_for(None, re.compile('^Open the Vote'))
    yield 'vote-form'
    key('alt+n')
    yield 'vote-form-end'
    key('alt+o')
    for _ in dialog(program, re.compile('^Open the Vote')):
        yield 'open-the-vote'
    program.kill()


def make_round(journey, name, *options):
    session = make_sample(journey, name)
    journey.command('round', session, *options)
    return session


def turns(journey):
    """A vote by turns, as the facilitator sees it and as a voter does."""
    program, window = open_window(journey, make_round(journey, 'turns.fourfold', '--present=24'))
    go_to(window, 4)
    yield 'vote-by-turns'
    key('alt+c')
    for _ in dialog(program, 'Close the Vote?'):
        yield 'close-the-vote'
    key('alt+s')
    ballot = program.window('Ballot')
    journey.focus.wait(None, 'Press Enter to begin')
    yield 'ballot-welcome'
    key('Return')
    ballot.wait_for(None, re.compile('^Propositions; type a number'))
    for number in '22555':
        key(number, 'Return')
    yield 'ballot'
    key('Return')
    ballot.wait_for('push button', re.compile('^Cast'), 'focused')
    yield 'ballot-check'
    key('Return')
    ballot.wait_for(None, re.compile('^Thank you'))
    yield 'ballot-thanks'
    journey.focus.wait(None, 'Press Enter to begin')
    key('Escape')
    for _ in dialog(program, 'Leave Voting?'):
        yield 'leave-voting'
    program.kill()


def groups(journey):
    """A voter is asked which group is theirs. The command line opens no such vote, XML does."""
    path = journey.path('groups.xml')
    journey.command('export', make_round(journey, 'no-groups.fourfold'), path)
    with open(path, encoding='utf-8') as stream:
        text = stream.read().replace('choose-group="false"', 'choose-group="true"')
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write(text)
    session = journey.session('groups.fourfold')
    journey.command('import', session, path, '--as=session')
    program, window = open_window(journey, session)
    go_to(window, 4)
    key('alt+s')
    ballot = program.window('Ballot')
    ballot.wait_for('push button', re.compile('Families'))
    yield 'ballot-groups'
    program.kill()
    journey.command('close', session)
    journey.command('reveal', session)
    program, window = open_window(journey, session)
    go_to(window, 4)
    window.wait_for('list', 'Result of the vote')
    key('alt+p')
    window.wait_for(None, re.compile('^Open the Vote'))
    key('alt+g')
    yield 'vote-form-groups'
    program.kill()


def slips(journey):
    session = make_round(journey, 'slips.fourfold', '--method=slips', '--present=24')
    program, window = open_window(journey, session)
    go_to(window, 4)
    yield 'vote-by-slips'
    type_lines(('7: 3 3 9 12 12', '2: 1*3 25 9', '4: 12'))
    window.wait_for(None, re.compile('^Slip 4'))
    yield 'slips-entered'
    key('alt+f')
    type_lines(('2',))
    window.wait_for('push button', 'Leave It as It Is')
    yield 'slip-to-correct'
    key('Escape', 'alt+t')
    type_lines(('7: 3 3 9 12 12', '2: 1*2 25 25 9'))
    window.wait_for(None, re.compile('^So far the two counts differ'))
    yield 'slips-twice'
    program.kill()


def hands(journey):
    session = make_round(journey, 'hands.fourfold', '--method=hands')
    program, window = open_window(journey, session)
    go_to(window, 4)
    yield 'vote-by-hands'
    program.kill()


def closed(journey):
    """A vote that is closed and waits to be revealed."""
    session = make_round(journey, 'closed.fourfold', '--method=slips')
    path = journey.path('ballots.csv')
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write('ballot,proposition,dots\n1,1,3\n1,5,2\n2,5,1\n')
    journey.command('import', session, path, '--as=ballots')
    journey.command('close', session)
    program, window = open_window(journey, session)
    go_to(window, 4)
    yield 'vote-closed'
    key('alt+r')
    window.wait_for('list', 'Result of the vote')
    yield 'vote-revealed'
    key('alt+n')
    window.wait_for(None, re.compile('^The wall shows the last'))
    yield 'reveal-next'
    before = picture.settle()
    key('F5')
    wait('the wall', lambda: picture.look() != before)
    yield 'wall-reveal-next'
    key('Escape', 'alt+u')
    window.wait_for('push button', 'Between the First')
    yield 'run-off'
    program.kill()


def design(journey):
    program, window = open_window(journey, make_sample(journey, 'design.fourfold'))
    go_to(window, 5)
    yield 'design-all-together'
    press(window, 'Add a Proposition')
    for _ in pop_up(journey, ('entry', 'Find a proposition')):
        yield 'design-choose'
    journey.focus.tab_to('list item', re.compile('^Number 1,'))
    yield 'design'
    program.kill()


def destiny(journey):
    program, window = open_window(journey, make_sample(journey, 'destiny.fourfold'))
    go_to(window, 6)
    yield 'destiny'
    press(window, 'Details')
    window.wait_for('text', 'Commitment')
    yield 'destiny-details'
    program.kill()


def report(journey):
    program, window = open_window(journey, make_sample(journey, 'report.fourfold'))
    go_to(window, 7)
    window.wait_for(None, re.compile('^Page 1 of '))
    yield 'report'
    press(window, 'What the report holds')
    window.wait_for(None, 'Sections and Their Order')
    yield 'report-holds'
    key('F10')
    for _ in pop_up(journey, ('menu item', re.compile('^New Session'))):
        yield 'main-menu'
    key('F10')
    journey.focus.wait('menu item', re.compile('^New Session'))
    key('m')
    for _ in dialog(program, 'Printed Kit'):
        yield 'printed-kit'
    key('ctrl+question')
    yield 'shortcuts'
    key('Escape')
    program.wait_gone('Shortcuts')
    key('ctrl+p')
    program.window('Print')
    yield 'print'
    key('alt+v')
    # GTK 4.8 ends with a fault when it is asked for a window that is just going while the hidden
    # one of a print operation is the last of all; so nothing is asked until the preview is there.
    wait('the preview on the screen', lambda: find_on_screen('--name', '^Print Preview'))
    for _ in dialog(program, re.compile('^Print Preview')):
        yield 'print-preview'
    program.kill()


def imported(journey):
    path = journey.path('said.txt')
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write(PASTED + '\n')
    program, window = open_window(journey, make_sample(journey, 'import.fourfold'))
    go_to(window, 2)
    key('F10')
    journey.focus.wait('menu item', re.compile('^New Session'))
    key('i')
    chooser = program.window('Import a File')
    # What is typed there is completed by GTK in the meantime, so the path is pasted whole.
    copy(path)
    key('slash')
    chooser.wait_for(None, None, 'editable')
    key('ctrl+a', 'ctrl+v', 'Return')
    for _ in dialog(program, 'Import'):
        yield 'import'
    program.kill()


def wall(journey):
    """The projector's window over the only screen, and the menu that rules it."""
    program, window = open_window(journey, make_sample(journey, 'wall.fourfold'))
    go_to(window, 6)
    press(window, 'The wall')
    for _ in pop_up(journey, ('menu item', 'Show on the Wall')):
        yield 'wall-menu'
    key('ctrl+t')
    for _ in pop_up(journey, ('push button', re.compile('^Begin'))):
        yield 'timer'
    key('ctrl+j')
    for _ in dialog(program, 'Jump on the Wall'):
        yield 'jump-on-the-wall'
    key('F9')
    for _ in dialog(program, 'Message on the Wall'):
        yield 'message-on-the-wall'
    press(window, 'The wall')
    journey.focus.wait('menu item', 'Show on the Wall')
    key('r')
    for _ in dialog(program, 'The Room'):
        yield 'size-of-the-room'
    before = picture.settle()
    key('F5')
    wait('the wall', lambda: picture.look() != before)
    yield 'wall'
    program.kill()


STAGES = (begin, bad_files, empty_pages, recent, prepare, discover, said_again, imported, dream, turns,
          groups, slips, hands, closed, result, design, destiny, report, wall)


def walk(journey, visit, stages=STAGES):
    """Goes past every place and calls visit(name) there; returns what went wrong, in words."""
    wrong = []
    for stage in stages:
        try:
            for name in stage(journey):
                visit(name)
        except (Lost, GLib.Error, subprocess.SubprocessError) as error:
            wrong.append(f'{stage.__name__}: {error}')
            visit(f'{stage.__name__}-went-wrong')
        for running in journey.running:
            if running.process.poll() is None:
                running.kill()
    return wrong
