package org.interleave.export;

import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Reads a JSON array of numbers of threads.
final class ChoicesJson {

  private ChoicesJson() {}

  /// Reads the array that begins at the current token, up to its end.
  static List<Integer> read(JsonParser json) throws IOException {
    ChoiceList choices = new ChoiceList();
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      String word = token == JsonToken.VALUE_NUMBER_INT ? json.getString() : "";
      TokenStreamLocation place = json.currentTokenLocation();
      choices.add(word, place.getLineNr(), place.getColumnNr());
    }
    return choices.threads();
  }
}
