"""Prints CPython's own tree of each program it is given, in the form of TreeText.java.

A line of input is a program, in base64; a line of output is its tree, or '!' and why there is none.
"""
import ast
import base64
import struct
import sys
import warnings

BINARY = {
    ast.Add: 'ADD', ast.Sub: 'SUBTRACT', ast.Mult: 'MULTIPLY', ast.Div: 'DIVIDE',
    ast.FloorDiv: 'FLOOR_DIVIDE', ast.Mod: 'MODULO', ast.Pow: 'POWER',
}
UNARY = {ast.USub: 'NEGATE', ast.UAdd: 'PLUS', ast.Not: 'NOT'}
LOGICAL = {ast.And: 'AND', ast.Or: 'OR'}
COMPARE = {
    ast.Lt: 'LESS', ast.LtE: 'LESS_OR_EQUAL', ast.Eq: 'EQUAL', ast.NotEq: 'NOT_EQUAL',
    ast.Gt: 'GREATER', ast.GtE: 'GREATER_OR_EQUAL', ast.In: 'IN', ast.NotIn: 'NOT_IN',
    ast.Is: 'IS', ast.IsNot: 'IS_NOT',
}


def text(value):
    return '"' + ''.join(
        c if ' ' <= c <= '~' and c not in '\\"' else '\\x{%x}' % ord(c) for c in value) + '"'


def many(parts):
    return '[' + ' '.join(parts) + ']'


def row(*parts):
    return '(' + ' '.join(parts) + ')'


