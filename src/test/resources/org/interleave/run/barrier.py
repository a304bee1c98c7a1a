import time
from threading import Thread, Barrier
barrier = Barrier(3)
def run(n):
    for step in range(2):
        time.sleep(0.001 * n)
        barrier.wait()
threads = [Thread(target=run, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
