package org.interleave.javacode;

import java.util.Optional;
import org.interleave.javacode.Type.Form;
import org.interleave.javacode.Type.Many;
import org.interleave.javacode.Type.Maybe;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;

/// Writes methods of queues. Java's take no `null`: where Python puts `None`, it is an `Optional`.
record QueueCode(Method method, Code object, Many type) {

  Optional<Code> call(String name, Call call) {
    return switch (name) {
      case "put", "put_nowait" -> Optional.of(put(call, name.endsWith("nowait")));
      case "get", "get_nowait" -> Optional.of(get(call, name.endsWith("nowait")));
      case "empty" -> Optional.of(code(".isEmpty()", Simple.TRUTH));
      case "full" ->
          Optional.of(
              new Code(object.object() + ".remainingCapacity() == 0", Simple.TRUTH, Code.EQUALITY));
      case "qsize" -> Optional.of(code(".size()", Whole.COUNT));
      case "task_done" -> Optional.of(code(".taskDone()", Simple.NOTHING));
      case "join" -> join();
      default -> Optional.empty();
    };
  }

  private Optional<Code> join() {
    if (type.form() != Form.TASKS) {
      return Optional.empty();
    }
    method.throwing("InterruptedException");
    return Optional.of(code(".join()", Simple.NOTHING));
  }

  private Code put(Call call, boolean isNow) {
    Arguments given = Arguments.of(call, "item", "block", "timeout");
    Expression item = given.named().getOrDefault("item", call);
    boolean isTry = isNow || isTry(given);
    if (type.form() == Form.TASKS && (isTry || given.get("timeout").isPresent())) {
      throw new Untranslatable(call.at(), "queue.tasks");
    }
    String value = item(item);
    if (isTry) {
      return code(".add(" + value + ")", Simple.NOTHING);
    }
    method.throwing("InterruptedException");
    Optional<Expression> timeout = given.get("timeout");
    if (timeout.isEmpty()) {
      return code(".put(" + value + ")", Simple.NOTHING);
    }
    String put = method.writing().use(Support.PUT_WITHIN);
    String time = new Seconds(method).nanos(timeout.get());
    String arguments = time + ", " + object.text() + ", " + value;
    return Code.primary(put + "(" + arguments + ")", Simple.NOTHING);
  }

  private boolean isTry(Arguments given) {
    return given.get("block").filter(it -> !LockCode.isTruth(it)).isPresent();
  }

  private String item(Expression item) {
    Code code = new ExpressionCode(method).boxed(item, type.element());
    if (!isOptional()) {
      if (code.type() instanceof Maybe) {
        throw new Untranslatable(item.at(), "type.fit");
      }
      return code.text();
    } else if (code.type() == Simple.NOTHING) {
      return "Optional.empty()";
    }
    String of = code.type() instanceof Maybe ? "Optional.ofNullable(" : "Optional.of(";
    return of + code.text() + ")";
  }

  private boolean isOptional() {
    return type.element() instanceof Maybe || type.element() == Simple.NOTHING;
  }

  private Code get(Call call, boolean isNow) {
    Arguments given = Arguments.of(call, "block", "timeout");
    String taken = object.object() + ".take()";
    if (isNow || isTry(given)) {
      taken = object.object() + ".remove()";
    } else {
      method.throwing("InterruptedException");
      Optional<Expression> timeout = given.get("timeout");
      if (timeout.isPresent()) {
        String get = method.writing().use(Support.GET_WITHIN);
        String time = new Seconds(method).nanos(timeout.get());
        taken = get + "(" + time + ", " + object.text() + ")";
      }
    }
    return Code.element(taken + (isOptional() ? ".orElse(null)" : ""), type.element());
  }

  private Code code(String call, Type type) {
    return Code.primary(object.object() + call, type);
  }
}