class Dump:
    def __init__(self, source):
        self.lines = [line.encode() for line in source.split('\n')]
        self.places = True

    def column(self, line, offset):
        return len(self.lines[line - 1][:offset].decode()) + 1

    def at(self, node):
        return ['@%d:%d' % (node.lineno, self.column(node.lineno, node.col_offset))] if self.places else []

    def each(self, nodes):
        return many(map(self.dump, nodes))

    def maybe(self, node):
        return '-' if node is None else self.dump(node)

    def dump(self, node):
        return getattr(self, type(node).__name__)(node)

    # Expressions

    def Name(self, n):
        return row('Name', *self.at(n), text(n.id))

    def Constant(self, n):
        value, at = n.value, self.at(n)
        if value is None:
            return row('NoneLiteral', *at)
        if isinstance(value, bool):
            return row('BooleanLiteral', *at, str(value).lower())
        if isinstance(value, int):
            return row('IntegerLiteral', *at, str(value))
        if isinstance(value, float):
            return row('FloatLiteral', *at, struct.pack('>d', value).hex())
        assert isinstance(value, str), value
        return row('StringLiteral', *at, text(value))

    def JoinedStr(self, n):
        at = self.at(n)
        places, self.places = self.places, False
        parts = []
        for part in n.values:
            if isinstance(part, ast.Constant):
                parts.append(row('Text', text(part.value)))
            else:
                assert part.conversion == -1
                spec = part.format_spec
                assert spec is None or all(isinstance(p, ast.Constant) for p in spec.values)
                form = '' if spec is None else ''.join(p.value for p in spec.values)
                parts.append(row('Field', self.dump(part.value), text(form)))
        self.places = places
        return row('FormattedString', *at, many(parts))

    def List(self, n):
        return row('ListLiteral', *self.at(n), self.each(n.elts))

    def Tuple(self, n):
        return row('TupleLiteral', *self.at(n), self.each(n.elts))

    def ListComp(self, n):
        loop, = n.generators
        source = row('Filter', self.dump(loop.iter), self.each(loop.ifs))
        return row('ListComprehension', *self.at(n), self.dump(n.elt), self.dump(loop.target), source)

    def UnaryOp(self, n):
        return row('Unary', *self.at(n), UNARY[type(n.op)], self.dump(n.operand))

    def BinOp(self, n):
        return row('Binary', *self.at(n), self.dump(n.left), BINARY[type(n.op)], self.dump(n.right))

    def BoolOp(self, n):
        return row('Logical', *self.at(n), LOGICAL[type(n.op)], self.each(n.values))

    def Compare(self, n):
        links = [row('Link', COMPARE[type(o)], self.dump(c)) for o, c in zip(n.ops, n.comparators)]
        return row('Comparison', *self.at(n), self.dump(n.left), many(links))

    def IfExp(self, n):
        return row('Conditional', *self.at(n), *map(self.dump, (n.test, n.body, n.orelse)))

    def Attribute(self, n):
        end = self.column(n.end_lineno, n.end_col_offset) - len(n.attr)
        place = ['@%d:%d' % (n.end_lineno, end)] if self.places else []
        return row('Attribute', *self.at(n), self.dump(n.value), text(n.attr), *place)

    def Subscript(self, n):
        return row('Index', *self.at(n), self.dump(n.value), self.dump(n.slice))

    def Call(self, n):
        keywords = [row('Keyword', *self.at(k), text(k.arg), self.dump(k.value)) for k in n.keywords]
        return row('Call', *self.at(n), self.dump(n.func), self.each(n.args), many(keywords))

    # Statements

    def Import(self, n):
        alias, = n.names
        return row('Import', *self.at(n), text(alias.name), text(alias.asname or alias.name))

    def ImportFrom(self, n):
        names = [row('ImportedName', *self.at(a), text(a.name), text(a.asname or a.name)) for a in n.names]
        return row('FromImport', *self.at(n), text(n.module), many(names))

    def FunctionDef(self, n):
        args = n.args.args
        defaults = [None] * (len(args) - len(n.args.defaults)) + n.args.defaults
        parameters = [row('Parameter', *self.at(a), text(a.arg), self.maybe(d)) for a, d in zip(args, defaults)]
        signature = row('Signature', text(n.name), many(parameters))
        return row('Function', *self.at(n), signature, self.each(n.decorator_list), self.each(n.body))

    def Global(self, n):
        return row('Global', *self.at(n), many(row('Name', text(name)) for name in n.names))

    def target(self, n):
        if isinstance(n, ast.Tuple):
            return row('Several', self.each(n.elts))
        kind = {ast.Name: 'Variable', ast.Subscript: 'Item', ast.Attribute: 'Property'}[type(n)]
        return row(kind, self.dump(n))

    def Assign(self, n):
        return row('Assign', *self.at(n), many(map(self.target, n.targets)), self.dump(n.value))

    def AugAssign(self, n):
        return row('AugmentedAssign', *self.at(n), self.target(n.target), BINARY[type(n.op)], self.dump(n.value))

    def Expr(self, n):
        return row('Evaluate', *self.at(n), self.dump(n.value))

    def If(self, n):
        return row('If', *self.at(n), self.dump(n.test), self.each(n.body), self.each(n.orelse))

    def While(self, n):
        return row('While', *self.at(n), self.dump(n.test), self.each(n.body), self.each(n.orelse))

    def For(self, n):
        each = row('Each', self.dump(n.target), self.dump(n.iter))
        return row('For', *self.at(n), each, self.each(n.body), self.each(n.orelse))

    def Break(self, n):
        return row('Break', *self.at(n))

    def Continue(self, n):
        return row('Continue', *self.at(n))

    def Pass(self, n):
        return row('Pass', *self.at(n))

    def Return(self, n):
        return row('Return', *self.at(n), self.maybe(n.value))

    def handler(self, n):
        name = '-' if n.name is None else row('Name', text(n.name))
        return row('Handler', *self.at(n), self.maybe(n.type), name, self.each(n.body))

    def Try(self, n):
        ending = row('Ending', self.each(n.orelse), self.each(n.finalbody))
        return row('Try', *self.at(n), self.each(n.body), many(map(self.handler, n.handlers)), ending)

    def Raise(self, n):
        assert n.cause is None
        return row('Raise', *self.at(n), self.maybe(n.exc))

    def With(self, n):
        items = [row('Resource', self.dump(i.context_expr), self.maybe(i.optional_vars)) for i in n.items]
        return row('With', *self.at(n), many(items), self.each(n.body))

    def Assert(self, n):
        return row('Assert', *self.at(n), self.dump(n.test), self.maybe(n.msg))


def answer(source):
    source = source.removeprefix('\ufeff').replace('\r\n', '\n').replace('\r', '\n')
    try:
        tree = ast.parse(source)
        if 'compile' in sys.argv:
            compile(source, 'listing', 'exec')
        return Dump(source).each(tree.body)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as e:
        return '!' + repr(e)
    except (AttributeError, AssertionError, KeyError, IndexError) as e:
        return '?' + repr(e)


warnings.simplefilter('ignore')
for line in sys.stdin:
    print(answer(base64.b64decode(line).decode()))
