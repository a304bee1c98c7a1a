# title: A bounded buffer
# text: One thread produces numbers, another one adds them up, and between them is a buffer with
#   little room. The producer waits while the buffer is full, and the consumer waits while it is
#   empty. Each tells the other when it has changed something, and both look again after every wait.
# question: The producer is much faster than the consumer. What happens?
# choice: Numbers that find no room are lost
# choice: The buffer grows as needed
# right: The producer waits until the consumer has taken something
# choice: The producer overwrites the oldest number
# answer: With while and wait() the producer stands still as long as the buffer is full, and wait()
#   gives the lock away meanwhile. So the consumer can get in, take a number, and wake the producer.
# small: SIZE = 1, COUNT = 2
# ending: total = 3 | off: expected | on: expected
# ending: deadlock, total = 1 | off: surprising | on: cannot happen | Without the lock a signal can
#   come between the look and the wait(), and then nobody hears it.
# ending: deadlock, total = 0 | off: surprising | on: cannot happen | The first signal was missed,
#   and now each waits for the other.
# goal: deadlock | lock: off | with: SIZE = 1, COUNT = 2

from threading import Condition, Thread

SIZE = 2
COUNT = 4
buffer = []
total = 0
changed = Condition()

def produce():
    for n in range(COUNT):
        with changed:
            while len(buffer) == SIZE:
                changed.wait()
            buffer.append(n + 1)
            changed.notify()

def consume():
    global total
    for _ in range(COUNT):
        with changed:
            while len(buffer) == 0:
                changed.wait()
            total += buffer.pop(0)
            changed.notify()

if __name__ == '__main__':
    threads = [Thread(target=produce), Thread(target=consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    print(total)
