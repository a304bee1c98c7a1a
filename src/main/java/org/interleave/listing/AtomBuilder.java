package org.interleave.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.interleave.listing.Expression.BooleanLiteral;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Filter;
import org.interleave.listing.Expression.Keyword;
import org.interleave.listing.Expression.ListComprehension;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.NoneLiteral;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.listing.ListingParser.ArgumentContext;
import org.interleave.listing.ListingParser.AtomContext;
import org.interleave.listing.ListingParser.BraceAtomContext;
import org.interleave.listing.ListingParser.CallTermContext;
import org.interleave.listing.ListingParser.ComprehensionForContext;
import org.interleave.listing.ListingParser.ConstantAtomContext;
import org.interleave.listing.ListingParser.ElementsContext;
import org.interleave.listing.ListingParser.EntriesContext;
import org.interleave.listing.ListingParser.GroupAtomContext;
import org.interleave.listing.ListingParser.KeywordArgumentContext;
import org.interleave.listing.ListingParser.ListAtomContext;
import org.interleave.listing.ListingParser.NameAtomContext;
import org.interleave.listing.ListingParser.NumberAtomContext;
import org.interleave.listing.ListingParser.PlainArgumentContext;
import org.interleave.listing.ListingParser.StarArgumentContext;
import org.interleave.listing.ListingParser.StringAtomContext;

/// Makes the smallest expressions, those in brackets, and calls.
///
/// @param expressions makes what stands within
record AtomBuilder(ExpressionBuilder expressions) {

  Expression atom(AtomContext atom) {
    Position at = Position.of(atom.getStart());
    return switch (atom) {
      case NameAtomContext it -> SimpleBuilder.name(it.NAME());
      case NumberAtomContext it -> Numbers.read(at, it.getText());
      case StringAtomContext it ->
          Strings.read(at, it.STRING().stream().map(TerminalNode::getSymbol).toList());
      case ConstantAtomContext it -> constant(at, it.constant.getText());
      case GroupAtomContext it -> group(at, it);
      case ListAtomContext it -> list(at, it);
      case BraceAtomContext it -> throw new Refusal(at, braceKey(it.entries()));
      default -> throw SimpleBuilder.refused(atom);
    };
  }

  private static Expression constant(Position at, String word) {
    return switch (word) {
      case "True" -> new BooleanLiteral(at, true);
      case "False" -> new BooleanLiteral(at, false);
      case "None" -> new NoneLiteral(at);
      default -> throw new Refusal(at, "refused.ellipsis");
    };
  }

  private Expression group(Position at, GroupAtomContext it) {
    if (it.yieldExpression() != null) {
      throw SimpleBuilder.refused(it.yieldExpression());
    }
    ElementsContext elements = it.elements();
    if (elements == null) {
      return new TupleLiteral(at, List.of());
    } else if (elements.comprehension() != null) {
      throw new Refusal(at, "refused.generator");
    } else if (elements.COMMA().isEmpty()) {
      return expressions.item(elements.item(0));
    }
    return new TupleLiteral(at, items(elements));
  }

  private Expression list(Position at, ListAtomContext it) {
    ElementsContext elements = it.elements();
    if (elements == null) {
      return new ListLiteral(at, List.of());
    } else if (elements.comprehension() == null) {
      return new ListLiteral(at, items(elements));
    }
    List<ComprehensionForContext> loops = elements.comprehension().comprehensionFor();
    if (loops.size() > 1) {
      throw new Refusal(Position.of(loops.get(1).getStart()), "comprehension.several");
    }
    return comprehension(at, elements, loops.getFirst());
  }

  private Expression comprehension(Position at, ElementsContext it, ComprehensionForContext loop) {
    if (loop.ASYNC() != null) {
      throw SimpleBuilder.refused(loop);
    }
    List<Expression> parts = loop.disjunction().stream().map(expressions::disjunction).toList();
    return new ListComprehension(
        at,
        expressions.item(it.item(0)),
        expressions.variable(loop.targets()),
        new Filter(parts.getFirst(), parts.subList(1, parts.size())));
  }

  private List<Expression> items(ElementsContext it) {
    return it.item().stream().map(expressions::item).toList();
  }

  private static String braceKey(EntriesContext entries) {
    boolean isSet =
        entries != null
            && !entries.entry(0).getText().startsWith("**")
            && entries.entry(0).test() == null;
    return isSet ? "refused.set" : "refused.dict";
  }

  Expression call(CallTermContext it) {
    Position at = Position.of(it.getStart());
    Expression function = expressions.arithmetic(it.arithmetic());
    List<Expression> arguments = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    if (it.arguments() != null) {
      it.arguments().argument().forEach(argument -> add(argument, arguments, keywords));
    }
    checkKeywords(keywords);
    return new Call(at, function, arguments, keywords);
  }

  private void add(ArgumentContext argument, List<Expression> arguments, List<Keyword> keywords) {
    Position at = Position.of(argument.getStart());
    switch (argument) {
      case KeywordArgumentContext it ->
          keywords.add(new Keyword(at, it.NAME().getText(), expressions.test(it.test())));
      case StarArgumentContext it -> throw new Refusal(at, "refused.star", it.getStart().getText());
      case PlainArgumentContext it when it.comprehension() != null ->
          throw new Refusal(at, "refused.generator");
      case PlainArgumentContext _ when !keywords.isEmpty() ->
          throw new Refusal(at, "call.order", keywords.getLast().name());
      case PlainArgumentContext it -> arguments.add(expressions.named(it.named()));
      default -> throw new IllegalStateException(argument.getText());
    }
  }

  private static void checkKeywords(List<Keyword> keywords) {
    Set<String> names = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (!names.add(keyword.name())) {
        throw new Refusal(keyword.at(), "call.twice", keyword.name());
      }
    }
  }
}
