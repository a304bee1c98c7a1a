package org.interleave.javacode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Maybe;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Position;
import org.jspecify.annotations.Nullable;

/// Writes what is printed, and values as text.
record TextCode(Method method) {

  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private static final Pattern FORMAT =
      Pattern.compile("([<>]?)([+]?)(0?)([0-9]*)(,?)(?:\\.([0-9]+))?([dfs]?)");

  Code print(Call call) {
    Arguments given = Arguments.of(call);
    String separator = given.get("sep").map(it -> word(it)).orElse("\" \"");
    String end = given.get("end").map(it -> word(it)).orElse("\"\\n\"");
    boolean isLine = end.equals("\"\\n\"");
    requireStill(call);
    List<Code> items = call.arguments().stream().map(it -> item(it)).toList();
    if (isLine && items.isEmpty()) {
      return Code.primary("System.out.println()", Simple.NOTHING);
    } else if (isLine && items.size() == 1) {
      String item = items.getFirst().text();
      return Code.primary("System.out.println(" + item + ")", Simple.NOTHING);
    }
    List<Code> parts = new ArrayList<>();
    for (Code item : items) {
      if (!parts.isEmpty() && !separator.equals("\"\"")) {
        parts.add(Code.primary(separator, Simple.TEXT));
      }
      parts.add(item);
    }
    if (!isLine) {
      parts.add(Code.primary(end, Simple.TEXT));
    }
    String name = isLine ? "System.out.println(" : "System.out.print(";
    return Code.primary(name + joined(parts).text() + ")", Simple.NOTHING);
  }

  /// Refuses lists that change before they are printed: Python makes texts of all values at last.
  private void requireStill(Call call) {
    boolean hasList = false;
    for (Expression argument : call.arguments()) {
      if (hasList && Parts.within(argument).anyMatch(this::mayChange)) {
        throw new Untranslatable(argument.at(), "order");
      }
      hasList |= method.type(argument) instanceof Many;
    }
  }

  private boolean mayChange(Expression part) {
    return part instanceof Call call
        && (method.scope().function(call.function()).isPresent()
            || (call.function() instanceof Expression.Attribute it && it.name().equals("pop")));
  }

  private String word(Expression expression) {
    Code code = method.code(expression);
    if (code.type() != Simple.TEXT) {
      throw new Untranslatable(expression.at(), "type.fit");
    }
    return code.within(Code.PRIMARY);
  }

  /// A value as something that Java prints like Python.
  Code item(Expression expression) {
    return item(method.code(expression), expression.at());
  }

  /// A value that is written already.
  Code item(Code code, Position at) {
    return switch (code.type()) {
      case Whole _ -> code;
      case Simple type ->
          switch (type) {
            case TEXT -> code;
            case TRUTH -> Code.primary(call(Support.TEXT_TRUTH, code), Simple.TEXT);
            case FRACTION -> Code.primary(call(Support.TEXT_FRACTION, code), Simple.TEXT);
            case NOTHING -> Code.primary("\"None\"", Simple.TEXT);
            case ERROR -> Code.primary(code.object() + ".getMessage()", Simple.TEXT);
            case NUMBER -> throw new Untranslatable(at, "print.number");
            default -> throw new Untranslatable(at, "print.object");
          };
      case Maybe it when isPrintable(it.type()) -> Code.primary(any(code), Simple.TEXT);
      case Many it when it.form() == Type.Form.LIST && isPrintable(it) ->
          Code.primary(any(code), Simple.TEXT);
      default -> throw new Untranslatable(at, "print.object");
    };
  }

  private static boolean isPrintable(Type type) {
    return switch (type) {
      case Whole _ -> true;
      case Simple it ->
          it == Simple.TEXT
              || it == Simple.TRUTH
              || it == Simple.FRACTION
              || it == Simple.UNKNOWN
              || it == Simple.NOTHING;
      case Maybe it -> isPrintable(it.type());
      case Many it -> it.form() == Type.Form.LIST && isPrintable(it.element());
    };
  }

  private String any(Code code) {
    for (Type part = code.type(); part != null; part = inner(part)) {
      if (part == Simple.TRUTH) {
        method.writing().use(Support.TEXT_TRUTH);
      } else if (part == Simple.FRACTION) {
        method.writing().use(Support.TEXT_FRACTION);
      }
    }
    return call(Support.TEXT, code);
  }

  private static @Nullable Type inner(Type type) {
    return switch (type) {
      case Many it -> it.element();
      case Maybe it -> it.type();
      case Simple _, Whole _ -> null;
    };
  }

