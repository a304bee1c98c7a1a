package org.interleave.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.interleave.run.Listings;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Counter;
import org.interleave.trace.TinyRuns;
import org.interleave.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceFileTest {

  @TempDir private Path folder;

  @Test
  void aTinyRunIsWrittenAsTheFormatSays() throws IOException {
    Trace trace = TinyRuns.race();
    Path file = folder.resolve("race.json");

    TraceFile.write(trace, file);

    String listing = trace.info().listing().replace("\n", "\\n");
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {"format":"interleave-trace","version":1,"listing":"%s",\
            "settings":{"threads":2,"iterations":1,"sleep_ns":1000000,"lock":false,\
            "virtual":false,"mode":"live","seed":null,\
            "parameters":{"COUNT":1,"NUM_THREADS":2,"SLEEP":0.001}},\
            "threads":["MainThread","Thread-1","Thread-2"],"subjects":["val","val_lock"],\
            "result":{"val":1},"elapsed_ns":15,"steps":{\
            "thread":[0,0,1,1,1,2,2,0,2,1,2,0,0,0,0],\
            "kind":["start","start","read","compute","sleep","read","compute","join","sleep",\
            "write","write","join","read","compute","print"],\
            "begin_ns":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14],\
            "end_ns":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15],\
            "subject":[-1,-1,0,-1,-1,0,-1,-1,-1,0,0,-1,0,-1,-1],\
            "value":[1,2,0,1,1000000,0,1,1,1000000,1,1,2,1,-1,"-1"],\
            "cause":[-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,9,-1,10,-1,-1],\
            "line":[21,21,13,13,14,13,13,23,14,15,15,23,25,25,25]}}\
            """
                .formatted(listing));
  }

  @Test
  void stepsOfALockHaveNoValue() throws IOException {
    Path file = folder.resolve("locked.json");

    TraceFile.write(TinyRuns.lockedRun(), file);

    assertThat(Files.readString(file))
        .contains(
            "\"value\":[1,null,0,2,null,1,1000000,1,1,null,null,1,2,2,1000000,2,null,2,0,\"0\"]");
  }

  @Test
  void withoutAWriteTheResultIsTheInitialValue() throws IOException {
    Path file = folder.resolve("empty.json");

    TraceFile.write(TinyRuns.empty(), file);

    assertThat(Files.readString(file)).contains("\"result\":{\"val\":0}", "\"thread\":[]");
  }

  @Test
  void aPackedFileHoldsTheSameText() throws IOException {
    Path plain = folder.resolve("race.json");
    Path packed = folder.resolve("race.json.gz");

    TraceFile.write(TinyRuns.race(), plain);
    TraceFile.write(TinyRuns.race(), packed);

    try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(plain));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "run.gz", "run.json.zip", "run.txt"})
  void anyOtherEndingIsRefused(String name) {
    Path file = folder.resolve(name);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TraceFile.write(TinyRuns.race(), file))
        .withMessage("%s is no name for a trace file; end it in .json or .json.gz.", file);
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest(name = "{0} threads x {1} iterations, lock {2}, {3}")
  @CsvSource({
    "1, 1, false, PLATFORM",
    "3, 2, true, VIRTUAL",
    "20, 20, false, VIRTUAL",
    "20, 20, true, PLATFORM"
  })
  void everyColumnOfALiveRunIsWritten(int threads, int iterations, boolean lock, ThreadKind kind)
      throws IOException {
    Trace trace =
        LiveRunner.start(
                new Counter(threads, iterations, Duration.ofNanos(1000), lock, kind).info())
            .await();
    Path file = folder.resolve("live.json.gz");

    TraceFile.write(trace, file);

    Map<String, Object> run = Json.read(file);
    assertThat(run).containsEntry("elapsed_ns", trace.elapsed());
    assertThat(run.get("steps"))
        .isEqualTo(
            Map.of(
                "thread", column(trace, row -> (long) trace.thread(row)),
                "kind", column(trace, row -> trace.kind(row).word()),
                "begin_ns", column(trace, trace::begin),
                "end_ns", column(trace, trace::end),
                "subject", column(trace, row -> (long) trace.subject(row)),
                "value", column(trace, row -> value(trace, row)),
                "cause", column(trace, row -> (long) trace.cause(row)),
                "line", column(trace, row -> (long) trace.line(row))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "7                  | 7",
        "-9223372036854775807 | -9223372036854775807",
        "True               | \"True\"",
        "None               | \"None\"",
        "'a\"b\\\\c\\n'  | \"'a\\\"b\\\\\\\\c\\\\n'\"",
        "'é😀'              | \"'é😀'\"",
        "(1, 'x', [2.0])    | \"(1, 'x', [2.0])\"",
        "ValueError('no')   | \"ValueError('no')\"",
        "1e308 * 10         | \"inf\"",
        "-1e308 * 10        | \"-inf\"",
        "1e308 * 10 * 0     | \"nan\"",
        "1e+300             | 1.0E300",
        "0.1                | 0.1",
      })
  void everyValueIsValidInTheFile(String value, String written) throws IOException {
    Trace trace =
        Listings.runText(
            """
            from threading import Thread
            val = %1$s
            def work():
                global val
                val = %1$s
            t = Thread(target=work)
            t.start()
            t.join()
            print(val == 1)
            1 // 0
            """
                .formatted(value),
            true);
    Path file = folder.resolve("value.json");
    Path packed = folder.resolve("value.json.gz");

    TraceFile.write(trace, file);
    TraceFile.write(trace, packed);

    assertThat(Files.readString(file)).contains("\"result\":{\"val\":" + written + "}");
    assertThat(Json.read(packed).get("steps"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("value", column(trace, row -> value(trace, row)))
        .containsEntry("kind", column(trace, row -> trace.kind(row).word()));
  }

  private static Object value(Trace trace, int row) {
    if (trace.isInteger(row)) {
      return trace.value(row);
    }
    return trace.hasValue(row) ? trace.text(row) : Json.NULL;
  }

  private static List<?> column(Trace trace, IntFunction<Object> field) {
    return IntStream.range(0, trace.size()).mapToObj(field).toList();
  }
}
