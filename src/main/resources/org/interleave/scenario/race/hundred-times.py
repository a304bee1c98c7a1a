# title: val += 1 a hundred times, and nothing happens
# text: Each of four threads adds 1 to val a hundred times, and nothing keeps them apart. In CPython
#   the result is nearly always right, because a thread may run for 5 ms before another has its
#   turn. A hundred additions take far less than that, so each thread is done before the next one
#   begins.
# question: You run this with CPython a thousand times and always see a difference of 0. Is the
#   program correct?
# choice: Yes: what works a thousand times is correct
# choice: Yes: CPython never stops a thread within a line
# right: No: a switch in an unlucky place can lose an update in any run
# choice: No: every run loses updates, but print hides them
# answer: The switch interval makes the bad orders rare, and nothing rules them out. Here real Java
#   threads carry the listing out, and they may interleave where those of CPython would not.
# small: COUNT = 1, NUM_THREADS = 3
# ending: val = 3 | off: expected | on: expected
# ending: val = 2 | off: surprising | on: surprising | Two threads read the same value, and one
#   update is lost.
# ending: val = 1 | off: surprising | on: surprising | The last write comes from a thread that read
#   0, so the other two updates are lost.

import sys
from threading import Thread

COUNT = 100
NUM_THREADS = 4
val = 0

def increase():
    global val
    for _ in range(COUNT):
        val += 1

if __name__ == '__main__':
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print('switch interval:', sys.getswitchinterval(), 's')
    print('difference:', val - COUNT * NUM_THREADS)
