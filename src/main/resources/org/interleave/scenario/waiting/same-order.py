# title: The same two locks in one order
# text: Again two people share a fork and a knife, but now both of them take the fork first. Whoever
#   has the fork will also get the knife, because the other one is still waiting without anything.
#   One fixed order in which all threads take their locks makes this kind of deadlock impossible.
# question: Ada has the fork and sleeps. What can Bob hold at this moment?
# choice: The knife
# right: Nothing
# choice: The fork as well
# choice: The fork or the knife, whichever is free
# answer: Bob waits for the fork before he asks for the knife, so he stands in nobody's way. Without
#   a circle of threads that wait for each other there is no deadlock.
# ending: meals = 2 | off: expected | on: expected
# ending: meals = 1 | off: surprising | on: cannot happen | Without the locks both count from 0, and
#   one meal is lost.
# ending: deadlock, meals = 0 | off: cannot happen | on: cannot happen | Nobody holds the knife
#   while waiting for the fork.

import time
from threading import Lock, Thread

SLEEP = 0.001
meals = 0
fork = Lock()
knife = Lock()

def eat():
    global meals
    with fork:
        time.sleep(SLEEP)
        with knife:
            meals += 1

if __name__ == '__main__':
    ada = Thread(target=eat)
    bob = Thread(target=eat)
    ada.start()
    bob.start()
    ada.join()
    bob.join()

    print('meals:', meals)
