package org.interleave.trace;

/// Takes note of nothing.
final class Silence implements Journal {

  @Override
  public void thread(String lane) {}

  @Override
  public void subject(String name, SubjectKind kind, Object initial, int lock, int maker) {}

  @Override
  public void initial(int subject, Object value) {}

  @Override
  public void step(Row step) {}

  @Override
  public void end(int step, long at) {}
}
