package org.interleave.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.interleave.program.Cell;

/// Writes a trace down as its steps are told, one after the other.
public final class Transcript implements Journal {

  private static final int FIRST_CAPACITY = 64;

  private final RunInfo info;
  private final Limits limits;
  private final Names names = new Names();
  private final List<String> threads = new ArrayList<>();
  private final List<Subject> subjects = new ArrayList<>();

  /// The steps that wait and have not ended.
  private final BitSet open = new BitSet();

  private TraceColumns columns = new TraceColumns(FIRST_CAPACITY);

  /// A run before its first step.
  public Transcript(RunInfo info, Limits limits) {
    this.info = info;
    this.limits = limits;
    info.program().cells().stream()
        .filter(Cell::shared)
        .forEach(cell -> subjects.add(Subject.of(cell.name(), SubjectKind.VARIABLE)));
  }

  @Override
  public void thread(String lane) {
    if (threads.size() == limits.threads()) {
      throw RecordFullException.ofThreads(limits.threads());
    }
    threads.add(lane);
  }

  @Override
  public void subject(String name, SubjectKind kind, Object initial, int lock, int maker) {
    if (subjects.size() == limits.subjects()) {
      throw RecordFullException.ofSubjects(limits.subjects());
    }
    String lane = threads.get(maker);
    String own =
        kind == SubjectKind.LIST ? names.ofList(name, maker, lane) : names.unique(name, kind, lane);
    subjects.add(new Subject(own, kind, initial, lock));
  }

  @Override
  public void initial(int subject, Object value) {
    subjects.set(subject, subjects.get(subject).withInitial(value));
  }

  @Override
  public void step(Row step) {
    if (columns.size == columns.capacity()) {
      columns = columns.copy(Math.multiplyExact(columns.size, 2));
    }
    if (step.kind().isWaiting() && step.kind() != StepKind.SLEEP) {
      open.set(columns.size);
    }
    columns.append(step);
  }

  @Override
  public void end(int step, long at) {
    open.clear(step);
    columns.end[step] = at;
  }

  /// What has been told up to now. Steps that have not ended last until the last one has.
  public Trace trace(Outcome outcome) {
    TraceColumns all = columns.copy(columns.size);
    open.stream().forEach(row -> all.end[row] = all.elapsed);
    return new Trace(info, outcome, new Roster(threads, subjects), all);
  }
}
