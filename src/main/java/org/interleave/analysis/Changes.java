package org.interleave.analysis;

import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import org.interleave.trace.Subject;
import org.interleave.trace.Trace;
import org.interleave.value.Missing;

/// Every write to one variable or list, in the order in which they overwrote each other. Writes are
/// numbered from 0.
public final class Changes {

  private final Trace trace;
  private final int subject;
  private final int[] rows;
  private final boolean integers;
  private final LongSummaryStatistics range;

  private Changes(Trace trace, int subject) {
    this.trace = trace;
    this.subject = subject;
    this.rows = trace.writes(subject);
    boolean mayBegin =
        initial() instanceof Long || (initial() == Missing.MISSING && rows.length > 0);
    this.integers = mayBegin && Arrays.stream(rows).allMatch(trace::isInteger);
    this.range =
        integers
            ? IntStream.rangeClosed(0, rows.length).mapToLong(this::number).summaryStatistics()
            : new LongSummaryStatistics();
  }

  public static Changes of(Trace trace, int subject) {
    return new Changes(trace, subject);
  }

  private Subject described() {
    return trace.subjects().get(subject);
  }

  public int subject() {
    return subject;
  }

  public String name() {
    return described().name();
  }

  /// Its value when threads began.
  Object initial() {
    return described().initial();
  }

  /// Whether all its values are integers.
  public boolean isIntegers() {
    return integers;
  }

  /// The least of all its integers; 0 when they are not all integers.
  public long least() {
    return integers ? range.getMin() : 0;
  }

  /// The greatest of all its integers; 0 when they are not all integers.
  public long greatest() {
    return integers ? range.getMax() : 0;
  }

  public int count() {
    return rows.length;
  }

  /// The row of the n-th write.
  public int row(int number) {
    return rows[number];
  }

  /// The number of the write in a row; negative when there is none.
  public int at(int row) {
    return Arrays.binarySearch(rows, row);
  }

  /// How many writes there are before a row.
  public int before(int row) {
    int found = Arrays.binarySearch(rows, row);
    return found >= 0 ? found : -found - 1;
  }

  /// The value when so many writes have been made, as text.
  public String text(int made) {
    return made == 0 ? ValueText.of(trace.initial(subject)) : ValueText.of(trace, rows[made - 1]);
  }

  /// The value when so many writes have been made, as Python writes it.
  public String python(int made) {
    return made == 0 ? ValueText.python(trace.initial(subject)) : trace.text(rows[made - 1]);
  }

  public boolean isInteger(int made) {
    return made == 0 ? initial() instanceof Long : trace.isInteger(rows[made - 1]);
  }

  /// The value when so many writes have been made; 0 when it is no integer.
  public long number(int made) {
    return made > 0 ? trace.value(rows[made - 1]) : initial() instanceof Long number ? number : 0;
  }
}
