package org.interleave.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interleave.compiler.Compilation;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.listing.Constant;
import org.interleave.program.Program;
import org.interleave.scenario.Entry.Scenario;
import org.interleave.value.Text;

/// A listing that is ready to be run, with what can be chosen before.
///
/// @param title what it is called
/// @param lock whether the lock switch is on at first
/// @param constants the numbers that can be changed, in the listing's order
/// @param program what the listing means
public record Experiment(
    String title, String listing, boolean lock, List<Constant> constants, Program program) {
  public Experiment {
    constants = List.copyOf(constants);
  }

  /// What a listing comes to that has been compiled.
  public static Experiment of(String title, String listing, boolean lock, Compiled compiled) {
    return new Experiment(
        title, listing, lock, Constant.in(compiled.statements()), compiled.program());
  }

  public static Experiment of(Scenario scenario) {
    Source source = scenario.source();
    return of(scenario.lesson().title(), source.listing(), source.lock());
  }

  /// What a scenario's puzzle is about: the constants and the position of the lock switch are its.
  public static Experiment of(Scenario scenario, Puzzle puzzle) {
    Source source = scenario.source();
    boolean lock = puzzle.lock().orElse(source.lock());
    return of(scenario.lesson().title(), source.listing(), lock)
        .with(Map.copyOf(puzzle.constants()));
  }

  private static Experiment of(String title, String listing, boolean lock) {
    return switch (Compiler.compile(listing)) {
      case Compiled compiled -> of(title, listing, lock, compiled);
      case Compilation.Refused(var errors) -> throw new IllegalStateException(errors.toString());
    };
  }

  /// The constant with a name, if there is one.
  public Optional<Constant> constant(String name) {
    return constants.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /// What to tell the user, behind a colon, of a constant that there is not: those that there are.
  public String refusal(String name) {
    List<String> names = constants.stream().map(Constant::name).toList();
    if (names.isEmpty()) {
      return Messages.text("constant.none", name);
    }
    String all = String.join(", ", names);
    return NearMatch.of(name, names)
        .map(near -> Messages.text("constant.near", name, near, all))
        .orElseGet(() -> Messages.text("constant.unknown", name, all));
  }

  /// The same with other numbers in its constants' places.
  ///
  /// @param values by the names of constants that there are; for one that is an integer a `Long`,
  ///   else a finite `Double`, as [ConstantText] reads them
  public Experiment with(Map<String, Number> values) {
    Experiment changed = this;
    for (Map.Entry<String, Number> value : values.entrySet()) {
      // One by one, because several may stand in one line.
      Constant constant = changed.constant(value.getKey()).orElseThrow();
      String text = constant.changed(changed.listing, Text.repr(value.getValue()));
      changed = of(title, text, lock);
    }
    return changed;
  }
}
