# title: The with block
# text: Three threads each want a ticket, but only two are left, so one thread returns with none.
#   The with block acquires the lock where it begins, and releases it where it ends. It does so on
#   every way out, and so nobody can forget the release() before the return.
# question: The third thread returns from the middle of the with block. Who holds the lock now?
# choice: The third thread, for ever
# choice: Whoever joins the third thread
# right: Nobody: leaving the block released it
# choice: Nobody: a return cancels the lock
# answer: Leaving a with block releases the lock, whether by its last line, by return, by break or
#   by an exception. With acquire() and release() you would have to write a release() before each
#   way out.
# small: TICKETS = 1, NUM_THREADS = 2
# ending: sold = 1 | off: expected | on: expected
# ending: sold = 2 | off: surprising | on: cannot happen | Without the lock both threads see a
#   ticket left, and the last one is sold twice.
# goal: sold = 2 | lock: off | with: TICKETS = 1, NUM_THREADS = 2

import time
from threading import Lock, Thread

TICKETS = 2
NUM_THREADS = 3
SLEEP = 0.001
sold = 0
sold_lock = Lock()

def buy():
    global sold
    with sold_lock:
        if sold == TICKETS:
            return
        time.sleep(SLEEP)
        sold += 1

if __name__ == '__main__':
    threads = [Thread(target=buy) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print('sold', sold, 'of', TICKETS)
