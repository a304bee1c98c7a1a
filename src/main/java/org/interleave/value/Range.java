package org.interleave.value;

/// Python's `range`: from `start` to before `stop`, in steps of `step`, which is not 0.
public record Range(long start, long stop, long step) {

  /// @throws PythonException when the step is 0
  public Range {
    if (step == 0) {
      throw PythonException.of(ExceptionType.VALUE_ERROR, "range() arg 3 must not be zero");
    }
  }

  /// How many numbers it has.
  ///
  /// @throws PythonException when they are more than a 64-bit number can count
  public long length() {
    boolean isEmpty = step > 0 ? start >= stop : start <= stop;
    if (isEmpty) {
      return 0;
    }
    long distance = step > 0 ? stop - start : start - stop;
    long count = Long.divideUnsigned(distance - 1, Math.abs(step)) + 1;
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
}