  private String call(Support member, Code code) {
    return method.writing().use(member) + "(" + code.text() + ")";
  }

  /// `str(value)`
  Code text(Expression expression) {
    Code item = item(expression);
    return item.type() == Simple.TEXT
        ? item
        : Code.primary("String.valueOf(" + item.text() + ")", Simple.TEXT);
  }

  private static Code joined(List<Code> given) {
    List<Code> parts = merged(given);
    boolean isText = parts.size() == 1 && parts.getFirst().type() == Simple.TEXT;
    if (isText) {
      return parts.getFirst();
    }
    StringBuilder text = new StringBuilder();
    // A string has to be among the first two, or Java would add numbers up.
    boolean isNumeric =
        parts.stream().limit(2).noneMatch(it -> it.type() == Simple.TEXT) || parts.isEmpty();
    if (isNumeric) {
      text.append("\"\"");
    }
    for (Code part : parts) {
      text.append(text.isEmpty() ? "" : " + ").append(part.within(Code.PRODUCT));
    }
    return new Code(text.toString(), Simple.TEXT, Code.SUM);
  }

  /// With one literal in the place of those that follow one another.
  private static List<Code> merged(List<Code> parts) {
    List<Code> merged = new ArrayList<>();
    for (Code part : parts) {
      boolean isLiteral = LITERAL.matcher(part.text()).matches();
      if (isLiteral && !merged.isEmpty() && LITERAL.matcher(merged.getLast().text()).matches()) {
        String before = merged.removeLast().text();
        String both = before.substring(0, before.length() - 1) + part.text().substring(1);
        merged.add(Code.primary(both, Simple.TEXT));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }

  Code formatted(Expression.FormattedString it) {
    List<Code> parts = new ArrayList<>();
    for (Expression.Part part : it.parts()) {
      parts.add(
          switch (part) {
            case Expression.Text text -> Code.primary(Literals.text(text.text()), Simple.TEXT);
            case Expression.Field field when field.format().isEmpty() -> item(field.value());
            case Expression.Field field -> formatted(field);
          });
    }
    return joined(parts);
  }

  private Code formatted(Expression.Field field) {
    Matcher format = FORMAT.matcher(field.format());
    Code code = method.code(field.value());
    Type type = code.type();
    if (!format.matches() || type instanceof Maybe) {
      throw new Untranslatable(field.value().at(), "format", field.format());
    }
    boolean isWhole = type instanceof Whole && "d".contains(format.group(7));
    boolean isText = type == Simple.TEXT && "s".contains(format.group(7));
    boolean isFixed = type.isNumber() && format.group(7).equals("f");
    boolean isBare = format.group(5).isEmpty() && format.group(6) == null;
    if (isWhole && format.group(6) == null && format.group(1).isEmpty()) {
      return filled("%" + format.group(5) + format.group(2) + width(format, false) + "d", code);
    } else if (isWhole && isBare && format.group(2).isEmpty() && format.group(3).isEmpty()) {
      return filled("%" + width(format, false) + "s", code);
    } else if (isText && format.group(2).isEmpty() && format.group(3).isEmpty()) {
      String precision = format.group(6) == null ? "" : "." + format.group(6);
      return filled("%" + width(format, true) + precision + "s", code);
    } else if (isFixed && (format.group(2) + format.group(3) + format.group(5)).isEmpty()) {
      return fixed(format, code);
    }
    throw new Untranslatable(field.value().at(), "format", field.format());
  }

  private static String width(Matcher format, boolean isLeft) {
    String align = format.group(1).isEmpty() ? isLeft ? "<" : ">" : format.group(1);
    String width = format.group(4);
    return width.isEmpty() ? "" : (align.equals("<") ? "-" : "") + format.group(3) + width;
  }

  private Code fixed(Matcher format, Code number) {
    String decimals = format.group(6) == null ? "6" : format.group(6);
    String name = method.writing().use(Support.FIXED);
    Code fixed = Code.primary(name + "(" + number.text() + ", " + decimals + ")", Simple.TEXT);
    String width = width(format, false);
    return width.isEmpty() ? fixed : filled("%" + width + "s", fixed);
  }

  private static Code filled(String format, Code code) {
    String locale = format.contains(",") ? "Locale.ROOT, " : "";
    return format.equals("%s") || format.equals("%d")
        ? code
        : Code.primary(
            "String.format(" + locale + "\"" + format + "\", " + code.text() + ")", Simple.TEXT);
  }
}
