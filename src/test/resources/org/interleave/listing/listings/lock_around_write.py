import time
from threading import Lock, Thread

val = 0
lock = Lock()

def increase():
    global val
    new_val = val + 1
    time.sleep(0)
    if lock.acquire(blocking=True, timeout=-1):
        val = new_val
        lock.release()

def two_locks(own):
    global val
    with own:
        val += 1

threads = [Thread(target=increase) for _ in range(2)] + [Thread(target=two_locks, args=(Lock(),)) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(val)
