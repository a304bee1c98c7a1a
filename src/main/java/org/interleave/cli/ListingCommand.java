package org.interleave.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command that has something to say of a listing without running it.
abstract sealed class ListingCommand implements Callable<Integer>
    permits CheckCommand, StepsCommand {

  private final Scenarios scenarios;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.py|SCENARIO", descriptionKey = "listing")
  private String name;

  ListingCommand(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  /// What there is to say of a listing that can be run.
  abstract List<String> lines(Named.Ready listing);

  /// Where it says why a listing cannot be run.
  PrintWriter complaints(CommandLine command) {
    return command.getErr();
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    return switch (scenarios.named(name, spec)) {
      case Named.Ready ready -> {
        print(lines(ready), command.getOut());
        yield CommandLine.ExitCode.OK;
      }
      case Named.Wrong wrong -> {
        print(wrong.lines(), complaints(command));
        yield CommandLine.ExitCode.SOFTWARE;
      }
    };
  }

  private static void print(List<String> lines, PrintWriter to) {
    lines.forEach(to::println);
    to.flush();
  }
}
