package org.interleave.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.interleave.listing.Position;

/// A key of a header with its value, which may go on over several lines.
///
/// @param at where the key stands
/// @param pieces the value, a piece for each line; none only where it is missing
record Field(Key key, Position at, List<Piece> pieces) {
  Field {
    pieces = List.copyOf(pieces);
  }

  record Piece(Position at, String text) {}

  /// The pieces with a blank between them.
  String value() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
  }

  /// Where a character of the value stands in the file.
  Position at(int index) {
    int rest = index;
    for (Piece piece : pieces) {
      if (rest < piece.text.length()) {
        int before = piece.text.codePointCount(0, Math.max(0, rest));
        return new Position(piece.at.line(), piece.at.column() + before);
      }
      rest -= piece.text.length() + 1;
    }
    return at;
  }
}
