# How long may a thread run before the next one has its turn?
import sys
import time
from threading import Thread

sys.setswitchinterval(1e-5)
print(f"{sys.getswitchinterval():.6f} s")

N = 1_000
val = 0

def increase() :
    global val
    i = 0
    while i < N :
        val = val + 1 ; i += 1
    else :
        pass

begin = time.perf_counter()
threads = [ Thread( target = increase ) for _ in range( 4 ) ]
for t in threads : t.start()
for t in threads : t.join()
print(val, f'in {time.perf_counter() - begin:8.3f} s')
