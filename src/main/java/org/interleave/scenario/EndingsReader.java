package org.interleave.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the endings that a header declares, each as `outcome | off: … | on: … | why`.
final class EndingsReader {

  private static final Pattern PARTS =
      Pattern.compile("(?<outcome>[^|]*)\\|(?<off>[^|]*)\\|(?<on>[^|]*)(?:\\|(?<reason>.*))?");

  private final Variables variables;
  private final Mistakes mistakes;
  private final List<Ending> endings = new ArrayList<>();

  private EndingsReader(Variables variables, Mistakes mistakes) {
    this.variables = variables;
    this.mistakes = mistakes;
  }

  static Endings endings(Header header, Variables variables, Mistakes mistakes) {
    ConstantsReader small = new ConstantsReader(variables, mistakes);
    EndingsReader reader = new EndingsReader(variables, mistakes);
    List<Field> fields = header.all(Key.ENDING);
    fields.forEach(reader::read);
    if (!fields.isEmpty() && mistakes.areNone()) {
      reader.checkSomeIsPossible(fields.getFirst());
    }
    return new Endings(header.one(Key.SMALL).map(small::values).orElse(Map.of()), reader.endings);
  }

  private void read(Field field) {
    Matcher parts = PARTS.matcher(field.value());
    if (!parts.matches()) {
      mistakes.add(field.at(0), "ending.parts");
      return;
    }
    Optional<Outcome> outcome = OutcomeReader.outcome(parts.group("outcome").strip());
    if (outcome.isEmpty()) {
      mistakes.add(field.at(0), "ending.outcome", parts.group("outcome").strip());
    }
    Optional<Expectation> off = expectation(field, parts, "off");
    Optional<Expectation> on = expectation(field, parts, "on");
    if (outcome.isPresent() && off.isPresent() && on.isPresent()) {
      String reason = Optional.ofNullable(parts.group("reason")).orElse("").strip();
      add(field, new Ending(outcome.get(), off.get(), on.get(), reason));
    }
  }

  private Optional<Expectation> expectation(Field field, Matcher parts, String position) {
    String written = parts.group(position).strip();
    Matcher word = Pattern.compile(position + "\\s*:\\s*(\\S.*)").matcher(written);
    Optional<Expectation> expectation =
        Arrays.stream(Expectation.values())
            .filter(it -> word.matches() && it.written().equals(word.group(1)))
            .findFirst();
    if (expectation.isEmpty()) {
      int begin = field.value().indexOf(written, parts.start(position));
      mistakes.add(field.at(begin), "ending.switch", written, position);
    }
    return expectation;
  }

  private void add(Field field, Ending ending) {
    Set<String> names = ending.outcome().values().keySet();
    Optional<String> strange =
        names.stream().filter(it -> !variables.all().contains(it)).findFirst();
    Optional<Set<String>> others = named().findFirst().filter(it -> !it.equals(names));
    if (strange.isPresent()) {
      mistakes.add(field.at(0), "ending.name", strange.get());
    } else if (endings.stream().anyMatch(it -> it.outcome().equals(ending.outcome()))) {
      mistakes.add(field.at(0), "ending.twice");
    } else if (others.isPresent() && !names.isEmpty()) {
      mistakes.add(field.at(0), "ending.names", String.join(", ", others.get()));
    } else if (ending.reason().isEmpty() && isSurprising(ending)) {
      mistakes.add(field.at(0), "ending.why");
    }
    endings.add(ending);
  }

  /// The names of the variables in each ending that names any.
  private Stream<Set<String>> named() {
    return endings.stream().map(it -> it.outcome().values().keySet()).filter(it -> !it.isEmpty());
  }

  private static boolean isSurprising(Ending ending) {
    return ending.off() == Expectation.SURPRISING || ending.on() == Expectation.SURPRISING;
  }

  private void checkSomeIsPossible(Field first) {
    for (boolean lock : new boolean[] {false, true}) {
      if (endings.stream().allMatch(it -> it.expectation(lock) == Expectation.IMPOSSIBLE)) {
        mistakes.add(first.at(0), "ending.none", lock ? "on" : "off");
      }
    }
  }
}
