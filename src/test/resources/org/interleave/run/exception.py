import time
from threading import Thread, Lock
lock = Lock()
total = 12
def share(n):
    global total
    with lock:
        time.sleep(0.001)
        total = total // n
threads = [Thread(target=share, args=(n,)) for n in (2, 0, 3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('total', total)
