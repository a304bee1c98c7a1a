package org.interleave.listing;

import java.util.Comparator;
import org.antlr.v4.runtime.Token;

/// A place in a listing: line and column, both from 1, the column in characters.
public record Position(int line, int column) implements Comparable<Position> {

  private static final Comparator<Position> IN_READING_ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  static Position of(Token token) {
    return new Position(token.getLine(), token.getCharPositionInLine() + 1);
  }

  @Override
  public int compareTo(Position other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
