"""Prints the endings of each listing it is given, found by trying every order of its threads' steps.

A line of input has five fields, with a tab between: the listing in base64; the constants to change,
as in COUNT=1,NUM_THREADS=2; the lock switch, on or off; the names whose final values count, with
commas between; whether the output counts, yes or no. A line of output has the endings with tabs
between, each in the form in which a scenario declares it.

A listing is rewritten so that each of its functions is a generator, which hands out every step that
another thread could notice before it is carried out. What is between two such steps belongs to the
thread alone. Orders that lead to a state which was seen before are not followed again. A state is
what each thread has been given so far, and all that they share.
"""
import ast
import base64
import builtins
import sys
import types

MOST_STATES = 200_000


def call(name, *arguments):
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def method(owner, name):
    return ast.Expr(ast.YieldFrom(call('_call', owner, ast.Constant(name))))


class Rewrite(ast.NodeTransformer):
    """Puts a yield where a step begins."""

    def __init__(self, tree, constants):
        self.constants = constants
        nodes = list(ast.walk(tree))
        self.shared = {name for it in nodes if isinstance(it, ast.Global) for name in it.names}
        self.functions = {it.name for it in nodes if isinstance(it, ast.FunctionDef)}
        self.withs = 0

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        node.body.append(ast.If(ast.Constant(False), [ast.Expr(ast.Yield())], []))
        return node

    def visit_Name(self, node):
        if node.id in self.shared and isinstance(node.ctx, ast.Load):
            return ast.Yield(call('_read', ast.Constant(node.id)))
        return node

    def write(self, name, value):
        return ast.Expr(ast.Yield(call('_write', ast.Constant(name), value)))

    def visit_Assign(self, node):
        target = node.targets[0]
        if isinstance(target, ast.Name) and target.id in self.constants:
            node.value = ast.Constant(self.constants[target.id])
        self.generic_visit(node)
        if isinstance(target, ast.Name) and target.id in self.shared:
            return self.write(target.id, node.value)
        return node

    def visit_AugAssign(self, node):
        if not isinstance(node.target, ast.Name) or node.target.id not in self.shared:
            return self.generic_visit(node)
        old = self.visit(ast.Name(node.target.id, ast.Load()))
        return self.write(node.target.id, ast.BinOp(old, node.op, self.visit(node.value)))

    def visit_Call(self, node):
        self.generic_visit(node)
        function = node.func
        if isinstance(function, ast.Name) and function.id in self.functions:
            return ast.YieldFrom(node)
        if isinstance(function, ast.Name) and function.id in ('len', 'print'):
            return ast.Yield(call('_' + function.id, *node.args))
        if not isinstance(function, ast.Attribute) or isinstance(function.value, ast.Name) \
                and function.value.id in ('time', 'sys', 'threading', 'queue'):
            return node
        node.func = ast.Name('_call', ast.Load())
        node.args = [function.value, ast.Constant(function.attr)] + node.args
        return ast.YieldFrom(node)

    def visit_With(self, node):
        self.generic_visit(node)
        body = node.body
        for item in reversed(node.items):
            self.withs += 1
            held = '_held%d' % self.withs
            body = [
                ast.Assign([ast.Name(held, ast.Store())], item.context_expr),
                method(ast.Name(held, ast.Load()), '__enter__'),
                ast.Try(body, [], [], [method(ast.Name(held, ast.Load()), '__exit__')])]
        return body


def compiled(source, constants):
    """The listing as functions that are generators, the main thread's code in `__main__`."""
    tree = ast.parse(source)
    tree = Rewrite(tree, constants).visit(tree)
    top = (ast.Import, ast.ImportFrom, ast.FunctionDef)
    main = ast.parse('def __main__():\n    if False: yield').body[0]
    names = sorted({
        it.id for it in ast.walk(ast.Module([n for n in tree.body if not isinstance(n, top)], []))
        if isinstance(it, ast.Name) and isinstance(it.ctx, ast.Store)})
    if names:
        main.body.append(ast.Global(names))
    main.body += [it for it in tree.body if not isinstance(it, top)]
    tree.body = [it for it in tree.body if isinstance(it, top)] + [main]
    return compile(ast.fix_missing_locations(tree), '<listing>', 'exec')


