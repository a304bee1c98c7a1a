package org.interleave.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `interleave check`: the errors of a listing, one a line.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
final class CheckCommand implements Callable<Integer> {

  private final Scenarios scenarios;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.py|SCENARIO", descriptionKey = "listing")
  private String name;

  CheckCommand(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() throws IOException {
    return switch (scenarios.named(name, spec)) {
      case Named.Ready _ -> CommandLine.ExitCode.OK;
      case Named.Wrong wrong -> {
        PrintWriter out = spec.commandLine().getOut();
        wrong.lines().forEach(out::println);
        out.flush();
        yield CommandLine.ExitCode.SOFTWARE;
      }
    };
  }
}
