package org.interleave.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.interleave.listing.LockOperations.Part;
import org.junit.jupiter.api.Test;

class LockOperationsTest {

  @Test
  void findsWithAndCallsOfAcquireAndRelease() {
    String listing =
        """
        lock.acquire()
        val = 1; locks[i % 2].acquire(timeout=max(1, 2)); val = 2
        with lock, other: val = 3
        if self.lock(1)[0].acquire(False): pass
        with locks[a[0:1]] as held:
            f(lock.release())
        release(acquire, 'with x:')  # lock.acquire()
        with lock, \\
            other:
            pass
        """;

    assertThat(LockOperations.in(listing))
        .containsExactly(
            new Part(1, 1, "lock.acquire()".length()),
            new Part(2, 10, "locks[i % 2].acquire(timeout=max(1, 2))".length()),
            new Part(3, 1, "with lock, other:".length()),
            new Part(4, 4, "self.lock(1)[0].acquire(False)".length()),
            new Part(5, 1, "with locks[a[0:1]] as held:".length()),
            new Part(6, 7, "lock.release()".length()),
            new Part(8, 1, "with lock,".length()));
  }
}
