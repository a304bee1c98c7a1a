# title: Condition: if or while?
# text: Two customers wait for bread; the main thread bakes two loaves, and calls notify_all() after
#   each. A condition is a lock with a waiting room: wait() lets go of the lock, and takes it again
#   when it is notified. One loaf wakes both customers, and whoever gets the lock second finds the
#   shelf empty again.
# question: The second customer takes from an empty shelf, and gets an IndexError. What repairs this
#   for certain?
# choice: Call notify() instead of notify_all()
# choice: Call notify_all() before the loaf is on the shelf
# right: Write while instead of if, so that the shelf is looked at again
# choice: Let the customers sleep before they take
# answer: Being notified means that something has changed, not that it is still so. After wait()
#   look again: while the shelf is empty, wait. With notify() a customer who comes in late can still
#   be faster than the one who was woken.
# small: NUM_THREADS = 2
# ending: shelf = [] | off: expected | on: expected
# ending: exception IndexError, shelf = ['loaf'] | off: surprising | on: surprising | Both were
#   woken by the first loaf, or one came in just before the other took it.
# ending: deadlock, shelf = ['loaf'] | off: surprising | on: cannot happen | Without the lock a
#   signal can come between the look and the wait(), and this customer missed it.
# ending: deadlock, shelf = ['loaf', 'loaf'] | off: surprising | on: cannot happen | Both customers
#   missed the signals.
# goal: exception IndexError

import time
from threading import Condition, Thread

NUM_THREADS = 2
SLEEP = 0.001
shelf = []
baked = Condition()

def buy():
    with baked:
        if len(shelf) == 0:
            baked.wait()
        shelf.pop()

if __name__ == '__main__':
    threads = [Thread(target=buy) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for _ in threads:
        time.sleep(SLEEP)
        with baked:
            shelf.append('loaf')
            baked.notify_all()
    for t in threads:
        t.join()

    print('left:', shelf)
