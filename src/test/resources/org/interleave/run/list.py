import time
from threading import Thread, Event
start = Event()
order = []
def run(name):
    start.wait()
    order.append(name)
threads = [Thread(target=run, args=(n,)) for n in ('Ann', 'Bob', 'Cleo')]
for t in threads:
    t.start()
time.sleep(0.01)
print('ready, steady, go')
start.set()
for t in threads:
    t.join()
print(order)
