package org.interleave.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interleave.compiler.Compilation;
import org.interleave.listing.Position;
import org.interleave.program.Cell;

/// Reads the goal that a header sets: `val = 2 | lock: off | with: COUNT = 2, NUM_THREADS = 2`.
final class PuzzleReader {

  private static final Pattern PART = Pattern.compile("(?:^|\\|)\\s*(?<part>[^|]*?)\\s*(?=\\||$)");
  private static final Pattern ADDITION = Pattern.compile("(?<key>lock|with)\\s*:\\s*(?<value>.*)");

  private final Variables variables;

  /// The names of the module that functions know.
  private final Set<String> shared;

  private final Mistakes mistakes;

  PuzzleReader(Compilation.Compiled listing, Mistakes mistakes) {
    this.variables = Variables.of(listing.statements());
    this.shared = listing.program().cells().stream().map(Cell::name).collect(Collectors.toSet());
    this.mistakes = mistakes;
  }

  /// Some part of a goal's value.
  ///
  /// @param begin where it begins in the value
  private record Part(Field field, int begin, String text) {
    /// What is missing at the end stands where the end is.
    Position at() {
      return field.at(Math.min(begin, field.value().length() - 1));
    }
  }

  /// Nothing when there are mistakes.
  Optional<Puzzle> puzzle(Field field) {
    Matcher parts = PART.matcher(field.value());
    Optional<Goal> goal = Optional.empty();
    Map<String, Part> additions = new LinkedHashMap<>();
    while (parts.find()) {
      Part part = new Part(field, parts.start("part"), parts.group("part"));
      if (parts.start() == 0) {
        goal = goal(part);
      } else {
        add(part, additions);
      }
    }
    Optional<Boolean> lock = Optional.ofNullable(additions.get("lock")).flatMap(this::lock);
    Map<String, Long> constants =
        Optional.ofNullable(additions.get("with"))
            .map(it -> new ConstantsReader(variables, mistakes).values(field, it.begin, it.text))
            .orElse(Map.of());
    return goal.map(it -> new Puzzle(it, lock, constants));
  }

  private Optional<Goal> goal(Part part) {
    if (part.text.equals(Goal.NothingLost.TEXT)) {
      return Optional.of(new Goal.NothingLost());
    }
    Optional<Outcome> outcome = OutcomeReader.outcome(part.text);
    if (outcome.isEmpty() || !outcome.get().printed().isEmpty()) {
      mistakes.add(part.at(), "goal.outcome", part.text);
      return Optional.empty();
    }
    outcome.get().values().keySet().forEach(name -> check(name, part));
    return outcome.map(Goal.Ending::new);
  }

  private void check(String name, Part part) {
    if (!variables.all().contains(name)) {
      mistakes.add(part.at(), "ending.name", name);
    } else if (!shared.contains(name)) {
      mistakes.add(part.at(), "goal.unshared", name);
    }
  }

  private void add(Part part, Map<String, Part> additions) {
    Matcher addition = ADDITION.matcher(part.text);
    if (!addition.matches()) {
      mistakes.add(part.at(), "goal.part", part.text);
    } else if (additions.containsKey(addition.group("key"))) {
      mistakes.add(part.at(), "goal.twice", addition.group("key"));
    } else {
      int begin = part.begin + addition.start("value");
      additions.put(addition.group("key"), new Part(part.field, begin, addition.group("value")));
    }
  }

  private Optional<Boolean> lock(Part part) {
    if (!part.text.matches("on|off")) {
      mistakes.add(part.at(), "lock.wrong", part.text);
    }
    return Optional.of(part.text.equals("on"));
  }
}
