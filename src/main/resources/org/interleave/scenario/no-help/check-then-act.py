# title: Check, then act
# text: An account holds 100, and two threads want to withdraw 60 each, which is too much for both.
#   Each checks the balance under the lock, and takes the money under the lock, but lets go of it in
#   between. What was true when it was checked need not be true any more when it is acted upon.
# question: The lock is on. What can the balance be in the end?
# choice: 40, always
# right: 40 or -20
# choice: 40, 100 or -20
# choice: -20, always
# answer: Both can see 100 before either of them has taken anything, and then both take 60. The
#   check and the action have to stand in one critical section.
# small: AMOUNT = 60, NUM_THREADS = 2
# ending: balance = 40 | off: expected | on: expected
# ending: balance = -20 | off: surprising | on: surprising | Both checked before either of them took
#   the money.
# goal: balance = -20 | lock: on

import time
from threading import Lock, Thread

AMOUNT = 60
NUM_THREADS = 2
SLEEP = 0.001
balance = 100
balance_lock = Lock()

def withdraw():
    global balance
    with balance_lock:
        enough = balance >= AMOUNT
    time.sleep(SLEEP)
    if enough:
        with balance_lock:
            balance -= AMOUNT

if __name__ == '__main__':
    threads = [Thread(target=withdraw) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(balance)
