import time
from threading import Thread, Semaphore
gate = Semaphore(3)
inside = 0
def visit():
    global inside
    with gate:
        inside += 1
        time.sleep(0.002)
        inside -= 1
threads = [Thread(target=visit) for _ in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('all have been inside')
