package org.interleave.javacode;

import java.util.stream.DoubleStream;

/// Whole numbers in a range; both ends belong to it.
record Whole(double least, double most) implements Type {

  /// Beyond this, ranges are all the same.
  private static final double FARTHEST = 1e30;

  /// How often a loop may go on: what a person would wait for.
  private static final double ROUNDS = 1e6;

  static final Whole COUNT = new Whole(0, ROUNDS);

  Whole {
    least = Math.max(-FARTHEST, Math.min(FARTHEST, least));
    most = Math.max(-FARTHEST, Math.min(FARTHEST, most));
  }

  static Whole of(long value) {
    return new Whole((double) value, (double) value);
  }

  private static Whole around(double... corners) {
    return new Whole(
        DoubleStream.of(corners).min().orElse(0), DoubleStream.of(corners).max().orElse(0));
  }

  boolean isInt() {
    return least >= -Integer.MAX_VALUE && most <= Integer.MAX_VALUE;
  }

  boolean isLong() {
    return least >= -9e18 && most <= 9e18;
  }

  boolean isConstant() {
    return least == most;
  }

  Whole hull(Whole other) {
    return new Whole(Math.min(least, other.least), Math.max(most, other.most));
  }

  Whole widened(Whole before) {
    return new Whole(least + (least - before.least) * ROUNDS, most + (most - before.most) * ROUNDS);
  }

  Whole negated() {
    return new Whole(-most, -least);
  }

  Whole plus(Whole other) {
    return new Whole(least + other.least, most + other.most);
  }

  Whole times(Whole other) {
    return around(least * other.least, least * other.most, most * other.least, most * other.most);
  }

  /// Divided by anything but zero, rounded down.
  Whole dividedBy(Whole other) {
    if (other.least > 0) {
      return around(
          Math.floor(least / other.least),
          Math.floor(least / other.most),
          Math.floor(most / other.least),
          Math.floor(most / other.most));
    }
    return hull(negated()).hull(of(-1));
  }

  /// What is left, which has the divisor's sign.
  Whole modulo(Whole divisor) {
    return new Whole(Math.min(0, divisor.least + 1), Math.max(0, divisor.most - 1));
  }

  Whole power(Whole exponent) {
    double size = Math.pow(Math.max(Math.abs(least), Math.abs(most)), exponent.most);
    boolean isEven = exponent.isConstant() && exponent.most % 2 == 0;
    return new Whole(least >= 0 || isEven ? 0 : -size, size);
  }

  Whole lesser(Whole other) {
    return new Whole(Math.min(least, other.least), Math.min(most, other.most));
  }

  Whole greater(Whole other) {
    return new Whole(Math.max(least, other.least), Math.max(most, other.most));
  }
}
