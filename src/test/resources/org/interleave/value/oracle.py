"""Evaluates one expression a line, and prints what came of each, in a line of its own."""

import builtins
import re
import sys
from queue import Empty, Full  # noqa: F401, for the expressions
from threading import BrokenBarrierError  # noqa: F401

inf = float("inf")
nan = float("nan")


class TooLarge(Exception):
    """An integer that 64 bits cannot hold."""


def f():
    """A function, for the expressions."""


def power(base, exponent):
    """`**`, but without numbers that take for ever."""
    if isinstance(base, int) and isinstance(exponent, int) and abs(base) > 1 and exponent > 64:
        raise TooLarge
    return base**exponent


def augmented(target, operator, value):
    """What an augmented assignment makes of its target."""
    if operator == "**=":
        try:
            power(target, value)
        except TypeError:
            pass
    names = {"target": target, "value": value}
    exec(f"target {operator} value", names)
    return names["target"]


def sum(items, start=0):
    """The built-in function, but no number on the way may be too large either."""
    try:
        total = start
        for item in items:
            total = total + item
            check(total)
    except TypeError:
        pass
    return builtins.sum(items, start)


def check(value):
    """Raises an exception when there is an integer in a value that is too large."""
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise TooLarge
    if isinstance(value, (list, tuple)):
        for item in value:
            check(item)


def answer(expression):
    """What comes of an expression: its value, or the exception behind an exclamation mark."""
    try:
        value = eval(expression)
        check(value)
        if isinstance(value, complex):
            return "!complex"
        return re.sub("0x7[0-9a-f]+", "0x7", repr(value))
    except TooLarge:
        return "!large"
    except MemoryError:
        return "!memory"
    except Exception as exception:
        if "repeated string is too long" in str(exception):
            return "!memory"
        if "complex exponentiation" in str(exception):
            return "!complex"
        return "!" + repr(exception)


sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for line in sys.stdin:
    print(answer(line.rstrip("\n")))
