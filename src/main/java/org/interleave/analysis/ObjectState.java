package org.interleave.analysis;

import java.util.stream.Collectors;
import org.interleave.trace.SubjectKind;
import org.interleave.trace.Trace;

/// How a synchronisation object stands, in a few words.
public final class ObjectState {

  private static final int MOST_ITEMS = 8;

  private ObjectState() {}

  /// How it stands after a step.
  ///
  /// @param step one of the object's own steps, or -1 before the first
  public static String of(Trace trace, SyncHistory object, int step) {
    return switch (object.kind()) {
      case LOCK, RLOCK -> held(object, step);
      case CONDITION -> object.holders().most() == 0 ? "" : held(object, step);
      case SEMAPHORE -> Words.of("state.semaphore", object.level(step), object.capacity());
      case EVENT -> Words.of(object.isSet(step) ? "state.set" : "state.clear");
      case BARRIER -> Words.of("state.barrier", object.waiters().count(step), object.capacity());
      case QUEUE -> items(trace, object, step);
      case VARIABLE, LIST -> "";
    };
  }

  private static String held(SyncHistory object, int step) {
    if (object.holders().count(step) == 0) {
      return Words.of("state.free");
    }
    return object.kind() != SubjectKind.LOCK && object.level(step) > 1
        ? Words.of("state.held_again", object.level(step))
        : Words.of("state.held");
  }

  private static String items(Trace trace, SyncHistory object, int step) {
    int count = object.items().count(step);
    String shown =
        object
            .items()
            .rows(step)
            .limit(MOST_ITEMS)
            .mapToObj(trace::text)
            .collect(Collectors.joining(", "));
    return "[" + shown + (count > MOST_ITEMS ? ", \u2026]" : "]");
  }
}
