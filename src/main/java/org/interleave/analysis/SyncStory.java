package org.interleave.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interleave.trace.StepKind;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// Tells the steps of synchronisation objects and lists: who holds, who waits, who wakes whom.
final class SyncStory {

  private final Trace trace;
  private final Findings findings;

  SyncStory(Findings findings) {
    this.trace = findings.trace();
    this.findings = findings;
  }

  /// What a step does, with its object's name.
  String doing(int row) {
    String key = "doing." + trace.kind(row).word();
    String name = findings.objectOf(row).name();
    String special = key + "." + kind(row);
    return Words.of(Words.has(special) ? special : key, name, ValueText.of(trace.value(row)));
  }

  /// What a thread asks an object, puts into it, or changes in it.
  String access(int row) {
    String name = findings.objectOf(row).name();
    String value = ValueText.of(trace, row);
    return switch (findings.objectOf(row).kind()) {
      case QUEUE -> Words.of(queueKey("doing.", row), value, name);
      case EVENT -> Words.of("doing.event_" + trace.kind(row).word(), name, value);
      default -> Words.of("doing.object_" + trace.kind(row).word(), name, value);
    };
  }

  private String queueKey(String prefix, int row) {
    if (trace.kind(row) == StepKind.WRITE) {
      return prefix + "put";
    }
    return trace.cause(row) == Trace.NO_ROW ? prefix + "ask" : prefix + "get";
  }

  String accessSentence(int row) {
    if (trace.subjects().get(trace.subject(row)).kind() == SubjectKind.LIST) {
      return list(row);
    }
    SyncHistory object = findings.objectOf(row);
    int step = object.stepBefore(row + 1);
    return switch (object.kind()) {
      case QUEUE -> queue(row, object, step);
      case EVENT -> Words.of(trace.kind(row) == StepKind.WRITE ? "event.clear" : "asked");
      default -> Words.of("asked");
    };
  }

  private String list(int row) {
    int cause = trace.cause(row);
    if (trace.kind(row) == StepKind.WRITE) {
      return Words.of("list.write");
    }
    return cause == Trace.NO_ROW
        ? Words.of("read.initial", trace.subjects().get(trace.subject(row)).name())
        : Words.of("read.write", name(cause), cause + 1);
  }

  private String queue(int row, SyncHistory object, int step) {
    int left = object.items().count(step);
    String length = Words.of(left == 1 ? "queue.one" : "queue.length", left);
    return switch (queueKey("", row)) {
      case "put" -> Words.of("queue.put", length);
      case "get" -> Words.of("queue.get", name(trace.cause(row)), trace.cause(row) + 1, length);
      default -> Words.of("asked");
    };
  }

  /// The name of the first object that the step's thread holds right before it, if there is one.
  Optional<String> held(int row) {
    int thread = trace.thread(row);
    return findings.objects().stream()
        .filter(
            object -> object.holders().threads(object.stepBefore(row)).anyMatch(it -> it == thread))
        .map(SyncHistory::name)
        .findFirst();
  }

  String sentence(int row) {
    return switch (trace.kind(row)) {
      case BLOCK -> stuck(row, block(row));
      case ACQUIRE -> acquire(row);
      case RELEASE -> release(row);
      case WAIT -> stuck(row, wait(row));
      case WAKE -> wake(row);
      case SIGNAL -> signal(row);
      default -> giveUp(row);
    };
  }

  boolean isStuck(int row) {
    return findings.standstill().stream()
        .flatMap(standstill -> standstill.obstacles().stream())
        .anyMatch(obstacle -> obstacle.row() == row);
  }

  /// The reason for which a wait never ends, or else what is told of one that does.
  String stuck(int row, String otherwise) {
    return findings
        .standstill()
        .flatMap(
            standstill ->
                standstill.obstacles().stream()
                    .filter(obstacle -> obstacle.row() == row)
                    .findFirst()
                    .map(standstill::sentence))
        .orElse(otherwise);
  }

  private String block(int row) {
    SyncHistory object = findings.objectOf(row);
    int step = object.stepBefore(row);
    String place = Ordinal.of(object.queue().place(row, step + 1));
    String took = Took.text(trace, row);
    if (object.kind() == SubjectKind.QUEUE) {
      boolean empty = object.items().count(step + 1) == 0;
      return Words.of(empty ? "block.empty" : "block.full", place, took);
    }
    List<String> holders =
        object.holders().threads(step).distinct().mapToObj(trace::threadName).toList();
    if (holders.isEmpty()) {
      boolean handedOver = object.kind() != SubjectKind.SEMAPHORE;
      return Words.of(handedOver ? "block.handed_over" : "block.no_permit", place, took);
    }
    return Words.of(heldKey(object, holders.size()), Names.of(holders), place, took);
  }

  private static String heldKey(SyncHistory object, int holders) {
    if (holders > 1) {
      return "block.held_by_all";
    }
    return object.kind() == SubjectKind.SEMAPHORE ? "block.permit_held" : "block.held";
  }

  private String acquire(int row) {
    SyncHistory object = findings.objectOf(row);
    int level = object.level(object.stepBefore(row + 1));
    if (object.kind() == SubjectKind.SEMAPHORE) {
      return Words.of("acquire.permit", level);
    }
    if (level > 1) {
      return Words.of("acquire.again", level);
    }
    int release = trace.cause(row);
    return release == Trace.NO_ROW
        ? Words.of("acquire.first")
        : Words.of("acquire.released", name(release), release + 1);
  }

  private String release(int row) {
    SyncHistory object = findings.objectOf(row);
    int step = object.stepBefore(row + 1);
    if (object.kind() != SubjectKind.SEMAPHORE && object.holders().count(step) > 0) {
      return Words.of("release.held", object.level(step));
    }
    if (object.queue().count(step) > 0) {
      int next = object.queue().threads(step).findFirst().orElseThrow();
      return Words.of("release.next", trace.threadName(next));
    }
    return object.kind() == SubjectKind.SEMAPHORE
        ? Words.of("release.permit", object.level(step))
        : Words.of("release.free");
  }

  private String wait(int row) {
    SyncHistory object = findings.objectOf(row);
    int step = object.stepBefore(row);
    String place = Ordinal.of(object.waiters().place(row, step + 1));
    int there = object.waiters().count(step + 1);
    return Words.of(
        object.isSet(step) ? "wait.event_set" : "wait." + kind(row),
        Took.text(trace, row),
        place,
        there,
        object.capacity());
  }

  private String wake(int row) {
    int signal = trace.cause(row);
    return signal == Trace.NO_ROW
        ? Words.of("wake")
        : Words.of("wake." + kind(row), name(signal), signal + 1);
  }

  private String signal(int row) {
    long woken = trace.value(row);
    String count = woken == 1 ? "one" : woken == 0 ? "none" : "many";
    return Words.of("signal." + kind(row), Words.of("woken." + count, woken));
  }

  private String giveUp(int row) {
    return Words.of(trace.subject(row) < 0 ? "give_up.join" : "give_up");
  }

  private String kind(int row) {
    return findings.objectOf(row).kind().name().toLowerCase(Locale.ROOT);
  }

  private String name(int row) {
    return trace.threadName(trace.thread(row));
  }
}
