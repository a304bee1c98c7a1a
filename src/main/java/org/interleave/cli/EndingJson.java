package org.interleave.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.interleave.explore.Ending;
import org.interleave.listing.Expression.StringLiteral;
import org.interleave.listing.Listing;
import org.interleave.listing.Reading.Accepted;
import org.interleave.listing.Statement.Evaluate;
import org.interleave.scenario.Outcome;
import tools.jackson.core.JsonGenerator;

/// An ending as properties of a JSON object.
final class EndingJson {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e[+-]\\d+)?");

  private EndingJson() {}

  static void write(JsonGenerator json, Ending ending) {
    Outcome outcome = ending.outcome();
    json.writeObjectPropertyStart("values");
    outcome
        .values()
        .forEach(
            (name, value) -> {
              json.writeName(name);
              writeValue(json, value);
            });
    json.writeEndObject();
    json.writeStringProperty("kind", ending.kind().name().toLowerCase(Locale.ROOT));
    writeTexts(json, "exceptions", outcome.exceptions());
    writeTexts(json, "printed", outcome.printed());
  }

  private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      json.writeArrayPropertyStart(name);
      texts.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  /// What is a number, a boolean or a string in Python is the same in JSON, and all else is as
  /// Python writes it.
  private static void writeValue(JsonGenerator json, String value) {
    if (NUMBER.matcher(value).matches()) {
      json.writeRawValue(value);
    } else if (value.equals("True") || value.equals("False")) {
      json.writeBoolean(value.equals("True"));
    } else {
      json.writeString(string(value));
    }
  }

  private static String string(String value) {
    return Listing.read(value) instanceof Accepted(var statements)
            && statements.getFirst() instanceof Evaluate(_, StringLiteral(_, String text))
        ? text
        : value;
  }
}
