# title: Two locks for one variable
# text: One thread adds 1 to val and holds plus_lock, while the other subtracts 1 and holds
#   minus_lock. Each function is protected from itself, but neither of them is protected from the
#   other. A lock belongs to the data, not to the function: one variable needs one lock, wherever it
#   is used.
# question: One thread adds 1 and one subtracts 1, both under their locks. What can val be in the
#   end?
# choice: 0, always
# choice: 0 or 1
# right: -1, 0 or 1
# choice: -1 or 1, never 0
# answer: If both read 0, whoever stores last decides: 1 when it is the one that adds, -1 when it is
#   the other one. One after the other they make 0.
# ending: val = 0 | off: expected | on: expected
# ending: val = 1 | off: surprising | on: surprising | Both read 0, and the thread that adds stored
#   last.
# ending: val = -1 | off: surprising | on: surprising | Both read 0, and the thread that subtracts
#   stored last.
# goal: val = -1 | lock: on

import time
from threading import Lock, Thread

SLEEP = 0.001
val = 0
plus_lock = Lock()
minus_lock = Lock()

def increase():
    global val
    with plus_lock:
        new_val = val + 1
        time.sleep(SLEEP)
        val = new_val

def decrease():
    global val
    with minus_lock:
        new_val = val - 1
        time.sleep(SLEEP)
        val = new_val

if __name__ == '__main__':
    threads = [Thread(target=increase), Thread(target=decrease)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(val)
