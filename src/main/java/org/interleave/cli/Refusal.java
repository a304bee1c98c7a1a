package org.interleave.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// Refuses an option's value that could be read, but makes no sense.
record Refusal(CommandSpec spec) {

  /// @throws ParameterException which [WrongUsage] answers, when the value does not hold
  void unless(boolean holds, String name) {
    if (!holds) {
      OptionSpec option = spec.findOption(name);
      String value = String.join(" ", option.originalStringValues());
      throw new ParameterException(spec.commandLine(), name, option, value);
    }
  }
}
