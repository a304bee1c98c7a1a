package org.interleave.run;

import java.util.concurrent.atomic.AtomicLong;
import org.interleave.library.PythonInterval;
import org.interleave.library.PythonThread;
import org.interleave.machine.Code;
import org.interleave.trace.Limits;
import org.interleave.trace.Names;
import org.interleave.trace.Outcome;
import org.interleave.trace.Recording;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;

/// One run on real threads.
public final class LiveRun extends OngoingRun {

  private final RunInfo info;
  private final Code code;
  private final Limits limits;
  private final Recording recording;
  private final Crew crew;
  private final Memory memory;
  private final Library library;
  private final Terminal terminal = new Terminal();

  /// In seconds. Java's threads run side by side, so it is a number to be set and asked for.
  private volatile double switchInterval = PythonInterval.STANDARD;

  private final AtomicLong instructions = new AtomicLong();

  LiveRun(RunInfo info, Limits limits) {
    this.info = info;
    this.code = new Code(info.program());
    this.limits = limits;
    this.recording = new Recording(info, limits, () -> end(Outcome.LIMIT));
    this.crew = new Crew(this, recording);
    Names names = new Names();
    this.memory = new Memory(info.program().cells(), recording, names);
    this.library = new Library(recording, names, info.settings().lock());
  }

  void start() {
    PythonThread main = crew.makeMain().thread();
    main.begin();
    crew.headcount().started(main.isDaemon());
    crew.start(main.number());
  }

  /// No thread can go on.
  void stuck() {
    end(Outcome.STUCK);
  }

  /// All threads have ended that the run has to await.
  void over() {
    memory.begin();
    end(Outcome.FINISHED);
  }

  @Override
  public long steps() {
    return recording.steps();
  }

  @Override
  public Trace soFar() {
    return recording.soFar();
  }

  @Override
  Trace whole(Outcome how) {
    return recording.finished(how);
  }

  @Override
  void dismiss() {
    crew.dismiss();
  }

  @Override
  void awaitAll() throws InterruptedException {
    crew.awaitAll();
  }

  /// Takes note that so many more instructions have been carried out.
  void countInstructions(int count) {
    if (instructions.addAndGet(count) >= limits.instructions()) {
      end(Outcome.LIMIT);
    }
  }

  RunInfo info() {
    return info;
  }

  Code code() {
    return code;
  }

  Crew crew() {
    return crew;
  }

  Memory memory() {
    return memory;
  }

  Library library() {
    return library;
  }

  Terminal terminal() {
    return terminal;
  }

  double switchInterval() {
    return switchInterval;
  }

  void setSwitchInterval(double seconds) {
    switchInterval = seconds;
  }
}
