import threading
import time

PARTIES = 3
barrier = threading.Barrier(PARTIES)
broken = False

def work(number):
    global broken
    time.sleep(number * 0.01)
    try:
        place = barrier.wait(timeout=1.0)
    except threading.BrokenBarrierError:
        broken = True
    else:
        print(number, 'came through at place', place, sep=' ', end='\n')

threads = [threading.Thread(target=work, args=(n,)) for n in range(PARTIES)]
for t in threads: t.start()
for t in threads: t.join()
print(broken is False and barrier.parties == PARTIES)
