package org.interleave.cli;

import java.util.List;
import picocli.CommandLine.Command;

/// The command `interleave steps`: what a listing is compiled to.
@Command(
    name = "steps",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
final class StepsCommand extends ListingCommand {

  StepsCommand(Scenarios scenarios) {
    super(scenarios);
  }

  @Override
  List<String> lines(Named.Ready listing) {
    return StepsText.of(listing.experiment());
  }
}
