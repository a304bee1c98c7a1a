package org.interleave.javacode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;

/// The arguments of a call by the names of the parameters that take them.
///
/// @param rest those without a name and without a parameter
record Arguments(Map<String, Expression> named, List<Expression> rest) {

  static Arguments of(Call call, String... parameters) {
    return of(call, Arrays.asList(parameters));
  }

  static Arguments of(Call call, List<String> parameters) {
    Map<String, Expression> named = new HashMap<>();
    int places = Math.min(parameters.size(), call.arguments().size());
    for (int place = 0; place < places; place++) {
      named.put(parameters.get(place), call.arguments().get(place));
    }
    call.keywords().forEach(it -> named.put(it.name(), it.value()));
    int all = call.arguments().size();
    return new Arguments(named, call.arguments().subList(places, all));
  }

  /// What is given for a parameter; `None` is as good as nothing.
  Optional<Expression> get(String parameter) {
    return Optional.ofNullable(named.get(parameter))
        .filter(it -> !(it instanceof Expression.NoneLiteral));
  }
}
