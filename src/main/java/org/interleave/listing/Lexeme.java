package org.interleave.listing;

/// A part of a line that plays a role of its own, for whoever shows a listing in colours.
///
/// @param line from 1
/// @param column from 1, in characters
/// @param length in characters, at least 1; a string over several lines has one part in each
public record Lexeme(int line, int column, int length, Role role) {

  /// What a lexeme is. Names that a listing gives itself, and signs, are nothing special.
  public enum Role {
    KEYWORD,
    /// A name that Python or its library gives.
    LIBRARY,
    /// The name of a function, where it is defined.
    FUNCTION,
    STRING,
    NUMBER,
    COMMENT
  }
}
