package org.interleave.javacode;

import java.util.Optional;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;

/// Writes methods of what threads only wait for: events and barriers. An event that is never
/// cleared is a latch.
///
/// @param isStatement whether nobody wants to know what they return
record EventCode(Method method, Code object, boolean isStatement) {

  Optional<Code> call(String name, Call call) {
    boolean isLatch = object.type() == Simple.LATCH;
    return switch (name) {
      case "set" -> Optional.of(code(isLatch ? ".countDown()" : ".set()", Simple.NOTHING));
      case "clear" -> Optional.of(code(".clear()", Simple.NOTHING));
      case "is_set" ->
          Optional.of(
              isLatch
                  ? new Code(object.object() + ".getCount() == 0", Simple.TRUTH, Code.EQUALITY)
                  : code(".isSet()", Simple.TRUTH));
      case "wait" -> Optional.of(await(call));
      default -> Optional.empty();
    };
  }

  private Code await(Call call) {
    method.throwing("InterruptedException");
    Optional<Expression> timeout = Arguments.of(call, "timeout").get("timeout");
    if (timeout.isEmpty() && isStatement) {
      return code(".await()", Simple.NOTHING);
    }
    String time = timeout.map(new Seconds(method)::withUnit).orElse(LockCode.FOREVER);
    return code(".await(" + time + ")", Simple.TRUTH);
  }

  Optional<Code> barrier(String name, Call call) {
    return switch (name) {
      case "wait" -> Optional.of(pass(call));
      case "reset" -> Optional.of(code(".reset()", Simple.NOTHING));
      default -> Optional.empty();
    };
  }

  private Code pass(Call call) {
    method.throwing("InterruptedException");
    method.throwing("BrokenBarrierException");
    Optional<Expression> timeout = Arguments.of(call, "timeout").get("timeout");
    if (timeout.isPresent()) {
      method.throwing("TimeoutException");
    }
    String await =
        object.object() + ".await(" + timeout.map(new Seconds(method)::withUnit).orElse("") + ")";
    if (isStatement) {
      return Code.primary(await, Simple.NOTHING);
    }
    // Java counts the places down to 0, Python up from it.
    String place = object.object() + ".getParties() - 1 - " + await;
    return new Code(place, Whole.COUNT, Code.SUM);
  }

  private Code code(String call, Type type) {
    return Code.primary(object.object() + call, type);
  }
}
