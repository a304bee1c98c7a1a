import time
from threading import Thread, Lock, RLock, Event
lock = RLock()
never = Event()
misses = 0
def work():
    global misses
    if lock.acquire(timeout=0.002):
        with lock:
            time.sleep(0.005)
        lock.release()
    else:
        misses += 1
def waits():
    never.wait()
threads = [Thread(target=work) for _ in range(3)] + [Thread(target=waits)]
for t in threads:
    t.start()
for t in threads:
    t.join()
