package org.interleave.compiler;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;

/// The arguments of a call, evaluated from left to right: the slot of each.
record Arguments(Call call, IdentityHashMap<Expression, Integer> slots) {

  static Arguments of(Call call, ExpressionCompiler expressions) {
    IdentityHashMap<Expression, Integer> slots = new IdentityHashMap<>();
    call.arguments().forEach(it -> slots.put(it, expressions.operand(it)));
    call.keywords().forEach(it -> slots.put(it.value(), expressions.operand(it.value())));
    return new Arguments(call, slots);
  }

  int slot(Expression argument) {
    return Objects.requireNonNull(slots.get(argument));
  }

  /// Those without a name, in their order.
  List<Integer> plain() {
    return call.arguments().stream().map(this::slot).toList();
  }

  /// One slot for each parameter, with a constant for what was left out.
  List<Integer> arranged(Signature signature, Code code) {
    List<Integer> arranged = new ArrayList<>();
    for (int place = 0; place < signature.names().size(); place++) {
      arranged.add(
          place < call.arguments().size()
              ? slot(call.arguments().get(place))
              : call.keyword(signature.names().get(place))
                  .map(this::slot)
                  .orElse(code.constant(signature.standards().get(place))));
    }
    return arranged;
  }
}
