package org.interleave.listing;

import java.util.ArrayList;
import java.util.List;
import org.interleave.listing.ListingParser.BlockContext;
import org.interleave.listing.ListingParser.IndentedBlockContext;
import org.interleave.listing.ListingParser.LineBlockContext;
import org.interleave.listing.ListingParser.SimpleContext;
import org.interleave.listing.ListingParser.SimpleLineContext;
import org.interleave.listing.ListingParser.StatementContext;

/// Makes the syntax tree out of what the parser has read, and refuses by name what is outside the
/// subset. A statement that is refused is left out; those around it are looked at all the same.
final class TreeBuilder {

  private final Errors errors;
  private final SimpleBuilder simple = new SimpleBuilder();
  private final CompoundBuilder compound = new CompoundBuilder(this);

  TreeBuilder(Errors errors) {
    this.errors = errors;
  }

  List<Statement> statements(List<StatementContext> lines) {
    List<Statement> statements = new ArrayList<>();
    for (StatementContext line : lines) {
      if (line.exception == null) {
        add(line, statements);
      }
    }
    return statements;
  }

  List<Statement> block(BlockContext block) {
    return switch (block) {
      case IndentedBlockContext indented -> statements(indented.statement());
      case LineBlockContext line -> line(line.simple());
      default -> {
        // The header is all there is of the statement, and ends where the block should begin.
        errors.add(Position.of(block.getParent().getStart()), "block.missing");
        yield List.of();
      }
    };
  }

  private void add(StatementContext line, List<Statement> statements) {
    try {
      if (line instanceof SimpleLineContext several) {
        statements.addAll(line(several.simple()));
      } else {
        statements.add(compound.statement(line));
      }
    } catch (Refusal refusal) {
      errors.add(refusal);
    }
  }

  private List<Statement> line(List<SimpleContext> several) {
    List<Statement> statements = new ArrayList<>();
    for (SimpleContext one : several) {
      try {
        statements.add(simple.statement(one));
      } catch (Refusal refusal) {
        errors.add(refusal);
      }
    }
    return statements;
  }
}
