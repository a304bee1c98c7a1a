package org.interleave.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.interleave.analysis.Ledger;
import org.interleave.analysis.LostUpdates;
import org.interleave.run.LiveRunner;
import org.interleave.scenario.Settings;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `interleave run`: one run, its figures, and the files that were asked for. All that
/// can be refused is refused before the run, so that no long run is in vain.
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE,
    sortOptions = false,
    sortSynopsis = false)
final class RunCommand implements Callable<Integer> {

  /// The counter's only cell.
  private static final int CELL = 0;

  @Spec private CommandSpec spec;
  @Mixin private final SettingsOptions settingsOptions = new SettingsOptions();
  @Mixin private final FileOptions files = new FileOptions();

  @Override
  public Integer call() throws IOException {
    Settings settings = settingsOptions.settings();
    files.check();
    Trace trace = run(settings);
    print(trace, spec.commandLine().getOut());
    files.write(trace);
    return CommandLine.ExitCode.OK;
  }

  private static Trace run(Settings settings) {
    try {
      LiveRunner.warmUp();
      return LiveRunner.start(RunInfo.counter(settings)).await();
    } catch (OutOfMemoryError e) {
      // Only the record takes much memory, and it is gone by now.
      throw new IllegalStateException(Messages.text("run.memory"), e);
    }
  }

  private static void print(Trace trace, PrintWriter out) {
    LostUpdates updates = LostUpdates.in(trace, CELL);
    Ledger ledger = updates.ledger();
    out.println("expected: " + ledger.expected());
    out.println("actual: " + updates.changes().number(updates.changes().count()));
    out.println("lost: " + ledger.lost());
    out.println(String.format(Locale.ROOT, "elapsed: %.1f ms", trace.elapsed() / 1e6));
    out.flush();
  }
}
