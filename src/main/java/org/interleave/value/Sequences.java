package org.interleave.value;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// What has items: lists, tuples, ranges, strings.
public final class Sequences {

  private Sequences() {}

  /// How many items there are.
  ///
  /// @throws PythonException when the value has none, or more than a 64-bit number can count
  public static long length(Object value) {
    return switch (value) {
      case ListValue it -> it.items().size();
      case Tuple it -> it.items().size();
      case Range it -> it.length();
      case String it -> it.codePointCount(0, it.length());
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR, "object of type '" + TypeName.of(value) + "' has no len()");
    };
  }

  /// Whether a loop can go through it.
  public static boolean isIterable(Object value) {
    return value instanceof ListValue
        || value instanceof Tuple
        || value instanceof Range
        || value instanceof String;
  }

  /// The item at a position of a loop, or nothing behind the last.
  ///
  /// @param position from 0
  /// @throws PythonException when no loop can go through the value
  public static @Nullable Object at(Object iterable, long position) {
    return switch (iterable) {
      case Range it -> Long.compareUnsigned(position, it.count()) < 0 ? it.at(position) : null;
      case ListValue it -> at(it.items(), position);
      case Tuple it -> at(it.items(), position);
      case String it ->
          position < it.codePointCount(0, it.length()) ? character(it, (int) position) : null;
      default -> throw notIterable(iterable);
    };
  }

  /// All items that a loop would go through.
  ///
  /// @throws PythonException when no loop can go through the value
  /// @throws RefusalException when there are too many
  public static List<Object> items(Object iterable) {
    return switch (iterable) {
      case ListValue it -> it.items();
      case Tuple it -> it.items();
      case Range it -> {
        int size = Refusal.size(it.length());
        yield LongStream.range(0, size).<Object>mapToObj(it::at).toList();
      }
      case String it -> it.codePoints().<Object>mapToObj(Character::toString).toList();
      default -> throw notIterable(iterable);
    };
  }

  /// The item at an index, which is counted from the end when it is negative.
  ///
  /// @throws PythonException as in Python
  public static Object index(Object sequence, Object index) {
    return switch (sequence) {
      case ListValue it -> it.items().get(normalise(integer(index, it), it.items().size(), "list"));
      case Tuple it -> it.items().get(normalise(integer(index, it), it.items().size(), "tuple"));
      case Range it -> it.at(normalise(integer(index, it), it));
      case String it -> character(it, normalise(integer(index, it), (int) length(it), "string"));
      case ExceptionType it ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR, "type '" + it.python() + "' is not subscriptable");
      default ->
          throw PythonException.of(
              ExceptionType.TYPE_ERROR,
              "'" + TypeName.of(sequence) + "' object is not subscriptable");
    };
  }

  /// An index counted from 0.
  ///
  /// @param index counted from the end when it is negative
  /// @param what does not reach so far: the beginning of the error, such as `list assignment`
  /// @throws PythonException an `IndexError`
  public static int normalise(long index, int size, String what) {
    long position = index < 0 ? index + size : index;
    if (position < 0 || position >= size) {
      throw PythonException.of(ExceptionType.INDEX_ERROR, what + " index out of range");
    }
    return (int) position;
  }

  /// The index that a value is of a sequence.
  ///
  /// @throws PythonException when it is not an integer
  public static long integer(Object index, Object sequence) {
    if (Numbers.isInteger(index)) {
      return Numbers.toLong(index);
    }
    String found = TypeName.of(index);
    throw PythonException.of(
        ExceptionType.TYPE_ERROR,
        sequence instanceof String
            ? "string indices must be integers, not '" + found + "'"
            : TypeName.of(sequence) + " indices must be integers or slices, not " + found);
  }

  private static long normalise(long index, Range range) {
    long count = range.count();
    boolean isWithin =
        index < 0
            ? Long.compareUnsigned(-index, count) <= 0
            : Long.compareUnsigned(index, count) < 0;
    if (!isWithin) {
      throw PythonException.of(ExceptionType.INDEX_ERROR, "range object index out of range");
    }
    return index < 0 ? index + count : index;
  }

  private static @Nullable Object at(List<Object> items, long position) {
    return position < items.size() ? items.get((int) position) : null;
  }

  private static String character(String text, int position) {
    int at = text.offsetByCodePoints(0, position);
    return Character.toString(text.codePointAt(at));
  }

  private static PythonException notIterable(Object value) {
    return PythonException.of(
        ExceptionType.TYPE_ERROR, "'" + TypeName.of(value) + "' object is not iterable");
  }
}
