from threading import Condition, Lock, Thread

SIZE = 2
ITEMS = 5
buffer = [None] * SIZE
first = 0
used = 0
lock = Lock()
not_full = Condition(lock)
not_empty = Condition(lock)

def put(item):
    global used
    with not_full:
        while used == SIZE:
            not_full.wait()
        buffer[(first + used) % SIZE] = item
        used += 1
        not_empty.notify()

def get():
    global first, used
    with not_empty:
        while used == 0:
            not_empty.wait()
        item = buffer[first]
        first = (first + 1) % SIZE
        used -= 1
        not_full.notify()
        return item

def produce():
    for i in range(ITEMS):
        put(i)

def consume():
    total = 0
    for _ in range(ITEMS):
        total += get()
    print(total)

threads = [Thread(target=produce), Thread(target=consume)]
for t in threads: t.start()
for t in threads: t.join()
