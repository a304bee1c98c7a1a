package org.interleave.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import org.pcollections.TreePVector;

/// Python's list: an object whose items change.
///
/// Each change replaces one immutable version by the next at once, so that threads can share a list
/// and it is known which version each of them saw.
public final class ListValue {

  /// The subject of a list that only one thread knows.
  public static final int PRIVATE = -1;

  private static final VarHandle VERSION;

  static {
    try {
      VERSION = MethodHandles.lookup().findVarHandle(ListValue.class, "version", Version.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile Version version;
  private volatile int subject = PRIVATE;

  /// The items, and a mark of who made them so: what it means is up to who sets it. Items in a
  /// vector are kept as they are, so that they share with the version before what has not changed.
  public record Version(List<Object> items, long writer) {
    public Version {
      items = items instanceof TreePVector<Object> ? items : List.copyOf(items);
    }
  }

  public ListValue(Version version) {
    this.version = version;
  }

  /// A list that nobody else knows.
  public static ListValue of(List<Object> items) {
    return new ListValue(new Version(items, PRIVATE));
  }

  public Version version() {
    return version;
  }

  public List<Object> items() {
    return version.items();
  }

  /// Puts the next version in the place of the one that was seen, unless somebody was faster.
  public boolean replace(Version seen, Version next) {
    return VERSION.compareAndSet(this, seen, next);
  }

  /// The number under which its steps are recorded, or [#PRIVATE].
  public int subject() {
    return subject;
  }

  public void share(int number) {
    subject = number;
  }
}
