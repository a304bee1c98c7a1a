package org.interleave;

import java.nio.file.Path;
import java.util.Optional;
import org.interleave.cli.InterleaveCommand;
import org.interleave.cli.TerminalShow;
import org.interleave.ui.InterleaveApplication;
import org.interleave.ui.NoDisplayException;
import picocli.CommandLine;

/// Joins the command line and the window, which do not know each other.
final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // Java2D only ever draws into memory, and must not look for a screen beside JavaFX's.
    System.setProperty("java.awt.headless", "true");
    Parent.watch();
    System.exit(InterleaveCommand.with(Main::open).execute(arguments));
  }

  private static int open(Optional<Path> scenarios) {
    try {
      InterleaveApplication.open(scenarios);
      return CommandLine.ExitCode.OK;
    } catch (NoDisplayException e) {
      return TerminalShow.play(System.out, System.err, System.getenv());
    }
  }
}
