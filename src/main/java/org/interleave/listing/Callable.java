package org.interleave.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Expression.Keyword;
import org.interleave.listing.Statement.Function;

/// What can be called, and with which arguments.
///
/// @param many whether any number of arguments without a name may follow
public record Callable(String name, List<Slot> slots, boolean many) {

  /// A parameter.
  ///
  /// @param place whether it may be given without its name
  /// @param named whether it may be given by its name
  public record Slot(String name, boolean required, boolean place, boolean named) {}

  /// Reads a signature in Python's notation, with nothing behind `=`: `put(item, block=,
  /// timeout=)`, where what is before `/` has no name, and what is behind `*` has no place.
  static Callable of(String signature) {
    int open = signature.indexOf('(');
    List<Slot> slots = new ArrayList<>();
    boolean many = false;
    boolean place = true;
    for (String part : signature.substring(open + 1, signature.length() - 1).split(", *", -1)) {
      if (part.equals("/")) {
        slots.replaceAll(it -> new Slot(it.name, it.required, it.place, false));
      } else if (part.startsWith("*")) {
        many = part.length() > 1;
        place = false;
      } else if (!part.isEmpty()) {
        slots.add(new Slot(part.replace("=", ""), !part.endsWith("="), place, true));
      }
    }
    return new Callable(signature.substring(0, open), List.copyOf(slots), many);
  }

  /// A function of the listing, with its parameters.
  public static Callable of(Function function) {
    List<Slot> slots =
        function.signature().parameters().stream()
            .map(it -> new Slot(it.name(), it.standard().isEmpty(), true, true))
            .toList();
    return new Callable(function.signature().name(), slots, false);
  }

  /// Why a call does not fit, if it does not.
  Optional<Refusal> refusal(Call call) {
    List<Slot> places = slots.stream().filter(Slot::place).toList();
    int given = call.arguments().size();
    if (given > places.size() && !many) {
      return Optional.of(tooMany(call, places.size()));
    }
    List<Slot> filled = places.subList(0, Math.min(given, places.size()));
    for (Keyword keyword : call.keywords()) {
      if (slots.stream().noneMatch(it -> it.named && it.name.equals(keyword.name()))) {
        return Optional.of(new Refusal(keyword.at(), "call.keyword", name, keyword.name()));
      } else if (filled.stream().anyMatch(it -> it.name.equals(keyword.name()))) {
        return Optional.of(new Refusal(keyword.at(), "call.twice", keyword.name()));
      }
    }
    return slots.stream()
        .filter(it -> it.required && !filled.contains(it))
        .filter(it -> call.keyword(it.name).isEmpty())
        .findFirst()
        .map(it -> new Refusal(call.at(), "call.missing", name, it.name));
  }

  /// The arguments of a call that fits, by the names of their parameters; those that are left out
  /// are not there, and neither are those beyond all parameters.
  public Map<String, Expression> given(Call call) {
    Map<String, Expression> given = new HashMap<>();
    List<Slot> places = slots.stream().filter(Slot::place).toList();
    for (int place = 0; place < Math.min(places.size(), call.arguments().size()); place++) {
      given.put(places.get(place).name, call.arguments().get(place));
    }
    call.keywords().forEach(keyword -> given.put(keyword.name(), keyword.value()));
    return given;
  }

  private Refusal tooMany(Call call, int most) {
    Position at = call.arguments().get(most).at();
    boolean byName = slots.stream().anyMatch(it -> !it.place);
    return most == 0 && byName
        ? new Refusal(at, "call.named", name, slots.getFirst().name)
        : new Refusal(at, many(most), name, most, call.arguments().size());
  }

  private static String many(int most) {
    return switch (most) {
      case 0 -> "call.many.none";
      case 1 -> "call.many.one";
      default -> "call.many";
    };
  }
}