class Shared:
    """Anything that threads meet at. Its fields are its state."""

    def __init__(self, world):
        self.world = world
        owner = world.current
        world.objects[(owner, sum(1 for it in world.objects if it[0] == owner))] = self

    def state(self):
        return repr([v for k, v in sorted(vars(self).items()) if k not in ('world', 'lock')])

    def __repr__(self):
        return '<%s>' % type(self).__name__


def always():
    return True


class Semaphore(Shared):
    def __init__(self, world, value=1):
        super().__init__(world)
        self.free = value

    def acquire(self):
        if self.world.lock_on:
            yield (lambda: self.free > 0, self.take)
        return True

    def release(self):
        if self.world.lock_on:
            yield (always, self.give)

    def take(self):
        self.free -= 1

    def give(self):
        self.free += 1

    def __enter__(self):
        yield from self.acquire()

    def __exit__(self):
        yield from self.release()


class Lock(Semaphore):
    def give(self):
        if self.free:
            raise RuntimeError('release unlocked lock')
        self.free = 1


class Condition(Shared):
    def __init__(self, world, lock=None):
        super().__init__(world)
        self.lock = lock or Lock(world)
        self.waiting = []
        self.signalled = []
        self.tickets = 0

    def acquire(self):
        return self.lock.acquire()

    def release(self):
        return self.lock.release()

    def __enter__(self):
        return self.lock.__enter__()

    def __exit__(self):
        return self.lock.__exit__()

    def wait(self):
        ticket = yield (always, self.queue)
        yield (lambda: ticket in self.signalled, lambda: self.signalled.remove(ticket))
        yield from self.lock.acquire()

    def queue(self):
        if self.world.lock_on:
            self.lock.give()
        self.tickets += 1
        self.waiting.append(self.tickets)
        return self.tickets

    def notify(self, n=1):
        yield (always, lambda: self.signal(n))

    def notify_all(self):
        yield (always, lambda: self.signal(len(self.waiting)))

    def signal(self, n):
        if self.world.lock_on and self.lock.free:
            raise RuntimeError('cannot notify on un-acquired lock')
        self.signalled += self.waiting[:n]
        self.waiting = self.waiting[n:]


class Event(Shared):
    def __init__(self, world):
        super().__init__(world)
        self.flag = False

    def change(self, flag):
        self.flag = flag

    def set(self):
        yield (always, lambda: self.change(True))

    def clear(self):
        yield (always, lambda: self.change(False))

    def is_set(self):
        return (yield (always, lambda: self.flag))

    def wait(self):
        yield (lambda: self.flag, always)
        return True


