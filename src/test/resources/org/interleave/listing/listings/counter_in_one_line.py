from threading import Thread
import sys

COUNT = 100
NUM_THREADS = 100
val = 0


def increase():
    global val
    for _ in range(COUNT):
        val += 1


def main():
    threads = []
    for i in range(NUM_THREADS):
        thread = Thread(target=increase)
        threads.append(thread)
    [t.start() for t in threads]
    [t.join() for t in threads]
    diff = val - COUNT * NUM_THREADS
    print('diff:', diff, 'switch interval:', sys.getswitchinterval())


if __name__ == '__main__':
    main()
