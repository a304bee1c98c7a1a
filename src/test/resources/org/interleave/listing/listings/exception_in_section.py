from threading import Lock, Thread

lock = Lock()
val = 0

def safe(fail):
    global val
    lock.acquire()
    try:
        if fail:
            raise ValueError('on purpose')
        val += 1
    finally:
        lock.release()

def unsafe(fail):
    global val
    lock.acquire()
    if fail:
        raise RuntimeError
    val += 1
    lock.release()

for target in [safe, unsafe]:
    for fail in (True, False):
        t = Thread(target=target, args=(fail,))
        t.start()
        t.join(1)
        print(t.is_alive(), lock.locked())
