package org.interleave.javacode;

/// A Java expression.
///
/// @param rank how loosely its outermost operator binds: see the constants
/// @param isBoxed whether a number or a truth value comes as an object
record Code(String text, Type type, int rank, boolean isBoxed) {

  static final int PRIMARY = 0;
  static final int UNARY = 1;
  static final int PRODUCT = 2;
  static final int SUM = 3;
  static final int RELATION = 4;
  static final int EQUALITY = 5;
  static final int AND = 6;
  static final int OR = 7;
  static final int CHOICE = 8;

  Code(String text, Type type, int rank) {
    this(text, type, rank, type instanceof Type.Maybe);
  }

  /// What comes out of a list or a queue.
  static Code element(String text, Type type) {
    return new Code(text, type, PRIMARY, true);
  }

  static Code primary(String text, Type type) {
    return new Code(text, type, PRIMARY);
  }

  /// The text, in brackets if it binds more loosely than this.
  String within(int most) {
    return rank > most ? "(" + text + ")" : text;
  }

  /// The text as what a method is called on.
  String object() {
    return within(PRIMARY);
  }

  Code cast(String java, Type to) {
    return new Code("(" + java + ") " + within(UNARY), to, UNARY);
  }
}
