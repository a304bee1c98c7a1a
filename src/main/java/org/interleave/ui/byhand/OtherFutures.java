package org.interleave.ui.byhand;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.interleave.timeline.Timeline;

/// The runs that the one by hand came from, of which the last one is in sight: whoever goes back to
/// it time and again comes to all of them.
final class OtherFutures {

  /// Older ones are forgotten, but for the very first, which may be the run that was taken over.
  private static final int MOST = 10;

  private final Deque<Timeline> all = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();

  ReadOnlyBooleanProperty anyProperty() {
    return any.getReadOnlyProperty();
  }

  /// The one in sight.
  Optional<Timeline> last() {
    return Optional.ofNullable(all.peekLast());
  }

  void add(Timeline other) {
    if (all.size() == MOST) {
      Timeline first = all.removeFirst();
      all.removeFirst();
      all.addFirst(first);
    }
    all.addLast(other.alone());
    any.set(true);
  }

  /// Takes the one in sight out, in exchange for another that is the last to come to again.
  Timeline exchange(Timeline other) {
    Timeline taken = all.removeLast();
    all.addFirst(other.alone());
    return taken;
  }

  void clear() {
    all.clear();
    any.set(false);
  }
}
