package org.interleave.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interleave.listing.Position;

/// Reads what constants are to be: `COUNT = 1, NUM_THREADS = 2`.
final class ConstantsReader {

  private static final Pattern PART = Pattern.compile("[^,]+");
  private static final Pattern CONSTANT =
      Pattern.compile("\\s*(?<name>\\w+)\\s*=\\s*(?<value>\\d{1,18})\\s*");

  private final Variables variables;
  private final Mistakes mistakes;

  ConstantsReader(Variables variables, Mistakes mistakes) {
    this.variables = variables;
    this.mistakes = mistakes;
  }

  Map<String, Long> values(Field field) {
    return values(field, 0, field.value());
  }

  /// @param begin where the text begins in the field's value
  Map<String, Long> values(Field field, int begin, String text) {
    Map<String, Long> values = new LinkedHashMap<>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      Position at = field.at(begin + part.start() + blanks(part.group()));
      Matcher constant = CONSTANT.matcher(part.group());
      if (!constant.matches()) {
        mistakes.add(at, "small.form", part.group().strip());
      } else if (!variables.constants().contains(constant.group("name"))) {
        unknown(at, constant.group("name"));
      } else if (values.put(constant.group("name"), Long.valueOf(constant.group("value")))
          != null) {
        mistakes.add(at, "small.twice", constant.group("name"));
      }
    }
    return values;
  }

  private static int blanks(String text) {
    return text.length() - text.stripLeading().length();
  }

  private void unknown(Position at, String name) {
    if (variables.constants().isEmpty()) {
      mistakes.add(at, "small.none");
    } else {
      mistakes.add(at, "small.unknown", name, String.join(", ", variables.constants()));
    }
  }
}
