from threading import RLock, Thread

balance = 0
lock = RLock()

def deposit(amount):
    global balance
    with lock:
        balance += amount

def deposit_twice(amount):
    with lock:
        deposit(amount)
        deposit(amount)

a = Thread(target=deposit_twice, args=(10,)); b = Thread(target=deposit_twice, args=(5,))
a.start(); b.start()
a.join(); b.join()
print(balance)
