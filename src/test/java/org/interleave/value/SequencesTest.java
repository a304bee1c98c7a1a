package org.interleave.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequencesTest {

  private static final Range WIDEST = new Range(Long.MIN_VALUE, Long.MAX_VALUE, 1);

  private final ListValue list = ListValue.of(List.of(1L, 2L, 3L));
  private final Tuple tuple = new Tuple(List.of("a", None.NONE));

  @Test
  void aLoopGoesThroughAllItems() {
    assertThat(loop(list)).containsExactly(1L, 2L, 3L);
    assertThat(loop(tuple)).containsExactly("a", None.NONE);
    assertThat(loop("a😀b")).containsExactly("a", "😀", "b");
    assertThat(loop(new Range(7, 0, -3))).containsExactly(7L, 4L, 1L);
    assertThat(Stream.of(list, tuple, "a", WIDEST, 1L, None.NONE).map(Sequences::isIterable))
        .containsExactly(true, true, true, true, false, false);
    assertThat(Came.from(() -> Sequences.items(1L)))
        .isEqualTo("TypeError: 'int' object is not iterable");
  }

  @Test
  void anIndexMayBeCountedFromTheEnd() {
    assertThat(Sequences.index(list, 0L)).isEqualTo(1L);
    assertThat(Sequences.index(list, -1L)).isEqualTo(3L);
    assertThat(Sequences.index(list, true)).isEqualTo(2L);
    assertThat(Sequences.index(tuple, -2L)).isEqualTo("a");
    assertThat(Sequences.index("a😀b", 1L)).isEqualTo("😀");
    assertThat(Sequences.index(new Range(7, 0, -3), -1L)).isEqualTo(1L);
    assertThat(Sequences.index(WIDEST, -1L)).isEqualTo(Long.MAX_VALUE - 1);
    assertThat(Sequences.index(WIDEST, Long.MIN_VALUE)).isEqualTo(-1L);
  }

  @Test
  void errorsAreInPythonsWords() {
    assertThat(Came.from(() -> Sequences.index(list, 3L)))
        .isEqualTo("IndexError: list index out of range");
    assertThat(Came.from(() -> Sequences.index(tuple, -3L)))
        .isEqualTo("IndexError: tuple index out of range");
    assertThat(Came.from(() -> Sequences.index("", 0L)))
        .isEqualTo("IndexError: string index out of range");
    assertThat(Came.from(() -> Sequences.index(new Range(0, 0, 1), 0L)))
        .isEqualTo("IndexError: range object index out of range");
    assertThat(Came.from(() -> Sequences.index(list, "a")))
        .isEqualTo("TypeError: list indices must be integers or slices, not str");
    assertThat(Came.from(() -> Sequences.index("a", 1.0)))
        .isEqualTo("TypeError: string indices must be integers, not 'float'");
    assertThat(Came.from(() -> Sequences.index(None.NONE, 1L)))
        .isEqualTo("TypeError: 'NoneType' object is not subscriptable");
    assertThat(Came.from(() -> Sequences.index(ExceptionType.EMPTY, 1L)))
        .isEqualTo("TypeError: type 'Empty' is not subscriptable");
    assertThat(Came.from(() -> (long) Sequences.normalise(-4, 3, "list assignment")))
        .isEqualTo("IndexError: list assignment index out of range");
  }

  @Test
  void theLengthOfARangeMayBeTooLarge() {
    assertThat(Sequences.length(new Range(Long.MIN_VALUE, -1, 1))).isEqualTo(Long.MAX_VALUE);
    assertThat(Sequences.length(new Range(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE)))
        .isEqualTo(2);
    assertThat(Came.from(() -> Sequences.length(WIDEST)))
        .isEqualTo("OverflowError: Python int too large to convert to C ssize_t");
    assertThat(Came.from(() -> Sequences.length(1L)))
        .isEqualTo("TypeError: object of type 'int' has no len()");
  }

  private static List<Object> loop(Object iterable) {
    return LongStream.range(0, Long.MAX_VALUE)
        .mapToObj(it -> Sequences.at(iterable, it))
        .takeWhile(Objects::nonNull)
        .<Object>map(it -> it)
        .toList();
  }
}
