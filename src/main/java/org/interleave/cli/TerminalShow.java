package org.interleave.cli;

import java.io.PrintStream;
import java.util.Map;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Experiment;
import org.interleave.scenario.ThreadKind;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import picocli.CommandLine;

/// What stands in for the window where there is no display: the window's first run, as text.
public final class TerminalShow {

  private static final int MOST_COLUMNS = 100;
  private static final int LEAST_COLUMNS = 40;

  private TerminalShow() {}

  /// Runs, prints, and returns the exit code.
  ///
  /// @param environment may say in `COLUMNS` how wide the terminal is
  public static int play(PrintStream out, PrintStream err, Map<String, String> environment) {
    err.println(Messages.text("show.noDisplay"));
    err.flush();
    LiveRunner.warmUp();
    Experiment first = Experiment.of(Catalogue.first());
    RunInfo info = RunInfo.of(first, first.lock(), ThreadKind.PLATFORM);
    Trace trace = LiveRunner.start(info).await();
    out.println();
    out.print(TerminalTimeline.of(trace, columns(environment)));
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  static int columns(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("\\d{1,4}")
        ? Math.clamp(Integer.parseInt(columns), LEAST_COLUMNS, MOST_COLUMNS)
        : MOST_COLUMNS;
  }
}
