package org.interleave.program;

import java.util.List;
import org.interleave.value.BinaryOperator;
import org.interleave.value.BuiltIn;
import org.interleave.value.Comparator;
import org.interleave.value.UnaryOperator;

/// One instruction of a function. `line` is the line of the listing that it came from, counted from
/// 1. Operands are slots of the frame, `to` is the slot that receives the result, and `target` the
///    index of the instruction that comes next.
public sealed interface Instruction {

  int line();

  /// Instructions that are no step of their own: what others cannot notice, and no computing.
  sealed interface Bookkeeping extends Instruction {}

  /// Instructions whose result is worked out from slots alone.
  sealed interface Computing extends Instruction {
    int to();
  }

  /// Instructions that other threads can notice, or that depend on what others do.
  sealed interface Visible extends Instruction {}

  record Copy(int line, int from, int to) implements Bookkeeping {}

  record Jump(int line, int target) implements Bookkeeping {}

  /// Goes to `target` when the condition's truth is `when`.
  record Branch(int line, int condition, boolean when, int target) implements Bookkeeping {}

  /// Goes to the target whose number, from 0, is in a slot.
  record Dispatch(int line, int choice, List<Integer> targets) implements Bookkeeping {
    public Dispatch {
      targets = List.copyOf(targets);
    }
  }

  /// The head of a `for`: takes the item at a position of the source and goes on to the next
  /// position, or goes to `end` when there is none.
  record Next(int line, int source, int position, int to, int end) implements Bookkeeping {}

  /// Calls a function of the listing, or makes an exception of a type.
  record Call(int line, int function, List<Integer> arguments, int to) implements Bookkeeping {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  record Return(int line, int from) implements Bookkeeping {}

  /// Raises an exception, or one of a type.
  record Raise(int line, int exception) implements Bookkeeping {}

  /// Whether an exception is of a type, or of one of a tuple of types.
  record Matches(int line, int exception, int types, int to) implements Bookkeeping {}

  /// Raises an exception again, as of the line in which it was raised before: that stands in the
  /// next slot.
  record Reraise(int line, int exception) implements Bookkeeping {}

  /// Raises the error of a variable without a value, if it has none.
  record Require(int line, int slot, String name) implements Bookkeeping {}

  record BuildTuple(int line, List<Integer> items, int to) implements Bookkeeping {
    public BuildTuple {
      items = List.copyOf(items);
    }
  }

  record BuildList(int line, List<Integer> items, int to) implements Bookkeeping {
    public BuildList {
      items = List.copyOf(items);
    }
  }

  /// Makes a function of the listing, with the values of its last parameters when they are left
  /// out.
  record BuildFunction(int line, int function, List<Integer> defaults, int to)
      implements Bookkeeping {
    public BuildFunction {
      defaults = List.copyOf(defaults);
    }
  }

  record Calculate(int line, BinaryOperator operator, int left, int right, int to)
      implements Computing {}

  /// Does what an augmented assignment does before it assigns: a list is changed, of everything
  /// else there is a new value.
  record Augment(int line, BinaryOperator operator, int left, int right, int to)
      implements Computing {}

  record Compare(int line, Comparator comparator, int left, int right, int to)
      implements Computing {}

  record Apply(int line, UnaryOperator operator, int operand, int to) implements Computing {}

  record CallBuiltIn(int line, BuiltIn function, List<Integer> arguments, int to)
      implements Computing {
    public CallBuiltIn {
      arguments = List.copyOf(arguments);
    }
  }

  record Index(int line, int object, int index, int to) implements Computing {}

  record Read(int line, int cell, int to) implements Visible {}

  record Write(int line, int from, int cell) implements Visible {}

  record StoreItem(int line, int object, int index, int from) implements Visible {}

  /// Says that other threads may know an object by this name: a list's steps are recorded from here
  /// on.
  record Share(int line, int object, String name) implements Visible {}

  /// Makes an object of the library.
  ///
  /// @param name what it is called, or nothing
  record Make(int line, Maker maker, List<Integer> arguments, int to, String name)
      implements Visible {
    public Make {
      arguments = List.copyOf(arguments);
    }
  }

  record CallMethod(int line, int object, Method method, List<Integer> arguments, int to)
      implements Visible {
    public CallMethod {
      arguments = List.copyOf(arguments);
    }
  }

  record GetAttribute(int line, int object, String name, int to) implements Visible {}

  record SetAttribute(int line, int object, String name, int from) implements Visible {}

  /// Prints items with separators between them and an end behind them.
  record Print(int line, List<Integer> items, int separator, int end) implements Visible {
    public Print {
      items = List.copyOf(items);
    }
  }

  record Sleep(int line, int seconds) implements Visible {}

  record Ask(int line, Question question, int to) implements Visible {}

  record SetSwitchInterval(int line, int seconds) implements Visible {}
}
