package org.interleave.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/// The command `interleave`, which opens the window when it is given nothing else to do.
@Command(
    name = "interleave",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
public final class InterleaveCommand implements Callable<Integer> {

  private final Callable<Integer> window;

  private InterleaveCommand(Callable<Integer> window) {
    this.window = window;
  }

  /// The command, ready to be executed.
  ///
  /// @param window opens the window, and returns the exit code once it is closed
  public static CommandLine with(Callable<Integer> window) {
    return new CommandLine(new InterleaveCommand(window))
        .addSubcommand(new RunCommand())
        .addSubcommand(new CheckCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(InterleaveCommand::fail);
  }

  @Override
  public Integer call() throws Exception {
    return window.call();
  }

  private static int fail(Exception failure, CommandLine command, ParseResult parsed) {
    String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    command.getErr().println(reason);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
