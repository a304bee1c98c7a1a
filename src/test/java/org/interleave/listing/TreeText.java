package org.interleave.listing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interleave.listing.Expression.Field;
import org.interleave.listing.Expression.Name;
import org.interleave.listing.Statement.Branch;
import org.interleave.listing.Statement.Global;
import org.interleave.listing.Statement.Handler;
import org.interleave.listing.Statement.If;

/// A syntax tree as text: each record's name and components in parentheses, in the form that
/// `oracle.py` gives to CPython's trees.
record TreeText(boolean positions) {

  String of(Object value) {
    return switch (value) {
      case Position at -> "@" + at.line() + ":" + at.column();
      case If branches -> nested(branches.branches(), branches.otherwise());
      // CPython does not tell where these stand.
      case Name name when !positions -> "(Name " + of(name.name()) + ")";
      case Record node -> node(node);
      case Optional<?> maybe -> maybe.map(this::of).orElse("-");
      case Collection<?> several ->
          several.stream().map(this::of).collect(Collectors.joining(" ", "[", "]"));
      case String text -> quoted(text);
      case Double number -> "%016x".formatted(Double.doubleToRawLongBits(number));
      default -> value.toString();
    };
  }

  private String node(Record node) {
    List<String> parts = new ArrayList<>(List.of(node.getClass().getSimpleName()));
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = value(node, component);
      if (positions || !(value instanceof Position)) {
        parts.add(within(node, component).of(value));
      }
    }
    return "(" + String.join(" ", parts) + ")";
  }

  private TreeText within(Record node, RecordComponent component) {
    return switch (node) {
      case Global _ when component.getName().equals("names") -> new TreeText(false);
      case Handler _ when component.getName().equals("name") -> new TreeText(false);
      case Field _ -> new TreeText(false);
      default -> this;
    };
  }

  /// CPython's `elif` is an `if` within an `else`.
  private String nested(List<Branch> branches, List<Statement> otherwise) {
    Branch first = branches.getFirst();
    String rest =
        branches.size() == 1
            ? of(otherwise)
            : "[" + nested(branches.subList(1, branches.size()), otherwise) + "]";
    String at = positions ? " " + of(first.at()) : "";
    return "(If" + at + " " + of(first.test()) + " " + of(first.body()) + " " + rest + ")";
  }

  private static Object value(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(node.toString(), e);
    }
  }

  private static String quoted(String text) {
    return text.codePoints()
        .mapToObj(
            it ->
                it >= ' ' && it <= '~' && it != '\\' && it != '"'
                    ? Character.toString(it)
                    : "\\x{%x}".formatted(it))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
