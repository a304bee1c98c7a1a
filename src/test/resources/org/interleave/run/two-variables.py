import time
from threading import Thread
hits = 0
name = 'nobody'
limit = 10
def work(who):
    global hits, name
    for _ in range(2):
        seen = hits + 1
        time.sleep(0.001)
        hits = seen
        name = who
threads = [Thread(target=work, args=(w,)) for w in ('Ann', 'Bob')]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(hits, name)
