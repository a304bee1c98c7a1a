package org.interleave.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.interleave.analysis.ThreadStatus;
import org.interleave.compiler.Compilation;
import org.interleave.javacode.JavaCode;
import org.interleave.javacode.Translation;
import org.interleave.listing.LockOperations;
import org.interleave.listing.Statement;
import org.interleave.trace.RunInfo;
import org.interleave.trace.Trace;
import org.interleave.ui.code.CodeViewModel;
import org.interleave.ui.code.JavaView;
import org.interleave.ui.code.Language;
import org.interleave.ui.code.Span;
import org.interleave.ui.code.ThreadMarker;

/// Tells the code panel what is known of the listing: its mistakes, what it is in Java, where the
/// threads of the run are in it, and what the lock switch took away from it.
///
/// @param code what the panel shows
record CodeMarks(CodeViewModel code) {

  /// Shows what came of compiling the listing.
  void compiled(String listing, Compilation compilation) {
    switch (compilation) {
      case Compilation.Compiled(List<Statement> statements, _) -> {
        code.errors().show(List.of());
        if (code.languageProperty().get() == Language.JAVA) {
          code.javaProperty().set(java(listing, statements));
        }
      }
      case Compilation.Refused refused -> code.errors().show(refused.errors());
    }
  }

  private static JavaView java(String listing, List<Statement> statements) {
    return switch (JavaCode.of(statements)) {
      case Translation.Java java ->
          new JavaView.Code(
              java.text(),
              listing,
              java.lines().stream().map(Translation.Line::pythonLine).toList());
      case Translation.NoJava(_, String reason) -> new JavaView.Absent(reason);
    };
  }

  /// Turns to a run, and strikes out what did nothing in it.
  void show(RunInfo run) {
    code.ranProperty().set(run.listing());
    code.struckProperty()
        .set(
            run.settings().lock()
                ? List.of()
                : LockOperations.in(run.listing()).stream()
                    .map(it -> new Span(it.line(), it.column(), it.length()))
                    .toList());
  }

  /// Marks the lines of the selected step, and of each thread at a moment.
  ///
  /// @param taken how many steps have been taken
  void mark(Trace trace, int selected, int taken) {
    if (!isOfListing(trace)) {
      return;
    }
    code.selectedLineProperty().set(selected == Trace.NO_ROW ? 0 : trace.line(selected));
    code.threadsProperty()
        .set(
            IntStream.range(0, trace.threads())
                .filter(thread -> isUnderWay(trace, thread, taken))
                .mapToObj(thread -> marker(trace, thread, taken))
                .toList());
  }

  /// The last run stays in sight until the listing that was opened after it has been run.
  private boolean isOfListing(Trace trace) {
    return trace.info().listing().equals(code.ranProperty().get());
  }

  private static boolean isUnderWay(Trace trace, int thread, int taken) {
    return trace.stepsBefore(thread, taken) > 0 && !ThreadStatus.hasEnded(trace, thread, taken);
  }

  private static ThreadMarker marker(Trace trace, int thread, int taken) {
    int row = trace.row(thread, trace.stepsBefore(thread, taken) - 1);
    String label = thread == 0 ? "M" : "T" + thread;
    return new ThreadMarker(thread, label, trace.threadName(thread), trace.line(row));
  }
}
