package org.interleave.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.trace.TinyRuns;
import org.junit.jupiter.api.Test;

class OpenAndCloseWindowTest extends OpenWindow {

  /// What is logged as a warning fails every test of [OpenWindow]; this one also sees what is
  /// printed.
  @Test
  void nothingIsPrintedWhileTheWindowIsUsed() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      click("#run");
      awaitRun();
      for (String look : new String[] {"Dark", "High contrast, for projectors", "Light"}) {
        click("#look");
        click(look);
        push(KeyCode.F1);
        push(KeyCode.ESCAPE);
        push(KeyCode.SHORTCUT, KeyCode.E);
        push(KeyCode.ESCAPE);
        click("#constant-SLEEP .increment-arrow-button");
      }
      showRun(TinyRuns.lockedRun());
      click("#time");
      push(KeyCode.SHORTCUT, KeyCode.PLUS);
      resize(800, 560);
    } finally {
      System.setErr(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aWindowThatIsClosedDuringARunLeavesNoThread() {
    Set<Thread> before = RunBarWindowTest.runThreads();
    type("constant-NUM_THREADS", "20");
    type("constant-COUNT", "100");
    type("constant-SLEEP", "1");
    click("#run");
    await(() -> RunBarWindowTest.runThreads().size() - before.size() > 20);
    interact(() -> stage().close());
    interact(application()::stop);

    assertThat(RunBarWindowTest.runThreads())
        .as("keep no process alive")
        .allMatch(Thread::isDaemon);
    await(() -> before.containsAll(RunBarWindowTest.runThreads()));
  }

  @Test
  void theFirstWindowIsNotEmpty() {
    Scenario first = Catalogue.first();
    interact(() -> model().document().open(scenario("how-low")));
    interact(() -> model().scenarios().open(first.id()));
    await(() -> model().timeline().timelineProperty().get() != null);
    awaitRun();

    assertThat(timeline().trace().info().listing()).isEqualTo(first.source().listing());
    assertThat(text("title")).startsWith("Step ");
    assertThat(text("listingTitle")).isEqualTo(first.lesson().title());
    assertThat(stage().getTitle()).isEqualTo(first.lesson().title() + " — Interleave");
    assertThat(stage().getIcons()).hasSize(1);
  }
}
