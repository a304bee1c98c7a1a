import time
from threading import Thread

COUNT = 100
NUM_THREADS = 100
val = 0

def increase():
    global val
    for _ in range(COUNT):
        new_val = val + 1
        time.sleep(0.001)
        val = new_val

if __name__ == '__main__':
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(val - COUNT * NUM_THREADS)
