package org.interleave.listing;

import java.util.Set;

/// The names that Python has without an import and listings have not.
final class OtherBuiltIns {

  private static final Set<String> EXCEPTIONS =
      names(
          """
          BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning
          ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
          ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError
          ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning
          GeneratorExit IOError ImportError ImportWarning IndentationError InterruptedError
          IsADirectoryError KeyError KeyboardInterrupt ModuleNotFoundError NotADirectoryError
          NotImplementedError OSError PendingDeprecationWarning PermissionError ProcessLookupError
          ReferenceError ResourceWarning RuntimeWarning StopAsyncIteration StopIteration SyntaxError
          SyntaxWarning SystemError SystemExit TabError TimeoutError UnicodeDecodeError
          UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning
          Warning""");

  private static final Set<String> FUNCTIONS =
      names(
          """
          Ellipsis NotImplemented aiter all anext any ascii bin breakpoint bytearray bytes callable
          chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval
          exec exit filter format frozenset getattr globals hasattr hash help hex id input
          isinstance issubclass iter license locals map memoryview next object oct open ord pow
          property quit repr reversed set setattr slice sorted staticmethod super tuple type vars
          zip""");

  private static final Set<String> HIDDEN =
      names(
          """
          __build_class__ __builtins__ __cached__ __debug__ __doc__ __file__ __import__ __loader__
          __package__ __spec__""");

  /// As other languages have them.
  private static final Set<String> FOREIGN = names("true false null");

  private OtherBuiltIns() {}

  private static Set<String> names(String names) {
    return Set.of(names.strip().split("\\s+"));
  }

  /// Whether it is one of them.
  static boolean has(String name) {
    return EXCEPTIONS.contains(name)
        || FUNCTIONS.contains(name)
        || HIDDEN.contains(name)
        || FOREIGN.contains(name);
  }

  /// The key of the message that says what to use instead.
  static String key(String name) {
    if (Messages.has("python." + name)) {
      return "python." + name;
    } else if (HIDDEN.contains(name)) {
      return "python.hidden";
    }
    return EXCEPTIONS.contains(name) ? "python.exception" : "python.builtin";
  }
}
