package org.interleave.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.interleave.listing.Statement.Branch;
import org.interleave.listing.Statement.For;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.Handler;
import org.interleave.listing.Statement.If;
import org.interleave.listing.Statement.Try;
import org.interleave.listing.Statement.While;
import org.interleave.listing.Statement.With;

/// Statements with those in their blocks.
public final class Nested {

  private Nested() {}

  /// All of them in the order of the listing, but not those within functions.
  public static Stream<Statement> in(List<Statement> statements) {
    return statements.stream()
        .flatMap(
            it ->
                it instanceof Function
                    ? Stream.of(it)
                    : Stream.concat(Stream.of(it), blocks(it).stream().flatMap(Nested::in)));
  }

  /// The blocks of a statement, in the order of the listing.
  public static List<List<Statement>> blocks(Statement statement) {
    List<List<Statement>> blocks = new ArrayList<>();
    switch (statement) {
      case If it -> {
        it.branches().stream().map(Branch::body).forEach(blocks::add);
        blocks.add(it.otherwise());
      }
      case While it -> blocks.addAll(List.of(it.body(), it.otherwise()));
      case For it -> blocks.addAll(List.of(it.body(), it.otherwise()));
      case Try it -> {
        blocks.add(it.body());
        it.handlers().stream().map(Handler::body).forEach(blocks::add);
        blocks.addAll(List.of(it.ending().otherwise(), it.ending().always()));
      }
      case With it -> blocks.add(it.body());
      case Function it -> blocks.add(it.body());
      // The others have none.
      case Statement.Import _,
          Statement.FromImport _,
          Statement.Global _,
          Statement.Assign _,
          Statement.AugmentedAssign _,
          Statement.Evaluate _,
          Statement.Break _,
          Statement.Continue _,
          Statement.Pass _,
          Statement.Return _,
          Statement.Raise _,
          Statement.Assert _ -> {}
    }
    return blocks;
  }
}
