# Runs listings one after the other, and tells how each of them ended. Each line of the input is a
# question: the listing in base64, the names of the variables in question with commas between them
# (none when what is printed is in question), and the seconds after which it counts as stuck, with
# tabs between the three. Each line of the output is an answer: the ending as a scenario's header
# declares it, a tab, and what was printed, in base64.
import base64
import contextlib
import io
import os
import sys
import threading


def answer(listing, names, seconds):
    raised = []
    threading.excepthook = lambda it: raised.append(it.exc_type.__name__)
    memory = {'__name__': '__main__'}
    main = threading.Thread(target=exec, args=(listing, memory), daemon=True)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        main.start()
        main.join(seconds)
    parts = ['exception ' + name for name in sorted(raised)]
    if main.is_alive():
        parts.append('deadlock')
    parts += [f'{name} = {memory[name]!r}' for name in names]
    if not names:
        parts += [f'prints {line!r}' for line in printed.getvalue().splitlines()]
    text = base64.b64encode(printed.getvalue().encode()).decode()
    return ', '.join(parts) + '\t' + text


for line in sys.stdin:
    code, names, seconds = line.rstrip('\n').split('\t')
    listing = base64.b64decode(code).decode()
    print(answer(listing, names.split(',') if names else [], float(seconds)), flush=True)
# Threads that are stuck must not be waited for.
os._exit(0)
