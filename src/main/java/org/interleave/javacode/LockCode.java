package org.interleave.javacode;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Position;

/// Writes methods of what is acquired and released.
///
/// @param isStatement whether nobody wants to know what they return
record LockCode(Method method, Code object, boolean isStatement) {

  /// Longer than any program runs.
  static final String FOREVER = "36_500, TimeUnit.DAYS";

  /// How often a signal is written out.
  private static final int MOST_SIGNALS = 4;

  /// How something is acquired in Java.
  private record Acquiring(String plain, String trying, boolean isInterruptible) {}

  private static final Acquiring LOCK = new Acquiring(".lock()", ".tryLock", false);
  private static final Acquiring SEMAPHORE = new Acquiring(".acquire()", ".tryAcquire", true);

  Optional<Code> lock(String name, Call call) {
    return switch (name) {
      case "acquire" -> Optional.of(acquire(LOCK, object, call));
      case "release" -> Optional.of(code(".unlock()", Simple.NOTHING));
      case "locked" -> Optional.of(code(".isLocked()", Simple.TRUTH));
      default -> Optional.empty();
    };
  }

  Optional<Code> semaphore(String name, Call call) {
    return switch (name) {
      case "acquire" -> Optional.of(acquire(SEMAPHORE, object, call));
      case "release" -> Optional.of(code(".release(" + permits(call) + ")", Simple.NOTHING));
      case "locked" -> {
        String text = object.object() + ".availablePermits() == 0";
        yield Optional.of(new Code(text, Simple.TRUTH, Code.EQUALITY));
      }
      default -> Optional.empty();
    };
  }

  private String permits(Call call) {
    Optional<Expression> permits = Arguments.of(call, "n").get("n");
    return permits.map(it -> new ExpressionCode(method).fitting(it, Whole.COUNT).text()).orElse("");
  }

  Optional<Code> condition(Attribute function, Call call) {
    return switch (function.name()) {
      case "acquire", "release" -> {
        Code lock = Code.primary(conditionLock(function.object()), Simple.LOCK);
        yield new LockCode(method, lock, isStatement).lock(function.name(), call);
      }
      case "wait" -> Optional.of(await(call));
      case "notify" -> Optional.of(notify(call));
      case "notify_all" -> Optional.of(code(".signalAll()", Simple.NOTHING));
      default -> Optional.empty();
    };
  }

  /// The lock of what an expression names.
  String conditionLock(Expression condition) {
    return Optional.of(condition)
        .filter(Expression.Name.class::isInstance)
        .flatMap(it -> method.scope().variable(((Expression.Name) it).name()))
        .map(it -> MakingCode.lockOf(it, method))
        .orElseThrow(() -> new Untranslatable(condition.at(), "condition.place"));
  }

  private Code await(Call call) {
    method.throwing("InterruptedException");
    Optional<Expression> timeout = Arguments.of(call, "timeout").get("timeout");
    if (timeout.isEmpty() && isStatement) {
      return code(".await()", Simple.NOTHING);
    }
    String time = timeout.map(new Seconds(method)::withUnit).orElse(FOREVER);
    return code(".await(" + time + ")", Simple.TRUTH);
  }

  private Code notify(Call call) {
    Optional<Expression> count = Arguments.of(call, "n").get("n");
    if (count.isPresent()
        && isStatement
        && count.get() instanceof Expression.IntegerLiteral it
        && it.value() > 0
        && it.value() <= MOST_SIGNALS) {
      String signal = object.object() + ".signal()";
      return Code.primary(
          String.join("; ", Collections.nCopies((int) it.value(), signal)), Simple.NOTHING);
    }
    if (count.isPresent()) {
      throw new Untranslatable(call.at(), "condition.notify");
    }
    return code(".signal()", Simple.NOTHING);
  }

  private Code acquire(Acquiring how, Code lock, Call call) {
    Arguments given = Arguments.of(call, "blocking", "timeout");
    Optional<Expression> timeout = given.get("timeout").filter(it -> !Seconds.isNegative(it));
    boolean isTry = given.get("blocking").filter(it -> !isTruth(it)).isPresent();
    if (isTry && timeout.isEmpty()) {
      return Code.primary(lock.object() + how.trying + "()", Simple.TRUTH);
    } else if (isStatement && timeout.isEmpty()) {
      if (how.isInterruptible) {
        method.throwing("InterruptedException");
      }
      return Code.primary(lock.object() + how.plain, Simple.NOTHING);
    }
    method.throwing("InterruptedException");
    String time = timeout.map(new Seconds(method)::withUnit).orElse(FOREVER);
    return Code.primary(lock.object() + how.trying + "(" + time + ")", Simple.TRUTH);
  }

  /// Whether an argument is true; what is not known before the run is refused.
  static boolean isTruth(Expression argument) {
    return switch (argument) {
      case Expression.BooleanLiteral it -> it.value();
      case Expression.IntegerLiteral it -> it.value() != 0;
      default -> throw new Untranslatable(argument.at(), "argument.truth");
    };
  }

  /// The lines before and after what is done while something is held.
  List<String> held(Expression resource, Position at) {
    return switch (object.type()) {
      case Simple it when it == Simple.LOCK ->
          List.of(object.object() + ".lock();", object.object() + ".unlock();");
      case Simple it when it == Simple.CONDITION -> {
        String lock = conditionLock(resource);
        yield List.of(lock + ".lock();", lock + ".unlock();");
      }
      case Simple it
          when it == Simple.GATE || it == Simple.SEMAPHORE || it == Simple.BOUNDED_SEMAPHORE -> {
        method.throwing("InterruptedException");
        yield List.of(object.object() + ".acquire();", object.object() + ".release();");
      }
      default -> throw new Untranslatable(at, "with");
    };
  }

  private Code code(String call, Type type) {
    return Code.primary(object.object() + call, type);
  }
}
