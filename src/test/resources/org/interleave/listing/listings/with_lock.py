import threading
import time

COUNT = 10
val = 0
lock = threading.Lock()

def increase(times, pause=0.001):
    """Adds 1, so many times."""
    global val
    for _ in range(times):
        with lock:
            new_val = val + 1
            time.sleep(pause)
            val = new_val

threads = [threading.Thread(target=increase, args=(COUNT,), name=f'adder {i}') for i in range(3)]
for t in threads:
    print(t.name)
    t.start()
for t in threads:
    t.join()
assert val == COUNT * len(threads), 'an update was lost'
