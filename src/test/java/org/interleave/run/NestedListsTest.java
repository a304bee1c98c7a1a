package org.interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.Subject;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists that are put where other threads find them.
@Timeout(60)
class NestedListsTest {

  /// One thread, and what it does.
  private static final String WORK =
      """
      rows = [[]]
      items = queue.Queue()
      def work(given):
          %s
      t = Thread(target=work, args=([5],))
      t.start()
      t.join()
      """;

  /// All lists of one thread change, wherever they have been found.
  private static final String CHANGE = "\ndef change(row):\n    row.append(1)\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rows[0].append(1) | read rows [[]], compute [], write rows[0] [1]",
        "rows.append([2]); rows[1].append(3) | "
            + "write rows [[], [2]], read rows [[], [2]], compute [2], "
            + "write list 1 of Thread-1 [2, 3]",
        "rows[0] = (6, []); rows[0][1].append(7) | "
            + "write rows [(6, [])], read rows [(6, [])], compute [], "
            + "write list 1 of Thread-1 [7]",
        "held = rows; held += [[1], [2]]; rows[2][0] = 8 | "
            + "write rows [[], [1], [2]], "
            + "read rows [[], [1], [2]], compute [2], write list 2 of Thread-1 [8]",
        "rows.append(rows); rows[1].append(1) | "
            + "write rows [[], [...]], read rows [[], [...]], compute [[], [...]], "
            + "write rows [[], [...], 1]",
        "items.put(given); given.append(6) | "
            + "write items [5], write list 1 of MainThread [5, 6]",
        "mine = [[1]]; mine[0].append(2); print(mine) | compute [1], print [[1, 2]]",
      })
  void eachStepShowsWhatWasInThemThen(String work, String steps) {
    Trace trace = run(WORK.formatted(work));

    assertThat(steps(trace, 1)).isEqualTo(steps);
  }

  private static String steps(Trace trace, int thread) {
    List<String> steps =
        IntStream.range(0, trace.steps(thread))
            .map(step -> trace.row(thread, step))
            .mapToObj(row -> step(trace, row))
            .toList();
    return String.join(", ", steps);
  }

  private static String step(Trace trace, int row) {
    int subject = trace.subject(row);
    String name =
        subject == StepBuffer.NO_SUBJECT ? "" : trace.subjects().get(subject).name() + " ";
    return trace.kind(row).word() + " " + name + trace.text(row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rows.append([1, 2]) | [rows, rows[0], items]",
        "print([row for row in rows]) | [items]",
        "mine = []; mine.append(1); print(mine) | [items]",
        "mine = []; mine.append(1); rows.append(mine) | "
            + "[rows, rows[0], items, list 1 of MainThread, list 1 of Thread-1]",
        "[row.append(1) for row in rows] | [rows, rows[0], items, list 1 of MainThread]",
        "numbers = given; numbers += [1] | [items, list 1 of MainThread]",
      })
  void onlyThoseAreRecordedThatMayChange(String work, String names) {
    Trace trace = run(WORK.formatted(work));

    assertThat(trace.subjects().stream().map(Subject::name).toList()).hasToString(names);
  }

  @Test
  void namesDoNotDependOnWhoComesFirst() {
    Trace trace =
        run(
            CHANGE
                + """
                rows = []
                def work():
                    global rows
                    rows.append([1])
                    rows = [[2]]
                    rows.append([3])
                for name in ['a', 'b']:
                    t = Thread(target=work, name=name)
                    t.start()
                    t.join()
                """);

    assertThat(trace.subjects().stream().map(Subject::name))
        .containsExactly(
            "rows",
            "rows",
            "list 1 of a",
            "rows (a)",
            "rows[0] (a)",
            "list 2 of a",
            "list 1 of b",
            "rows (b)",
            "rows[0] (b)",
            "list 2 of b");
  }

  /// The thread that compares is followed before the one that puts the list into the other.
  @Test
  void whatIsOneListForTheThreadsIsOneForTheCheck() {
    Trace trace =
        run(
            CHANGE
                + """
                rows = []
                ready = Event()
                def compare(given, other):
                    ready.wait()
                    print(rows[0] is given, rows[0] is other, rows[0][1] is other[0])
                def put(given):
                    rows.append(given)
                    ready.set()
                def nothing():
                    pass
                first = Thread(target=nothing)
                first.start()
                first.join()
                inner = [7]
                given = [5, inner]
                threads = [Thread(target=compare, args=(given, [inner])), Thread(target=put, args=(given,))]
                for t in threads:
                    t.start()
                for t in threads:
                    t.join()
                """);

    assertThat(trace.output()).isEqualTo("True False True\n");
  }

  @ParameterizedTest
  @CsvSource({"PLATFORM", "VIRTUAL"})
  void noAppendIsLost(ThreadKind kind) {
    Trace trace =
        Python.run(
            """
            rows = []
            items = queue.Queue()
            def work():
                row = items.get()
                for i in range(300):
                    row.append(i)
            threads = [Thread(target=work) for _ in range(4)]
            row = []
            for t in threads:
                t.start()
                items.put(row)
            for t in threads:
                t.join()
            print(len(row))
            """,
            true,
            kind);

    assertThat(trace.output()).isEqualTo("1200\n");
  }

  private static Trace run(String listing) {
    Trace trace = Python.run(listing, true, ThreadKind.PLATFORM);
    assertThat(Facts.of(ScheduledRunner.replay(trace))).isEqualTo(Facts.of(trace));
    return trace;
  }
}
