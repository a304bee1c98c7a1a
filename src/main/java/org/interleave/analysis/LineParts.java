package org.interleave.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.interleave.program.Function;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Augment;
import org.interleave.program.Instruction.Calculate;
import org.interleave.program.Instruction.Computing;
import org.interleave.program.Program;
import org.interleave.value.BinaryOperator;
import org.interleave.value.Missing;

/// What a compute step is made of: the computing instructions of its line.
public final class LineParts {

  private record Part(Function function, Computing instruction) {

    /// The arithmetic that it is, if it is that.
    Optional<Calculate> arithmetic() {
      return switch (instruction) {
        case Calculate calculate -> Optional.of(calculate);
        case Augment(int line, BinaryOperator operator, int left, int right, int to) ->
            Optional.of(new Calculate(line, operator, left, right, to));
        default -> Optional.empty();
      };
    }
  }

  private static final OptionalLong NONE = OptionalLong.empty();

  private final Map<Integer, List<Part>> lines = new HashMap<>();

  private LineParts(Program program) {
    for (Function function : program.functions()) {
      for (Instruction instruction : function.instructions()) {
        if (instruction instanceof Computing computing) {
          lines
              .computeIfAbsent(computing.line(), _ -> new ArrayList<>())
              .add(new Part(function, computing));
        }
      }
    }
  }

  public static LineParts of(Program program) {
    return new LineParts(program);
  }

  /// What a line's computing adds, when all it does is to add or subtract one constant integer.
  public OptionalLong change(int line) {
    List<Part> parts = lines.getOrDefault(line, List.of());
    return parts.size() == 1
        ? parts
            .getFirst()
            .arithmetic()
            .map(it -> change(parts.getFirst().function, it))
            .orElse(NONE)
        : NONE;
  }

  private static OptionalLong change(Function function, Calculate calculate) {
    return switch (calculate.operator()) {
      case ADD -> {
        OptionalLong right = constant(function, calculate.right());
        yield right.isPresent() ? right : constant(function, calculate.left());
      }
      case SUBTRACT -> {
        OptionalLong right = constant(function, calculate.right());
        yield right.isPresent() ? OptionalLong.of(-right.getAsLong()) : right;
      }
      case MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO, POWER -> NONE;
    };
  }

  private static OptionalLong constant(Function function, int slot) {
    return function.slots().get(slot).isEmpty() && function.initial().get(slot) instanceof Long it
        ? OptionalLong.of(it)
        : NONE;
  }

  /// The actions that a line's computing consists of, such as "fetch 1, add"; empty when it is not
  /// arithmetic alone.
  public String text(int line) {
    List<String> words = new ArrayList<>();
    for (Part part : lines.getOrDefault(line, List.of())) {
      Optional<Calculate> calculate = part.arithmetic();
      if (calculate.isEmpty()) {
        return "";
      }
      fetch(part.function, calculate.get().left(), words);
      fetch(part.function, calculate.get().right(), words);
      words.add(word(calculate.get().operator()));
    }
    return String.join(", ", words);
  }

  /// A constant or a local is fetched; what has just been read or computed is at hand.
  private static void fetch(Function function, int slot, List<String> words) {
    String name = function.slots().get(slot);
    if (!name.isEmpty()) {
      words.add(Words.of("part.fetch", name));
    } else if (function.initial().get(slot) != Missing.MISSING) {
      words.add(Words.of("part.fetch", ValueText.python(function.initial().get(slot))));
    }
  }

  private static String word(BinaryOperator operator) {
    return Words.of("part." + operator.name().toLowerCase(Locale.ROOT));
  }
}
