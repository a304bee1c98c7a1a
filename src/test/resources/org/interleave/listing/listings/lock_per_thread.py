from threading import Lock, Thread

COUNT = 1000
val = 0

def increase():
    global val
    my_lock = Lock()  # nobody else knows it
    for _ in range(COUNT):
        my_lock.acquire()
        val += 1
        my_lock.release()

t1 = Thread(target=increase)
t2 = Thread(target=increase)
t1.start()
t2.start()
t1.join()
t2.join()
print('expected', 2 * COUNT, 'actual', val)
