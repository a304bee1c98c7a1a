# title: An exception in the critical section
# text: The lines between acquire() and release() are called the critical section: one thread at a
#   time may be there. The thread that gets 0 divides by zero there, and the exception ends it
#   before it reaches release(). A lock does not notice that its holder is gone, and everybody who
#   waits for it waits for ever.
# question: How can you make sure that the lock is released, whatever happens?
# choice: Let the other thread call release() when it is tired of waiting
# right: Write with total_lock: instead of acquire() and release()
# choice: Call release() twice at the end
# choice: Join the thread that failed
# answer: Leaving a with block releases the lock, by an exception as well. It means the same as try
#   and finally, with the release() in the finally part.
# ending: exception ZeroDivisionError, total = 4 | off: expected | on: expected
# ending: exception ZeroDivisionError, deadlock, total = 0 | off: cannot happen | on: surprising |
#   The thread that failed still holds the lock, and the other one waits for it for ever.
# goal: total = 4

from threading import Lock, Thread

total = 0
total_lock = Lock()

def add_share(people):
    global total
    total_lock.acquire()
    total += 12 // people
    total_lock.release()

if __name__ == '__main__':
    threads = [Thread(target=add_share, args=(n,)) for n in [0, 3]]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(total)
