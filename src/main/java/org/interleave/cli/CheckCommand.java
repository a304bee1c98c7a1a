package org.interleave.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `interleave check`: the errors of a listing, one a line.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
final class CheckCommand extends ListingCommand {

  CheckCommand(Scenarios scenarios) {
    super(scenarios);
  }

  @Override
  List<String> lines(Named.Ready listing) {
    return List.of();
  }

  @Override
  PrintWriter complaints(CommandLine command) {
    return command.getOut();
  }
}
