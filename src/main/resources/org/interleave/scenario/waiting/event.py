# title: Event: the starting gun
# text: Three runners wait for an event, which is a signal that is either given or not given yet.
#   When the main thread calls set(), all of them may run, and whoever comes later need not wait any
#   more. An event says when to begin, and leaves open who goes first.
# question: What do you know for certain about the list that is printed?
# choice: It is ['gun', 1, 2, 3]
# right: It begins with 'gun', and 1, 2 and 3 follow in some order
# choice: It contains 'gun', 1, 2 and 3, in any order
# choice: It contains 'gun' and the one runner that was woken
# answer: Nobody gets past wait() before set() is called, and 'gun' is in the list by then. After
#   that all three run at once, and the order of their start says nothing about their order in the
#   list.
# small: NUM_THREADS = 2
# ending: order = ['gun', 1, 2] | off: expected | on: expected
# ending: order = ['gun', 2, 1] | off: expected | on: expected | Who was started first need not run
#   first.
# ending: order = [1, 'gun', 2] | off: cannot happen | on: cannot happen | No runner gets past
#   wait() before the gun.
# goal: order = ['gun', 3, 2, 1]

import time
from threading import Event, Thread

NUM_THREADS = 3
SLEEP = 0.001
gun = Event()
order = []

def run(number):
    gun.wait()
    order.append(number)

if __name__ == '__main__':
    threads = [Thread(target=run, args=(n + 1,)) for n in range(NUM_THREADS)]
    for t in threads:
        t.start()

    time.sleep(SLEEP)
    order.append('gun')
    gun.set()
    for t in threads:
        t.join()

    print(order)
