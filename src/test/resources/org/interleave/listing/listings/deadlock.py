import time
from threading import Lock, Thread

left = Lock()
right = Lock()

def work(first, second, name):
    with first:
        time.sleep(0.1)
        print(name, 'waits')
        with second:
            print(name, 'works')

a = Thread(target=work, args=(left, right, 'a'))
b = Thread(target=work, args=(right, left, 'b'))
a.start()
b.start()
a.join()
b.join()
