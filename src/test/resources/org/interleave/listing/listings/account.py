import time
from threading import Thread

balance = 100

def withdraw(amount):
    global balance
    if balance >= amount:
        time.sleep(0.001)
        balance -= amount
        return True
    else:
        return False

t1 = Thread(target=withdraw, args=(80,))
t2 = Thread(target=withdraw, args=[50])
for t in (t1, t2):
    t.start()
for t in (t1, t2):
    t.join()
print('the balance is', balance, 'and negative' if balance < 0 else 'and fine')
