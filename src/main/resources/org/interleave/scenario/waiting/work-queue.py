# title: A queue does it for you
# text: The main thread puts numbers into a queue, and two workers take them out and put the squares
#   into another. A queue has its own lock inside: get() waits until there is something, and no two
#   threads get the same item. The listing shares no variable that is read and then written, and so
#   it needs no lock of its own.
# question: Four numbers go in. What do you know about the squares that come out?
# choice: They come out as 1, 4, 9, 16
# choice: Some can be missing when two workers get() at once
# choice: Some can come out twice
# right: All four come out, each of them once, in some order
# answer: Each item goes to exactly one worker, and each square is put in once. Which worker is
#   faster is open, and so is the order.
# small: COUNT = 2, NUM_THREADS = 2
# ending: prints '[1, 4]' | off: expected | on: expected
# ending: prints '[4, 1]' | off: expected | on: expected | The worker with the second number was
#   faster.
# ending: prints '[1, 1]' | off: cannot happen | on: cannot happen | No two threads get the same
#   item.

from queue import Queue
from threading import Thread

COUNT = 4
NUM_THREADS = 2
numbers = Queue()
results = Queue()
squares = []

def work():
    while True:
        n = numbers.get()
        if n is None:
            break
        results.put(n * n)

if __name__ == '__main__':
    threads = [Thread(target=work) for _ in range(NUM_THREADS)]
    for t in threads:
        t.start()
    for n in range(COUNT):
        numbers.put(n + 1)
    for _ in threads:
        numbers.put(None)
    for t in threads:
        t.join()

    for _ in range(COUNT):
        squares.append(results.get())
    print(squares)
