package org.interleave.listing;

import java.util.List;
import java.util.Optional;
import org.interleave.value.BinaryOperator;
import org.interleave.value.Comparator;
import org.interleave.value.UnaryOperator;

/// What has a value. `at` is where it begins.
public sealed interface Expression {

  Position at();

  record Name(Position at, String name) implements Expression {}

  record IntegerLiteral(Position at, long value) implements Expression {}

  record FloatLiteral(Position at, double value) implements Expression {}

  record BooleanLiteral(Position at, boolean value) implements Expression {}

  record NoneLiteral(Position at) implements Expression {}

  /// Strings that follow one another are one, and its escapes are characters.
  record StringLiteral(Position at, String value) implements Expression {}

  /// An f-string, with all strings that follow one another.
  record FormattedString(Position at, List<Part> parts) implements Expression {
    public FormattedString {
      parts = List.copyOf(parts);
    }
  }

  /// A part of an f-string.
  sealed interface Part {}

  record Text(String text) implements Part {}

  /// A value between braces.
  ///
  /// @param format what stands behind the colon, or nothing
  record Field(Expression value, String format) implements Part {}

  record ListLiteral(Position at, List<Expression> items) implements Expression {
    public ListLiteral {
      items = List.copyOf(items);
    }
  }

  record TupleLiteral(Position at, List<Expression> items) implements Expression {
    public TupleLiteral {
      items = List.copyOf(items);
    }
  }

  /// `[element for variable in source if condition]`, with any number of conditions.
  record ListComprehension(Position at, Expression element, Name variable, Filter source)
      implements Expression {}

  /// What a comprehension takes its elements from.
  record Filter(Expression source, List<Expression> conditions) {
    public Filter {
      conditions = List.copyOf(conditions);
    }
  }

  record Unary(Position at, UnaryOperator operator, Expression operand) implements Expression {}

  record Binary(Position at, Expression left, BinaryOperator operator, Expression right)
      implements Expression {}

  /// Operands joined by one and the same of `and` and `or`, evaluated as far as needed.
  record Logical(Position at, LogicalOperator operator, List<Expression> operands)
      implements Expression {
    public Logical {
      operands = List.copyOf(operands);
    }
  }

  /// A chain such as `a < b <= c`, each operand evaluated once and as far as needed.
  record Comparison(Position at, Expression first, List<Link> links) implements Expression {
    public Comparison {
      links = List.copyOf(links);
    }
  }

  record Link(Comparator comparator, Expression right) {}

  /// `whenTrue if test else whenFalse`
  record Conditional(Position at, Expression test, Expression whenTrue, Expression whenFalse)
      implements Expression {}

  /// `object.name`; `nameAt` is where the name stands.
  record Attribute(Position at, Expression object, String name, Position nameAt)
      implements Expression {}

  record Index(Position at, Expression object, Expression index) implements Expression {}

  record Call(Position at, Expression function, List<Expression> arguments, List<Keyword> keywords)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
      keywords = List.copyOf(keywords);
    }

    /// The value of the argument that is given by this name.
    public Optional<Expression> keyword(String name) {
      return keywords.stream()
          .filter(keyword -> keyword.name().equals(name))
          .map(Keyword::value)
          .findFirst();
    }
  }

  /// An argument given by name.
  record Keyword(Position at, String name, Expression value) {}
}
