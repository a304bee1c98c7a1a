# title: A lock for each thread
# text: Every thread makes a lock of its own, acquires it properly, and releases it properly. A lock
#   keeps out those who ask for the same lock, and nobody else ever asks for this one. It is like
#   three doors into one room, each with a key of its own.
# question: How long does a thread wait for its lock here?
# right: Not at all, as nobody else knows the lock
# choice: Until the other threads have released theirs
# choice: One millisecond
# choice: For ever
# answer: Each lock has only one thread that ever asks for it, so it is always free. All threads
#   that share a variable have to share its lock as well.
# small: NUM_THREADS = 2
# ending: val = 2 | off: expected | on: expected
# ending: val = 1 | off: surprising | on: surprising | Each thread held its own lock, and both read
#   0.

import time
from threading import Lock, Thread

NUM_THREADS = 3
SLEEP = 0.001
val = 0

def increase():
    global val
    own_lock = Lock()
    with own_lock:
        new_val = val + 1
        time.sleep(SLEEP)
        val = new_val

if __name__ == '__main__':
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(val)
