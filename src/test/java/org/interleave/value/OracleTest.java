package org.interleave.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.interleave.CPython;
import org.junit.jupiter.api.Test;

/// Compares with CPython, where there is one.
class OracleTest {

  private static final int EXPRESSIONS = 10_000;

  @Test
  void cPythonMakesTheSameOfRandomExpressions() throws InterruptedException {
    CPython.assumeSameWords();
    List<RandomExpression> expressions =
        LongStream.range(0, EXPRESSIONS).mapToObj(RandomExpression::of).toList();
    List<String> answers =
        CPython.answers(
            "value/oracle.py", expressions.stream().map(RandomExpression::source).toList());

    assertThat(answers).hasSize(EXPRESSIONS);
    assertThat(
            IntStream.range(0, EXPRESSIONS)
                .filter(it -> !isRight(expressions.get(it), answers.get(it)))
                .limit(20)
                .mapToObj(it -> line(it, expressions.get(it), answers.get(it))))
        .isEmpty();
  }

  private static String line(int seed, RandomExpression expression, String answer) {
    return "%nseed %d: %s%n  CPython: %s%n  here:    %s"
        .formatted(seed, expression.source(), answer, expression.answer());
  }

  private static boolean isRight(RandomExpression expression, String answer) {
    String here = expression.answer();
    return answer.equals(here) || (isPower(expression.source()) && areNeighbours(here, answer));
  }

  private static boolean isPower(String source) {
    return source.startsWith("power(") || source.contains("'**='");
  }

  /// Whether these are floats with no other between them: how powers are rounded is up to the
  /// platform, for CPython as for Java.
  private static boolean areNeighbours(String left, String right) {
    if (left.startsWith("!") || right.startsWith("!")) {
      return false;
    }
    double a = Double.parseDouble(left);
    double b = Double.parseDouble(right);
    return Math.nextUp(a) == b || Math.nextDown(a) == b;
  }
}
