package org.interleave.listing;

import java.util.List;
import org.interleave.listing.Statement.Break;
import org.interleave.listing.Statement.Continue;
import org.interleave.listing.Statement.For;
import org.interleave.listing.Statement.FromImport;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.Global;
import org.interleave.listing.Statement.Import;
import org.interleave.listing.Statement.Return;
import org.interleave.listing.Statement.Try;
import org.interleave.listing.Statement.While;
import org.interleave.listing.Statement.With;

/// Checks that statements stand where they may stand.
///
/// @param inFunction whether they stand in a function
/// @param inLoop whether they stand in a loop
/// @param blocks how many blocks are open that CPython counts; with more than 20 it gives up
record PlaceCheck(Errors errors, boolean inFunction, boolean inLoop, int blocks) {

  static void check(List<Statement> statements, Errors errors) {
    PlaceCheck module = new PlaceCheck(errors, false, false, 0);
    for (Statement statement : statements) {
      switch (statement) {
        case Function it -> new PlaceCheck(errors, true, false, 0).statements(it.body());
        case Import _, FromImport _ -> {}
        default -> module.statement(statement);
      }
    }
  }

  private void statements(List<Statement> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Return it when !inFunction -> errors.add(it.at(), "place.return");
      case Break it when !inLoop -> errors.add(it.at(), "place.break", "break");
      case Continue it when !inLoop -> errors.add(it.at(), "place.break", "continue");
      case Function it -> errors.add(it.at(), "place.def");
      case Import it -> errors.add(it.at(), "place.import");
      case FromImport it -> errors.add(it.at(), "place.import");
      case Global it when !inFunction -> errors.add(it.at(), "place.global");
      case While it -> loop(it.at(), it.body(), it.otherwise());
      case For it -> loop(it.at(), it.body(), it.otherwise());
      default -> within(statement);
    }
  }

  private void loop(Position at, List<Statement> body, List<Statement> otherwise) {
    new PlaceCheck(errors, inFunction, true, opened(at, 1)).statements(body);
    statements(otherwise);
  }

  private void within(Statement statement) {
    int opened =
        switch (statement) {
          // A handler with a name within a try with a finally.
          case Try it -> opened(it.at(), 3);
          case With it -> opened(it.at(), it.resources().size());
          default -> blocks;
        };
    PlaceCheck inside = new PlaceCheck(errors, inFunction, inLoop, opened);
    Nested.blocks(statement).forEach(inside::statements);
  }

  private int opened(Position at, int more) {
    if (blocks <= Indentation.MOST_LEVELS && blocks + more > Indentation.MOST_LEVELS) {
      errors.add(at, "nesting.blocks", Indentation.MOST_LEVELS);
    }
    return blocks + more;
  }
}
