package org.interleave.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interleave.program.Cell;
import org.interleave.program.Disassembly;
import org.interleave.program.Function;
import org.interleave.program.Instruction;
import org.interleave.program.Program;
import org.interleave.scenario.Experiment;

/// A listing's lines, each with the instructions below it that it was compiled to, function by
/// function. A line stands there again when instructions of others come in between.
final class StepsText {

  private final Program program;
  private final List<String> source;
  private final List<String> lines = new ArrayList<>();

  private StepsText(Experiment experiment) {
    program = experiment.program();
    source = experiment.listing().lines().toList();
  }

  static List<String> of(Experiment experiment) {
    StepsText text = new StepsText(experiment);
    text.head(experiment.title());
    for (int function = 0; function < text.program.functions().size(); function++) {
      text.function(function);
    }
    return text.lines;
  }

  private void head(String title) {
    lines.add(title);
    lines.add("");
    Messages.text("steps.legend").lines().forEach(lines::add);
    Messages.text("steps.cells", cells(true), cells(false)).lines().forEach(lines::add);
  }

  private String cells(boolean shared) {
    String names =
        program.cells().stream()
            .filter(it -> it.shared() == shared)
            .map(Cell::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Messages.text("steps.none") : names;
  }

  private void function(int number) {
    Function function = program.functions().get(number);
    lines.add("");
    lines.add(
        number == 0
            ? Messages.text("steps.module")
            : Messages.text("steps.function", function.name(), parameters(function)));
    List<String> texts = Disassembly.of(program, number);
    int line = 0;
    for (int at = 0; at < texts.size(); at++) {
      Instruction instruction = function.instructions().get(at);
      if (instruction.line() != line) {
        line = instruction.line();
        lines.add("%4d  %s".formatted(line, source(line)).stripTrailing());
      }
      lines.add("%12d  %s".formatted(at, texts.get(at)));
    }
    Disassembly.handlers(program, number).forEach(it -> lines.add("      " + it));
  }

  /// A line of the listing; an empty listing has none, but an end.
  private String source(int line) {
    return line <= source.size() ? source.get(line - 1) : "";
  }

  private static String parameters(Function function) {
    return IntStream.range(0, function.parameters())
        .mapToObj(function.slots()::get)
        .collect(Collectors.joining(", "));
  }
}
