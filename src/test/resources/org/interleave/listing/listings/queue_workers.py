import queue
from threading import Thread

NUM_WORKERS = 2
tasks = queue.Queue()
results = queue.Queue(maxsize=100)

def worker():
    while True:
        task = tasks.get()
        if task is None:
            tasks.task_done()
            break
        results.put(task ** 2)
        tasks.task_done()

workers = [Thread(target=worker, daemon=True) for _ in range(NUM_WORKERS)]
for w in workers:
    w.start()
for n in range(10):
    tasks.put(n)
for _ in workers:
    tasks.put(None)
tasks.join()
total = 0
while not results.empty():
    try:
        total += results.get(block=False)
    except queue.Empty:
        break
print(total)
