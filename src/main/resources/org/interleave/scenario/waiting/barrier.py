# title: A barrier
# text: Three friends walk to a hut, have a rest there, and walk on to the top of the mountain. At
#   the barrier each of them waits until all have arrived, and then all of them go on at once. So
#   nobody is on the second half before everybody has finished the first.
# question: One of the three is very slow. When do the other two go on from the hut?
# choice: At once: a barrier stops only the slow ones
# choice: When two of the three are there
# right: When the slow one has arrived, too
# choice: When the slow one has reached the top
# answer: A barrier made for three opens when the third thread calls wait(). The fast ones pay with
#   their waiting time, and the slowest one sets the pace.
# small: NUM_THREADS = 2
# ending: walk = ['hut', 'hut', 'top', 'top'] | off: expected | on: expected
# ending: walk = ['hut', 'top', 'hut', 'top'] | off: cannot happen | on: cannot happen | Nobody
#   leaves the hut before both are there.

import time
from threading import Barrier, Thread

NUM_THREADS = 3
SLEEP = 0.001
barrier = Barrier(NUM_THREADS)
walk = []

def hike(number):
    time.sleep(number * SLEEP)
    walk.append('hut')
    barrier.wait()
    walk.append('top')

if __name__ == '__main__':
    threads = [Thread(target=hike, args=(n,)) for n in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(walk)
