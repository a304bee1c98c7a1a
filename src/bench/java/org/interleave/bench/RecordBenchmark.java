package org.interleave.bench;

import java.util.concurrent.TimeUnit;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.Limits;
import org.interleave.trace.Recording;
import org.interleave.trace.RunInfo;
import org.interleave.trace.StepBuffer;
import org.interleave.trace.StepKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to record one step, and what to commit a flight recorder event with the same facts.
///
/// Both record [#STEPS] steps an invocation. A step buffer would grow without limit, so each
/// invocation makes a new one; making it, and the chunks that it grows by, is part of the cost
/// measured.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class RecordBenchmark {

  /// As many steps as a thread of 100 iterations takes, with its lock on and a wait each time.
  static final int STEPS = 700;

  private final RunInfo info =
      RunInfo.of(Experiment.of(Catalogue.first()), false, ThreadKind.PLATFORM);

  private long value;

  /// The flight recorder, only while events are measured. It keeps what fits into its memory and
  /// writes no file, so that no disk is measured.
  @State(Scope.Benchmark)
  public static class FlightRecorder {
    private final jdk.jfr.Recording recording = new jdk.jfr.Recording();

    @Setup(Level.Trial)
    public void start() {
      recording.enable(StepEvent.class).withoutStackTrace().withoutThreshold();
      recording.setToDisk(false);
      recording.start();
      if (!new StepEvent().shouldCommit()) {
        throw new IllegalStateException("The flight recorder does not record the event.");
      }
    }

    @TearDown(Level.Trial)
    public void stop() {
      recording.close();
    }
  }

  /// The facts of one step; the flight recorder adds the thread and the time itself. One time, not
  /// two: like a step, an event without a begin of its own costs one clock reading, and so it is the
  /// cheapest that could take a step's place.
  @Name("org.interleave.Step")
  @StackTrace(false)
  static final class StepEvent extends Event {
    byte kind;
    int subject;
    long value;
    long cause;
    int line;
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public StepBuffer recordStep() {
    StepBuffer buffer = new Recording(info, Limits.STANDARD, () -> {}).addThread("Thread-1");
    for (int step = 0; step < STEPS; step++) {
      buffer.add(StepKind.WRITE, 0, value++, step, 15);
    }
    return buffer;
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public long commitEvent(FlightRecorder running) {
    for (int step = 0; step < STEPS; step++) {
      StepEvent event = new StepEvent();
      event.kind = 3;
      event.subject = 0;
      event.value = value++;
      event.cause = step;
      event.line = 15;
      event.commit();
    }
    return value;
  }
}
