package org.interleave.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `interleave steps`: what a listing is compiled to.
@Command(
    name = "steps",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
final class StepsCommand implements Callable<Integer> {

  private final Scenarios scenarios;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.py|SCENARIO", descriptionKey = "listing")
  private String name;

  StepsCommand(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() throws IOException {
    return switch (scenarios.named(name, spec)) {
      case Named.Ready ready -> {
        PrintWriter out = spec.commandLine().getOut();
        StepsText.of(ready.experiment()).forEach(out::println);
        out.flush();
        yield CommandLine.ExitCode.OK;
      }
      case Named.Wrong wrong -> {
        wrong.lines().forEach(spec.commandLine().getErr()::println);
        yield CommandLine.ExitCode.SOFTWARE;
      }
    };
  }
}
