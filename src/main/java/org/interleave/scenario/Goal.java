package org.interleave.scenario;

/// How a run should end.
public sealed interface Goal {

  /// The same in the form in which a header sets it.
  String text();

  /// The run ends like this. With a deadlock it is to get stuck, and without one to come to its
  /// end; whether other exceptions end threads besides the named ones does not matter.
  ///
  /// @param outcome names a deadlock, values or exceptions, and nothing that is printed
  record Ending(Outcome outcome) implements Goal {
    @Override
    public String text() {
      return outcome.text();
    }
  }

  /// The run comes to its end, and no update of a variable is lost.
  record NothingLost() implements Goal {

    static final String TEXT = "nothing lost";

    @Override
    public String text() {
      return TEXT;
    }
  }
}
