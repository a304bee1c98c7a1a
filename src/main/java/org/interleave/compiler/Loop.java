package org.interleave.compiler;

import org.interleave.listing.Expression;
import org.interleave.program.Instruction.Copy;
import org.interleave.program.Instruction.Jump;
import org.interleave.program.Instruction.Next;

/// The head and the foot of a loop over the items of a source.
///
/// @param head the label of what takes the next item
/// @param end the label of what follows when there is none
record Loop(Code code, int source, int position, int line, int head, int end) {

  /// Evaluates the source.
  static Loop over(Expression source, ExpressionCompiler expressions, int line) {
    Code code = expressions.code();
    int items = code.temporary();
    int position = code.temporary();
    // A copy, as the variable that it came from may be assigned in the loop.
    code.add(new Copy(line, expressions.operand(source), items));
    code.add(new Copy(line, code.constant(0L), position));
    return new Loop(code, items, position, line, code.label(), code.label());
  }

  /// Takes the next item into a slot.
  void begin(int item) {
    code.place(head);
    code.add(new Next(line, source, position, item, end));
  }

  void close() {
    code.add(new Jump(line, head));
    code.place(end);
  }
}
