import time
from threading import Lock, Thread

COUNT = {iterations}
NUM_THREADS = {threads}
val = 0
val_lock = Lock()

def increase():
    global val
    for _ in range(COUNT):
        val_lock.acquire()
        new_val = val + 1
        time.sleep({sleep})
        val = new_val
        val_lock.release()

if __name__ == '__main__':
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(val - COUNT * NUM_THREADS)
