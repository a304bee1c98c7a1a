package org.interleave.javacode;

import java.util.Optional;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Position;

/// Writes attributes and methods of the library's objects.
record ObjectCode(Method method) {

  Code attribute(Attribute it) {
    Code object = method.code(it.object());
    String java =
        switch (it.name()) {
          case "name" -> require(object, Simple.THREAD, ".getName()", it.at());
          case "daemon" -> require(object, Simple.THREAD, ".isDaemon()", it.at());
          case "parties" -> require(object, Simple.BARRIER, ".getParties()", it.at());
          case "n_waiting" -> require(object, Simple.BARRIER, ".getNumberWaiting()", it.at());
          case "broken" -> require(object, Simple.BARRIER, ".isBroken()", it.at());
          default -> throw new Untranslatable(it.at(), "method", it.name());
        };
    return Code.primary(object.object() + java, LibraryTypes.attribute(it.name()));
  }

  private static String require(Code object, Simple type, String java, Position at) {
    if (object.type() != type) {
      throw new Untranslatable(at, "type.fit");
    }
    return java;
  }

  /// @param isStatement whether nobody wants to know what it returns
  Code call(Attribute function, Call call, boolean isStatement) {
    Code object = method.code(function.object());
    Optional<Code> code =
        switch (object.type().present()) {
          case Many it when it.form() == Form.LIST -> list(object, it, function, call);
          case Many it when it.form() == Form.TUPLE -> Optional.empty();
          case Many it -> new QueueCode(method, object, it).call(function.name(), call);
          case Simple it -> simple(it, object, function, call, isStatement);
          case Whole _, Type.Maybe _ -> Optional.empty();
        };
    return code.orElseThrow(() -> new Untranslatable(call.at(), "method", function.name()));
  }

  private Optional<Code> simple(
      Simple type, Code object, Attribute function, Call call, boolean isStatement) {
    LockCode lock = new LockCode(method, object, isStatement);
    return switch (type) {
      case THREAD -> thread(object, function.name(), call);
      case LOCK -> lock.lock(function.name(), call);
      case GATE, SEMAPHORE, BOUNDED_SEMAPHORE -> lock.semaphore(function.name(), call);
      case CONDITION -> lock.condition(function, call);
      case EVENT, LATCH -> new EventCode(method, object, isStatement).call(function.name(), call);
      case BARRIER -> new EventCode(method, object, isStatement).barrier(function.name(), call);
      default -> Optional.empty();
    };
  }

  private Optional<Code> thread(Code object, String name, Call call) {
    return switch (name) {
      case "start" -> Optional.of(Code.primary(object.object() + ".start()", Simple.NOTHING));
      case "is_alive" -> Optional.of(Code.primary(object.object() + ".isAlive()", Simple.TRUTH));
      case "join" -> {
        method.throwing("InterruptedException");
        String time =
            Arguments.of(call, "timeout").get("timeout").map(new Seconds(method)::join).orElse("");
        // With a Duration, join returns whether the thread has ended, which nobody wants to know.
        yield Optional.of(Code.primary(object.object() + ".join(" + time + ")", Simple.NOTHING));
      }
      default -> Optional.empty();
    };
  }

  private Optional<Code> list(Code object, Many type, Attribute function, Call call) {
    return switch (function.name()) {
      case "append" -> {
        String item =
            new ExpressionCode(method).element(call.arguments().getFirst(), type.element());
        yield Optional.of(Code.primary(object.object() + ".add(" + item + ")", Simple.NOTHING));
      }
      case "pop" -> {
        String size = object.object() + ".size()";
        boolean isRepeatable = ExpressionCode.isRepeatable(function.object());
        if (call.arguments().isEmpty() && !isRepeatable) {
          throw new Untranslatable(call.at(), "index.end");
        }
        String place =
            call.arguments().isEmpty()
                ? size + " - 1"
                : new ExpressionCode(method).place(call.arguments().getFirst(), size, isRepeatable);
        yield Optional.of(Code.element(object.object() + ".remove(" + place + ")", type.element()));
      }
      default -> Optional.empty();
    };
  }
}
