import time
from threading import Lock, Thread
from my_deco import time_counter

COUNT = 100
NUM_THREADS = 100
val = 0
val_lock = Lock()

def increase():
    global val
    for _ in range(COUNT):
        val_lock.acquire()
        new_val = val + 1
        time.sleep(0.001)
        val = new_val
        val_lock.release()

@time_counter
def main():
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads: t.start()
    for t in threads: t.join()
    print(f'{val}, difference {val - COUNT * NUM_THREADS:+d}')

if __name__ == '__main__':
    main()
