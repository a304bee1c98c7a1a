"""Names that have a value on some way, though not on every one."""
from threading import Lock, Thread

limit = 3
max = 5                    # hides Python's own function
lock = Lock()


def remember():
    for i in range(limit):
        if i > 0:
            print(last)
        last = i
    return last


def attempt(text):
    try:
        value = text[0]
    except IndexError as problem:
        message = problem
    else:
        message = value
    finally:
        print('tried')
    return message


def shadow(lock, items=[limit, max]):
    val = 1
    val += max
    total = [val for val in items if val < max]
    return total, val, later


def count():
    global created
    created = 0
    while True:
        if created:
            done = True
        created += 1
        if created > 2:
            break
    return done


later = 7
print(remember(), attempt([1]), attempt([]), shadow(None), count(), created)
if created > 100:
    lock = None
elif created:
    what = 'some'
if created: print(what)
i = [i for i in range(2)]
thread = Thread(target=shadow, args=(lock,), name=f'{what}')
thread.start(); thread.join()
for thread in [thread]:
    print(thread.name, thread.is_alive(), lock.locked(), i)
