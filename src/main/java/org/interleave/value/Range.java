package org.interleave.value;

/// Python's `range`: from `start` to before `stop`, in steps of `step`, which is not 0.
public record Range(long start, long stop, long step) {

  /// @throws PythonException when the step is 0
  public Range {
    if (step == 0) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "range() arg 3 must not be zero");
    }
  }

  public boolean isEmpty() {
    return step > 0 ? start >= stop : start <= stop;
  }

  /// How many numbers it has.
  ///
  /// @throws PythonException when they are more than a 64-bit number can count
  public long length() {
    long count = count();
    if (count < 0) {
      throw PythonException.of(
          ExceptionType.OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
    }
    return count;
  }

  /// The number at an index from 0 to before the length.
  public long at(long index) {
    return start + index * step;
  }

  /// Whether this is one of its numbers.
  public boolean contains(long number) {
    boolean isWithin =
        step > 0 ? start <= number && number < stop : stop < number && number <= start;
    long distance = step > 0 ? number - start : start - number;
    return isWithin && Long.remainderUnsigned(distance, Math.abs(step)) == 0;
  }

  /// Whether it has the same numbers in the same order.
  boolean hasSameNumbers(Range other) {
    long count = count();
    return count == other.count()
        && (count == 0 || start == other.start)
        && (count == 0 || count == 1 || step == other.step);
  }

  /// The length as an unsigned number, which has room for the longest.
  long count() {
    if (isEmpty()) {
      return 0;
    }
    long distance = step > 0 ? stop - start : start - stop;
    return Long.divideUnsigned(distance - 1, Math.abs(step)) + 1;
  }
}