class Barrier(Shared):
    def __init__(self, world, parties):
        super().__init__(world)
        self.parties = parties
        self.arrived = 0

    def arrive(self):
        self.arrived += 1
        return self.arrived

    def wait(self):
        place = yield (always, self.arrive)
        full = -(-place // self.parties) * self.parties
        yield (lambda: self.arrived >= full, always)


class Queue(Shared):
    def __init__(self, world, maxsize=0):
        super().__init__(world)
        self.maxsize = maxsize
        self.items = []

    def put(self, item):
        yield (lambda: not self.maxsize or len(self.items) < self.maxsize,
               lambda: self.items.append(item))

    def get(self):
        return (yield (lambda: bool(self.items), lambda: self.items.pop(0)))


class Thread(Shared):
    def __init__(self, world, target, args=()):
        super().__init__(world)
        self.code = (target, tuple(args))
        self.row = None

    def state(self):
        return repr(self.row)

    def start(self):
        yield (always, self.begin)

    def begin(self):
        target, arguments = self.code
        self.row = self.world.begin(target(*arguments))

    def join(self):
        yield (lambda: self.world.pending[self.row] is None, always)


class World:
    """One run, as far as it has come."""

    def __init__(self, code, lock_on, histories):
        self.lock_on = lock_on
        self.histories = histories
        self.current = 0
        self.objects = {}
        self.threads, self.pending, self.history = [], [], []
        self.exceptions, self.output = [], []
        self.names = {'__builtins__': dict(vars(builtins), __import__=self.module), '__name__': '__main__'}
        self.names.update(
            _read=lambda name: (always, lambda: self.names[name]),
            _write=lambda name, value: (always, lambda: self.names.update({name: value})),
            _len=lambda it: (always, lambda: len(it)),
            _print=lambda *it: (always, lambda: self.output.append(' '.join(map(str, it)))),
            _call=self.call)
        exec(code, self.names)
        self.begin(self.names['__main__']())

    def module(self, name, *_):
        def made(kind):
            return lambda *arguments, **named: kind(self, *arguments, **named)
        return {
            'time': types.SimpleNamespace(sleep=lambda _: None, perf_counter=lambda: 0.0),
            'sys': types.SimpleNamespace(getswitchinterval=lambda: 0.005),
            'queue': types.SimpleNamespace(Queue=made(Queue)),
            'threading': types.SimpleNamespace(
                Lock=made(Lock), Semaphore=made(Semaphore), Condition=made(Condition),
                Event=made(Event), Barrier=made(Barrier), Thread=made(Thread)),
        }[name]

    @staticmethod
    def call(owner, name, *arguments):
        if isinstance(owner, list):
            return (yield (always, lambda: getattr(owner, name)(*arguments)))
        return (yield from getattr(owner, name)(*arguments))

    def begin(self, generator):
        row = len(self.threads)
        self.threads.append(generator)
        self.pending.append(None)
        self.history.append(-1)
        self.advance(row, lambda: generator.send(None))
        return row

    def advance(self, row, resume):
        before, self.current = self.current, row
        try:
            self.pending[row] = resume()
        except StopIteration:
            self.pending[row] = None
        except Exception as exception:
            self.pending[row] = None
            self.exceptions.append(type(exception).__name__)
        self.current = before

    def ready(self):
        return [row for row, step in enumerate(self.pending) if step and step[0]()]

    def step(self, row):
        generator = self.threads[row]
        self.current = row
        try:
            result = self.pending[row][1]()
            self.remember(row, repr(result))
            self.advance(row, lambda: generator.send(result))
        except Exception as exception:
            mistake = exception
            self.remember(row, repr(mistake))
            self.advance(row, lambda: generator.throw(mistake))

    def remember(self, row, result):
        key = (self.history[row], result)
        self.history[row] = self.histories.setdefault(key, len(self.histories))

    def state(self):
        values = [(k, repr(v)) for k, v in self.names.items()
                  if not k.startswith('_') and isinstance(v, (int, str, list, type(None)))]
        objects = sorted((k, it.state()) for k, it in self.objects.items())
        return repr((self.history, values, objects, self.output, sorted(self.exceptions)))

    def ending(self, names, output):
        parts = ['exception ' + it for it in sorted(self.exceptions)]
        parts += ['deadlock'] * any(self.pending)
        parts += ['%s = %r' % (it, self.names.get(it)) for it in names]
        return ', '.join(parts + ['prints %r' % it for it in self.output if output])


def endings(source, constants, lock_on, names, output):
    code = compiled(source, constants)
    open_ways, seen, found, histories = [[]], set(), set(), {}
    while open_ways:
        way = open_ways.pop()
        world = World(code, lock_on, histories)
        for row in way:
            world.step(row)
        while True:
            state = world.state()
            if state in seen:
                break
            seen.add(state)
            assert len(seen) < MOST_STATES, 'too many states'
            ready = world.ready()
            if not ready:
                found.add(world.ending(names, output))
                break
            open_ways += [way + [row] for row in ready[1:]]
            way = way + [ready[0]]
            world.step(ready[0])
    return sorted(found), len(seen)


def main():
    # A run that is left in the middle has threads within 'with', which then want to release.
    sys.unraisablehook = lambda _: None
    for line in sys.stdin:
        listing, constants, switch, names, output = line.rstrip('\n').split('\t')
        changed = dict(it.split('=') for it in constants.split(',') if it)
        found, _ = endings(
            base64.b64decode(listing).decode(), {k: int(v) for k, v in changed.items()},
            switch == 'on', [it for it in names.split(',') if it], output == 'yes')
        print('\t'.join(found))


if __name__ == '__main__':
    main()
