from threading import Condition, Thread

items = []
changed = Condition()

def consume():
    with changed:
        while not items:
            changed.wait()
        item = items.pop(0)
    print('got', item)

def produce(item):
    changed.acquire()
    items.append(item)
    changed.notify()
    changed.release()

consumers = [Thread(target=consume) for _ in range(2)]
producers = [Thread(target=produce, args=(i,)) for i in range(2)]
for t in consumers + producers:
    t.start()
for t in consumers + producers:
    t.join()
