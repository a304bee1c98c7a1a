package org.interleave.javacode;

import java.util.List;
import java.util.Optional;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Call;

/// What the library's functions and methods return.
record LibraryTypes(Types types, Scope scope) {

  static Type attribute(String name) {
    return switch (name) {
      case "name" -> Simple.TEXT;
      case "daemon", "broken" -> Simple.TRUTH;
      case "parties", "n_waiting" -> Whole.COUNT;
      default -> Simple.MIXED;
    };
  }

  Type call(Call call) {
    Optional<String> function = scope.library(call.function());
    if (function.isPresent()) {
      return function(function.get(), call);
    }
    return call.function() instanceof Attribute it
        ? method(types.of(it.object(), scope).present(), it.name())
        : Simple.MIXED;
  }

  private Type function(String name, Call call) {
    return switch (name) {
      case "len" -> Whole.COUNT;
      case "str" -> Simple.TEXT;
      case "min", "max" -> extreme(name.equals("min"), call.arguments());
      case "sum" -> sum(types.of(call.arguments().getFirst(), scope).present());
      case "list" -> list(call);
      case "range" -> range(call);
      case "time.time", "time.perf_counter", "time.monotonic", "sys.getswitchinterval" ->
          Simple.FRACTION;
      case "print", "time.sleep", "sys.setswitchinterval" -> Simple.NOTHING;
      default -> made(name);
    };
  }

  private Type made(String name) {
    Outline outline = scope.outline();
    return switch (name) {
      case "threading.Thread", "threading.current_thread" -> Simple.THREAD;
      case "threading.Lock" -> outline.hasPlainLocks() ? Simple.LOCK : Simple.GATE;
      case "threading.RLock" -> Simple.LOCK;
      case "threading.Semaphore" -> Simple.SEMAPHORE;
      case "threading.BoundedSemaphore" -> Simple.BOUNDED_SEMAPHORE;
      case "threading.Event" -> outline.uses("clear") ? Simple.EVENT : Simple.LATCH;
      case "threading.Condition" -> Simple.CONDITION;
      case "threading.Barrier" -> Simple.BARRIER;
      case "queue.Queue" ->
          new Many(outline.uses("task_done") ? Form.TASKS : Form.QUEUE, Simple.UNKNOWN);
      default -> Errors.isError(name) ? Simple.ERROR : Simple.MIXED;
    };
  }

  private Type extreme(boolean least, List<Expression> arguments) {
    Type first = types.of(arguments.getFirst(), scope).present();
    if (arguments.size() == 1) {
      return first instanceof Many it ? it.element() : first.isOpen() ? first : Simple.MIXED;
    }
    for (Expression other : arguments.subList(1, arguments.size())) {
      Type next = types.of(other, scope).present();
      first =
          first instanceof Whole a && next instanceof Whole b
              ? least ? a.lesser(b) : a.greater(b)
              : first.join(next);
    }
    return first;
  }

  private static Type sum(Type list) {
    return list instanceof Many it && it.element().present() instanceof Whole whole
        ? whole.times(Whole.COUNT)
        : list.isOpen() || (list instanceof Many it && it.element().isOpen())
            ? Simple.UNKNOWN
            : Simple.MIXED;
  }

  private Type list(Call call) {
    Type element = Simple.UNKNOWN;
    if (!call.arguments().isEmpty()) {
      Type source = types.of(call.arguments().getFirst(), scope).present();
      element = source instanceof Many it ? it.element() : Simple.MIXED;
    }
    return new Many(Form.LIST, element);
  }

  /// A range is a list as far as its type goes.
  private Type range(Call call) {
    List<Expression> ends = call.arguments();
    Whole first = new Whole(0, 0);
    Whole end = whole(ends.get(ends.size() == 1 ? 0 : 1));
    if (ends.size() > 1) {
      first = whole(ends.getFirst());
    }
    Whole values = first.hull(new Whole(end.least(), Math.max(end.most() - 1, first.least())));
    boolean up = ends.size() < 3 || whole(ends.get(2)).least() > 0;
    Whole counted = up ? new Whole(first.least(), values.most()) : first.hull(end);
    return new Many(Form.TUPLE, counted);
  }

  private Whole whole(Expression end) {
    return types.of(end, scope).present() instanceof Whole it ? it : Whole.of(0);
  }

  private static Type method(Type object, String name) {
    return switch (name) {
      case "acquire", "locked", "is_set", "is_alive", "empty", "full" -> Simple.TRUTH;
      case "wait" -> object == Simple.BARRIER ? new Whole(0, 1e6) : Simple.TRUTH;
      case "qsize" -> Whole.COUNT;
      case "get", "get_nowait", "pop" -> object instanceof Many it ? it.element() : Simple.UNKNOWN;
      default -> Simple.NOTHING;
    };
  }
}
