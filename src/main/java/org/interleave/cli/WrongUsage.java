package org.interleave.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Answers wrong usage with one line that names the option, the value, and what to do instead.
final class WrongUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    wrong.getCommandLine().getErr().println(line(wrong));
    return CommandLine.ExitCode.USAGE;
  }

  private static String line(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          Messages.text(
              "wrong.unknown",
              unmatched.getUnmatched().getFirst(),
              wrong.getCommandLine().getCommandSpec().qualifiedName());
      case OverwrittenOptionException twice ->
          Messages.text("wrong.twice", name(twice.getOverwritten()));
      case MissingParameterException missing -> refusal(missing.getMissing().getFirst(), "", wrong);
      case ParameterException other when other.getArgSpec() != null ->
          refusal(other.getArgSpec(), " " + shown(other.getValue()), wrong);
      default -> String.valueOf(wrong.getMessage());
    };
  }

  private static String refusal(ArgSpec option, String value, ParameterException wrong) {
    String name = name(option);
    return Messages.find("choose." + name)
        .map(choice -> name + value + ": " + choice)
        .orElseGet(() -> String.valueOf(wrong.getMessage()));
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.isBlank() ? "'" + text + "'" : text;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
