package org.interleave.javacode;

import java.util.Optional;
import org.interleave.javacode.Type.Simple;
import org.interleave.listing.Expression;
import org.interleave.listing.Expression.Call;
import org.interleave.listing.Statement;

/// Writes what makes the library's objects, other than threads.
record MakingCode(Method method) {

  Code of(String name, Call call) {
    return switch (name) {
      case "threading.Lock" ->
          method.type(call) == Simple.LOCK
              ? Code.primary("new ReentrantLock()", Simple.LOCK)
              : made(Support.BOUNDED_SEMAPHORE, "1", Simple.GATE);
      case "threading.RLock" -> Code.primary("new ReentrantLock()", Simple.LOCK);
      case "threading.Semaphore" ->
          Code.primary("new Semaphore(" + count(call, "value", "1") + ")", Simple.SEMAPHORE);
      case "threading.BoundedSemaphore" ->
          made(Support.BOUNDED_SEMAPHORE, count(call, "value", "1"), Simple.BOUNDED_SEMAPHORE);
      case "threading.Event" ->
          method.type(call) == Simple.LATCH
              ? Code.primary("new CountDownLatch(1)", Simple.LATCH)
              : made(Support.EVENT, "", Simple.EVENT);
      case "threading.Condition" -> throw new Untranslatable(call.at(), "condition.place");
      case "threading.Barrier" -> barrier(call);
      case "queue.Queue" -> queue(call);
      default -> error(name, call);
    };
  }

  private Code made(Support support, String arguments, Type type) {
    return Code.primary("new " + method.writing().use(support) + "(" + arguments + ")", type);
  }

  private String count(Call call, String parameter, String standard) {
    Optional<Expression> given = Arguments.of(call, parameter).get(parameter);
    return given
        .map(it -> new ExpressionCode(method).fitting(it, Whole.COUNT).text())
        .orElse(standard);
  }

  private Code barrier(Call call) {
    Arguments given = Arguments.of(call, "parties");
    if (given.get("timeout").isPresent()) {
      throw new Untranslatable(call.at(), "barrier.timeout");
    }
    return Code.primary("new CyclicBarrier(" + count(call, "parties", "1") + ")", Simple.BARRIER);
  }

  private Code queue(Call call) {
    Optional<Expression> size = Arguments.of(call, "maxsize").get("maxsize");
    Type.Form form = method.outline().uses("task_done") ? Type.Form.TASKS : Type.Form.QUEUE;
    String name = "LinkedBlockingQueue";
    if (form == Type.Form.TASKS) {
      name = method.writing().use(Support.TASK_QUEUE);
    }
    String argument = "";
    if (size.isPresent()) {
      Code code = method.code(size.get());
      boolean isKnown = code.type() instanceof Whole range && range.isConstant() && range.isInt();
      if (!isKnown) {
        throw new Untranslatable(size.get().at(), "queue.size");
      }
      argument = ((Whole) code.type()).least() > 0 ? code.text() : "";
    }
    return Code.primary(
        "new " + name + "<>(" + argument + ")", new Type.Many(form, Simple.UNKNOWN));
  }

  private Code error(String name, Call call) {
    if (!Errors.isError(name)) {
      throw new Untranslatable(call.at(), "method", name);
    } else if (call.arguments().size() > 1) {
      throw new Untranslatable(call.at(), "error.arguments");
    }
    String message =
        call.arguments().stream()
            .map(it -> new ExpressionCode(method).fitting(it, Simple.TEXT).text())
            .findFirst()
            .orElse("");
    if (!message.isEmpty() && Errors.isChecked(Errors.thrown(name))) {
      message = "";
    }
    return Code.primary("new " + Errors.thrown(name) + "(" + message + ")", Simple.ERROR);
  }

  /// The lock of a condition, which in Java has a name of its own.
  static String lockOf(Variable condition, Method method) {
    Call made = making(condition, method.outline());
    return Arguments.of(made, "lock")
        .get("lock")
        .filter(Expression.Name.class::isInstance)
        .map(it -> lockNamed((Expression.Name) it, method))
        .orElseGet(() -> method.writing().names().derived(condition.name(), "Lock"));
  }

  private static String lockNamed(Expression.Name lock, Method method) {
    Code code = method.code(lock);
    if (code.type() != Simple.LOCK) {
      throw new Untranslatable(lock.at(), "condition.lock");
    }
    return code.text();
  }

  /// The call that makes a condition, when there is one and no other.
  static Call making(Variable condition, Outline outline) {
    Statement.Assign found = null;
    for (Statement statement :
        org.interleave.listing.Nested.in(outline.body(condition.owner())).toList()) {
      if (Bound.by(statement).contains(condition.name())) {
        if (found != null || !(statement instanceof Statement.Assign assign)) {
          throw new Untranslatable(statement.at(), "condition.place");
        }
        found = assign;
      }
    }
    if (found != null
        && found.targets().size() == 1
        && found.targets().getFirst() instanceof Statement.Variable
        && found.value() instanceof Call call) {
      return call;
    }
    throw new Untranslatable(
        found == null ? outline.body(condition.owner()).getFirst().at() : found.at(),
        "condition.place");
  }
}
