package org.interleave.ui.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundTest {

  private final LinkedBlockingQueue<Runnable> windowThread = new LinkedBlockingQueue<>();
  private final Background background = new Background(windowThread::add, "test");
  private final List<Object> heard = new ArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  private void awaitEnd() throws InterruptedException {
    while (background.busyProperty().get()) {
      windowThread.take().run();
    }
  }

  /// Goes on until it is cancelled, and then as long as it is let.
  private void linger(Background.Teller teller) {
    begun.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      await(mayEnd);
      teller.tell(() -> heard.add("too late"));
      throw new CancellationException();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatATaskTellsIsHeardInOrderUntilItHasEnded() throws InterruptedException {
    background.start(
        teller -> {
          teller.tell(() -> heard.add(1));
          teller.tell(() -> heard.add(2));
        },
        heard::add);
    assertThat(background.busyProperty().get()).isTrue();
    awaitEnd();
    assertThat(heard).containsExactly(1, 2);
  }

  @Test
  void aFailureIsHeard() throws InterruptedException {
    RuntimeException failure = new IllegalStateException();
    background.start(
        _ -> {
          throw failure;
        },
        heard::add);
    awaitEnd();
    assertThat(heard).containsExactly(failure);
  }

  @Test
  void ofACancelledTaskNothingIsHeardAnyMore() throws InterruptedException {
    background.start(this::linger, heard::add);
    begun.await();
    background.cancel();
    assertThat(background.busyProperty().get()).isFalse();
    mayEnd.countDown();
    windowThread.take().run();
    windowThread.take().run();
    assertThat(heard).isEmpty();
  }

  @Test
  void aTaskBeginsWhenTheOneThatItTakesThePlaceOfHasEnded() throws InterruptedException {
    background.start(this::linger, heard::add);
    begun.await();
    background.start(
        teller -> {
          long left = mayEnd.getCount();
          teller.tell(() -> heard.add(left));
        },
        heard::add);
    mayEnd.countDown();
    awaitEnd();
    assertThat(heard).containsExactly(0L);
  }
}
