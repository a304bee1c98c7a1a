# title: One line is four steps
# text: Two threads share the variable val, and each of them adds 1 to it, once. The line val += 1
#   looks like one action, but Python takes four: fetch val, fetch 1, add them, store the sum.
#   Between any two of these steps the other thread may come in and take steps of its own.
# question: Both threads have finished. What can the program print?
# right: 1 or 2
# choice: 2, always
# choice: 0, 1 or 2
# choice: 1, always
# answer: If both threads fetch 0 before either of them stores, both of them store 1. It cannot be
#   0, because whoever stores last stores at least 1.
# small: NUM_THREADS = 2
# ending: val = 2 | off: expected | on: expected
# ending: val = 1 | off: surprising | on: surprising | Both fetched 0 and both stored 1, so one
#   update is lost.
# ending: val = 0 | off: cannot happen | on: cannot happen | Each thread stores at least 0 + 1.
# goal: val = 1

from threading import Thread

NUM_THREADS = 2
val = 0

def increase():
    global val
    val += 1

if __name__ == '__main__':
    threads = [Thread(target=increase) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(val)
