# title: A millisecond is enough
# text: The line val += 1 is now split in two: compute the new value, sleep for a millisecond, store
#   it. While one thread sleeps, the others read the same old value, and later each of them stores
#   its own result. The lock around the three lines is switched off at first: run it, then switch it
#   on and compare.
# lock: off
# question: Three threads add 1 twice each, without the lock. What is most likely in the end?
# choice: val is 6, and the difference is 0
# choice: val is 5, because a collision is rare
# right: val is much less than 6
# choice: val is 0, because the threads block each other
# answer: Sleeping takes far longer than reading, so all three threads read before the first of them
#   stores. Of each such round only one update survives.
# small: COUNT = 1, NUM_THREADS = 2
# ending: val = 2 | off: expected | on: expected
# ending: val = 1 | off: surprising | on: cannot happen | Both read 0 before either of them stored,
#   so one update is lost.
# goal: nothing lost | lock: off | with: NUM_THREADS = 2

import time
from threading import Lock, Thread

COUNT = 2
NUM_THREADS = 3
SLEEP = 0.001
val = 0
val_lock = Lock()

def increase():
    global val
    for _ in range(COUNT):
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

    print(val - COUNT * NUM_THREADS)
