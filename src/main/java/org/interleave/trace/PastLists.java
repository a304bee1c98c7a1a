package org.interleave.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.interleave.value.ListValue;
import org.interleave.value.Snapshot;
import org.interleave.value.Tuple;

/// What the lists that threads share held at each moment of a run. The value of a step names the
/// lists that are in it; what was in those is known from the steps that changed them.
final class PastLists {

  /// How many lists are looked up at most for one value, and how many can stand around one.
  private static final int MOST_LISTS = 10_000;

  private static final int DEEPEST = 100;

  private final Trace trace;
  private final WriteIndex writes;

  PastLists(Trace trace, WriteIndex writes) {
    this.trace = trace;
    this.writes = writes;
  }

  /// A value as it was after so many steps.
  Object then(Object value, int moment) {
    return new Look(moment).at(value);
  }

  /// The value of a step, or what a subject held when threads began.
  ///
  /// @param moment the number of steps after which it was so
  Object then(Object value, int subject, int moment) {
    Look look = new Look(moment);
    return value instanceof List<?> items
        ? look.filled(look.known(subject), items)
        : look.at(value);
  }

  private boolean isList(int subject) {
    List<Subject> subjects = trace.subjects();
    return subject >= 0
        && subject < subjects.size()
        && subjects.get(subject).kind() == SubjectKind.LIST;
  }

  private List<?> items(int list, int moment) {
    int last = writes.last(list, moment);
    Object items = last == Trace.NO_ROW ? trace.subjects().get(list).initial() : trace.object(last);
    return items instanceof List<?> known ? known : List.of();
  }

  /// A look at one moment. Who meets the same list again sees the same.
  private final class Look {

    private final int moment;
    private final Map<Integer, ListValue> shared = new HashMap<>();
    private final IdentityHashMap<ListValue, ListValue> others = new IdentityHashMap<>();
    private int depth;

    Look(int moment) {
      this.moment = moment;
    }

    Object at(Object value) {
      return switch (value) {
        case ListValue list when list == Snapshot.OMITTED -> list;
        case ListValue list when isList(list.subject()) -> at(list.subject());
        case ListValue list -> at(list);
        case Tuple(List<Object> items) -> new Tuple(all(items));
        default -> value;
      };
    }

    private ListValue at(int subject) {
      ListValue known = shared.get(subject);
      return known != null
          ? known
          : isTooMuch() ? Snapshot.OMITTED : filled(known(subject), items(subject, moment));
    }

    private ListValue at(ListValue list) {
      ListValue known = others.get(list);
      if (known != null) {
        return known;
      } else if (isTooMuch()) {
        return Snapshot.OMITTED;
      }
      ListValue then = ListValue.of(List.of());
      others.put(list, then);
      return filled(then, list.items());
    }

    private boolean isTooMuch() {
      return depth == DEEPEST || shared.size() + others.size() >= MOST_LISTS;
    }

    /// The list that a subject is, still empty.
    ListValue known(int subject) {
      ListValue list = ListValue.of(List.of());
      shared.put(subject, list);
      return list;
    }

    ListValue filled(ListValue list, List<?> items) {
      depth++;
      list.replace(list.version(), new ListValue.Version(all(items), ListValue.PRIVATE));
      depth--;
      return list;
    }

    private List<Object> all(List<?> items) {
      List<Object> then = new ArrayList<>(items.size());
      for (Object item : items) {
        then.add(at(item));
      }
      return then;
    }
  }
}
