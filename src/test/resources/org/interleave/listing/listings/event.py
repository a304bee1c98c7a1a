import time
from threading import Event, Thread, current_thread

start = Event()
order = []

def runner():
    if not start.wait(timeout=5):
        print('nobody fired')
        return
    order.append(current_thread().name)

runners = [Thread(target=runner, name='runner ' + 'ABC'[i]) for i in range(3)]
for r in runners:
    r.start()
print('ready?', start.is_set())
time.sleep(0.1)
start.set()
for r in runners:
    r.join()
start.clear()
print(order)
