package org.interleave.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.run.ScheduledRunner;
import org.interleave.scenario.Experiment;
import org.interleave.schedule.RandomScheduler;
import org.interleave.timeline.Axis;
import org.interleave.timeline.Lanes;
import org.interleave.timeline.Projection;
import org.interleave.timeline.Timeline;
import org.interleave.timeline.Window;
import org.interleave.trace.RunInfo;
import org.interleave.trace.RunMode;
import org.interleave.trace.StepKind;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListChangeTest {

  /// A thread changes a list once.
  private static Trace changed(String items, String change) {
    String listing =
        """
        from threading import Thread
        items = %s
        def work():
            %s
        t = Thread(target=work)
        t.start()
        t.join()
        """
            .formatted(items, change);
    Compiled compiled = (Compiled) Compiler.compile(listing);
    Experiment experiment = Experiment.of("a listing", listing, true, compiled);
    return ScheduledRunner.run(
        RunInfo.of(experiment, true, new RunMode.Random(1)), new RandomScheduler(1));
  }

  private static int write(Trace trace) {
    return IntStream.range(0, trace.size())
        .filter(row -> trace.kind(row) == StepKind.WRITE)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[1, 2] | items.append('gun') | + 'gun'",
        "[]     | items.append(7)     | + 7",
        "[3, 3] | items.append(3)     | + 3",
        "[3, 4] | items.pop(0)        | \u2212 3",
        "[3, 4] | items.pop()         | \u2212 4",
        "[3, 4] | items[0] = 5        | 3 \u2192 5",
        "[3, 4] | items[0] = 3        | \"\"",
      })
  void oneItemIsTold(String items, String change, String told) {
    Trace trace = changed(items, change);

    assertThat(ListChange.of(trace, write(trace))).isEqualTo(told);
  }

  @Test
  void aBlockThatIsTooNarrowForAllItemsTellsTheOneThatIsNew() {
    Trace trace = changed("['a long word', 'another one']", "items.append('gun')");

    assertThat(texts(trace, 60)).contains("+ 'gun'");
    assertThat(texts(trace, 600)).contains("['a long word', 'another one', 'gun']");
  }

  private static List<String> texts(Trace trace, int column) {
    Timeline timeline = new Timeline(trace);
    Lanes lanes = new Lanes(timeline.plan(), 105 + column * trace.size(), 500, 10, 0);
    Projection projection = new Projection(new Axis(timeline, 0), Window.ALL, lanes);
    Scene scene = new Scene(projection, trace.size(), PointedOut.NOTHING, NamedPalette.PALETTE);
    return TextSurface.ground(scene).texts();
  }
}
