package org.interleave.cli;

import java.util.List;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.BooleanLiteral;
import org.interleave.listing.Expression.FloatLiteral;
import org.interleave.listing.Expression.IntegerLiteral;
import org.interleave.listing.Expression.ListLiteral;
import org.interleave.listing.Expression.NoneLiteral;
import org.interleave.listing.Expression.StringLiteral;
import org.interleave.listing.Expression.Unary;
import org.interleave.listing.Listing;
import org.interleave.listing.Reading.Accepted;
import org.interleave.listing.Statement.Evaluate;
import org.interleave.value.Text;
import org.interleave.value.UnaryOperator;
import tools.jackson.core.JsonGenerator;

/// A value of Python's in JSON, so that no two look the same. What JSON has as well is written as
/// that; everything else is an object with what Python writes for it.
final class ValueJson {

  private ValueJson() {}

  /// @param value as Python writes it
  static void write(JsonGenerator json, String value) {
    if (Listing.read(value) instanceof Accepted(var statements)
        && statements.size() == 1
        && statements.getFirst() instanceof Evaluate(_, Expression literal)
        && isPlain(literal)) {
      write(json, literal);
    } else {
      json.writeStartObject();
      json.writeStringProperty("python", value);
      json.writeEndObject();
    }
  }

  private static boolean isPlain(Expression value) {
    return switch (value) {
      case IntegerLiteral _, FloatLiteral _, BooleanLiteral _, NoneLiteral _, StringLiteral _ ->
          true;
      case Unary(_, var operator, var number) ->
          operator == UnaryOperator.NEGATE
              && (number instanceof IntegerLiteral || number instanceof FloatLiteral);
      case ListLiteral(_, List<Expression> items) -> items.stream().allMatch(ValueJson::isPlain);
      default -> false;
    };
  }

  private static void write(JsonGenerator json, Expression plain) {
    switch (plain) {
      case IntegerLiteral(_, long value) -> json.writeNumber(value);
      case FloatLiteral(_, double value) -> json.writeRawValue(Text.repr(value));
      case BooleanLiteral(_, boolean value) -> json.writeBoolean(value);
      case NoneLiteral _ -> json.writeNull();
      case StringLiteral(_, String value) -> json.writeString(value);
      case Unary(_, _, IntegerLiteral(_, long value)) -> json.writeNumber(-value);
      case Unary(_, _, FloatLiteral(_, double value)) -> json.writeRawValue(Text.repr(-value));
      case ListLiteral(_, List<Expression> items) -> {
        json.writeStartArray();
        items.forEach(it -> write(json, it));
        json.writeEndArray();
      }
      default -> throw new IllegalArgumentException(plain.toString());
    }
  }
}
