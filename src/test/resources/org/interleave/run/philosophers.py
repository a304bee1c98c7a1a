import time
from threading import Thread, Lock
forks = [Lock() for _ in range(5)]
meals = 0
def dine(n):
    global meals
    for _ in range(1):
        with forks[n]:
            time.sleep(0.02)
            with forks[(n + 1) % 5]:
                meals += 1
threads = [Thread(target=dine, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
