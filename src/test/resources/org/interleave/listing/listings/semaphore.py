import time
from threading import BoundedSemaphore, Lock, Semaphore, Thread

LIMIT = 3
inside = 0
most = 0
gate = Semaphore(LIMIT)
exit_gate = BoundedSemaphore(value=LIMIT)
count_lock = Lock()

def visit():
    global inside, most
    gate.acquire()
    try:
        with count_lock:
            inside += 1
            most = max(most, inside)
        time.sleep(0.01)
        with count_lock:
            inside -= 1
    finally:
        gate.release()

threads = [Thread(target=visit) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('at most', most, 'inside')
