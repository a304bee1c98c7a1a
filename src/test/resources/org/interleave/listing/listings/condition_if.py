import threading

tokens = 0
condition = threading.Condition()

def take():
    global tokens
    with condition:
        if tokens == 0:
            condition.wait(timeout=2)
        tokens -= 1

def give():
    global tokens
    with condition:
        tokens += 1
        condition.notify_all()
        condition.notify(2)

takers = [threading.Thread(target=take) for _ in range(2)]
for t in takers: t.start()
giver = threading.Thread(target=give)
giver.start()
for t in takers + [giver]: t.join()
print(tokens)
