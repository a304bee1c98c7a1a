package org.interleave.listing;

import java.util.List;

/// Reads listings.
public final class Listing {

  private Listing() {}

  /// Reads a Python program. Whatever the text is, there is an answer.
  ///
  /// @param source the text of the file; a byte order mark and any kind of line end are fine
  public static Reading read(String source) {
    Errors errors = new Errors();
    String text = normalised(source);
    List<Statement> statements = List.of();
    if (Characters.check(text, errors)) {
      statements = Syntax.statements(text, errors);
    }
    if (errors.isEmpty()) {
      PlaceCheck.check(statements, errors);
      NameCheck.check(statements, errors);
    }
    return errors.isEmpty()
        ? new Reading.Accepted(statements)
        : new Reading.Refused(errors.sorted());
  }

  /// As CPython reads files: without the mark, and with one kind of line end.
  static String normalised(String source) {
    String text = source.startsWith("\ufeff") ? source.substring(1) : source;
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
