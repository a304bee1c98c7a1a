package org.interleave.compiler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Comparison;
import org.interleave.listing.Expression.Conditional;
import org.interleave.listing.Expression.Logical;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Expression.TupleLiteral;
import org.interleave.listing.Statement.Assign;
import org.interleave.listing.Statement.AugmentedAssign;
import org.interleave.listing.Statement.Item;
import org.interleave.listing.Statement.Property;
import org.interleave.listing.Statement.Several;
import org.interleave.listing.Statement.Target;
import org.interleave.listing.Statement.Variable;
import org.interleave.program.Instruction;
import org.interleave.program.Instruction.Augment;
import org.interleave.program.Instruction.BuildTuple;
import org.interleave.program.Instruction.GetAttribute;
import org.interleave.program.Instruction.SetAttribute;
import org.interleave.program.Instruction.StoreItem;

/// Compiles assignments.
///
/// @param variables of the function that they stand in
record AssignmentCompiler(Code code, Variables variables, ExpressionCompiler expressions) {

  void assign(Assign it) {
    int line = it.at().line();
    Target first = it.targets().getFirst();
    if (it.targets().stream().anyMatch(Several.class::isInstance)) {
      takeApart(it.targets(), (TupleLiteral) it.value(), line);
    } else if (it.targets().size() > 1) {
      int value = expressions.operand(it.value(), name(first));
      it.targets().forEach(target -> store(target, value, line));
    } else {
      single(first, it.value(), line);
    }
  }

  private void single(Target target, Expression value, int line) {
    Optional<Integer> own =
        target instanceof Variable(Name name) ? variables.own(name.name()) : Optional.empty();
    if (own.isPresent() && !isPutInParts(value)) {
      expressions.put(value, own.get(), name(target));
      variables.assigned(name(target));
    } else {
      store(target, expressions.operand(value, name(target)), line);
    }
  }

  /// Whether the slot of the value changes while the value may still be worked out.
  private static boolean isPutInParts(Expression value) {
    return value instanceof Logical || value instanceof Comparison || value instanceof Conditional;
  }

  private static String name(Target target) {
    return target instanceof Variable(Name name) ? name.name() : "";
  }

  /// `a, b = b, a`: everything is evaluated before anything is assigned.
  private void takeApart(List<Target> targets, TupleLiteral tuple, int line) {
    List<String> called =
        targets.getFirst() instanceof Several(List<Name> names)
            ? names.stream().map(Name::name).toList()
            : Collections.nCopies(tuple.items().size(), "");
    List<Integer> values = new ArrayList<>();
    for (int item = 0; item < tuple.items().size(); item++) {
      int value = code.temporary();
      expressions.put(tuple.items().get(item), value, called.get(item));
      values.add(value);
    }
    for (Target target : targets) {
      if (target instanceof Several(List<Name> names)) {
        for (int item = 0; item < names.size(); item++) {
          variables.write(names.get(item).name(), values.get(item), line);
        }
      } else {
        int whole = code.temporary();
        code.add(new BuildTuple(line, values, whole));
        store(target, whole, line);
      }
    }
  }

  private void store(Target target, int value, int line) {
    switch (target) {
      case Variable(Name name) -> variables.write(name.name(), value, line);
      case Item(Expression.Index place) -> {
        int object = expressions.operand(place.object());
        code.add(new StoreItem(line, object, expressions.operand(place.index()), value));
      }
      case Property(Expression.Attribute place) ->
          code.add(
              new SetAttribute(line, expressions.operand(place.object()), place.name(), value));
      case Several _ -> throw new IllegalArgumentException("taken apart before");
    }
  }

  void augment(AugmentedAssign it) {
    int line = it.at().line();
    int result = code.temporary();
    switch (it.target()) {
      case Variable(Name name) -> {
        int old = variables.read(name);
        code.add(augmented(it, old, result));
        variables.write(name.name(), result, line);
      }
      case Item(Expression.Index place) -> {
        int object = expressions.operand(place.object());
        int index = expressions.operand(place.index());
        code.add(new Instruction.Index(line, object, index, result));
        code.add(augmented(it, result, result));
        code.add(new StoreItem(line, object, index, result));
      }
      case Property(Expression.Attribute place) -> {
        int object = expressions.operand(place.object());
        code.add(new GetAttribute(line, object, place.name(), result));
        code.add(augmented(it, result, result));
        code.add(new SetAttribute(line, object, place.name(), result));
      }
      case Several _ -> throw new IllegalArgumentException("not in Python");
    }
  }

  private Augment augmented(AugmentedAssign it, int old, int result) {
    int right = expressions.operand(it.value());
    return new Augment(it.at().line(), it.operator(), old, right, result);
  }
}
