# title: A lock around the write only
# text: Somebody has put a lock around the line that stores the new value, because this line changes
#   val. But the old value is read before the lock is asked for, and it can be out of date when the
#   turn comes. The threads store one after the other, as they should, but what they store is wrong
#   already.
# question: Three threads run this with the lock on. Is 3 the only possible result?
# choice: Yes: only one thread at a time can change val
# choice: Yes: the lock is held whenever val is used
# right: No: all three can read 0 before the first of them writes
# choice: No: the threads block each other for ever
# answer: A lock protects an update only when it is held from the read to the write. The critical
#   section has to begin before val is read.
# small: NUM_THREADS = 2
# ending: val = 2 | off: expected | on: expected
# ending: val = 1 | off: surprising | on: surprising | Both read 0 before they came to the lock.
# goal: val = 1 | lock: on | with: NUM_THREADS = 2

import time
from threading import Lock, Thread

NUM_THREADS = 3
SLEEP = 0.001
val = 0
val_lock = Lock()

def increase():
    global val
    new_val = val + 1
    time.sleep(SLEEP)
    with val_lock:
        val = new_val

if __name__ == '__main__':
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(val)
