import time
from threading import Thread, Condition
ready = Condition()
cake = 0
def eat():
    global cake
    with ready:
        while cake == 0:
            ready.wait()
        cake -= 1
def bake():
    global cake
    for _ in range(3):
        time.sleep(0.002)
        with ready:
            cake += 1
            ready.notify()
threads = [Thread(target=eat) for _ in range(3)] + [Thread(target=bake)]
for t in threads:
    t.start()
for t in threads:
    t.join()
