# title: Acquire and release
# text: Before a thread touches val it calls acquire(), which asks: is anybody else at work on it?
#   If so, the thread joins a queue and waits; when its turn comes, it has val to itself. With
#   release() it passes this right on to the next thread in the queue.
# question: All three threads call acquire() at nearly the same moment. What happens?
# choice: All three go on together, because a lock only warns
# right: One goes on and the other two wait, each for its turn
# choice: One goes on, and the other two end with an exception
# choice: The first one finishes, and the other two skip the lines
# answer: A lock has one holder at a time, and acquire() returns only when the lock is yours. So
#   each thread reads what the one before it has stored, and nothing is lost.
# small: NUM_THREADS = 2
# ending: val = 2 | off: expected | on: expected
# ending: val = 1 | off: surprising | on: cannot happen | Without the lock both threads can read 0.

import time
from threading import Lock, Thread

NUM_THREADS = 3
SLEEP = 0.001
val = 0
val_lock = Lock()

def increase():
    global val
    val_lock.acquire()
    new_val = val + 1
    time.sleep(SLEEP)
    val = new_val
    val_lock.release()

if __name__ == '__main__':
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(val)
