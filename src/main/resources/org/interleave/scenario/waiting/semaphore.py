# title: Semaphore: three at a time
# text: A semaphore is a lock with several places: it lets in as many threads as it was made for.
#   Five guests come to a table with three seats, so two of them wait until a seat becomes free. The
#   program remembers the largest number of guests that sat there at the same time.
# question: Why does the line that updates most need a lock, although a semaphore is around it?
# choice: It needs none: the semaphore is a lock
# right: Three threads can be within the semaphore at once, and they share most
# choice: Without the lock a fourth guest would get a seat
# choice: A semaphore works only together with a lock
# answer: A semaphore limits how many threads get in; it does not keep those apart that are in. Only
#   one with a single place does what a lock does.
# small: SEATS = 1, NUM_THREADS = 2
# ending: most = 1 | off: expected | on: expected
# ending: most = 2 | off: surprising | on: cannot happen | Without the semaphore both sit down,
#   though there is only one seat.

import time
from threading import Lock, Semaphore, Thread

SEATS = 3
NUM_THREADS = 5
SLEEP = 0.001
seats = Semaphore(SEATS)
guests = []
most = 0
most_lock = Lock()

def dine(number):
    global most
    with seats:
        guests.append(number)
        with most_lock:
            most = max(most, len(guests))
        time.sleep(SLEEP)
        guests.pop()

if __name__ == '__main__':
    threads = [Thread(target=dine, args=(n,)) for n in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print('most at a time:', most)
