"""Everything else that a listing may contain."""
import time as clock
from threading import (
    Thread as Worker,
    Lock,
)

A = B = 0x10 + 0b101 + 0o17 + 1_000
FLOATS = [1.5, .5, 2., 1e3, 1.5e-3, 1_0.0]
TEXT = ('one' "two"
        r'raw\n' '''long
text''' "tab\t\x41\u00e9\101\
joined")
NOTHING = None

def gcd(a, b):
    while b: a, b = b, a % b
    return a

def classify(n, low=-1, high=+1):
    if n < low: return 'low'
    elif low <= n <= high and n != 0: return 'middle'
    elif not n: return 'zero'
    else: return 'high'

def find(items, wanted):
    for item in items:
        if item is wanted or item == wanted:
            break
    else:
        return None
    return item

def fail():
    try:
        raise ZeroDivisionError('no')
    except (ValueError, IndexError):
        pass
    except ZeroDivisionError as error:
        print('failed', error)
        raise
    else:
        print('never')
    finally:
        print('always')

matrix = [[i * j for j in range(3)] for i in range(3) if i % 2 == 0 if i not in [5]]
matrix[0][-1] = 7
matrix[1][0] += 2 ** -1 * -3 // 4
total = sum([len(row) for row in matrix]) \
    + 1
print(gcd(12, 18), gcd(b=4, a=6), classify(3), classify(n=2, high=5), find([1, 2], 2))
print(1 if total > 3 else 2, (), (1,), [], list(range(1, 10, 2)), end='')
print(f"{total}{{}} {matrix[0][0]:>5} {'nested'} " rf'\d{A}' 'plain', FLOATS, TEXT, NOTHING)
try:
    fail()
except:
    print('caught')
if True:
	clock.sleep(0)
	if A > B: pass
	else:
		pass
while True:
    if A: break
    continue
w = Worker(target=print, args=('done',), name="w"); w.name = 'x'; w.start(); w.join();
lock = Lock()
with lock as held, Lock(): print(held is True)
