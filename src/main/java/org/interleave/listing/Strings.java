package org.interleave.listing;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.interleave.listing.Expression.Field;
import org.interleave.listing.Expression.FormattedString;
import org.interleave.listing.Expression.Part;
import org.interleave.listing.Expression.StringLiteral;
import org.interleave.listing.Expression.Text;

/// Reads strings that follow one another, which are one string.
final class Strings {

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Strings() {}

  /// @throws Refusal at the first thing that cannot be read
  static Expression read(Position at, List<Token> tokens) {
    Strings strings = new Strings();
    boolean formatted = false;
    for (Token token : tokens) {
      StringToken string = StringToken.of(token);
      strings.add(string);
      formatted |= string.isFormatted();
    }
    if (!formatted) {
      return new StringLiteral(at, strings.text.toString());
    }
    strings.endText();
    return new FormattedString(at, strings.parts);
  }

  private void add(StringToken string) {
    int index = 0;
    while (index < string.content().length()) {
      index = addAt(string, index);
    }
  }

  /// Adds what stands at an index, and returns the index behind it.
  private int addAt(StringToken string, int index) {
    char character = string.content().charAt(index);
    if (character == '\\' && !string.isRaw()) {
      Escape escape = Escape.at(string, index);
      text.append(escape.text());
      return escape.end();
    }
    if (string.isFormatted() && (character == '{' || character == '}')) {
      return addBrace(string, index, character);
    }
    text.append(character);
    return index + 1;
  }

  private int addBrace(StringToken string, int index, char brace) {
    if (string.content().startsWith(String.valueOf(brace).repeat(2), index)) {
      text.append(brace);
      return index + 2;
    } else if (brace == '}') {
      throw new Refusal(string.position(index), "fstring.brace");
    }
    endText();
    FieldText field = FieldText.at(string, index + 1);
    parts.add(new Field(field.expression(), field.format()));
    return field.end();
  }

  private void endText() {
    if (!text.isEmpty()) {
      parts.add(new Text(text.toString()));
      text.setLength(0);
    }
  }
}
