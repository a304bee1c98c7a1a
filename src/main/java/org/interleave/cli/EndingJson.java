package org.interleave.cli;

import java.util.List;
import java.util.Locale;
import org.interleave.explore.Ending;
import org.interleave.scenario.Outcome;
import tools.jackson.core.JsonGenerator;

/// An ending as properties of a JSON object.
final class EndingJson {

  private EndingJson() {}

  static void write(JsonGenerator json, Ending ending) {
    Outcome outcome = ending.outcome();
    json.writeObjectPropertyStart("values");
    outcome
        .values()
        .forEach(
            (name, value) -> {
              json.writeName(name);
              ValueJson.write(json, value);
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
}
