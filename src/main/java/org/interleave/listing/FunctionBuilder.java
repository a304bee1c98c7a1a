package org.interleave.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interleave.listing.ListingParser.FunctionDefinitionContext;
import org.interleave.listing.ListingParser.FunctionLineContext;
import org.interleave.listing.ListingParser.ParameterContext;
import org.interleave.listing.Statement.Function;
import org.interleave.listing.Statement.Parameter;
import org.interleave.listing.Statement.Signature;

/// Makes functions.
///
/// @param expressions makes defaults and decorators
record FunctionBuilder(ExpressionBuilder expressions) {

  Statement function(FunctionLineContext line, List<Statement> body) {
    FunctionDefinitionContext it = line.functionDefinition();
    if (it.test() != null) {
      throw new Refusal(Position.of(it.test().getStart()), "refused.annotation");
    }
    List<Expression> decorators =
        line.decorator().stream().map(each -> expressions.named(each.named())).toList();
    for (Expression decorator : decorators) {
      checkDecorator(decorator);
    }
    List<Parameter> parameters =
        it.parameters() == null
            ? List.of()
            : it.parameters().parameter().stream().map(this::parameter).toList();
    checkParameters(parameters);
    Signature signature = new Signature(it.NAME().getText(), parameters);
    return new Function(Position.of(it.getStart()), signature, decorators, body);
  }

  private static void checkDecorator(Expression decorator) {
    switch (decorator) {
      case Expression.Name _, Expression.Attribute _ -> {}
      case Expression.Call call -> throw new Refusal(call.at(), "decorator.arguments");
      default -> throw new Refusal(decorator.at(), "decorator.name");
    }
  }

  private Parameter parameter(ParameterContext it) {
    Position at = Position.of(it.getStart());
    if (it.mark != null) {
      throw new Refusal(at, "parameter.star", it.mark.getText());
    }
    boolean isAnnotated = it.getChildCount() > 1 && it.getChild(1).getText().equals(":");
    if (isAnnotated) {
      throw new Refusal(Position.of(it.test(0).getStart()), "refused.annotation");
    }
    Optional<Expression> standard = it.test().stream().findFirst().map(expressions::test);
    return new Parameter(at, it.NAME().getText(), standard);
  }

  private static void checkParameters(List<Parameter> parameters) {
    Set<String> names = new HashSet<>();
    List<Parameter> withDefault = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (!names.add(parameter.name())) {
        throw new Refusal(parameter.at(), "parameter.twice", parameter.name());
      }
      if (parameter.standard().isPresent()) {
        withDefault.add(parameter);
      } else if (!withDefault.isEmpty()) {
        throw new Refusal(
            parameter.at(), "parameter.order", parameter.name(), withDefault.getFirst().name());
      }
    }
  }
}
