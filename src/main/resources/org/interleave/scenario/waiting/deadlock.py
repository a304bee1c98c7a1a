# title: Deadlock: two locks in opposite order
# text: Two people share one fork and one knife, and each of them needs both to eat. One takes the
#   fork first and the other takes the knife first, and then each waits for what the other has. This
#   is a deadlock: both hold something, both wait, and neither of them will ever go on.
# question: Both have taken their first piece, and now wait for the second. What ends the wait?
# choice: Python notices it and raises an exception
# choice: Whoever has waited longer gets both
# choice: The millisecond is over, and both locks are released
# right: Nothing: they wait for ever
# answer: Nobody gives a piece back before the meal, so the circle never opens. A deadlock needs no
#   bad code in either thread, only an order of their steps in which both are halfway.
# ending: meals = 2 | off: expected | on: expected
# ending: deadlock, meals = 0 | off: cannot happen | on: surprising | One holds the fork, the other
#   holds the knife, and each waits for the other.
# ending: meals = 1 | off: surprising | on: cannot happen | Without the locks both count from 0, and
#   one meal is lost.
# goal: deadlock

import time
from threading import Lock, Thread

SLEEP = 0.001
meals = 0
fork = Lock()
knife = Lock()

def eat(first, second):
    global meals
    with first:
        time.sleep(SLEEP)
        with second:
            meals += 1

if __name__ == '__main__':
    ada = Thread(target=eat, args=(fork, knife))
    bob = Thread(target=eat, args=(knife, fork))
    ada.start()
    bob.start()
    ada.join()
    bob.join()

    print('meals:', meals)
