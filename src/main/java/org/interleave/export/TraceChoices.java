package org.interleave.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interleave.export.RecordedRun.Place;
import org.interleave.trace.Limits;
import org.interleave.trace.StepKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads from the JSON of a trace file what is needed to run it again, and skips the rest.
final class TraceChoices {

  /// As Python's `repr` writes it.
  private static final Pattern FLOAT = Pattern.compile("-?\\d+(\\.\\d+)?(e[+-]\\d+)?");

  private static final int NO_NUMBER = -1;

  /// No float is longer.
  private static final int LONGEST_FLOAT = 24;

  private final JsonParser json;
  private boolean isTrace;
  private boolean isVersion;
  private @Nullable String listing;
  private @Nullable Boolean lock;
  private @Nullable List<Integer> threads;
  private final BitSet computing = new BitSet();
  private final BitSet inVain = new BitSet();
  private final Map<Integer, Object> values = new HashMap<>();

  /// By row, the value where it can be the number of a thread, or [#NO_NUMBER].
  private int[] numbers = {};

  /// Reads the field whose value is the current token.
  private interface Field {
    void read(String name) throws IOException;
  }

  /// Reads one item of a column.
  private interface Item {
    void read(int row);
  }

  private TraceChoices(JsonParser json) {
    this.json = json;
  }

  /// Reads the object that begins at the current token, up to its end.
  static Choices read(JsonParser json) throws IOException {
    TraceChoices reading = new TraceChoices(json);
    reading.fields(reading::field);
    return reading.choices();
  }

  private Choices choices() throws ChoicesRefusal {
    if (!isTrace || !isVersion) {
      throw new ChoicesRefusal("noTrace");
    }
    List<Integer> chosen = present(threads, "steps.thread");
    RecordedRun run =
        new RecordedRun(
            present(listing, "listing"),
            present(lock, "settings.lock"),
            results(chosen),
            inVain.stream().boxed().collect(Collectors.toSet()),
            LateEnds.of(chosen, joinsInVain()));
    return new Choices(chosen, Optional.of(run));
  }

  private static <T> T present(@Nullable T value, String field) throws ChoicesRefusal {
    if (value == null) {
      throw new ChoicesRefusal("noField", field);
    }
    return value;
  }

  private Map<Place, Object> results(List<Integer> chosen) {
    int[] steps = new int[Limits.STANDARD.threads()];
    Map<Place, Object> results = new HashMap<>();
    for (int row = 0; row < chosen.size(); row++) {
      int thread = chosen.get(row);
      Object value = values.get(row);
      if (value != null && computing.get(row)) {
        results.put(new Place(thread, steps[thread]), value);
      }
      steps[thread]++;
    }
    return results;
  }

  /// Where a wait for anything else turns out to be in vain, there is no number.
  private Map<Integer, Integer> joinsInVain() {
    return inVain.stream()
        .boxed()
        .filter(row -> row < numbers.length && numbers[row] != NO_NUMBER)
        .collect(Collectors.toMap(row -> row, row -> numbers[row]));
  }

  private void fields(Field field) throws IOException {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      field.read(name);
    }
  }

  private void field(String name) throws IOException {
    switch (name) {
      case "format" -> isTrace = "interleave-trace".equals(string());
      case "version" ->
          isVersion =
              json.currentToken() == JsonToken.VALUE_NUMBER_INT && "1".equals(json.getString());
      case "listing" -> listing = string();
      case "settings" -> object(this::setting);
      case "steps" -> object(this::column);
      default -> json.skipChildren();
    }
  }

  private void object(Field field) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      fields(field);
    } else {
      json.skipChildren();
    }
  }

  private void setting(String name) {
    if (name.equals("lock") && json.currentToken().isBoolean()) {
      lock = json.getBooleanValue();
    } else {
      json.skipChildren();
    }
  }

  private void column(String name) throws IOException {
    boolean isColumn = json.currentToken() == JsonToken.START_ARRAY;
    switch (isColumn ? name : "") {
      case "thread" -> threads = ChoicesJson.read(json);
      case "kind" -> items(this::kind);
      case "value" -> items(this::value);
      default -> json.skipChildren();
    }
  }

  private void items(Item item) {
    for (int row = 0; json.nextToken() != JsonToken.END_ARRAY; row++) {
      item.read(row);
      json.skipChildren();
    }
  }

  private void kind(int row) {
    String word = string();
    computing.set(row, StepKind.COMPUTE.word().equals(word));
    inVain.set(row, StepKind.GIVE_UP.word().equals(word));
  }

  private void value(int row) {
    number(row);
    String text = string();
    if (text == null || text.length() > LONGEST_FLOAT) {
      return;
    }
    if (text.equals("True") || text.equals("False")) {
      values.put(row, text.equals("True"));
    } else if (FLOAT.matcher(text).matches()) {
      values.put(row, Double.valueOf(text));
    }
  }

  private void number(int row) {
    if (row >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(64, row * 2));
      Arrays.fill(numbers, row, numbers.length, NO_NUMBER);
    }
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      double value = json.getDoubleValue();
      numbers[row] = 0 <= value && value < Limits.STANDARD.threads() ? (int) value : NO_NUMBER;
    }
  }

  /// The current token when it is a string.
  private @Nullable String string() {
    return json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : null;
  }
}
