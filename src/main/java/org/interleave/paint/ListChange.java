package org.interleave.paint;

import java.util.List;
import java.util.function.Function;
import org.interleave.trace.Trace;
import org.interleave.value.Text;

/// What a write changes in a list, where there is no room for all items.
final class ListChange {

  private ListChange() {}

  /// `+ 'gun'` for an item that is added, `− 3` for one that is removed, `3 → 5` for one that gives
  /// way to another; nothing when more than one item is concerned.
  static String of(Trace trace, int row) {
    int cause = trace.cause(row);
    Object before =
        cause == Trace.NO_ROW
            ? trace.subjects().get(trace.subject(row)).initial()
            : trace.object(cause);
    return before instanceof List<?> old && trace.object(row) instanceof List<?> items
        ? between(old, items, it -> Text.repr(trace.then(it, row + 1)))
        : "";
  }

  private static String between(List<?> before, List<?> after, Function<Object, String> text) {
    int most = Math.min(before.size(), after.size());
    int begin = 0;
    while (begin < most && before.get(begin).equals(after.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < most - begin && fromEnd(before, end).equals(fromEnd(after, end))) {
      end++;
    }
    List<?> removed = before.subList(begin, before.size() - end);
    List<?> added = after.subList(begin, after.size() - end);
    return removed.size() > 1 || added.size() > 1 ? "" : said(removed, added, text);
  }

  private static Object fromEnd(List<?> items, int place) {
    return items.get(items.size() - 1 - place);
  }

  private static String said(List<?> removed, List<?> added, Function<Object, String> text) {
    if (removed.isEmpty()) {
      return added.isEmpty() ? "" : "+ " + text.apply(added.getFirst());
    } else if (added.isEmpty()) {
      return "\u2212 " + text.apply(removed.getFirst());
    }
    return text.apply(removed.getFirst()) + " \u2192 " + text.apply(added.getFirst());
  }
}
