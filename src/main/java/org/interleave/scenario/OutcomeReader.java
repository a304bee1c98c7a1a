package org.interleave.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads how a run ended: `exception ValueError, deadlock, val = 0, prints 'done'`.
final class OutcomeReader {

  private static final String ITEM =
      "(?:-?\\d+\\.\\d+|0|-?[1-9]\\d{0,17}|True|False|None|'[^'\\\\]*')";
  private static final Pattern ITEMS = Pattern.compile(ITEM);
  private static final Pattern PART =
      Pattern.compile(
          """
          \\G\\s*(?:
            (?<deadlock>deadlock)
            | exception\\s+(?<exception>\\w+)
            | prints\\s+'(?<line>[^'\\\\]*)'
            | (?<name>[A-Za-z_]\\w*)\\s*=\\s*(?<value>ITEM|\\[\\s*(?:ITEM(?:\\s*,\\s*ITEM){0,99})?\\s*\\])
          )\\s*(?:,|$)"""
              .replace("ITEM", ITEM),
          Pattern.COMMENTS);

  private final List<String> exceptions = new ArrayList<>();
  private final SortedMap<String, String> values = new TreeMap<>();
  private final List<String> printed = new ArrayList<>();
  private boolean deadlock;

  private OutcomeReader() {}

  /// Nothing, when the text is something else.
  static Optional<Outcome> outcome(String text) {
    OutcomeReader reader = new OutcomeReader();
    Matcher part = PART.matcher(text);
    int end = 0;
    while (part.find() && reader.add(part)) {
      end = part.end();
    }
    boolean complete = end == text.length() && end > 0 && !text.endsWith(",");
    return complete
        ? Optional.of(
            new Outcome(reader.exceptions, reader.deadlock, reader.values, reader.printed))
        : Optional.empty();
  }

  /// @return false when it is there already
  private boolean add(Matcher part) {
    if (part.group("deadlock") != null) {
      boolean first = !deadlock;
      deadlock = true;
      return first;
    } else if (part.group("exception") != null) {
      return exceptions.add(part.group("exception"));
    } else if (part.group("line") != null) {
      return printed.add(part.group("line"));
    }
    return values.put(part.group("name"), normalised(part.group("value"))) == null;
  }

  /// With blanks where Python puts them.
  private static String normalised(String value) {
    return value.startsWith("[")
        ? ITEMS
            .matcher(value)
            .results()
            .map(it -> it.group())
            .collect(Collectors.joining(", ", "[", "]"))
        : value;
  }
}
