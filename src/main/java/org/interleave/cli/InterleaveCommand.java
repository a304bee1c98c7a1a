package org.interleave.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;

/// The command `interleave`, which opens the window when it is given nothing else to do.
@Command(
    name = "interleave",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
public final class InterleaveCommand implements Callable<Integer> {

  /// What there is to be opened when no command is given.
  @FunctionalInterface
  public interface Window {

    /// Opens the window, and returns the exit code once it is closed.
    ///
    /// @param scenarios a folder whose scenarios are to be a chapter more
    int open(Optional<Path> scenarios);
  }

  private final Window window;
  @Mixin private final Scenarios scenarios;

  private InterleaveCommand(Window window, Scenarios scenarios) {
    this.window = window;
    this.scenarios = scenarios;
  }

  /// The command, ready to be executed.
  public static CommandLine with(Window window) {
    Scenarios scenarios = new Scenarios();
    CommandLine command = new CommandLine(new InterleaveCommand(window, scenarios));
    StandardStreams.connect(command);
    return command
        .addSubcommand(new RunCommand(scenarios))
        .addSubcommand(new ExploreCommand(scenarios))
        .addSubcommand(new CheckCommand(scenarios))
        .addSubcommand(new ScenariosCommand(scenarios))
        .addSubcommand(new StepsCommand(scenarios))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(InterleaveCommand::fail);
  }

  @Override
  public Integer call() throws Exception {
    scenarios.check();
    return window.open(scenarios.folder());
  }

  private static int fail(Exception failure, CommandLine command, ParseResult parsed) {
    String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    command.getErr().println(reason);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
