package org.interleave.compiler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interleave.listing.Expression.Attribute;
import org.interleave.listing.Expression.Call;
import org.interleave.program.Instruction.CallMethod;
import org.interleave.program.Method;
import org.interleave.value.Missing;
import org.interleave.value.None;

/// Compiles calls of methods.
///
/// @param method what is called in the end
/// @param signature what may be given in the listing
/// @param rest arguments that follow, which the listing's name implies
record MethodCalls(Method method, Signature signature, List<Object> rest) {

  private static final Object NOTHING = Missing.MISSING;

  private static final Map<String, MethodCalls> ALL =
      Map.ofEntries(
          entry(Method.ACQUIRE, Signature.of("blocking", true, "timeout", -1L)),
          entry(Method.RELEASE, Signature.of("n", 1L)),
          entry(Method.LOCKED, Signature.of()),
          entry(Method.SET, Signature.of()),
          entry(Method.CLEAR, Signature.of()),
          entry(Method.IS_SET, Signature.of()),
          entry(Method.WAIT, Signature.of("timeout", None.NONE)),
          entry(Method.NOTIFY, Signature.of("n", 1L)),
          entry(Method.NOTIFY_ALL, Signature.of()),
          entry(Method.RESET, Signature.of()),
          entry(Method.ABORT, Signature.of()),
          entry(Method.PUT, Signature.of("item", NOTHING, "block", true, "timeout", None.NONE)),
          entry(Method.GET, Signature.of("block", true, "timeout", None.NONE)),
          Map.entry("put_nowait", withoutWaiting(Method.PUT, Signature.of("item", NOTHING))),
          Map.entry("get_nowait", withoutWaiting(Method.GET, Signature.of())),
          entry(Method.EMPTY, Signature.of()),
          entry(Method.IS_FULL, Signature.of()),
          entry(Method.SIZE, Signature.of()),
          entry(Method.TASK_DONE, Signature.of()),
          entry(Method.START, Signature.of()),
          entry(Method.JOIN, Signature.of("timeout", None.NONE)),
          entry(Method.IS_ALIVE, Signature.of()),
          entry(Method.APPEND, Signature.of("item", NOTHING)),
          entry(Method.POP, Signature.of("index", -1L)));

  private static Map.Entry<String, MethodCalls> entry(Method method, Signature signature) {
    return Map.entry(method.python(), new MethodCalls(method, signature, List.of()));
  }

  private static MethodCalls withoutWaiting(Method method, Signature signature) {
    return new MethodCalls(method, signature, List.of(false, None.NONE));
  }

  static boolean has(String name) {
    return ALL.containsKey(name);
  }

  /// Compiles a call of a method, whose name is one that the library has.
  static void put(Call call, Attribute attribute, int to, ExpressionCompiler expressions) {
    MethodCalls method = Objects.requireNonNull(ALL.get(attribute.name()));
    int object = expressions.operand(attribute.object());
    Arguments arguments = Arguments.of(call, expressions);
    Code code = expressions.code();
    List<Integer> slots = arguments.arranged(method.signature, code);
    method.rest.forEach(it -> slots.add(code.constant(it)));
    code.add(new CallMethod(call.at().line(), object, method.method, slots, to));
  }
}
