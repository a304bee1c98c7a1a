from threading import Lock, Thread

locks = [Lock() for _ in range(3)]

def work(i, j):
    low, high = min(i, j), max(i, j)
    with locks[low], locks[high]:
        print(low, high)

threads = [Thread(target=work, args=(i, (i + 1) % 3)) for i in range(3)]
for t in threads: t.start()
for t in threads: t.join()
