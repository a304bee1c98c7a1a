package org.interleave.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.interleave.scenario.Catalogue;
import org.interleave.scenario.Chapter;
import org.interleave.scenario.Entry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `interleave scenarios`: the catalogue, chapter by chapter, with the ids that other
/// commands know.
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = Messages.BUNDLE)
final class ScenariosCommand implements Callable<Integer> {

  private final Scenarios scenarios;
  @Spec private CommandSpec spec;

  ScenariosCommand(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = scenarios.catalogue();
    int width =
        catalogue.chapters().stream()
            .flatMap(it -> it.entries().stream())
            .mapToInt(it -> it.id().length())
            .max()
            .orElse(0);
    PrintWriter out = spec.commandLine().getOut();
    for (Chapter chapter : catalogue.chapters()) {
      out.println(chapter.title());
      for (Entry entry : chapter.entries()) {
        String id = entry.id() + " ".repeat(width - entry.id().length());
        out.println("  " + id + "  " + summary(entry));
      }
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static String summary(Entry entry) {
    return switch (entry) {
      case Entry.Scenario scenario -> scenario.lesson().title();
      case Entry.Faulty faulty -> {
        Named.Wrong wrong = new Named.Wrong(faulty.file(), faulty.errors());
        int more = faulty.errors().size() - 1;
        yield wrong.lines().getFirst()
            + (more == 0 ? "" : " " + Messages.text("scenarios.more", more, faulty.id()));
      }
    };
  }
}
