# title: What a lock costs
# text: Four threads work for a millisecond twice each, and the program measures how long all of
#   this takes. Without the lock the threads sleep at the same time; with it, each one waits until
#   the others are through. Run it with the lock on and off, and compare both the result and the
#   time.
# question: The lock is on, and eight rounds of 1 ms each have to be done. How long does it take at
#   least?
# choice: 1 ms, because the threads run at the same time
# choice: 2 ms, because each thread has two rounds
# choice: 4 ms, because there are four threads
# right: 8 ms, because only one thread works at a time
# answer: What stands between acquire and release is done by one thread after the other, so the
#   times add up. Keep this part as short as you can, and do work that is not shared outside of it.
# small: COUNT = 1, NUM_THREADS = 2
# ending: val = 2 | off: expected | on: expected
# ending: val = 1 | off: surprising | on: cannot happen | It is faster without the lock, but one
#   update is lost.

import time
from threading import Lock, Thread

COUNT = 2
NUM_THREADS = 4
SLEEP = 0.001
val = 0
val_lock = Lock()

def increase():
    global val
    for _ in range(COUNT):
        with val_lock:
            new_val = val + 1
            time.sleep(SLEEP)
            val = new_val

if __name__ == '__main__':
    begin = time.perf_counter()
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(val, f'in {(time.perf_counter() - begin) * 1000:.1f} ms')
