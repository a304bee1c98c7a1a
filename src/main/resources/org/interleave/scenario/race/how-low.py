# title: How low can it go?
# text: Two threads add 1 to val three times each, so six updates are made in all. You have seen
#   that some of them can be lost, and with bad luck it is more than half. The lowest possible
#   result is the same for three rounds, for thirty and for three million.
# question: What is the lowest value that val can have in the end?
# choice: 0
# choice: 1
# right: 2
# choice: 3
# answer: One thread reads 0 and then rests, until the other has only its last round to go. It
#   stores 1, the other reads this 1, and stores 2 after everybody else has finished.
# small: COUNT = 2, NUM_THREADS = 2
# ending: val = 4 | off: expected | on: expected
# ending: val = 3 | off: surprising | on: surprising | One update of four was overwritten.
# ending: val = 2 | off: surprising | on: surprising | Two updates of four were overwritten, and it
#   cannot be more.
# ending: val = 1 | off: cannot happen | on: cannot happen | Whoever stores last is in its second
#   round, and has then read at least 1.
# goal: val = 2

import time
from threading import Thread

COUNT = 3
NUM_THREADS = 2
SLEEP = 0.001
val = 0

def increase():
    global val
    for _ in range(COUNT):
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
