import time
from threading import Thread, Lock
left = Lock()
right = Lock()
def one():
    left.acquire()
    time.sleep(0.01)
    right.acquire()
    right.release()
    left.release()
def two():
    right.acquire()
    time.sleep(0.01)
    left.acquire()
    left.release()
    right.release()
a = Thread(target=one)
b = Thread(target=two)
a.start()
b.start()
a.join()
b.join()
print('done')
