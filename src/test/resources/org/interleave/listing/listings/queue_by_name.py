from queue import Empty, Full, Queue
from threading import Thread

q = Queue(1)

def consume():
    try:
        print(q.get(timeout=0.5))
    except Empty:
        print('nothing came')

t = Thread(target=consume)
t.start()
try:
    q.put_nowait('first')
    q.put('second', True, 0.1)
except Full as problem:
    print('full', problem)
finally:
    t.join()
print(q.qsize(), q.full())
