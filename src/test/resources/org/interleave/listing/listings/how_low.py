from threading import Thread
import time

COUNT = 2
val = 0
history = []

def increase(who):
    global val
    for i in range(COUNT):
        seen = val
        time.sleep(0.001 * (who + 1))
        val = seen + 1
        history.append(f'{who}.{i}: {seen} -> {seen + 1}')

threads = []
for who in range(2):
    threads.append(Thread(target=increase, args=(who,)))
    threads[-1].start()
while threads:
    threads.pop().join()
for line in history: print(line)
print("lowest" if val == 2 else "higher", val)
