import time
from queue import Queue
from threading import Thread
buffer = Queue(2)
def produce():
    for n in range(5):
        buffer.put(n * 10)
    buffer.put(None)
def consume():
    while True:
        item = buffer.get()
        if item is None:
            break
        time.sleep(0.002)
        print('got', item)
p = Thread(target=produce, name='Producer')
c = Thread(target=consume, name='Consumer')
p.start()
c.start()
p.join()
c.join()
